import type { ListEntry, ScreenQuery } from '../entry.ts';
import { identifierKey } from '../search/identifier-key.ts';
import { addressSimilarity, addressTextWords, addressWords } from './address.ts';

/** Evidence beside the names, in the order of their places in the vector. */
export const ENTRY_FEATURES = ['country', 'address', 'identifier', 'birthDate', 'partyType'] as const;

export type EntryFeature = (typeof ENTRY_FEATURES)[number];

/** Place of each in the vector. */
export const E = Object.fromEntries(ENTRY_FEATURES.map((name, i) => [name, i])) as Record<EntryFeature, number>;

/** What a query says beside its name, prepared once. */
export type QueryEvidence = {
  country: string;
  addressWords: string[];
  identifiers: string[];
  birthDate: string;
  type: string;
};

/** Prepares the evidence of a query. */
export function prepareEvidence(query: ScreenQuery): QueryEvidence {
  return {
    country: /^[a-z]{2}$/i.test(query.country ?? '') ? query.country!.toUpperCase() : '',
    addressWords: query.address === undefined ? [] : addressTextWords(query.address),
    identifiers: (query.identifiers ?? []).map((i) => identifierKey(i.number)).filter((key) => key !== ''),
    birthDate: query.birthDate ?? '',
    type: query.type ?? 'unknown',
  };
}

/** Hong Kong and Macau are listed under CN as well as under their own codes. */
function mainland(country: string): string {
  return country === 'HK' || country === 'MO' ? 'CN' : country;
}

/** 1 where a country agrees, -0.3 where both sides know theirs and none agrees, else 0. Never a filter: parties move. */
export function country(query: QueryEvidence, entry: ListEntry): number {
  if (query.country === '' || entry.countries.length === 0) return 0;
  const asked = mainland(query.country);
  for (const listed of entry.countries) {
    if (listed === query.country || mainland(listed.toUpperCase()) === asked) return 1;
  }
  return -0.3;
}

/** Best likeness of the query's address and one of the entry's, 0–1. */
export function address(query: QueryEvidence, entry: ListEntry): number {
  if (query.addressWords.length === 0) return 0;
  let best = 0;
  for (const listed of entry.addresses)
    best = Math.max(best, addressSimilarity(query.addressWords, addressWords(listed)));
  return best;
}

/** 1 where an identifier is the same, else 0: a missing or other number is no evidence against, parties have several. */
export function identifier(query: QueryEvidence, entry: ListEntry): number {
  if (query.identifiers.length === 0 || entry.identifiers === undefined) return 0;
  return entry.identifiers.some((i) => query.identifiers.includes(identifierKey(i.number))) ? 1 : 0;
}

const DATE = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** Agreement of two dates as far as both are written: 1 day, 0.6 year or month, -1 another year, -0.3 the year alone agrees. */
export function dateAgreement(a: string, b: string): number {
  const x = DATE.exec(a);
  const y = DATE.exec(b);
  if (x === null || y === null) return 0;
  if (x[1] !== y[1]) return Math.abs(Number(x[1]) - Number(y[1])) <= 1 ? -0.4 : -1;
  if (x[2] === undefined || y[2] === undefined) return 0.6;
  if (x[2] !== y[2]) return x[3] !== undefined && x[2] === y[3] && x[3] === y[2] ? 0.6 : -0.3;
  if (x[3] === undefined || y[3] === undefined) return 0.6;
  return x[3] === y[3] ? 1 : -0.3;
}

/** Best agreement of the query's birth date with the entry's; 0 where a side has none. */
export function birthDate(query: QueryEvidence, entry: ListEntry): number {
  if (query.birthDate === '' || entry.birthDates === undefined || entry.birthDates.length === 0) return 0;
  return Math.max(...entry.birthDates.map((date) => dateAgreement(query.birthDate, date)));
}

/** -1 where both sides say what they are and differ (a person against a company or a ship), else 0. */
export function partyType(query: QueryEvidence, entry: ListEntry): number {
  if (query.type === 'unknown' || entry.type === 'unknown' || query.type === entry.type) return 0;
  return -1;
}

/** Fills `out` with the evidence of a query about an entry. */
export function entryFeatures(query: QueryEvidence, entry: ListEntry, out: Float64Array): void {
  out[E.country] = country(query, entry);
  out[E.address] = address(query, entry);
  out[E.identifier] = identifier(query, entry);
  out[E.birthDate] = birthDate(query, entry);
  out[E.partyType] = partyType(query, entry);
}
