import { editCost } from '../similarity/edit.ts';
import { bitCount, letterBits, lookAlikeBits, surelyOver } from '../similarity/letters.ts';
import { CONCEPTS } from './concepts.ts';

/** Legal words long enough that a near miss is a slip of the pen. */
const LEGAL_WORDS =
  'limited liability company corporation incorporated obshchestvo aktsionernoe ogranichennoy ogranichennoi otvetstvennostyu aktiengesellschaft berhad private partnership publichnoe otkrytoe zakrytoe'.split(
    ' ',
  );

/** A trade word as it is written, with what tells unlike words apart without reading them. */
type Surface = { text: string; concept: string; letters: number; near: number };

/** Surfaces by first or last letter and by length give or take one, so that few are compared. */
const byShape = new Map<number, Surface[]>();
const NO_SURFACES: readonly Surface[] = [];

/** Key of the words of a length that begin (`end` 0) or end (1) with a letter. */
function shapeKey(end: 0 | 1, letter: number, length: number): number {
  return (letter * 2 + end) * 64 + length;
}

for (const [text, concept] of CONCEPTS) {
  if (text.length < 4) continue;
  const surface = { text, concept, letters: letterBits(text), near: lookAlikeBits(text) };
  for (const length of [text.length - 1, text.length, text.length + 1]) {
    for (const key of [
      shapeKey(0, text.charCodeAt(0), length),
      shapeKey(1, text.charCodeAt(text.length - 1), length),
    ]) {
      const list = byShape.get(key);
      if (list === undefined) byShape.set(key, [surface]);
      else list.push(surface);
    }
  }
}

/** Most edits that may lie between a misspelt trade word and the word meant. */
function allowed(length: number): number {
  return length <= 5 ? 1 : length <= 8 ? 1.1 : 2;
}

/** The trade word that a word not in the tables may be a misspelling of; '' for none. */
export function nearConcept(word: string): string {
  const length = word.length;
  if (length < 3 || length > 24) return '';
  let found = '';
  let best = allowed(length);
  const letters = letterBits(word);
  const near = lookAlikeBits(word);
  for (const end of [0, 1] as const) {
    const key = shapeKey(end, word.charCodeAt(end === 0 ? 0 : length - 1), length);
    for (const surface of byShape.get(key) ?? NO_SURFACES) {
      if (surelyOver(letters, near, surface.letters, surface.near, best)) continue;
      const cost = editCost(word, surface.text, best);
      if (cost <= best && (found === '' || cost < best)) {
        best = cost;
        found = surface.concept;
      }
    }
  }
  return found;
}

/** Legal words with the bits of their letters, by the lengths of the words that may misspell them, in order. */
const legalByLength: (readonly { legal: string; bits: number }[])[] = Array.from({ length: 20 }, (_, length) =>
  length < 6
    ? []
    : LEGAL_WORDS.filter((legal) => Math.abs(legal.length - length) <= 1).map((legal) => ({
        legal,
        bits: letterBits(legal),
      })),
);

/** The legal word that a word of seven letters or more misspells by one edit; the word itself otherwise. */
export function nearLegalWord(word: string): string {
  const legals = legalByLength[word.length];
  if (legals === undefined || legals.length === 0) return word;
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  let letters = 0;
  for (let at = 0; at < legals.length; at++) {
    const { legal, bits } = legals[at]!;
    if (legal === word) return legal;
    if (legal.charCodeAt(0) !== first && legal.charCodeAt(legal.length - 1) !== last) continue;
    if (letters === 0) letters = letterBits(word);
    // Every letter that is in one of the two only costs half an edit at least.
    if (bitCount(bits & ~letters) > 2) continue;
    if (!CONCEPTS.has(word) && editCost(word, legal, 1) <= 1) return legal;
  }
  return word;
}
