import { type LicenceCount, NONE } from './tally.ts';
import type { Books } from './types.ts';

/** Licences with what the ledger says is left on them, rather than what an order says; those that no order names as well. */
export function withBooks(licences: readonly LicenceCount[], books: Books | undefined): readonly LicenceCount[] {
  if (!books) return licences;
  const named = new Set(licences.map((l) => l.id));
  const others = [...books.licences].filter(([id]) => !named.has(id));
  return [
    ...licences.map((l) => {
      const left = l.id === undefined ? undefined : books.licences.get(l.id);
      return left === undefined ? l : { ...l, remainingUnits: left };
    }),
    ...others.map(
      ([id, remainingUnits]): LicenceCount => ({ id, now: NONE, later: NONE, remainingUnits, stranded: NONE }),
    ),
  ];
}
