import {
  type Account,
  type AccountState,
  type Entry,
  fromText,
  type LicenceTerms,
  type ReserveCommand,
  type TransferEntry,
} from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';

/** A licence line that a reservation was made on: its terms and window as they are now. */
export type DrawnLine = { readonly terms: LicenceTerms; readonly accounts: readonly Account[] };
/** Licence lines under a reservation, and the command that reserved on them: to whom, and which conditions were confirmed. */
export type Drawn = { readonly lines: readonly DrawnLine[]; readonly command: ReserveCommand | undefined };

/** What a reservation was made on, used or not: the journal tells, since what is used is no longer in the reservation. */
export async function licenceLinesOf(reader: Reader, reservation: string): Promise<Drawn> {
  const rows = await reader.all('SELECT entry FROM ledger_entry WHERE command_id = ? ORDER BY position', [reservation]);
  const entries = rows.map((row) => fromText(String(row['entry'])) as Entry);
  const first = entries[0];
  const command = first?.type === 'command' ? (fromText(first.text) as ReserveCommand) : undefined;
  const held = entries.filter((e): e is TransferEntry => e.type === 'transfer' && e.phase === 'pending');
  const lines = new Map<string, { terms: LicenceTerms; accounts: Account[] }>();
  for (const id of new Set(held.map((e) => e.debit))) {
    const row = await reader.get('SELECT state FROM ledger_account WHERE id = ?', [id]);
    const account = row && (fromText(String(row['state'])) as AccountState).account;
    if (!account?.licence) continue;
    const { licence, line } = account.licence;
    const key = JSON.stringify([licence, line]);
    const there = lines.get(key);
    if (there === undefined) lines.set(key, { terms: account.licence, accounts: [account] });
    else there.accounts.push(account);
  }
  return { lines: [...lines.values()], command };
}
