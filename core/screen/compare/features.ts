import { acronymsOf } from '../search/acronyms.ts';
import type { QueryName } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { bigramDice } from '../similarity/bigrams.ts';
import type { Alignment } from './align.ts';
import { F } from './feature-names.ts';
import { countAllMet, sums, sumUp } from './sums.ts';

/** Share of the query's weight that met a word of the entry. */
const queryCovered = (): number => sums.queryMet / Math.max(0.01, sums.queryTotal);
/** Share of the listed name's weight that met a word of the query. */
const entryCovered = (): number => sums.entryMet / Math.max(0.01, sums.entryTotal);
/** How much telling matter met, in absolute terms: two rare words say more than one. */
const evidence = (): number => 1 - Math.exp(-1.1 * sums.evidence);
/** Telling words of the query that met nothing. */
const missedInQuery = (): number => 1 - Math.exp(-sums.missedQuery);
/** Telling words of the listed name that met nothing. */
const missedInEntry = (): number => 1 - Math.exp(-sums.missedEntry);
/** How far the telling words that met lie apart. */
const wordDistance = (): number => (sums.coreMet === 0 ? 0 : sums.coreLost / sums.coreMet);
/** Whether both names are the same words in the same order. */
function identical(query: QueryName, a: Alignment): number {
  if (a.entryCount !== query.words.length) return 0;
  for (let i = 0; i < query.words.length; i++) if (a.toEntry[i] !== i || a.similarity[i] !== 1) return 0;
  return 1;
}
/** Share of the words that follow one another as in the listed name. */
const order = (): number => (sums.steps === 0 ? 1 : sums.inOrder / (sums.steps + 1));
/** One where both names carry a legal form of the same class. */
const legalSame = (a: number, b: number): number => ((a & b) !== 0 ? 1 : 0);
/** One where both carry legal forms and no class is the same. */
const legalConflict = (a: number, b: number): number => (a !== 0 && b !== 0 && (a & b) === 0 ? 1 : 0);
/** One where each side names a place that the other does not. */
const placeConflict = (): number => (sums.placeQuery > 0 && sums.placeEntry > 0 ? 1 : 0);
/** How far the query falls short of saying anything: a trade word or a place alone names nobody. */
const littleSaid = (): number => Math.max(0, 1 - sums.queryTotal / 0.7);
/** One where the query names a body (a university, a bank) that the listed name does not. */
const otherBody = (): number => sums.body;
/** Places that only one of the names has: none 0, one 0.5, more 1. */
const placeMissed = (): number => Math.min(1, (sums.placeQuery + sums.placeEntry) / 2);
/** Trade words that only one of the names has. */
const tradeMissed = (): number => 1 - Math.exp(-1.5 * (sums.tradeQuery + sums.tradeEntry));
/** One where each side has a number that the other lacks; half where one side has. */
function numberConflict(): number {
  if (sums.numberQuery > 0 && sums.numberEntry > 0) return 1;
  return sums.numberEntry > 0 ? 0.5 : sums.numberQuery > 0 ? 0.25 : 0;
}
/** Share of trade words in common, of all trade words of both. */
function tradeShared(): number {
  const all = 2 * sums.tradeMet + sums.tradeQuery + sums.tradeEntry;
  return all === 0 ? 0.5 : (2 * sums.tradeMet) / all;
}
/** One where both sides name a trade that the other does not. */
const tradeConflict = (): number =>
  sums.tradeQuery > 0 && sums.tradeEntry > 0 ? Math.min(1, 2 * (sums.tradeQuery + sums.tradeEntry)) : 0;
/** How few letters the telling words that met have together: short words agree by chance. */
const shortWords = (): number => (sums.letters === 0 ? 1 : Math.max(0, 1 - sums.letters / 9));
/** Four letters are the first letters of some listed name by chance too often. */
const ACRONYM_BY_LENGTH = [0, 0, 0, 0, 0.2, 0.8, 1];

/** Whether the one-word query in capitals is made of the first letters of the listed name; longer is rarer by chance. */
function acronym(segment: Segment, query: QueryName, name: number, a: Alignment): number {
  if (query.words.length !== 1 || a.entryCount < 2 || a.similarity[0]! > 0.8) return 0;
  const word = query.words[0]!.text;
  if (word.length < 4 || query.original !== query.original.toUpperCase()) return 0;
  const words: string[] = [];
  for (let j = 0; j < a.entryCount; j++) words.push(segment.vocabulary.words[a.entryWords[j]!]!.text);
  return acronymsOf(segment.names[name]!, words).includes(word) ? ACRONYM_BY_LENGTH[Math.min(word.length, 6)]! : 0;
}
/** Agreement of the Chinese characters, from -1 (none) to 1 (all); 0 where a side has none. */
function hanAgrees(segment: Segment, query: QueryName, name: number): number {
  if (query.normal.han === '') return 0;
  const han = segment.nameHan.get(name);
  return han === undefined ? 0 : 2 * bigramDice(query.normal.han, han) - 1;
}

/** Fills `out` with the features of the aligned pair (query name, listed name). */
export function nameFeatures(segment: Segment, query: QueryName, name: number, a: Alignment, out: Float64Array): void {
  sumUp(segment, query, a);
  const squashed = query.squash !== 0 && query.squash === segment.nameSquash[name];
  const legal = segment.nameLegal[name]!;
  if (squashed && queryCovered() + entryCovered() < 1.9) countAllMet(segment.nameWeight[name]!, query.whole.length);
  out[F.queryCovered] = queryCovered();
  out[F.entryCovered] = entryCovered();
  out[F.evidence] = evidence();
  out[F.missedInQuery] = missedInQuery();
  out[F.missedInEntry] = missedInEntry();
  out[F.wordDistance] = wordDistance();
  out[F.identical] = identical(query, a);
  out[F.literal] = out[F.identical] === 1 && query.normal.legal === legal ? 1 : 0;
  out[F.order] = order();
  out[F.legalSame] = legalSame(query.normal.legal, legal);
  out[F.legalConflict] = legalConflict(query.normal.legal, legal);
  out[F.placeConflict] = placeConflict();
  out[F.numberConflict] = numberConflict();
  out[F.weakAlias] = segment.nameRank[name] === 2 ? 1 : 0;
  out[F.initials] = Math.min(1, sums.initials / 2);
  out[F.pinyinClash] = Math.min(1, sums.clash);
  out[F.tradeShared] = tradeShared();
  out[F.tradeConflict] = tradeConflict();
  out[F.leadMet] = sums.lead;
  out[F.cutShort] = Math.min(1, sums.cut);
  out[F.oneWord] = sums.coreWords <= 1 ? 1 : 0;
  out[F.shortWords] = shortWords();
  out[F.acronym] = acronym(segment, query, name, a);
  out[F.reading] = query.reading ? 1 : 0;
  out[F.mainName] = segment.nameRank[name] === 0 ? 1 : 0;
  out[F.littleSaid] = out[F.identical] === 1 ? 0 : littleSaid();
  out[F.otherBody] = otherBody();
  out[F.placeMissed] = placeMissed();
  out[F.tradeMissed] = tradeMissed();
  out[F.conflict] = Math.min(out[F.missedInQuery]!, out[F.missedInEntry]!);
  out[F.hanAgrees] = hanAgrees(segment, query, name);
}
