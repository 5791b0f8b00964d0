import { isGrammarWord } from '../words/weight.ts';
import { hashText } from './hash-table.ts';

/** Key of words written together; other than the keys of acronyms. */
export function joinKey(joined: string): number {
  return hashText(joined, 3);
}

/** Key of a whole name in one run; other than the keys of joined words and acronyms. */
export function squashKey(text: string): number {
  return hashText(text, 5) || 1;
}

/** Acronyms of four letters or more that a name may go by: of its words without, and of all its words with, legal forms. */
export function acronymsOf(original: string, words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const short = firstLetters(words);
  const all = firstLetters(original.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? []);
  const out = short.length >= 4 ? [short] : [];
  if (all.length >= 4 && all !== short) out.push(all);
  return out;
}

/** First letters of words without grammar words and numbers. */
function firstLetters(words: readonly string[]): string {
  let out = '';
  for (const word of words) {
    const first = word.charCodeAt(0);
    if ((first >= 48 && first <= 57) || isGrammarWord(word)) continue;
    out += word[0]!;
  }
  return out;
}
