import { badInput } from '@tolhuis/core/app/errors';
import { isHex } from '@tolhuis/core/audit';
import type { DeskOptions, IdempotencyService } from './api/index.ts';
import { checkText } from './common.ts';
import { secretHash } from './password.ts';

/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header). A key whose request never ended, because the process died
 * in it, stays 'busy' until it is forgotten after a day: whether it took effect is for a person to look up, not to guess.
 */
export function idempotencyService({ store }: DeskOptions): IdempotencyService {
  const keyHash = (key: string): string => secretHash(checkText(key, 'idempotency-key', 200));
  return {
    async begin(who, key, requestHash) {
      if (!isHex(requestHash)) throw badInput({ path: 'requestHash', message: 'expected hexadecimal text.' });
      const hash = keyHash(key);
      return store.operate(async (tx) => {
        const sql = 'SELECT request_hash, status, body FROM idempotency_key WHERE owner = ? AND key_hash = ?';
        const row = await tx.get(sql, [who.id, hash]);
        if (row === undefined) {
          await tx.run('INSERT INTO idempotency_key (owner, key_hash, request_hash, created_at) VALUES (?, ?, ?, ?)', [
            who.id,
            hash,
            requestHash,
            tx.now,
          ]);
          return { state: 'new' } as const;
        }
        if (row['request_hash'] !== requestHash) return { state: 'conflict' } as const;
        if (row['status'] === null) return { state: 'busy' } as const;
        return { state: 'replay', status: Number(row['status']), body: String(row['body']) } as const;
      });
    },
    async finish(who, key, status, body) {
      const hash = keyHash(key);
      await store.operate((tx) =>
        tx.run('UPDATE idempotency_key SET status = ?, body = ? WHERE owner = ? AND key_hash = ?', [
          status,
          body,
          who.id,
          hash,
        ]),
      );
    },
    async abandon(who, key) {
      const hash = keyHash(key);
      await store.operate((tx) =>
        tx.run('DELETE FROM idempotency_key WHERE owner = ? AND key_hash = ? AND status IS NULL', [who.id, hash]),
      );
    },
  };
}
