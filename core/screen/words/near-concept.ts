import { editCost } from '../similarity/edit.ts';
import { CONCEPTS } from './concepts.ts';

/** Legal words long enough that a near miss is a slip of the pen. */
const LEGAL_WORDS =
  'limited liability company corporation incorporated obshchestvo aktsionernoe ogranichennoy ogranichennoi otvetstvennostyu aktiengesellschaft berhad private partnership publichnoe otkrytoe zakrytoe'.split(
    ' ',
  );

const byShape = new Map<string, string[]>();

/** Surfaces by first or last letter and length class, so that few are compared. */
function shapes(word: string): string[] {
  return [`^${word[0]}`, `$${word[word.length - 1]}`];
}

for (const surface of [...CONCEPTS.keys()].filter((word) => word.length >= 4)) {
  for (const shape of shapes(surface)) {
    for (const length of [surface.length - 1, surface.length, surface.length + 1]) {
      const key = shape + length;
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
  if (word.length < 3 || word.length > 24) return '';
  let found = remembered.get(word);
  if (found !== undefined) return found;
  found = '';
  let best = allowed(word.length);
  for (const shape of shapes(word)) {
    for (const surface of byShape.get(shape + word.length) ?? []) {
      const cost = editCost(word, surface, best);
      if (cost <= best && (found === '' || cost < best)) {
        best = cost;
        found = CONCEPTS.get(surface)!;
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
