import type { QueryName } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { WORD_MATCH } from '../similarity/word-similarity.ts';
import { WORD_KIND } from '../words/weight.ts';
import type { Alignment } from './align.ts';

/** Running sums over an alignment, from which the features are read; one shared instance. */
export const sums = {
  queryTotal: 0,
  queryMet: 0,
  entryTotal: 0,
  entryMet: 0,
  evidence: 0,
  coreMet: 0,
  coreLost: 0,
  coreWords: 0,
  missedQuery: 0,
  missedEntry: 0,
  tradeMet: 0,
  tradeQuery: 0,
  tradeEntry: 0,
  placeQuery: 0,
  placeEntry: 0,
  numberQuery: 0,
  numberEntry: 0,
  initials: 0,
  clash: 0,
  cut: 0,
  inOrder: 0,
  steps: 0,
  letters: 0,
  lead: 0,
  body: 0,
};

/** Bodies that no company is, whatever its name: a university is not the firm of the same name. */
const BODIES: ReadonlySet<string> = new Set(['university', 'college', 'school', 'hospital', 'bank', 'police']);

/** True for words that can carry a match. */
function carries(kind: number): boolean {
  return kind === WORD_KIND.core || kind === WORD_KIND.common || kind === WORD_KIND.number;
}

/** Sums up an alignment anew. */
export function sumUp(segment: Segment, query: QueryName, a: Alignment): void {
  const s = sums;
  s.queryTotal = s.queryMet = s.entryTotal = s.entryMet = s.evidence = s.coreMet = s.coreLost = s.coreWords = 0;
  s.missedQuery = s.missedEntry = s.tradeMet = s.tradeQuery = s.tradeEntry = s.placeQuery = s.placeEntry = 0;
  s.numberQuery = s.numberEntry = s.initials = s.clash = s.cut = s.inOrder = s.steps = s.letters = s.lead = s.body = 0;
  const vocabulary = segment.vocabulary;
  const n = query.words.length;
  let last = -2;
  let leadSeen = false;
  for (let i = 0; i < n; i++) {
    const kind = query.kind[i]!;
    const own = query.weight[i]!;
    const j = a.toEntry[i]!;
    if (j < 0) {
      s.queryTotal += own;
      if (carries(kind)) {
        s.missedQuery += own;
        if (kind === WORD_KIND.number) s.numberQuery++;
      } else if (kind === WORD_KIND.place) s.placeQuery++;
      else if (kind === WORD_KIND.generic) {
        s.tradeQuery += own;
        if (BODIES.has(query.words[i]!.text)) s.body = 1;
      }
      if (!leadSeen && kind === WORD_KIND.core) leadSeen = true;
      continue;
    }
    const word = a.entryWords[j]!;
    const otherKind = vocabulary.kind[word]!;
    const similarity = a.similarity[i]!;
    const how = a.how[i]!;
    const w = similarity === 1 || how === WORD_MATCH.joined ? own : Math.min(own, vocabulary.weight[word]!);
    s.queryTotal += w;
    s.queryMet += w * similarity;
    if (j === last + 1 || j === last) s.inOrder++;
    if (last !== -2) s.steps++;
    last = j;
    const core = how === WORD_MATCH.joined ? w >= 0.4 || carries(otherKind) : carries(kind) && carries(otherKind);
    if (how === WORD_MATCH.initial) s.initials++;
    if (core && how !== WORD_MATCH.initial) {
      s.evidence += w * similarity * similarity;
      s.coreMet += w;
      s.coreLost += w * (1 - similarity);
      s.coreWords++;
      s.letters += query.words[i]!.text.length;
      if (!leadSeen) s.lead = similarity;
      leadSeen = true;
    } else if (kind === WORD_KIND.generic) {
      s.tradeMet += w * similarity;
    }
    if (how === WORD_MATCH.prefix || how === WORD_MATCH.abbreviation) s.cut += w;
    if (how === WORD_MATCH.edit && query.words[i]!.pinyin && vocabulary.words[word]!.pinyin) s.clash += w;
  }
  for (let j = 0; j < a.entryCount; j++) {
    const word = a.entryWords[j]!;
    const own = vocabulary.weight[word]!;
    const kind = vocabulary.kind[word]!;
    const i = a.toQuery[j]!;
    if (i < 0) {
      s.entryTotal += own;
      if (carries(kind)) {
        s.missedEntry += own;
        if (kind === WORD_KIND.number) s.numberEntry++;
      } else if (kind === WORD_KIND.place) s.placeEntry++;
      else if (kind === WORD_KIND.generic) s.tradeEntry += own;
      continue;
    }
    const similarity = a.entrySimilarity[j]!;
    const w = similarity === 1 || a.how[i] === WORD_MATCH.joined ? own : Math.min(own, query.weight[i]!);
    s.entryTotal += w;
    s.entryMet += w * similarity;
  }
}

/** Sets the sums to those of two names that are the same letters, however divided into words. */
export function countAllMet(weight: number, letters: number): void {
  const s = sums;
  s.queryTotal = s.queryMet = s.entryTotal = s.entryMet = Math.max(0.7, weight);
  s.evidence = s.coreMet = s.queryMet;
  s.coreLost = s.missedQuery = s.missedEntry = s.tradeQuery = s.tradeEntry = s.tradeMet = 0;
  s.placeQuery = s.placeEntry = s.numberQuery = s.numberEntry = s.initials = s.clash = s.cut = s.steps = s.body = 0;
  s.coreWords = weight > 1.2 ? 2 : 1;
  s.letters = letters;
  s.lead = 1;
}
