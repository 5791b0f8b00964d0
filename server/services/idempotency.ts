import { badInput } from '@tolhuis/core/app/errors';
import { isHex } from '@tolhuis/core/audit';
import { later } from '@tolhuis/core/ledger';
import { underClaim } from '../store/claim.ts';
import type { Row } from '../store/port.ts';
import type { DeskOptions, IdempotencyService, Principal } from './api/index.ts';
import { checkText, conflict, newId } from './common.ts';
import { secretHash } from './password.ts';

/**
 * How long a key is left to the process that works on it. A longer work goes on undisturbed as long as nobody sends the
 * request again; when somebody does, the claim decides which of the two is stored.
 */
const LEASE_SECONDS = 30;
const OURS = 'owner = ? AND key_hash = ?';

/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header). The claim on a key is checked, and what came of it written
 * down, in the very transaction that makes the change: so after a crash it is known, not guessed, whether a request took
 * effect. One that did not may be run again; one that did, and whose answer was lost, says what it changed.
 */
export function idempotencyService({ store }: Pick<DeskOptions, 'store'>): IdempotencyService {
  const keyHash = (key: string): string => secretHash(checkText(key, 'idempotency-key', 200));
  const at = (who: Principal, key: string): [string, string] => [who.id, keyHash(key)];
  return {
    async begin(who, key, requestHash) {
      if (!isHex(requestHash)) throw badInput({ path: 'requestHash', message: 'expected hexadecimal text.' });
      const place = at(who, key);
      return store.operate(async (tx) => {
        const sql = `SELECT k.request_hash, k.status, k.body, c.holder, c.lease_until, c.effect FROM idempotency_key k
          LEFT JOIN idempotency_claim c ON c.owner = k.owner AND c.key_hash = k.key_hash
          WHERE k.owner = ? AND k.key_hash = ?`;
        const row = await tx.get(sql, place);
        if (row !== undefined && row['request_hash'] !== requestHash) return { state: 'conflict' } as const;
        if (row !== undefined && row['status'] !== null)
          return { state: 'replay', status: Number(row['status']), body: String(row['body']) } as const;
        if (row !== undefined && !takeable(row, tx.now))
          return typeof row['effect'] === 'string' && leaseOver(row, tx.now)
            ? ({ state: 'done', about: JSON.parse(row['effect']) as string[] } as const)
            : ({ state: 'busy' } as const);
        const holder = newId('hold', tx.now);
        if (row === undefined)
          await tx.run('INSERT INTO idempotency_key (owner, key_hash, request_hash, created_at) VALUES (?, ?, ?, ?)', [
            ...place,
            requestHash,
            tx.now,
          ]);
        await tx.run(
          `INSERT INTO idempotency_claim (owner, key_hash, holder, lease_until) VALUES (?, ?, ?, ?)
             ON CONFLICT (owner, key_hash) DO UPDATE SET holder = excluded.holder, lease_until = excluded.lease_until`,
          [...place, holder, later(tx.now, LEASE_SECONDS)],
        );
        return { state: 'new', holder } as const;
      });
    },
    run: (who, key, holder, work) => {
      const place = at(who, key);
      return underClaim(async (tx, about) => {
        const row = await tx.get(`SELECT effect FROM idempotency_claim WHERE ${OURS} AND holder = ?`, [
          ...place,
          holder,
        ]);
        if (row === undefined)
          throw conflict('The request was sent again meanwhile, and the other one goes on.', 'Ask for its answer.');
        const before = row['effect'] === null ? [] : (JSON.parse(String(row['effect'])) as string[]);
        const effect = JSON.stringify([...new Set([...before, ...about])]);
        await tx.run(`UPDATE idempotency_claim SET effect = ? WHERE ${OURS}`, [effect, ...place]);
      }, work);
    },
    async finish(who, key, holder, status, body) {
      const place = at(who, key);
      await store.operate(async (tx) => {
        const ended = await tx.run(`DELETE FROM idempotency_claim WHERE ${OURS} AND holder = ?`, [...place, holder]);
        if (ended > 0)
          await tx.run(`UPDATE idempotency_key SET status = ?, body = ? WHERE ${OURS}`, [status, body, ...place]);
      });
    },
    async abandon(who, key, holder) {
      const place = at(who, key);
      await store.operate(async (tx) => {
        const sql = `DELETE FROM idempotency_claim WHERE ${OURS} AND holder = ? AND effect IS NULL`;
        if ((await tx.run(sql, [...place, holder])) > 0)
          await tx.run(`DELETE FROM idempotency_key WHERE ${OURS} AND status IS NULL`, place);
      });
    },
  };
}

const leaseOver = (row: Row, now: string): boolean => row['lease_until'] !== null && String(row['lease_until']) <= now;

/** True where nothing was stored under the key and whoever worked on it has had its time. */
const takeable = (row: Row, now: string): boolean => row['effect'] === null && leaseOver(row, now);
