import { COMMON_WORDS, CONCEPTS } from './concepts.ts';
import { WORD_FREQUENCY } from './frequency.ts';
import { PLACE_WORDS } from './places.ts';

/** What a word says: only `core` words can carry a match. */
export const WORD_KIND = { core: 0, generic: 1, place: 2, stop: 3, number: 4, initial: 5, common: 6 } as const;

/** Words of forms of address, party lines and grammar. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `and the of for in on at by to from with de la el los las le les der die das und et y e i da do di del van von al an ul ud bin ibn bint ben
  abu umm haji hajj mullah sheikh shaykh sheik sayyid mr mrs ms miss dr prof professor engr sir lady messrs jr sr general colonel major captain president
  minister his her excellency attn attention consignee end user notify party buyer seller ship bill no nr num number aka fka nka any successor unit thereof
  as well its all other named after imeni im vo pri ve via po box s t d a o www com http https`.split(/\s+/),
);

/** Words of the tables by what they say; of two tables the later decides. */
const KINDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...[...COMMON_WORDS].map((word): [string, number] => [word, WORD_KIND.common]),
  ...[...CONCEPTS.values()].map((word): [string, number] => [word, WORD_KIND.generic]),
  ...[...PLACE_WORDS].map((word): [string, number] => [word, WORD_KIND.place]),
  ...[...STOP_WORDS].map((word): [string, number] => [word, WORD_KIND.stop]),
]);

/** Kind of a word (one of `WORD_KIND`), by frozen tables only. */
export function wordKind(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57 && /^\d+$/.test(word)) return WORD_KIND.number;
  const kind = KINDS.get(word);
  if (word.length === 1 && kind !== WORD_KIND.stop) return WORD_KIND.initial;
  return kind ?? WORD_KIND.core;
}

/**
 * Weight of a word in a comparison, 0–1: how much meeting it says. From frozen tables and the word's length, never from
 * the list at hand, so that one pair scores the same whatever else is listed.
 */
export function wordWeight(word: string, kind: number): number {
  switch (kind) {
    case WORD_KIND.stop:
      return 0.06;
    case WORD_KIND.initial:
      return 0.15;
    case WORD_KIND.place:
      return 0.25;
    case WORD_KIND.generic:
      return 0.22;
    case WORD_KIND.number:
      return word.length <= 2 ? 0.45 : 0.6;
    case WORD_KIND.common:
      return 0.45;
  }
  const length = word.length;
  const byLength = length <= 2 ? 0.45 : length === 3 ? 0.7 : length === 4 ? 0.85 : 1;
  const count = WORD_FREQUENCY.get(word);
  if (count === undefined) return byLength;
  return Math.min(byLength, Math.max(0.2, 1.12 - 0.14 * Math.log(count)));
}

/** True for articles, prepositions, forms of address and the like. */
export function isGrammarWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Key of a word's length, first and last letter, in capitals or not. */
function shapeOf(text: string, from: number, to: number): number {
  return ((to - from) << 10) | ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(to - 1) & 31);
}

const LONGEST_STOP_WORD = Math.max(...[...STOP_WORDS].map((word) => word.length));
const STOP_SHAPES = new Uint8Array((LONGEST_STOP_WORD + 1) << 10);
for (const word of STOP_WORDS) STOP_SHAPES[shapeOf(word, 0, word.length)] = 1;

/** False where the word at a place of a text is certainly no grammar word; told without making a string of it. */
export function mayBeGrammar(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_STOP_WORD && STOP_SHAPES[shapeOf(text, from, to)] === 1;
}
