import { foldSound } from '../similarity/fold.ts';
import { WORD_KIND, wordKind } from '../words/weight.ts';
import { hashText } from './hash-table.ts';

/** Key of words written together: their sound, so that `xiang xun` meets `Xiangxun` and `siangsun` may not. */
export function joinKey(joined: string): number {
  return hashText(foldSound(joined), 3);
}

/** Acronyms of four letters or more that a name may go by: of its words without, and of all its words with, legal forms. */
export function acronymsOf(original: string, words: readonly string[]): string[] {
  const short = firstLetters(words);
  const all = firstLetters(original.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? []);
  const out = short.length >= 4 ? [short] : [];
  if (all.length >= 4 && all !== short) out.push(all);
  return out;
}

/** First letters of words without grammar words; '' for fewer than three words. */
function firstLetters(words: readonly string[]): string {
  let out = '';
  for (const word of words) {
    const kind = wordKind(word);
    if (kind === WORD_KIND.stop || kind === WORD_KIND.number) continue;
    out += word[0]!;
  }
  return out.length < 3 ? '' : out;
}
