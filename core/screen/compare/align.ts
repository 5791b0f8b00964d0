import { canonicalWord, MAX_WORDS } from '../normalise/name.ts';
import type { QueryName } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { foldSound } from '../similarity/fold.ts';
import { lastMatch, WORD_MATCH, wordSimilarity } from '../similarity/word.ts';

/** Which word of the query met which word of the listed name; filled anew by each `alignWords`. */
export type Alignment = {
  entryWords: Int32Array;
  entryCount: number;
  /** For each query word: place of the entry word met, or -1; and the other way round. */
  toEntry: Int8Array;
  toQuery: Int8Array;
  similarity: Float32Array;
  how: Uint8Array;
  entrySimilarity: Float32Array;
};

const room: Alignment = {
  entryWords: new Int32Array(MAX_WORDS),
  entryCount: 0,
  toEntry: new Int8Array(MAX_WORDS),
  toQuery: new Int8Array(MAX_WORDS),
  similarity: new Float32Array(MAX_WORDS),
  how: new Uint8Array(MAX_WORDS),
  entrySimilarity: new Float32Array(MAX_WORDS),
};

/** Likeness of two forms of one given name. */
const FORM_SIMILARITY = 0.88;

const MEMO = 1 << 13;
const memoKey = new Float64Array(MEMO).fill(-1);
const memoValue = new Float32Array(MEMO);
const memoHow = new Uint8Array(MEMO);
const queryIds = new Int32Array(MAX_WORDS);
const meantIds = new Int32Array(MAX_WORDS);
let memoQuery: QueryName | null = null;
let memoSegment: Segment | null = null;

/** Looks up the query's words in the segment's vocabulary once per search, and forgets remembered similarities. */
export function startQuery(segment: Segment, query: QueryName): void {
  if (memoQuery === query && memoSegment === segment) return;
  memoQuery = query;
  memoSegment = segment;
  memoKey.fill(-1);
  for (let i = 0; i < query.words.length; i++) {
    queryIds[i] = segment.vocabulary.ids.get(query.words[i]!.text) ?? -1;
    meantIds[i] = query.meant[i] === '' ? -1 : (segment.vocabulary.ids.get(query.meant[i]!) ?? -1);
  }
}

function similarityOf(segment: Segment, query: QueryName, i: number, word: number): number {
  const key = word * 64 + i;
  const at = (Math.imul(key, 0x9e3779b1) >>> 19) & (MEMO - 1);
  if (memoKey[at] === key) {
    lastMatch.how = memoHow[at]!;
    return memoValue[at]!;
  }
  let value = wordSimilarity(query.words[i]!, segment.vocabulary.words[word]!);
  if (value < FORM_SIMILARITY && query.forms[i]!.has(segment.vocabulary.words[word]!.text)) {
    value = FORM_SIMILARITY;
    lastMatch.how = WORD_MATCH.form;
  }
  if (meantIds[i] === word && value < 0.9) {
    value = 0.9;
    lastMatch.how = WORD_MATCH.edit;
  }
  memoKey[at] = key;
  memoValue[at] = value;
  memoHow[at] = lastMatch.how;
  return value;
}

function pair(i: number, j: number, similarity: number, how: number): void {
  room.toEntry[i] = j;
  room.similarity[i] = similarity;
  room.how[i] = how;
  room.toQuery[j] = i;
  room.entrySimilarity[j] = similarity;
}

/**
 * Aligns the words of a query name with those of name `name` of the segment: equal words, then words written together or
 * apart, then the most alike of what is left. Returns shared room, valid until the next call. Call `startQuery` before.
 */
