import type { Word } from '../similarity/word.ts';
import { NOT_ROMANISED } from '../words/romanisation.ts';
import { admit } from './admit.ts';
import { hashText } from './hash-table.ts';
import { joinKey } from './join-keys.ts';
import { nearWords } from './near-words.ts';
import type { QueryName } from './query.ts';
import { MARK_BITS, MARKS, MET, type Scratch, UNIT } from './scratch.ts';
import type { Segment } from './segment.ts';
import { soundKey, wholeRomanised } from './word-keys.ts';

/** Most postings read for one query name. */
const MAX_POSTINGS = 400_000;

let postingsLeft = 0;

function credit(segment: Segment, scratch: Scratch, word: number, units: number, mark: number): void {
  const from = segment.postStart[word]!;
  const to = segment.postStart[word + 1]!;
  postingsLeft -= to - from;
  if (postingsLeft < 0) {
    scratch.capped = true;
    return;
  }
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

/** Credits every listed word near `word`. */
function creditNear(segment: Segment, scratch: Scratch, word: Word, kind: number, last: boolean, mark: number): void {
  const { gains, capped } = nearWords(segment, scratch, word, kind, last);
  if (capped) scratch.capped = true;
  for (let at = 0; at < gains.length; at += 2) credit(segment, scratch, gains[at]!, gains[at + 1]!, mark);
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
    if (words[near]!.fold === word.fold) credit(segment, scratch, near, Math.round(weight[near]! * UNIT), mark);
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
    const word = query.words[i]!;
    if (word.text.length >= 4) creditJoins(segment, scratch, joinKey(word.text), ++mark);
    if (word.romanised !== NOT_ROMANISED)
      for (const key of wholeRomanised(word.romanised)) creditJoins(segment, scratch, key, mark);
  }
  if (n > 1) {
    const whole = segment.vocabulary.ids.get(query.whole);
    if (whole !== undefined)
      credit(segment, scratch, whole, Math.round(segment.vocabulary.weight[whole]! * UNIT), ++mark);
    creditJoins(segment, scratch, joinKey(query.whole), ++mark);
  }
  if (query.squash !== 0) creditJoins(segment, scratch, query.squash, ++mark, 1);
  if (n === 1 && query.whole.length >= 4) creditJoins(segment, scratch, hashText(query.whole, 7), ++mark);
  admit(segment, query, scratch);
}
