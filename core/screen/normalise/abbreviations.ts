import { skeleton, vowelCount } from '../similarity/fold.ts';
import { CONCEPTS } from '../words/concepts.ts';

/** Words that abbreviations stand for: those of the tables, and of legal forms that are words. */
const WHOLE: readonly string[] = [...CONCEPTS.keys(), 'company', 'limited', 'liability', 'corporation', 'incorporated'];
const SHORTEST_BEGINNING = 4;
const SHORTEST_CONSONANTS = 4;
/** Words shorter than this are not worth an abbreviation. */
const SHORTEST_WHOLE = 6;

/** Beginnings of words, and words without their vowels, to the first word that they stand for. */
const BEGINNINGS = new Map<string, string>();
const CONSONANTS = new Map<string, string>();
for (const whole of WHOLE) {
  if (whole.length < SHORTEST_WHOLE) continue;
  for (let length = SHORTEST_BEGINNING; length < whole.length; length++) {
    const start = whole.slice(0, length);
    if (!CONCEPTS.has(start) && !BEGINNINGS.has(start)) BEGINNINGS.set(start, whole);
  }
  const bones = skeleton(whole);
  if (bones.length >= SHORTEST_CONSONANTS && !CONCEPTS.has(bones) && !CONSONANTS.has(bones))
    CONSONANTS.set(bones, whole);
}

const DOTTED = /[a-z]{4,12}\.(?=[\s,)]|$)/gi;
/** A word of consonants, behind its first letter. */
const UNVOWELLED = /(?<![a-z'.&-])[a-z][bcdfghjklmnpqrstvwxyz]{3,11}(?![a-z'&-])/gi;

/** The word without vowels that a trade word stands for; itself for others. */
function withVowels(word: string): string {
  const small = word.toLowerCase();
  return vowelCount(small.slice(1)) > 0 ? word : (CONSONANTS.get(skeleton(small)) ?? word);
}

/**
 * The name with trade words and words of legal forms written out that are cut short with a dot (`Techn.`) or lack their
 * vowels (`Trdng`); the name itself where there are none. Brands stay as they are.
 */
export function writtenOut(name: string): string {
  const whole = name.includes('.')
    ? name.replace(DOTTED, (word) => BEGINNINGS.get(word.slice(0, -1).toLowerCase()) ?? word)
    : name;
  return whole.replace(UNVOWELLED, withVowels);
}
