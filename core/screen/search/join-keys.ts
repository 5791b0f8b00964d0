import { isGrammarWord, mayBeGrammar } from '../words/weight.ts';
import { hashText } from './hash-table.ts';

const JOINED = 3;

/** Key of words written together; other than the keys of acronyms. */
export function joinKey(...words: readonly string[]): number {
  let key = JOINED;
  for (const word of words) key = hashText(word, key);
  return key;
}

/** Key of a whole name in one run; other than the keys of joined words and acronyms. */
export function squashKey(text: string): number {
  return hashText(text, 5) || 1;
}

const NO_ACRONYMS: readonly string[] = [];

/** Acronyms of four letters or more that a name may go by: of its words without, and of all its words with, legal forms. */
export function acronymsOf(original: string, words: readonly string[]): readonly string[] {
  if (words.length < 2) return NO_ACRONYMS;
  const short = firstLetters(words);
  const all = firstLettersOfAll(original);
  if (all.length < 4 || all === short) return short.length < 4 ? NO_ACRONYMS : [short];
  return short.length < 4 ? [all] : [short, all];
}

/** First letters of words without grammar words and numbers; '' for fewer than four words. */
function firstLetters(words: readonly string[]): string {
  if (words.length < 4) return '';
  let out = '';
  for (const word of words) {
    const first = word.charCodeAt(0);
    if ((first >= 48 && first <= 57) || isGrammarWord(word)) continue;
    out += word[0]!;
  }
  return out;
}

const NOT_ASCII = /[^\0-\x7f]/;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** First letters of all words of a text without grammar words; an apostrophe between letters divides nothing. */
function firstLettersOfAll(text: string): string {
  // A capital outside ASCII may have a small letter inside it.
  const small = NOT_ASCII.test(text) ? text.toLowerCase() : text;
  const end = small.length;
  let out = '';
  for (let from = 0; from < end; ) {
    // Sets the bit by which capitals differ: no other sign becomes a letter by it.
    if (!isLetter(small.charCodeAt(from) | 32)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < end && isLetter(small.charCodeAt(to) | 32)) to++;
    if (isApostrophe(small.charCodeAt(to)) && isLetter(small.charCodeAt(to + 1) | 32)) {
      to += 2;
      while (to < end && isLetter(small.charCodeAt(to) | 32)) to++;
    }
    const letter = String.fromCharCode(small.charCodeAt(from) | 32);
    if (!mayBeGrammar(small, from, to) || !isGrammarWord(small.slice(from, to).toLowerCase())) out += letter;
    from = to;
  }
  return out;
}
