import { course, type Entry, type Point, type Reservation, rebuild, type TransferEntry } from '@tolhuis/core/ledger';
import { askAll } from '../../client/api.ts';
import type { Account, LedgerEntry } from '../../client/desk-types.ts';

/** A day later than every reservation: all of them have lapsed by then. */
const AFTER_ALL = '9999-12-31T23:59:59.999Z';

const big = (v: unknown): bigint => BigInt(String(v));

/** An entry as the ledger room knows it: amounts come over the wire as text. */
export function revive(entry: LedgerEntry): Entry {
  if (entry.type === 'transfer') return { ...entry, amount: big(entry.amount) } as unknown as Entry;
  if (entry.type !== 'account') return entry as unknown as Entry;
  const { account } = entry;
  const bound = account.bound as { kind: string; numerator?: unknown; denominator?: unknown };
  return {
    ...entry,
    account: {
      ...account,
      bound:
        bound.kind === 'ratio'
          ? { ...bound, numerator: big(bound.numerator), denominator: big(bound.denominator) }
          : bound,
      steps: account.steps.map((s) => ({ ...s, from: big(s.from) })),
    },
  } as unknown as Entry;
}

export type Course = {
  readonly points: readonly Point[];
  readonly transfers: readonly TransferEntry[];
  readonly reservations: readonly Reservation[];
};

/** An account's running totals, movements and open reservations, worked out from its journal by the ledger room itself. */
export async function courseOf(account: Account, signal: AbortSignal): Promise<Course> {
  const bound = account.bound as { kind: string; of?: string };
  const entries = (id: string): Promise<LedgerEntry[]> =>
    askAll<'ledger-entries', LedgerEntry>('ledger-entries', { account: id }, { signal });
  const counter = bound.kind === 'ratio' && bound.of !== undefined ? await entries(bound.of) : [];
  const journal = [...counter, ...(await entries(account.id))].map(revive);
  const ledger = rebuild(journal);
  return {
    points: course(ledger, account.id),
    transfers: journal.filter(
      (e): e is TransferEntry => e.type === 'transfer' && (e.debit === account.id || e.credit === account.id),
    ),
    reservations: ledger.lapsed(AFTER_ALL),
  };
}

/** Every reservation of the desk with something left in it. */
export async function openReservations(signal: AbortSignal): Promise<readonly Reservation[]> {
  const entries = await askAll<'ledger-entries', LedgerEntry>('ledger-entries', {}, { signal });
  return rebuild(entries.map(revive)).lapsed(AFTER_ALL);
}

/** The commands of the ledger as JSON: amounts as text. */
export const commandJson = (value: unknown): object =>
  JSON.parse(JSON.stringify(value, (_key, v: unknown) => (typeof v === 'bigint' ? String(v) : v))) as object;
