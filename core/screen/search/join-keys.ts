import { foldSound } from '../similarity/fold.ts';
import { WORD_KIND, wordKind } from '../words/weight.ts';
import { hashText } from './hash-table.ts';

/** Key of words written together: their sound, so that `xiang xun` meets `Xiangxun` and `siangsun` may not. */
export function joinKey(joined: string): number {
  return hashText(foldSound(joined), 3);
}

/** First letters of a name's words without grammar words; '' for fewer than three words. */
export function acronymOf(words: readonly string[]): string {
  let out = '';
  for (const word of words) {
    const kind = wordKind(word);
    if (kind === WORD_KIND.stop || kind === WORD_KIND.number) continue;
    out += word[0]!;
  }
  return out.length < 3 ? '' : out;
}
