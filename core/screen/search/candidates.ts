import { type Word, wordSimilarity } from '../similarity/word.ts';
import { otherForms } from '../words/given-names.ts';
import { WORD_KIND } from '../words/weight.ts';
import { admit } from './admit.ts';
import { hashText } from './hash-table.ts';
import { joinKey } from './join-keys.ts';
import type { QueryName } from './query.ts';
import { MARK_BITS, MARKS, MET, type Scratch, UNIT } from './scratch.ts';
import type { Segment } from './segment.ts';
import { deletionKeys, prefixKey, skeletonKey, soundKey } from './word-keys.ts';

/** Most words of the list looked at for one query word, and most postings read for one query name. */
const MAX_NEIGHBOURS = 2000;
const MAX_POSTINGS = 400_000;

let postingsLeft = 0;

function credit(segment: Segment, scratch: Scratch, word: number, gain: number, mark: number): void {
  const from = segment.postStart[word]!;
  const to = segment.postStart[word + 1]!;
  postingsLeft -= to - from;
  if (postingsLeft < 0) {
    scratch.capped = true;
    return;
  }
  const units = Math.round(gain * UNIT);
  const names = segment.postNames;
  for (let p = from; p < to; p++) creditName(scratch, names[p]!, units, mark);
}

/** Adds what one query word gives to a name: the most that any of its near words gives, whatever their order. */
function creditName(scratch: Scratch, name: number, units: number, mark: number): void {
  const met = scratch.met;
  const at = name * MET;
  const last = met[at + 1]!;
  const sum = met[at]!;
  if ((last & MARKS) === mark) {
    const more = units - (last >> MARK_BITS);
    if (more <= 0) return;
    met[at] = sum + more;
  } else {
    if (sum === 0) scratch.touched[scratch.touchedCount++] = name;
    met[at] = sum + units;
  }
  met[at + 1] = (units << MARK_BITS) | mark;
}

/** Credits every listed word near `word`; which pairs count as near depends on the two words alone. */
function creditNear(segment: Segment, scratch: Scratch, word: Word, kind: number, last: boolean, mark: number): void {
  const { ids, weight, words } = segment.vocabulary;
  const exact = ids.get(word.text);
  if (exact !== undefined) credit(segment, scratch, exact, weight[exact]!, mark);
  if (kind !== WORD_KIND.core && kind !== WORD_KIND.common) return;
  if (word.text.length < 2) return;
  const generation = ++scratch.generation;
  if (exact !== undefined) scratch.seenWord[exact] = generation;
  let looked = 0;
  const { mask, start, pairs } = segment.wordKeys;
  const seenWord = scratch.seenWord;
  const visit = (key: number): void => {
    const bucket = key & mask;
    const end = start[bucket + 1]!;
    for (let at = start[bucket]!; at < end; at += 2) {
      if (pairs[at] !== key) continue;
      const near = pairs[at + 1]!;
      if (seenWord[near] === generation) continue;
      seenWord[near] = generation;
      if (++looked > MAX_NEIGHBOURS) {
        scratch.capped = true;
        return;
      }
      const similarity = wordSimilarity(word, words[near]!);
      if (similarity >= 0.66) credit(segment, scratch, near, weight[near]! * similarity, mark);
    }
  };
  deletionKeys(word.fold, visit);
  const bones = skeletonKey(word.text);
  if (bones !== 0) visit(bones);
  for (const form of otherForms(word.text)) {
    const id = ids.get(form);
    if (id !== undefined && scratch.seenWord[id] !== generation) credit(segment, scratch, id, weight[id]! * 0.88, mark);
  }
  if (last) {
    const prefix = prefixKey(word.text);
    if (prefix !== 0) visit(prefix);
  }
}

/** Credits listed words that sound like `word`: for words that arise from writing two together. */
function creditSound(segment: Segment, scratch: Scratch, word: Word, mark: number): void {
  const { weight, words } = segment.vocabulary;
  const table = segment.wordKeys;
  const key = soundKey(word.fold);
  const bucket = key & table.mask;
  for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at += 2) {
    if (table.pairs[at] !== key) continue;
    const near = table.pairs[at + 1]!;
    if (words[near]!.fold === word.fold) credit(segment, scratch, near, weight[near]!, mark);
  }
}

function creditJoins(segment: Segment, scratch: Scratch, key: number, mark: number, part = 0.55): void {
  const table = segment.joins;
  const bucket = key & table.mask;
  for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at += 2) {
    if (table.pairs[at] !== key) continue;
    const name = table.pairs[at + 1]!;
    creditName(scratch, name, Math.round(part * segment.nameFoundBy[name]! * UNIT), mark);
  }
}

/**
 * Finds the names worth a full comparison and leaves them in `scratch.candidates`. Whether a name is admitted depends on
 * the query and that name alone (words' frozen weights, shared keys), unless a bound was reached (`scratch.capped`).
 */
export function findCandidates(segment: Segment, query: QueryName, scratch: Scratch): void {
  scratch.touchedCount = 0;
  scratch.candidateCount = 0;
  scratch.capped = false;
  postingsLeft = MAX_POSTINGS;
  const n = query.words.length;
  let mark = 0;
  for (let i = 0; i < n; i++) creditNear(segment, scratch, query.words[i]!, query.kind[i]!, i === n - 1, ++mark);
  for (let i = 0; i + 1 < n; i++) {
    const together = query.joined[i]!;
    if (together.text.length < 4) continue;
    creditSound(segment, scratch, together, ++mark);
  }
  for (let i = 0; i < n; i++) {
    if (query.words[i]!.text.length >= 4) creditJoins(segment, scratch, joinKey(query.words[i]!.text), ++mark);
  }
  if (n > 1) {
    const whole = segment.vocabulary.ids.get(query.whole);
    if (whole !== undefined) credit(segment, scratch, whole, segment.vocabulary.weight[whole]!, ++mark);
    creditJoins(segment, scratch, joinKey(query.whole), ++mark);
  }
  if (query.squash !== 0) creditJoins(segment, scratch, query.squash, ++mark, 1);
  if (n === 1 && query.whole.length >= 4) creditJoins(segment, scratch, hashText(query.whole, 7), ++mark);
  admit(segment, query, scratch);
}
