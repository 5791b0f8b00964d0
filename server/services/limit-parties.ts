import { partyKey } from '@tolhuis/core/app/limits';
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
