import { editCost } from '../similarity/edit.ts';
import { letterBits, lookAlikeBits, surelyOver } from '../similarity/letters.ts';
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
    for (const key of [shapeKey(0, text.charCodeAt(0), length), shapeKey(1, text.charCodeAt(text.length - 1), length)]) {
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

const remembered = new Map<string, string>();

/** The trade word that a word not in the tables may be a misspelling of; '' for none. */
export function nearConcept(word: string): string {
  const length = word.length;
  if (length < 3 || length > 24) return '';
  let found = remembered.get(word);
  if (found !== undefined) return found;
  found = '';
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
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(word, found);
  return found;
}

const legalRemembered = new Map<string, string>();

/** The legal word that a word of seven letters or more misspells by one edit; the word itself otherwise. */
export function nearLegalWord(word: string): string {
  if (word.length < 6 || word.length > 19) return word;
  let found = legalRemembered.get(word);
  if (found !== undefined) return found;
  found = word;
  for (const legal of LEGAL_WORDS) {
    if (Math.abs(legal.length - word.length) > 1) continue;
    if (legal[0] !== word[0] && legal.at(-1) !== word.at(-1)) continue;
    if (legal === word || (!CONCEPTS.has(word) && editCost(word, legal, 1) <= 1)) {
      found = legal;
      break;
    }
  }
  if (legalRemembered.size > 50_000) legalRemembered.clear();
  legalRemembered.set(word, found);
  return found;
}
