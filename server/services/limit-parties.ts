import { partyKey } from '@tolhuis/core/app/limits';
import type { Account } from '@tolhuis/core/ledger';
import type { Reader, Transaction } from '../store/port.ts';
import { newId } from './common.ts';

/** The id under which limits count this name; undefined where nothing was counted of it yet. */
export async function limitPartyOf(reader: Reader, name: string): Promise<string | undefined> {
  const row = await reader.get('SELECT id FROM limit_party WHERE name_key = ?', [partyKey(name)]);
  return row && String(row['id']);
}

/** As `limitPartyOf`; a name that is new gets an id. Keeps how long ago it was last counted, for retention. */
export async function countedParty(tx: Transaction, name: string): Promise<string> {
  const there = await limitPartyOf(tx, name);
  if (there !== undefined) {
    await tx.run('UPDATE limit_party SET last_at = ? WHERE id = ?', [tx.now, there]);
    return there;
  }
  const id = newId('lpy', tx.now);
  await tx.run('INSERT INTO limit_party (id, name_key, name, last_at) VALUES (?, ?, ?, ?)', [
    id,
    partyKey(name),
    name,
    tx.now,
  ]);
  return id;
}

/** Accounts with whom a limit counts there, while the name is kept. */
export async function withNames(
  reader: Reader,
  accounts: readonly Account[],
): Promise<(Account & { readonly of?: string })[]> {
  if (!accounts.some(({ id }) => id.startsWith('limit/'))) return [...accounts];
  const rows = await reader.all('SELECT id, name FROM limit_party');
  const names = new Map(rows.map((row) => [String(row['id']), String(row['name'])]));
  return accounts.map((account) => {
    const of = account.id
      .split('/')
      .map((part) => names.get(part))
      .find((name) => name !== undefined);
    return of === undefined ? account : { ...account, of };
  });
}
