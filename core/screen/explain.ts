import { alignWords, startQuery } from './compare/align.ts';
import { address, ENTRY_FEATURES, entryFeatures, type QueryEvidence } from './compare/evidence.ts';
import { NAME_FEATURES } from './compare/feature-names.ts';
import { nameFeatures } from './compare/features.ts';
import type { Hit } from './entry.ts';
import { ENTRY_VECTOR, NAME_VECTOR } from './model.ts';
import type { Found } from './search/lookup.ts';
import { WORD_MATCH_NAMES } from './similarity/word-similarity.ts';

/** What each feature says, for people. */
const MEANING: Readonly<Record<string, string>> = {
  queryCovered: 'share of the screened name that met the listed name',
  entryCovered: 'share of the listed name that met the screened name',
  evidence: 'how much telling matter met',
  missedInQuery: 'telling words of the screened name that met nothing',
  missedInEntry: 'telling words of the listed name that met nothing',
  wordDistance: 'letters that differ in the words that met',
  identical: 'the same words in the same order',
  literal: 'also the same legal form, or none on both sides',
  order: 'words follow one another as in the listed name',
  legalSame: 'legal forms of one class',
  legalConflict: 'legal forms of different classes',
  placeConflict: 'each names a place that the other does not',
  numberConflict: 'a number that the other lacks',
  weakAlias: 'the list calls this alias weak',
  initials: 'only the initial of a word met',
  pinyinClash: 'two different Chinese names in pinyin',
  tradeShared: 'trade words in common',
  tradeConflict: 'each names a trade that the other does not',
  leadMet: 'the first telling word met',
  cutShort: 'a word cut short or abbreviated',
  oneWord: 'only one telling word met',
  shortWords: 'the words that met are short',
  acronym: 'first letters of the listed name',
  reading: 'only a part of what was written was compared (without role, address or branch)',
  conflict: 'both names have telling words that met nothing',
  placeMissed: 'a place that only one of the names has',
  tradeMissed: 'trade words that only one of the names has',
  mainName: 'the main name of the listed party, not an alias',
  otherBody: 'a university, school, hospital, bank or police force, which the listed name is not',
  littleSaid: 'the screened name says too little to name anyone',
  hanAgrees: 'Chinese characters in common',
  country: 'country agrees or differs',
  address: 'address in common',
  identifier: 'the same identifier',
  birthDate: 'birth dates agree or differ',
  partyType: 'different kinds of party',
};

const nameVector = new Float64Array(NAME_FEATURES.length);
const entryVector = new Float64Array(ENTRY_FEATURES.length);

/** Adds to a hit which words met which, and what each feature added or took away, the heaviest first. */
export function explainHit(hit: Hit, found: Found, evidence: QueryEvidence): void {
  const { segment, query, name } = found;
  const entry = segment.entries[found.entry]!;
  if (query === null || name < 0) {
    const similarity = address(evidence, entry);
    hit.reasons.push({
      feature: 'premises',
      score: similarity,
      weight: found.logOdds,
      detail: 'the list names these premises; whoever is there needs a licence',
    });
    return;
  }
  startQuery(segment, query);
  const alignment = alignWords(segment, query, name);
  const words = segment.vocabulary.words;
  for (let i = 0; i < query.words.length; i++) {
    const j = alignment.toEntry[i]!;
    hit.tokens.push({
      query: query.words[i]!.text,
      entry: j < 0 ? null : words[alignment.entryWords[j]!]!.text,
      similarity: alignment.similarity[i]!,
      how: WORD_MATCH_NAMES[alignment.how[i]!]!,
    });
  }
  nameFeatures(segment, query, name, alignment, nameVector);
  for (let f = 0; f < NAME_FEATURES.length; f++) add(hit, NAME_FEATURES[f]!, nameVector[f]!, NAME_VECTOR[f]!);
  entryFeatures(evidence, entry, entryVector);
  for (let f = 0; f < ENTRY_FEATURES.length; f++) add(hit, ENTRY_FEATURES[f]!, entryVector[f]!, ENTRY_VECTOR[f]!);
  hit.reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function add(hit: Hit, feature: string, score: number, weight: number): void {
  if (score !== 0) hit.reasons.push({ feature, score, weight: score * weight, detail: MEANING[feature] ?? feature });
}
