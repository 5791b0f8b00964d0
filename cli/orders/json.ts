import { badInput } from '@tolhuis/core/app/errors';
import { eachKeyOnce } from '@tolhuis/core/app/repeated-key';
import type { Rulebook } from '@tolhuis/core/law';
import type { Format } from './order.ts';
import { type Raw, rowOf, withoutId } from './question.ts';
import type { Reading, Row } from './reading.ts';
import type { Source } from './source.ts';
import { linesOf, wholeText } from './text.ts';

/** Line (from 1) of a character position. */
const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** JSON with the line of what is wrong; a key that stands twice in one object is wrong too. @throws OperationError */
export function parseJson(text: string, firstLine = 1): unknown {
  return eachKeyOnce(text, parsed(text, firstLine), firstLine);
}

function parsed(text: string, firstLine: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (e) {
    const message = (e as Error).message;
    const position = /position (\d+)/.exec(message);
    const line = position
      ? firstLine - 1 + lineAt(text, Number(position[1]))
      : firstLine - 1 + (/end of JSON|Unterminated/i.test(message) ? text.split('\n').length : 1);
    throw badInput({
      path: '',
      line,
      message: `not JSON: ${message.replace(/, "[\s\S]*$/, '').slice(0, 160)}.`,
      remedy: 'Check quotes, commas and braces at that line; the file may be cut off.',
    });
  }
}

const isObject = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

/** One question, or JSON Lines when the first line is an object by itself and more lines follow. @throws OperationError */
export function objectsReading(rulebook: Rulebook, source: Source): Reading {
  const lines = linesOf(source);
  const first = lines.next();
  const several = !first.done && isObject(first.value.text) && !lines.next().done;
  lines.return(undefined);
  if (several) return linesReading(rulebook, source);
  const text = wholeText(source);
  return heldReading(rulebook, 'json', [{ value: parseJson(text), line: 1, prefix: '', text }]);
}

const NOTHING = 'there is no question in it.';

/** JSON Lines: read line by line, so that a long file needs little memory. */
const linesReading = (rulebook: Rulebook, source: Source): Reading => ({
  format: 'json-lines',
  notes: [],
  nothing: NOTHING,
  *rows(again) {
    for (const { text, number } of linesOf(source)) {
      // The second time everything is known to be right.
      const value = again ? parsed(text, number) : parseJson(text, number);
      const raw: Raw = { value, line: number, prefix: '' };
      yield again ? withoutId(raw) : rowOf(rulebook, raw);
    }
  },
});

/** Questions that stand in memory already. */
function heldReading(rulebook: Rulebook, format: Format, raws: readonly Raw[]): Reading {
  const read: Row[] = [];
  return {
    format,
    notes: [],
    nothing: NOTHING,
    *rows(again) {
      if (again) return yield* read;
      for (const raw of raws) {
        const row = rowOf(rulebook, raw);
        read.push(row);
        yield row;
      }
    },
  };
}

/** An array of questions. @throws OperationError */
export function arrayReading(rulebook: Rulebook, source: Source): Reading {
  const text = wholeText(source);
  const value = parseJson(text);
  if (!Array.isArray(value)) throw badInput({ path: '', message: 'expected an array of questions.' });
  if (value.length === 0) throw badInput({ path: '', message: 'an empty array: there is no question in it.' });
  const lines = elementLines(text);
  return heldReading(
    rulebook,
    'json-array',
    value.map((v: unknown, i) => ({ value: v, line: lines[i]!, prefix: `${i}`, text })),
  );
}

/** The line on which each element of an array begins. @param text a JSON array */
export function elementLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let awaited = false;
  // Strings go in one piece, so that what is in them is not taken for structure.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/g)) {
    if (token === '\n') {
      line++;
      continue;
    }
    if (awaited && token !== ']') lines.push(line);
    awaited = false;
    if (token === '[' || token === '{') awaited = ++depth === 1;
    else if (token === ']' || token === '}') depth--;
    else if (token === ',') awaited = depth === 1;
  }
  return lines;
}
