import type { Row, Transaction } from '../store/port.ts';
import { namesEver, namesOneOf } from './party-names.ts';

/** Who places the holds that follow from one on a party. */
const BY = 'system:records.retain';
const PAGE = 500;

const reasonFor = (party: string): string => `It names ${party}, which is on hold.`;

/** The parties on hold, with every name that they ever had here. */
async function partiesOnHold(tx: Transaction): Promise<{ party: string; names: Set<string> }[]> {
  const held = await tx.all("SELECT subject FROM legal_hold WHERE subject LIKE 'party:%' ORDER BY subject");
  const found = [];
  for (const { subject } of held) {
    const party = String(subject);
    const versions = await tx.all('SELECT facts FROM party_version WHERE id = ?', [party.slice('party:'.length)]);
    found.push({ party, names: namesEver(versions) });
  }
  return found;
}

/** What age would delete now and no hold keeps yet, as subject, place in its row, and question; page by page. */
const DUE = [
  `SELECT 'order:' || v.id AS subject, v.id AS id, v.version AS n, v.question FROM order_version v JOIN trade_order o ON o.id = v.id
     WHERE o.state IN ('shipped', 'cancelled') AND o.recorded_at < ? AND v.salt <> ''
       AND 'order:' || o.id NOT IN (SELECT subject FROM legal_hold) AND (v.id > ? OR (v.id = ? AND v.version > ?))
     ORDER BY v.id, v.version LIMIT ${PAGE}`,
  `SELECT 'determination:' || d.id AS subject, d.id AS id, 0 AS n, c.question FROM determination d JOIN determination_content c ON c.id = d.id
     WHERE d.order_id IS NULL AND d.recorded_at < ?
       AND 'determination:' || d.id NOT IN (SELECT subject FROM legal_hold) AND (d.id > ? OR (d.id = ? AND 0 > ?))
     ORDER BY d.id LIMIT ${PAGE}`,
];

/**
 * Before anything is deleted by age: orders and determinations that name a party on hold get a hold of their own, which says
 * why; it goes with that of the party (`liftSpread`). So a hold on a party keeps what was done with it.
 */
export async function spreadHolds(tx: Transaction, limit: string): Promise<void> {
  const held = await partiesOnHold(tx);
  if (held.length === 0) return;
  for (const sql of DUE)
    for (let last: Row | undefined; ; ) {
      const [id, n] = [String(last?.['id'] ?? ''), Number(last?.['n'] ?? 0)];
      const page = await tx.all(sql, [limit, id, id, n]);
      const placed = new Set<string>();
      for (const row of page) {
        const subject = String(row['subject']);
        const found = held.find(({ names }) => namesOneOf(String(row['question']), names));
        if (found === undefined || placed.has(subject)) continue;
        placed.add(subject);
        await tx.run('INSERT INTO legal_hold (subject, reason, placed_by, placed_at) VALUES (?, ?, ?, ?)', [
          subject,
          reasonFor(found.party),
          BY,
          tx.now,
        ]);
        await tx.log({ action: 'hold.placed', about: [subject, found.party], body: { subject, with: found.party } });
      }
      last = page.at(-1);
      if (page.length < PAGE) break;
    }
}

/** Takes away the holds that followed from one on a party: what another party on hold keeps too gets it again before anything is deleted. */
export async function liftSpread(tx: Transaction, party: string): Promise<number> {
  return tx.run('DELETE FROM legal_hold WHERE placed_by = ? AND reason = ?', [BY, reasonFor(party)]);
}
