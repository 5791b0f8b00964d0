import { type Word, wordSimilarity } from '../similarity/word.ts';
import { otherForms } from '../words/given-names.ts';
import { WORD_KIND } from '../words/weight.ts';
import { hashText } from './hash-table.ts';
import { joinKey } from './join-keys.ts';
import type { QueryName } from './query.ts';
import type { Segment } from './segment.ts';
import { deletionKeys, prefixKey, skeletonKey, soundKey } from './word-keys.ts';

/** Most names compared in full for one query name: the bound on work. Where it bites, the search says so. */
export const MAX_CANDIDATES = 1200;
/** Most words of the list looked at for one query word, and most postings read for one query name. */
const MAX_NEIGHBOURS = 2000;
const MAX_POSTINGS = 400_000;
/** Share of a name's finding weight (or of the query's) that must be met before a name is compared. */
const ADMIT = 0.7;

/** Room that a search needs, kept between searches so that the hot path allocates nothing per candidate. */
export type Scratch = {
  found: Float32Array;
  foundBy: Uint8Array;
  touched: Int32Array;
  touchedCount: number;
  candidates: Int32Array;
  candidateCount: number;
  capped: boolean;
  seenWord: Uint32Array;
  generation: number;
};

const scratches = new WeakMap<Segment, Scratch>();

/** The scratch room of a segment; made at its first search. */
export function scratchOf(segment: Segment): Scratch {
  let scratch = scratches.get(segment);
  if (scratch === undefined) {
    const names = segment.names.length;
    scratch = {
      found: new Float32Array(names),
      foundBy: new Uint8Array(names),
      touched: new Int32Array(names),
      touchedCount: 0,
      candidates: new Int32Array(MAX_CANDIDATES),
      candidateCount: 0,
      capped: false,
      seenWord: new Uint32Array(segment.vocabulary.words.length),
      generation: 0,
    };
    scratches.set(segment, scratch);
  }
  return scratch;
}

let postingsLeft = 0;

function credit(segment: Segment, scratch: Scratch, word: number, gain: number, mark: number): void {
  const from = segment.postStart[word]!;
  const to = segment.postStart[word + 1]!;
  postingsLeft -= to - from;
  if (postingsLeft < 0) {
    scratch.capped = true;
    return;
  }
  for (let p = from; p < to; p++) creditName(scratch, segment.postNames[p]!, gain, mark);
}

function creditName(scratch: Scratch, name: number, gain: number, mark: number): void {
  if (scratch.found[name] === 0) scratch.touched[scratch.touchedCount++] = name;
  if (scratch.foundBy[name] === mark) return;
  scratch.foundBy[name] = mark;
  scratch.found[name]! += gain;
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
  const table = segment.wordKeys;
  const visit = (key: number): void => {
    const bucket = key & table.mask;
    for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at++) {
      if (table.keys[at] !== key) continue;
      const near = table.values[at]!;
      if (scratch.seenWord[near] === generation) continue;
      scratch.seenWord[near] = generation;
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
  for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at++) {
    if (table.keys[at] !== key) continue;
    const near = table.values[at]!;
    if (words[near]!.fold === word.fold) credit(segment, scratch, near, weight[near]!, mark);
  }
}

function creditJoins(segment: Segment, scratch: Scratch, key: number, mark: number, part = 0.55): void {
  const table = segment.joins;
  const bucket = key & table.mask;
  for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at++) {
    if (table.keys[at] !== key) continue;
    const name = table.values[at]!;
    creditName(scratch, name, part * segment.nameFoundBy[name]!, mark);
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

const BUCKETS = 256;
const histogram = new Int32Array(BUCKETS + 1);

/** How much of the name, or of the query, is met: the larger share, plus a little of the other. */
function share(segment: Segment, query: QueryName, name: number, found: number): number {
  const ofName = found / segment.nameFoundBy[name]!;
  const ofQuery = found / query.heavyWeight;
  return Math.max(ofName, ofQuery) + 0.25 * Math.min(1, ofName, ofQuery);
}

function admit(segment: Segment, query: QueryName, scratch: Scratch): void {
  let admitted = 0;
  // First pass: keep the admitted names at the front of `touched`, with their share in place of what was found.
  for (let t = 0; t < scratch.touchedCount; t++) {
    const name = scratch.touched[t]!;
    const s = share(segment, query, name, scratch.found[name]!);
    scratch.foundBy[name] = 0;
    if (s < ADMIT) scratch.found[name] = 0;
    else {
      scratch.found[name] = s;
      scratch.touched[admitted++] = name;
    }
  }
  const floor = admitted > MAX_CANDIDATES ? floorFor(scratch, admitted) : 0;
  for (let t = 0; t < admitted; t++) {
    const name = scratch.touched[t]!;
    const s = scratch.found[name]!;
    scratch.found[name] = 0;
    if (Math.min(BUCKETS, Math.floor(s * 200)) < floor) continue;
    if (scratch.candidateCount < MAX_CANDIDATES) scratch.candidates[scratch.candidateCount++] = name;
  }
}

/** The lowest bucket of shares that still fits the bound on candidates; marks the search as capped. */
function floorFor(scratch: Scratch, admitted: number): number {
  scratch.capped = true;
  histogram.fill(0);
  for (let t = 0; t < admitted; t++) {
    histogram[Math.min(BUCKETS, Math.floor(scratch.found[scratch.touched[t]!]! * 200))]!++;
  }
  let above = 0;
  for (let b = BUCKETS; b >= 0; b--) {
    if (above + histogram[b]! > MAX_CANDIDATES && above > 0) return b + 1;
    above += histogram[b]!;
  }
  return 0;
}
