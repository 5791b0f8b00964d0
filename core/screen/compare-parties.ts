import { alignWords, startQuery } from './compare/align.ts';
import { F, NAME_FEATURES } from './compare/feature-names.ts';
import { nameFeatures } from './compare/features.ts';
import { addresses, countries, dates, sharedIdentifier } from './compare/pair-evidence.ts';
import type { ListEntry } from './entry.ts';
import { BASE, NAME_VECTOR } from './model.ts';
import { PAIR_EVIDENCE, PAIR_FEATURES } from './pair-features.ts';
import { PAIR_BASE, PAIR_VECTOR, pairProbability } from './pair-model.ts';
import { buildSegment } from './search/build-segment.ts';
import { prepareName } from './search/query.ts';

/** Most names of either party that are compared. */
const MAX_NAMES = 48;

/** The comparison of two full records. `score` 0–1 does not saturate; `probability` is calibrated on labelled pairs. */
export type PartyComparison = {
  score: number;
  probability: number;
  /** The two names that are most alike. */
  left: string;
  right: string;
  reasons: { feature: string; score: number; weight: number }[];
};

const vector = new Float64Array(NAME_FEATURES.length);
const best = new Float64Array(NAME_FEATURES.length);

function withFewNames(entry: ListEntry): ListEntry {
  return entry.aliases.length < MAX_NAMES ? entry : { ...entry, aliases: entry.aliases.slice(0, MAX_NAMES - 1) };
}

/** Compares the names one way; leaves the features of the most alike pair in `best`. */
function bestNames(a: ListEntry, b: ListEntry): { z: number; left: string; right: string; shared: number } {
  const segment = buildSegment([b]);
  let top = -Infinity;
  let left = a.name;
  let right = b.name;
  let met = 0;
  let count = 0;
  for (const text of [a.name, ...a.aliases.map((alias) => alias.name)]) {
    const query = prepareName(text);
    if (query === null) continue;
    count++;
    startQuery(segment, query);
    let own = -Infinity;
    for (let name = 0; name < segment.names.length; name++) {
      nameFeatures(segment, query, name, alignWords(segment, query, name), vector);
      let z = BASE;
      for (let f = 0; f < vector.length; f++) z += NAME_VECTOR[f]! * vector[f]!;
      if (z > own) own = z;
      if (z <= top) continue;
      top = z;
      left = text;
      right = segment.names[name]!;
      best.set(vector);
    }
    if (own > 4) met++;
  }
  return { z: top, left, right, shared: count === 0 ? 0 : met / count };
}

/** The features of a pair of parties, in the order of `PAIR_FEATURES`. Both ways of reading the names are averaged. */
export function pairFeatures(
  a: ListEntry,
  b: ListEntry,
): { x: Float64Array; left: string; right: string; nameless: boolean } {
  const x = new Float64Array(PAIR_FEATURES.length);
  const one = withFewNames(a);
  const two = withFewNames(b);
  const forth = bestNames(one, two);
  if (forth.z > -Infinity) for (let f = 0; f < best.length; f++) x[f] = best[f]! / 2;
  const back = bestNames(two, one);
  if (back.z > -Infinity) for (let f = 0; f < best.length; f++) x[f]! += best[f]! / 2;
  const id = sharedIdentifier(a, b);
  const both = a.type === 'person' && b.type === 'person';
  const at = NAME_FEATURES.length;
  const evidence: Record<(typeof PAIR_EVIDENCE)[number], number> = {
    nameLogOdds: forth.z === -Infinity ? -10 : Math.max(-10, (forth.z + back.z) / 2),
    sharedNames: Math.max(forth.shared, back.shared),
    sameCountry: Math.max(0, countries(a, b)),
    otherCountry: Math.max(0, -countries(a, b)),
    sameDate: Math.max(0, dates(a, b)),
    otherDate: Math.max(0, -dates(a, b)),
    sameAddress: addresses(a, b),
    sameIdentifier: id.same,
    otherIdentifier: id.conflict,
    person: both ? 1 : 0,
    personConflict: both ? x[F.conflict]! : 0,
    personDistance: both ? x[F.wordDistance]! : 0,
    personMissed: both ? Math.max(x[F.missedInQuery]!, x[F.missedInEntry]!) - x[F.conflict]! : 0,
    companyConflict: both ? 0 : x[F.conflict]!,
    companyMissed: both ? 0 : Math.max(x[F.missedInQuery]!, x[F.missedInEntry]!) - x[F.conflict]!,
    companyDistance: both ? 0 : x[F.wordDistance]!,
    companyPlace: both ? 0 : x[F.placeMissed]!,
    companyTrade: both ? 0 : x[F.tradeMissed]!,
    companyNumber: both ? 0 : x[F.numberConflict]!,
    noEvidence: id.same + id.conflict + Math.abs(countries(a, b)) + Math.abs(dates(a, b)) === 0 ? 1 : 0,
  };
  PAIR_EVIDENCE.forEach((name, i) => {
    x[at + i] = evidence[name];
  });
  return { x, left: forth.left, right: forth.right, nameless: forth.z === -Infinity };
}

/** Log-odds from the features of a pair. */
export function pairLogOdds(x: Float64Array): number {
  let z = PAIR_BASE;
  for (let f = 0; f < x.length; f++) z += PAIR_VECTOR[f]! * x[f]!;
  return z;
}

/** Log-odds where a side has no name to compare. */
const NAMELESS_LOG_ODDS = -10;

/** Stretch of the pair score, as for hits. */
const PAIR_STRETCH = 2;

/** Compares two parties by all their names, identifiers, dates, countries and addresses. Symmetrical in its score. */
export function compare(a: ListEntry, b: ListEntry): PartyComparison {
  const { x, left, right, nameless } = pairFeatures(a, b);
  // Without a name on both sides only an identifier can make them one.
  const z = nameless && x[PAIR_FEATURES.indexOf('sameIdentifier')] === 0 ? NAMELESS_LOG_ODDS : pairLogOdds(x);
  const reasons = PAIR_FEATURES.map((feature, f) => ({ feature, score: x[f]!, weight: x[f]! * PAIR_VECTOR[f]! }))
    .filter((reason) => reason.weight !== 0)
    .sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight));
  return { score: 1 / (1 + Math.exp(-z / PAIR_STRETCH)), probability: pairProbability(z), left, right, reasons };
}
