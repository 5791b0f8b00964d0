import { TextDecoder } from 'node:util';
import { badInput } from '@tolhuis/core/app/errors';
import { encodingOf } from '@tolhuis/core/app/orders';
import { type Source, startOf } from './source.ts';

/** Longest line (or record) that is read: a question is a few kilobytes. */
export const LONGEST_LINE = 8 * 1024 * 1024;

const strict = (encoding = 'utf-8'): TextDecoder => new TextDecoder(encoding, { fatal: true });

/** The text of a source in pieces, without its byte-order mark; the last one says so. @throws OperationError when it is neither UTF-8 nor UTF-16 */
export function* pieces(source: Source): Generator<{ text: string; last: boolean }> {
  const decoder = strict(encodingOf(startOf(source)));
  for (const block of source.blocks())
    yield { text: decoded(source, () => decoder.decode(block, { stream: true })), last: false };
  yield { text: decoded(source, () => decoder.decode()), last: true };
}

/** The whole text of a source, for what cannot be read in pieces. @throws OperationError */
export function wholeText(source: Source): string {
  const bytes = source.whole();
  return decoded(source, () => strict(encodingOf(bytes)).decode(bytes));
}

function decoded(source: Source, decode: () => string): string {
  try {
    return decode();
  } catch {
    const eight = encodingOf(startOf(source)) === 'utf-8';
    throw badInput({
      path: '',
      ...(eight ? { line: lineOfDamage(source) } : {}),
      message: `the input is not ${eight ? 'UTF-8' : 'UTF-16'} text (nor an .xlsx workbook).`,
      remedy: 'Save it as UTF-8 (a spreadsheet calls it "CSV UTF-8"), or as .xlsx.',
    });
  }
}

/** The first line that is no UTF-8, found by reading again line by line. */
function lineOfDamage(source: Source): number {
  const decoder = strict();
  let line = 1;
  try {
    for (const block of source.blocks())
      for (let from = 0; from < block.length; ) {
        const end = block.indexOf(10, from) + 1 || block.length;
        decoder.decode(block.subarray(from, end), { stream: true });
        if (block[end - 1] === 10) line++;
        from = end;
      }
    decoder.decode();
  } catch {
    return line;
  }
  return line;
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
