import { MAX_WORD } from '../similarity/edit.ts';
import { foldSound } from '../similarity/fold.ts';
import type { Word } from '../similarity/word.ts';
import { wordSimilarity } from '../similarity/word-similarity.ts';
import { otherForms } from '../words/given-names.ts';
import { WORD_KIND } from '../words/weight.ts';
import { type NearWords, type Scratch, UNIT } from './scratch.ts';
import type { Segment } from './segment.ts';
import { abjadKey, deletionKeys, prefixKey, romanisedKeys, skeletonKey, soundKey } from './word-keys.ts';

/** Most words of the list looked at for one query word. */
const MAX_NEIGHBOURS = 2000;
/** Likeness from which a listed word counts as near. */
const NEAR = 0.66;
/** Likeness of two forms of one given name. */
const FORM_SIMILARITY = 0.88;
/** Most numbers kept in remembered lists of near words, and most lists. */
const MAX_NUMBERS = 1 << 20;
const MAX_LISTS = 20_000;

let gains = new Int32Array(1 << 10);
let count = 0;

function add(word: number, gain: number): void {
  if (count + 2 > gains.length) {
    const more = new Int32Array(gains.length * 2);
    more.set(gains);
    gains = more;
  }
  gains[count++] = word;
  gains[count++] = Math.round(gain * UNIT);
}

/**
 * The listed words near `word`: itself, misspellings, sound-alikes, other forms, words without vowels and, for the `last`
 * word of a name, words cut short. Which pairs count as near depends on the two words alone, so lists may be remembered.
 */
export function nearWords(segment: Segment, scratch: Scratch, word: Word, kind: number, last: boolean): NearWords {
  const memory = scratch.near;
  const lists = last ? memory.last : memory.inside;
  const key = word.bones === '' ? word.text : `\u0627${word.text}`;
  let found = lists.get(key);
  if (found === undefined) {
    const capped = collect(segment, scratch, word, kind, last);
    found = { gains: gains.slice(0, count), capped };
    if (memory.numbers > MAX_NUMBERS || lists.size >= MAX_LISTS) {
      memory.inside.clear();
      memory.last.clear();
      memory.numbers = 0;
    }
    memory.numbers += count;
    lists.set(key, found);
  }
  return found;
}

const PLAIN: readonly string[] = [];

/** What a word may be where a scanner took two letters for one or one for two (`rn`, `m`). */
function misread(word: string): readonly string[] {
  if (word.length < 4 || word.length > MAX_WORD || !/rn|m/.test(word)) return PLAIN;
  const out: string[] = [];
  for (const { 0: found, index } of word.matchAll(/rn|m/g))
    out.push(word.slice(0, index) + (found === 'm' ? 'rn' : 'm') + word.slice(index + found.length));
  return out;
}

/** Leaves the near words in `gains`; true where the bound on them was reached. */
function collect(segment: Segment, scratch: Scratch, word: Word, kind: number, last: boolean): boolean {
  const { ids, weight, words } = segment.vocabulary;
  count = 0;
  const exact = ids.get(word.text);
  if (exact !== undefined) add(exact, weight[exact]!);
  if (kind !== WORD_KIND.core && kind !== WORD_KIND.common) return false;
  if (word.text.length < 2) return false;
  const generation = ++scratch.generation;
  const seenWord = scratch.seenWord;
  if (exact !== undefined) seenWord[exact] = generation;
  let looked = 0;
  let capped = false;
  const { mask, start, pairs } = segment.wordKeys;
  const visit = (key: number): void => {
    const bucket = key & mask;
    const end = start[bucket + 1]!;
    for (let at = start[bucket]!; at < end; at += 2) {
      if (pairs[at] !== key) continue;
      const near = pairs[at + 1]!;
      if (seenWord[near] === generation) continue;
      seenWord[near] = generation;
      if (++looked > MAX_NEIGHBOURS) {
        capped = true;
        return;
      }
      const similarity = wordSimilarity(word, words[near]!);
      if (similarity >= NEAR) add(near, weight[near]! * similarity);
    }
  };
  deletionKeys(word.text, visit);
  for (const read of misread(word.text)) visit(soundKey(foldSound(read)));
  if (word.bones.length > 1) visit(abjadKey(word.text));
  const bones = skeletonKey(word.text);
  if (bones !== 0) visit(bones);
  if (!word.romanised.pinyin) for (const key of romanisedKeys(word.romanised)) visit(key);
  for (const form of otherForms(word.text)) {
    const id = ids.get(form);
    if (id !== undefined && seenWord[id] !== generation) add(id, weight[id]! * FORM_SIMILARITY);
  }
  const prefix = last ? prefixKey(word.text) : 0;
  if (prefix !== 0) visit(prefix);
  return capped;
}
