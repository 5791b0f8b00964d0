import { badInput } from '@tolhuis/core/app/errors';
import { commit } from '@tolhuis/core/audit';
import { isDay } from '@tolhuis/core/ledger';
import { decideHit, type HitDecision } from '@tolhuis/core/screen';
import { fastHash } from '../store/log-writer.ts';
import type { Row } from '../store/port.ts';
import { freshSalt } from '../store/random.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, HitDecisionService, StoredHitDecision } from './api/index.ts';
import { checkText, cut, newId, pageOf } from './common.ts';

const storedOf = (row: Row): StoredHitDecision => ({
  id: String(row['id']),
  position: Number(row['position']),
  partyId: row['party_id'] === null ? null : String(row['party_id']),
  decision: JSON.parse(String(row['content'])) as HitDecision,
});

/** Where the newest-first list begins: after every position that a database can hold. */
const END = Number.MAX_SAFE_INTEGER;

/** Decisions about hits. The names of both sides and the reason stay outside the log, which commits to them. */
export function hitDecisionService({ store }: DeskOptions): HitDecisionService {
  return {
    async decide(who, { query, entry, verdict, reason, expiresOn }) {
      need(who, 'screen');
      const words = checkText(reason, 'reason', 2000);
      return store.write(actorOf(who), async (tx) => {
        if (expiresOn !== undefined && (!isDay(expiresOn) || expiresOn < tx.now.slice(0, 10)))
          throw badInput({ path: 'expiresOn', message: 'not a day from today on.', remedy: 'Write 2026-12-31.' });
        const decision = decideHit(query, entry, {
          verdict,
          reason: words,
          by: who.id,
          at: tx.now,
          ...(expiresOn !== undefined && { expiresOn }),
        });
        const party =
          query.id === undefined ? undefined : await tx.get('SELECT id FROM party WHERE id = ?', [query.id]);
        const partyId = party === undefined ? null : String(party['id']);
        const id = newId('hit', tx.now);
        const salt = freshSalt();
        const content = JSON.stringify(decision);
        // The log's own number: it grows, and is not given again when a row is erased.
        const position = await tx.log({
          action: 'hit.decided',
          about: [`hit:${id}`, ...(partyId === null ? [] : [`party:${partyId}`])],
          body: {
            decision: id,
            verdict,
            entry: decision.entryKey,
            ...(expiresOn !== undefined && { expiresOn }),
            content: commit(content, salt, fastHash),
          },
        });
        await tx.run(
          'INSERT INTO hit_decision (position, id, recorded_at, by_user, verdict, party_id, content, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          [position, id, tx.now, who.id, verdict, partyId, content, salt],
        );
        return { id, position, partyId, decision };
      });
    },
    async list(who, { partyId, ...page }) {
      need(who, 'party.read');
      const { after, limit } = pageOf(page);
      if (after !== '' && !/^\d{1,15}$/.test(after))
        throw badInput({ path: 'after', message: 'not a cursor of this list.', remedy: 'Give the `next` of a page.' });
      const rows = await store.read((r) =>
        r.all(
          `SELECT * FROM hit_decision WHERE position < ?${partyId === undefined ? '' : ' AND party_id = ?'} ORDER BY position DESC LIMIT ?`,
          [after === '' ? END : Number(after), ...(partyId === undefined ? [] : [partyId]), limit + 1],
        ),
      );
      return cut(rows.map(storedOf), limit, (d) => String(d.position));
    },
    async since(position) {
      const rows = await store.read((r) =>
        r.all('SELECT * FROM hit_decision WHERE position > ? ORDER BY position', [position]),
      );
      return rows.map(storedOf);
    },
    async count() {
      const row = await store.read((r) => r.get('SELECT COUNT(*) AS n FROM hit_decision', []));
      return Number(row?.['n'] ?? 0);
    },
  };
}
