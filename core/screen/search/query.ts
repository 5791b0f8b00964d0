import { canonicalWord, MAX_WORDS, type NormalisedName, normaliseName } from '../normalise/name.ts';
import { foldSound } from '../similarity/fold.ts';
import type { Word } from '../similarity/word.ts';
import { nearConcept } from '../words/near-concept.ts';
import { isPinyin } from '../words/pinyin.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';

/** A name of the query, word by word, with the words that arise from writing two neighbours together. */
export type QueryName = {
  original: string;
  /** True where this is a part of what was written (a party line without its address, a name without its branch). */
  reading: boolean;
  normal: NormalisedName;
  words: Word[];
  kind: Uint8Array;
  weight: Float32Array;
  totalWeight: number;
  /** Weight of the words that a search starts from, by the same rule as on the index side. */
  heavyWeight: number;
  /** `joined[i]` is words i and i+1 written together. */
  joined: Word[];
  /** For words outside the tables: the trade word that may be meant, or ''. */
  meant: string[];
  /** All words written together. */
  whole: string;
};

/** A word with its sound and whether it reads as pinyin. */
export function makeWord(text: string): Word {
  return { text, fold: foldSound(text), pinyin: wordKind(text) === WORD_KIND.core && isPinyin(text) };
}

/** Prepares one name of a query; null where it has no letter or digit. */
export function prepareName(original: string, reading = false): QueryName | null {
  const normal = normaliseName(original);
  const n = Math.min(normal.words.length, MAX_WORDS);
  if (n === 0) return null;
  const words = normal.words.slice(0, n).map(makeWord);
  const kind = Uint8Array.from(words, (word) => wordKind(word.text));
  const weight = Float32Array.from(words, (word, i) => wordWeight(word.text, kind[i]!));
  let totalWeight = 0;
  let heavyWeight = 0;
  for (const w of weight) {
    totalWeight += w;
    if (w >= 0.5) heavyWeight += w;
  }
  const joined: Word[] = [];
  for (let i = 0; i + 1 < n; i++) joined.push(makeWord(canonicalWord(words[i]!.text + words[i + 1]!.text)));
  return {
    original,
    reading,
    normal,
    words,
    kind,
    weight,
    totalWeight,
    heavyWeight: heavyWeight < 1.3 ? Math.min(1.3, totalWeight) : heavyWeight,
    joined,
    meant: words.map((word, i) => (kind[i] === WORD_KIND.core ? nearConcept(word.text) : '')),
    whole: normal.words.slice(0, n).join(''),
  };
}
