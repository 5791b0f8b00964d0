import type { ListEntry } from '../entry.ts';
import { identifierKey } from '../search/identifier-key.ts';
import { addressSimilarity, addressTextWords, addressWords } from './address.ts';
import { dateAgreement } from './evidence.ts';

/** Whether the parties share an identifier, or have different ones of one type. */
export function sharedIdentifier(a: ListEntry, b: ListEntry): { same: number; conflict: number } {
  const left = a.identifiers ?? [];
  const right = b.identifiers ?? [];
  let conflict = 0;
  for (const x of left) {
    const key = identifierKey(x.number);
    for (const y of right) {
      const other = identifierKey(y.number);
      if (key !== '' && key === other) return { same: 1, conflict: 0 };
      if (key !== '' && other !== '' && x.type === y.type) conflict = 1;
    }
  }
  return { same: 0, conflict };
}

/** 1 where a country is shared, -1 where both have some and share none, else 0. */
export function countries(a: ListEntry, b: ListEntry): number {
  if (a.countries.length === 0 || b.countries.length === 0) return 0;
  return a.countries.some((c) => b.countries.includes(c)) ? 1 : -1;
}

/** Best agreement of the parties' dates of birth or founding. */
export function dates(a: ListEntry, b: ListEntry): number {
  const left = a.birthDates ?? [];
  const right = b.birthDates ?? [];
  if (left.length === 0 || right.length === 0) return 0;
  let top = -1;
  for (const x of left) for (const y of right) top = Math.max(top, dateAgreement(x, y));
  return top;
}

/** Best likeness of the parties' addresses. */
export function addresses(a: ListEntry, b: ListEntry): number {
  let top = 0;
  for (const x of a.addresses.slice(0, 12)) {
    const words = addressTextWords(x.full ?? addressWords(x).join(' '));
    for (const y of b.addresses.slice(0, 12)) top = Math.max(top, addressSimilarity(words, addressWords(y)));
  }
  return top;
}
