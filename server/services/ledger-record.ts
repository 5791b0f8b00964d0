import {
  type AccountState,
  type Entry,
  effectOf,
  foldAccount,
  foldReservation,
  fromText,
  type Reservation,
  toText,
} from '@tolhuis/core/ledger';
import { insertMany } from '../store/insert.ts';
import type { SqlValue, Transaction } from '../store/port.ts';

/** The account that an entry is about; null for the command itself. */
export const accountOf = (entry: Entry): string | null =>
  entry.type === 'command' ? null : entry.type === 'account' ? entry.account.id : effectOf(entry).account;

/** The command whose reservation a transfer makes or resolves; entries are named after their command (types.ts). */
function reservationOf(entry: Entry): string | undefined {
  if (entry.type !== 'transfer') return undefined;
  if (entry.phase === 'pending') return entry.commandId;
  return entry.pending === null ? undefined : entry.pending.entry.slice(0, entry.pending.entry.lastIndexOf('/'));
}

/** Writes entries, and folds them into the balances and reservations that are kept for speed. */
export async function recordEntries(tx: Transaction, entries: readonly Entry[]): Promise<void> {
  const last = await tx.get('SELECT MAX(position) AS position FROM ledger_entry');
  let position = Number(last?.['position'] ?? 0);
  await insertMany(
    tx,
    'ledger_entry (position, id, command_id, recorded_at, account, entry)',
    entries.map((e): SqlValue[] => [++position, e.id, e.commandId, e.recordedAt, accountOf(e), toText(e)]),
  );
  const accounts = new Map<string, AccountState>();
  const reservations = new Map<string, Reservation>();
  for (const entry of entries) {
    const id = accountOf(entry);
    if (id === null) continue;
    const state = foldAccount(accounts.get(id) ?? (await stateOf<AccountState>(tx, 'ledger_account', id)), entry);
    if (state === undefined) throw new Error(`Ledger entry ${entry.id} moves "${id}", which is not open`);
    accounts.set(id, state);
    if (entry.type !== 'transfer') continue;
    const owner = reservationOf(entry);
    if (owner !== undefined) {
      const there = reservations.get(owner) ?? (await stateOf<Reservation>(tx, 'ledger_reservation', owner));
      const folded = foldReservation(there, entry);
      if (folded === undefined) throw new Error(`Ledger entry ${entry.id} resolves no known reservation`);
      reservations.set(owner, folded);
    }
    if (entry.corrects?.as === 'reverses')
      await tx.run('INSERT INTO ledger_correction (entry, command_id) VALUES (?, ?)', [
        entry.corrects.entry,
        entry.commandId,
      ]);
  }
  for (const [id, state] of accounts) {
    const { bound } = state.account;
    await tx.run(
      'INSERT INTO ledger_account (id, counter, state) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET counter = excluded.counter, state = excluded.state',
      [id, bound.kind === 'ratio' ? bound.of : null, toText(state)],
    );
  }
  for (const [id, r] of reservations)
    await tx.run(
      'INSERT INTO ledger_reservation (id, expires_at, open, state) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at, open = excluded.open, state = excluded.state',
      [id, r.expiresAt, r.legs.length > 0 ? 1 : 0, toText(r)],
    );
}

async function stateOf<T>(
  tx: Transaction,
  table: 'ledger_account' | 'ledger_reservation',
  id: string,
): Promise<T | undefined> {
  const row = await tx.get(`SELECT state FROM ${table} WHERE id = ?`, [id]);
  return row === undefined ? undefined : (fromText(String(row['state'])) as T);
}
