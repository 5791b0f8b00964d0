import { MAX_ADDRESS_LENGTH } from '../compare/address.ts';
import type { ScreenQuery } from '../entry.ts';
import { partyLineReadings } from '../normalise/party-line.ts';
import { namesInLine } from '../normalise/several-names.ts';
import { MAX_NAME_LENGTH } from '../normalise/unicode.ts';
import { prepareName, type QueryName } from './query.ts';

/** Most names that a query asks for, its first among them: as many aliases as a question may state, and one. */
export const MAX_QUERY_NAMES = 51;
/** Most texts searched for one query: these names and the readings of them. Bounds the work for any query. */
export const MAX_SEARCHED = 160;
/** Most words of these together. */
export const MAX_SEARCHED_WORDS = 1000;

/** Why what a query asks could not be prepared, or not whole. */
export type QueryNote = 'empty' | 'no-letters' | 'too-long' | 'too-many-names';

/** What a query asks to search for; `note` where that is not all that it says. */
export type QueryNames = { names: QueryName[]; note?: QueryNote };

/** What stands in a column of further names where there is none; any other text without letters has lost them. */
const NO_NAME = /^[\s\-–—_./,;]*$/;

const sameWords = (one: QueryName, other: QueryName): boolean =>
  one.normal.words.join(' ') === other.normal.words.join(' ');

/**
 * Most words of a line that cannot be divided: it is no name, and a short name in it (`insideLine`) would not be found. Of
 * the labelled names the longest has 19, of the listed ones one in 2,000 has more.
 */
export const MAX_LINE_WORDS = 24;

const isTooLong = ({ normal, words, original }: QueryName): boolean =>
  normal.cut || (words.length > MAX_LINE_WORDS && namesInLine(original).length === 0);

/**
 * The names of a query and the readings of each, as they are searched: first the names, so that no reading keeps one out.
 * A name that cannot be read, is read in part only, or is left out with the names or readings above the bound, is noted.
 */
export function queryNames({ name, aliases = [], address = '' }: ScreenQuery): QueryNames {
  const notes = new Set<QueryNote>();
  const asked: { text: string; name: QueryName }[] = [];
  for (const [i, text] of [name, ...aliases].entries()) {
    if (i >= MAX_QUERY_NAMES) {
      notes.add('too-many-names');
      break;
    }
    const prepared = prepareName(text);
    if (prepared !== null) asked.push({ text, name: prepared });
    else if (i === 0 && text.trim() === '') notes.add('empty');
    else if (i === 0 || !NO_NAME.test(text)) notes.add('no-letters');
    if (text.length > MAX_NAME_LENGTH) notes.add('too-long');
  }
  const names: QueryName[] = [];
  let words = 0;
  const add = (one: QueryName): void => {
    words += one.words.length;
    if (names.length < MAX_SEARCHED && words <= MAX_SEARCHED_WORDS) names.push(one);
    else notes.add('too-many-names');
  };
  for (const { name } of asked) add(name);
  for (const { text, name } of asked)
    for (const reading of partyLineReadings(text)) {
      const part = prepareName(reading, true);
      if (part !== null && !sameWords(part, name)) add(part);
    }
  if (address.length > MAX_ADDRESS_LENGTH || names.some(isTooLong)) notes.add('too-long');
  const note = ORDER.find((one) => notes.has(one));
  return note === undefined ? { names } : { names, note };
}

/** Of several notes the first is told. */
const ORDER: readonly QueryNote[] = ['empty', 'too-long', 'no-letters', 'too-many-names'];
