import { TextDecoder } from 'node:util';
import { badInput } from '@tolhuis/core/app/errors';
import type { Source } from './source.ts';

/** Longest line (or record) that is read: a question is a few kilobytes. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** The text of a source in pieces, without its byte-order mark; the last one says so. @throws OperationError when it is no UTF-8 */
export function* pieces(source: Source): Generator<{ text: string; last: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  for (const block of source.blocks()) {
    yield { text: decoded(() => decoder.decode(block, { stream: true }), block, lines), last: false };
    for (let at = block.indexOf(10); at !== -1; at = block.indexOf(10, at + 1)) lines++;
  }
  yield { text: decoded(() => decoder.decode(), new Uint8Array(), lines), last: true };
}

/** The whole text of a source, for what cannot be read in pieces. @throws OperationError */
export function wholeText(source: Source): string {
  const bytes = source.whole();
  return decoded(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes, 1);
}

function decoded(decode: () => string, block: Uint8Array, firstLine: number): string {
  try {
    return decode();
  } catch {
    throw badInput({
      path: '',
      line: firstLine + linesBeforeDamage(block),
      message: 'the input is not UTF-8 text (nor an .xlsx workbook).',
      remedy: 'Save it as UTF-8, or as .xlsx.',
    });
  }
}

/** Whole lines of a block that can be decoded before the one that cannot. */
function linesBeforeDamage(block: Uint8Array): number {
  // A character that began in the block before may end in the first line: only a later line is judged by itself.
  let lines = 0;
  for (let from = block.indexOf(10) + 1; from > 0; ) {
    const end = block.indexOf(10, from);
    lines++;
    if (end === -1) break;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(block.subarray(from, end));
    } catch {
      return lines;
    }
    from = end + 1;
  }
  return lines;
}

export type Line = { readonly text: string; readonly number: number };

/** The lines of a source that are not blank, with their numbers (from 1). A line over the longest is an error that tells its length. */
export function* linesOf(source: Source): Generator<Line> {
  let rest = '';
  let over = 0;
  let number = 1;
  const tooLong = (length: number): Error =>
    badInput({ path: '', line: number, message: `the line has ${length} characters; ${LONGEST_LINE} is the most.` });
  for (const { text, last } of pieces(source)) {
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      const line = rest + text.slice(at, end);
      if (over + line.length > LONGEST_LINE) throw tooLong(over + line.length);
      rest = '';
      at = end + 1;
      if (line.trim() !== '') yield { text: line, number };
      number++;
    }
    rest += text.slice(at);
    // Too long already: only its length is still of interest, so its text is let go.
    if (over > 0 || rest.length > LONGEST_LINE) {
      over += rest.length;
      rest = '';
    }
    if (last && over > 0) throw tooLong(over);
    if (last && rest.trim() !== '') yield { text: rest, number };
  }
}
