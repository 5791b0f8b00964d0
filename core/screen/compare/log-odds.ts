import type { ListEntry } from '../entry.ts';
import { BASE, ENTRY_VECTOR, NAME_VECTOR } from '../model.ts';
import type { QueryName } from '../search/query.ts';
import type { Segment } from '../search/segment.ts';
import { alignWords } from './align.ts';
import { E, ENTRY_FEATURES, entryFeatures, type QueryEvidence } from './evidence.ts';
import { NAME_FEATURES } from './feature-names.ts';
import { nameFeatures } from './features.ts';

const nameVector = new Float64Array(NAME_FEATURES.length);
const entryVector = new Float64Array(ENTRY_FEATURES.length);

/** Log-odds of one listed name for a prepared query name. `startQuery` must have been called. */
export function nameLogOdds(segment: Segment, query: QueryName, name: number): number {
  nameFeatures(segment, query, name, alignWords(segment, query, name), nameVector);
  let z = BASE;
  for (let f = 0; f < nameVector.length; f++) z += NAME_VECTOR[f]! * nameVector[f]!;
  return z;
}

/** Log-odds that the evidence beside the names adds. */
export function evidenceLogOdds(evidence: QueryEvidence, entry: ListEntry): number {
  entryFeatures(evidence, entry, entryVector);
  let z = 0;
  for (let f = 0; f < entryVector.length; f++) z += ENTRY_VECTOR[f]! * entryVector[f]!;
  return z;
}

/** The most that the evidence of a query can add to the log-odds of a name. */
export function largestGain(evidence: QueryEvidence): number {
  let gain = 0;
  if (evidence.country !== '') gain += ENTRY_VECTOR[E.country]!;
  if (evidence.addressWords.length > 0) gain += ENTRY_VECTOR[E.address]!;
  if (evidence.identifiers.length > 0) gain += ENTRY_VECTOR[E.identifier]!;
  if (evidence.birthDate !== '') gain += ENTRY_VECTOR[E.birthDate]!;
  return gain;
}
