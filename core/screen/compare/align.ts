import { MAX_WORDS } from '../normalise/name.ts';
import { meantBy, type QueryName } from '../search/query.ts';
import type { Segment, Vocabulary } from '../search/segment.ts';
import { foldSound } from '../similarity/fold.ts';
import { lastMatch, romanisedSimilarity, WORD_MATCH, wordSimilarity } from '../similarity/word-similarity.ts';
import { canonicalWord } from '../words/canonical.ts';
import { NOT_ROMANISED } from '../words/romanisation.ts';
import { WORD_KIND } from '../words/weight.ts';

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

/** Likeness of two forms of one given name, or of two trade words that translators put for one another. */
const FORM_SIMILARITY = 0.88;
/** Likeness of a misspelt word and the trade word meant. */
const MEANT_SIMILARITY = 0.9;

/** Similarities worked out lately, for any query and segment: a word's serial number and a place in a vocabulary. */
const MEMO_BITS = 14;
const memoQueryWord = new Float64Array(1 << MEMO_BITS);
const memoEntryWord = new Float64Array(1 << MEMO_BITS);
const memoValue = new Float32Array(1 << MEMO_BITS);
const memoHow = new Uint8Array(1 << MEMO_BITS);
/** Where each segment's vocabulary begins in one count over all segments. */
const vocabularyStart = new WeakMap<Vocabulary, number>();
let vocabularies = 0;

const queryIds = new Int32Array(MAX_WORDS);
let currentQuery: QueryName | null = null;
let currentSegment: Segment | null = null;
let currentStart = 0;

/** Looks up the query's words in the segment's vocabulary, once per search. */
export function startQuery(segment: Segment, query: QueryName): void {
  if (currentQuery === query && currentSegment === segment) return;
  const vocabulary = segment.vocabulary;
  if (currentSegment !== segment) {
    let start = vocabularyStart.get(vocabulary);
    if (start === undefined) {
      start = vocabularies;
      vocabularies += vocabulary.words.length;
      vocabularyStart.set(vocabulary, start);
    }
    currentStart = start;
  }
  currentQuery = query;
  currentSegment = segment;
  for (let i = 0; i < query.words.length; i++) {
    queryIds[i] = vocabulary.ids.get(query.words[i]!.text) ?? -1;
  }
}

/** True for the kinds that trade words have: only such a word can be meant by a misspelt one. */
function isTableWord(kind: number): boolean {
  return kind !== WORD_KIND.core && kind !== WORD_KIND.common;
}

