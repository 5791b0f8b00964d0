import { abjadLetters } from '../similarity/abjad.ts';
import { foldLetters, skeletonLetters } from '../similarity/fold.ts';
import type { Word } from '../similarity/word.ts';
import type { Romanised } from '../words/romanisation.ts';
import { WORD_KIND } from '../words/weight.ts';
import { hashText } from './hash-table.ts';
import { joinKey } from './join-keys.ts';

/** Letters of a folded word that are read for deletion keys (as SymSpell's prefix): bounds the keys of a long word. */
const PREFIX = 8;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Deletions tried for a folded word of this length. */
export function deletionsFor(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** First letters of the fold at hand. */
const head = new Uint16Array(PREFIX);

/**
 * Calls `use` with the hash of the first eight letters of a word's fold (`foldSound`) and of those with one or two letters
 * left out. Two words within that many edits share a key (symmetric deletion, Garbe 2012).
 */
export function deletionKeys(word: string, use: (key: number) => void): void {
  const fold = foldLetters(word);
  const depth = deletionsFor(fold.length);
  const n = Math.min(PREFIX, fold.length);
  // Kept apart: `use` may fold other words.
  for (let i = 0; i < n; i++) head[i] = fold.codes[i]!;
  use(hashFrom(SEED, 0, n));
  if (depth === 0) return;
  let before = SEED;
  for (let i = 0; i < n; i++) {
    if (i === 0 || head[i] !== head[i - 1]) {
      use(hashFrom(before, i + 1, n));
      if (depth === 2) {
        let between = before;
        for (let j = i + 1; j < n; j++) {
          use(hashFrom(between, j + 1, n));
          between = Math.imul(between ^ head[j]!, PRIME);
        }
      }
    }
    before = Math.imul(before ^ head[i]!, PRIME);
  }
}

/** Goes on with a hash over the letters from a place. */
function hashFrom(seed: number, from: number, n: number): number {
  let h = seed;
  for (let k = from; k < n; k++) h = Math.imul(h ^ head[k]!, PRIME);
  return h >>> 0;
}

/** The key of a folded word with nothing left out: the first that `deletionKeys` gives. */
export function soundKey(fold: string): number {
  return hashText(fold.length > PREFIX ? fold.slice(0, PREFIX) : fold);
}

/** Key of a word's consonants, apart from the deletion keys; 0 where there are fewer than three. */
export function skeletonKey(word: string): number {
  const bones = skeletonLetters(word);
  return bones.length < 3 ? 0 : bones.hash(SEED ^ 0x5bd1e995) || 1;
}

/** Key of a word's first five letters, for names that were cut short; 0 for shorter words. */
export function prefixKey(word: string): number {
  if (word.length < 5) return 0;
  let h = SEED ^ 0x27d4eb2f;
  for (let k = 0; k < 5; k++) h = Math.imul(h ^ word.charCodeAt(k), PRIME);
  return h >>> 0 || 1;
}

const NONE: readonly number[] = [];

/** Keys under which a word is found in another romanisation of Chinese; none for most words. */
export function romanisedKeys({ wade, cantonese }: Romanised): readonly number[] {
  if (wade === '' && cantonese === '') return NONE;
  return [...(wade.length > 3 ? [hashText(wade, 11)] : []), ...(cantonese.length > 3 ? [hashText(cantonese, 13)] : [])];
}

/** Key of the consonants that Arabic script would write (`abjadBones`); 0 where there are fewer than two. */
export function abjadKey(word: string): number {
  const bones = abjadLetters(word);
  return bones.length < 2 ? 0 : bones.hash(17) || 1;
}

/** What tells words in one romanisation from those in another, and from plain words, before a key is made. */
const WADE = 'w ';
const CANTONESE = 'c ';

/** The keys of two pinyin words written together as other romanisations would write them: for names whose words are divided otherwise. */
export function togetherRomanised(one: Romanised, two: Romanised): readonly number[] {
  if (!one.pinyin || !two.pinyin) return NONE;
  return [
    ...(one.wade !== '' && two.wade !== '' ? [joinKey(WADE, one.wade, two.wade)] : []),
    ...(one.cantonese !== '' && two.cantonese !== '' ? [joinKey(CANTONESE, one.cantonese, two.cantonese)] : []),
  ];
}

/** The keys of a word of another romanisation, as `togetherRomanised` makes those of two pinyin words. */
export function wholeRomanised({ pinyin, wade, cantonese }: Romanised): readonly number[] {
  if (pinyin || (wade === '' && cantonese === '')) return NONE;
  return [...(wade === '' ? [] : [joinKey(WADE, wade)]), ...(cantonese === '' ? [] : [joinKey(CANTONESE, cantonese)])];
}

/** Calls `use` with every key under which a listed word is found; none for numbers and single letters. */
export function wordKeys(word: Word, kind: number, use: (key: number) => void): void {
  const { text } = word;
  if (text.length < 2 || kind === WORD_KIND.number) return;
  deletionKeys(text, use);
  const bones = skeletonKey(text);
  if (bones !== 0) use(bones);
  const prefix = prefixKey(text);
  if (prefix !== 0 && text.length > 5) use(prefix);
  const abjad = kind === WORD_KIND.core || kind === WORD_KIND.common ? abjadKey(text) : 0;
  if (abjad !== 0) use(abjad);
  for (const key of romanisedKeys(word.romanised)) use(key);
}
