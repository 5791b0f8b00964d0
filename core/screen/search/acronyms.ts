import { MAX_NAME_LENGTH } from '../normalise/unicode.ts';
import { isGrammarWord, mayBeGrammar, WORD_KIND } from '../words/weight.ts';
import type { PairBuffer } from './hash-table.ts';
import type { WordsSoFar } from './words-so-far.ts';

/** Fewer letters are no acronym. */
const FEWEST = 4;
/** First letters of the words that a name is compared by, and of all words that it is written with. */
const short = new Uint16Array(MAX_NAME_LENGTH);
const all = new Uint16Array(MAX_NAME_LENGTH);

const NO_ACRONYMS: readonly string[] = [];

/** Acronyms of four letters or more that a name may go by: of its words without, and of all its words with, legal forms. */
export function acronymsOf(original: string, words: readonly string[]): readonly string[] {
  if (words.length < 2) return NO_ACRONYMS;
  let count = 0;
  for (const word of words) if (words.length >= FEWEST && !isLeftOut(word)) short[count++] = word.charCodeAt(0);
  const one = String.fromCharCode(...short.subarray(0, count));
  const other = String.fromCharCode(...all.subarray(0, fillAll(original)));
  if (other.length < FEWEST || other === one) return one.length < FEWEST ? NO_ACRONYMS : [one];
  return one.length < FEWEST ? [other] : [one, other];
}

/** Posts a name under the keys of its acronyms (`acronymsOf`); `ids` are the numbers of its words. */
export function addAcronymKeys(
  original: string,
  words: WordsSoFar,
  ids: Int32Array,
  length: number,
  keys: PairBuffer,
  name: number,
): void {
  if (length < 2) return;
  let count = 0;
  if (length >= FEWEST)
    for (let i = 0; i < length; i++) {
      const first = words.words[ids[i]!]!.text.charCodeAt(0);
      if (!isDigit(first) && words.kinds[ids[i]!] !== WORD_KIND.stop) short[count++] = first;
    }
  const others = fillAll(original);
  const one = acronymKey(short, count);
  const other = acronymKey(all, others);
  if (count >= FEWEST) keys.add(one, name);
  if (others >= FEWEST && (others !== count || !same(count))) keys.add(other, name);
}

/** True for grammar words and numbers, which acronyms leave out. */
function isLeftOut(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || isGrammarWord(word);
}

function same(count: number): boolean {
  for (let i = 0; i < count; i++) if (short[i] !== all[i]) return false;
  return true;
}

/** `hashText` of the letters; other than the keys of joined words and whole names. */
function acronymKey(letters: Uint16Array, count: number): number {
  let h = 7;
  for (let i = 0; i < count; i++) h = Math.imul(h ^ letters[i]!, 0x01000193);
  return h >>> 0;
}

const NOT_ASCII = /[^\0-\x7f]/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Leaves the first letters of all words of a text without grammar words in `all`; an apostrophe between letters divides nothing. */
function fillAll(text: string): number {
  // A capital outside ASCII may have a small letter inside it.
  const small = NOT_ASCII.test(text) ? text.toLowerCase() : text;
  const end = small.length;
  let count = 0;
  for (let from = 0; from < end && count < all.length; ) {
    // Sets the bit by which capitals differ: no other sign becomes a letter by it.
    const letter = small.charCodeAt(from) | 32;
    if (!isLetter(letter)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < end && isLetter(small.charCodeAt(to) | 32)) to++;
    if (isApostrophe(small.charCodeAt(to)) && isLetter(small.charCodeAt(to + 1) | 32)) {
      to += 2;
      while (to < end && isLetter(small.charCodeAt(to) | 32)) to++;
    }
    if (!mayBeGrammar(small, from, to) || !isGrammarWord(small.slice(from, to).toLowerCase())) all[count++] = letter;
    from = to;
  }
  return count;
}