/** Similarity of query word `i` and a listed word, remembered; how they met is left in `lastMatch`. */
function similarityOf(segment: Segment, query: QueryName, i: number, word: number): number {
  const own = query.serial[i]!;
  const other = currentStart + word;
  const at = (Math.imul(own, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - MEMO_BITS);
  if (memoQueryWord[at] === own && memoEntryWord[at] === other) {
    lastMatch.how = memoHow[at]!;
    return memoValue[at]!;
  }
  const listed = segment.vocabulary.words[word]!;
  let value = wordSimilarity(query.words[i]!, listed);
  if (value < FORM_SIMILARITY && query.forms[i]!.has(listed.text)) {
    value = FORM_SIMILARITY;
    lastMatch.how = WORD_MATCH.form;
  }
  if (
    value < MEANT_SIMILARITY &&
    isTableWord(segment.vocabulary.kind[word]!) &&
    meantBy(query.known[i]!) === listed.text
  ) {
    value = MEANT_SIMILARITY;
    lastMatch.how = WORD_MATCH.edit;
  }
  memoQueryWord[at] = own;
  memoEntryWord[at] = other;
  memoValue[at] = value;
  memoHow[at] = lastMatch.how;
  return memoValue[at]!;
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

const initials = new Uint16Array(MAX_WORDS);

/** Meets words that one side writes together and the other apart. */
function joinWords(segment: Segment, query: QueryName, n: number, m: number): void {
  const { words, initial } = segment.vocabulary;
  let met = 0;
  for (let j = 0; j < m; j++) {
    initials[j] = initial[room.entryWords[j]!]!;
    met |= 1 << (initials[j]! & 31);
  }
  for (let i = 0; i + 1 < n; i++) {
    if (room.toEntry[i] !== -1 && room.toEntry[i + 1] !== -1) continue;
    const together = query.joined[i]!;
    const letter = together.text.charCodeAt(0);
    if ((met & (1 << (letter & 31))) === 0) continue;
    for (let j = 0; j < m; j++) {
      if (initials[j] !== letter || room.toQuery[j] !== -1) continue;
      const word = words[room.entryWords[j]!]!;
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
    if (whole.romanised !== NOT_ROMANISED && !whole.romanised.pinyin) {
      joinRomanised(segment, query, i, m);
      if (room.toEntry[i] !== -1) continue;
    }
    const letter = whole.text.charCodeAt(0);
    if ((met & (1 << (letter & 31))) === 0) continue;
    for (let j = 0; j + 1 < m; j++) {
      if (initials[j] !== letter) continue;
      if (room.toQuery[j] !== -1 && room.toQuery[j + 1] !== -1) continue;
      const a = words[room.entryWords[j]!]!;
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

/** Meets a word of another romanisation and the pinyin words that it stands for, which the list divides. */
function joinRomanised(segment: Segment, query: QueryName, i: number, m: number): void {
  const { words } = segment.vocabulary;
  const whole = query.words[i]!.romanised;
  for (let j = 0; j + 1 < m; j++) {
    const together = { pinyin: true, wade: '', cantonese: '' };
    for (let k = j; k < m && k < j + 4; k++) {
      const part = words[room.entryWords[k]!]!.romanised;
      if (!part.pinyin || room.toQuery[k] !== -1) break;
      together.wade = part.wade === '' ? '-' : together.wade + part.wade;
      together.cantonese = part.cantonese === '' ? '-' : together.cantonese + part.cantonese;
      const similarity = k === j ? 0 : romanisedSimilarity(together, whole);
      if (similarity === 0) continue;
      pair(i, j, similarity, WORD_MATCH.romanised);
      for (let l = j + 1; l <= k; l++) {
        room.toQuery[l] = i;
        room.entrySimilarity[l] = similarity;
      }
      return;
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

/** Likeness of each query word and each listed word that were free when `matchRest` began, and how they met. */
const likeness = new Float32Array(MAX_WORDS * MAX_WORDS);
const manner = new Uint8Array(MAX_WORDS * MAX_WORDS);

/** Pairs what is left, most alike first; of equals the first in the query, then the first in the entry. */
function matchRest(segment: Segment, query: QueryName, n: number, m: number): void {
  let best = 0;
  let bi = -1;
  let bj = -1;
  for (let i = 0; i < n; i++) {
    if (room.toEntry[i] !== -1) continue;
    for (let j = 0; j < m; j++) {
      if (room.toQuery[j] !== -1) continue;
      const s = similarityOf(segment, query, i, room.entryWords[j]!);
      likeness[i * MAX_WORDS + j] = s;
      manner[i * MAX_WORDS + j] = lastMatch.how;
      if (s <= best) continue;
      best = s;
      bi = i;
      bj = j;
    }
  }
  while (bi >= 0) {
    pair(bi, bj, best, manner[bi * MAX_WORDS + bj]!);
    best = 0;
    bi = -1;
    for (let i = 0; i < n; i++) {
      if (room.toEntry[i] !== -1) continue;
      for (let j = 0; j < m; j++) {
        const s = likeness[i * MAX_WORDS + j]!;
        if (s <= best || room.toQuery[j] !== -1) continue;
        best = s;
        bi = i;
        bj = j;
      }
    }
  }
}