export function alignWords(segment: Segment, query: QueryName, name: number): Alignment {
  const n = query.words.length;
  const from = segment.nameStart[name]!;
  const m = Math.min(MAX_WORDS, segment.nameStart[name + 1]! - from);
  room.entryCount = m;
  for (let j = 0; j < m; j++) {
    room.entryWords[j] = segment.nameWords[from + j]!;
    room.toQuery[j] = -1;
    room.entrySimilarity[j] = 0;
  }
  let free = n;
  let left = m;
  for (let i = 0; i < n; i++) {
    room.toEntry[i] = -1;
    room.similarity[i] = 0;
    room.how[i] = WORD_MATCH.none;
    const id = queryIds[i]!;
    if (id < 0) continue;
    for (let j = 0; j < m; j++) {
      if (room.toQuery[j] !== -1 || room.entryWords[j] !== id) continue;
      pair(i, j, 1, WORD_MATCH.same);
      free--;
      left--;
      break;
    }
  }
  if (free > 0 && left > 0) {
    joinWords(segment, query, n, m);
    matchRest(segment, query, n, m);
  }
  return room;
}

/** Meets words that one side writes together and the other apart. */
function joinWords(segment: Segment, query: QueryName, n: number, m: number): void {
  const words = segment.vocabulary.words;
  for (let i = 0; i + 1 < n; i++) {
    if (room.toEntry[i] !== -1 && room.toEntry[i + 1] !== -1) continue;
    const together = query.joined[i]!;
    for (let j = 0; j < m; j++) {
      if (room.toQuery[j] !== -1) continue;
      const word = words[room.entryWords[j]!]!;
      if (word.text.charCodeAt(0) !== together.text.charCodeAt(0)) continue;
      if (word.text === together.text || word.fold === together.fold) {
        unpair(i);
        unpair(i + 1);
        pair(i, j, 0.98, WORD_MATCH.joined);
        room.toEntry[i + 1] = j;
        room.similarity[i + 1] = 0.98;
        room.how[i + 1] = WORD_MATCH.joined;
        break;
      }
    }
  }
  for (let i = 0; i < n; i++) {
    if (room.toEntry[i] !== -1) continue;
    const whole = query.words[i]!;
    if (whole.text.length < 3) continue;
    for (let j = 0; j + 1 < m; j++) {
      const a = words[room.entryWords[j]!]!;
      if (a.text.charCodeAt(0) !== whole.text.charCodeAt(0)) continue;
      if (room.toQuery[j] !== -1 && room.toQuery[j + 1] !== -1) continue;
      let text = a.text;
      for (let k = j + 1; k < m && k < j + 4; k++) {
        text += words[room.entryWords[k]!]!.text;
        if (text.length > whole.text.length + 3) break;
        if (Math.abs(text.length - whole.text.length) > 2) continue;
        if (text !== whole.text && foldSound(text) !== whole.fold && canonicalWord(text) !== whole.text) continue;
        pair(i, j, 0.98, WORD_MATCH.joined);
        for (let l = j + 1; l <= k; l++) {
          room.toQuery[l] = i;
          room.entrySimilarity[l] = 0.98;
        }
        break;
      }
      if (room.toEntry[i] !== -1) break;
    }
  }
}

function unpair(i: number): void {
  const j = room.toEntry[i]!;
  if (j < 0) return;
  room.toQuery[j] = -1;
  room.entrySimilarity[j] = 0;
  room.toEntry[i] = -1;
}

/** Pairs what is left, most alike first. */
function matchRest(segment: Segment, query: QueryName, n: number, m: number): void {
  for (;;) {
    let best = 0;
    let bi = -1;
    let bj = -1;
    let how = 0;
    for (let i = 0; i < n; i++) {
      if (room.toEntry[i] !== -1) continue;
      for (let j = 0; j < m; j++) {
        if (room.toQuery[j] !== -1) continue;
        const s = similarityOf(segment, query, i, room.entryWords[j]!);
        if (s > best) {
          best = s;
          bi = i;
          bj = j;
          how = lastMatch.how;
        }
      }
    }
    if (bi < 0) return;
    pair(bi, bj, best, how);
  }
}
