import { badInput } from '@tolhuis/core/app/errors';
import { isInstant } from '@tolhuis/core/ledger';
import type { Store } from '../store/port.ts';
import { actorOf, allows, need } from './allow.ts';
import type { PeopleService } from './api/index.ts';
import { checkText, cut, forbidden, missing, newId, pageOf } from './common.ts';
import { newSecret } from './password.ts';
import { checkRoles, keyOf } from './user-rows.ts';

/** API keys: made and revoked by their owner, revoked by an administrator too. */
export function keyService(store: Store): Pick<PeopleService, 'createKey' | 'revokeKey' | 'keys'> {
  return {
    async createKey(who, input) {
      need(who, 'key.own');
      if (who.via === 'api-key') throw forbidden('A key cannot make keys.', 'Sign in to do this.');
      const name = checkText(input.name, 'name', 100);
      const roles = input.roles ? checkRoles(input.roles) : [...who.roles];
      const more = roles.find((role) => !who.roles.includes(role));
      if (more !== undefined) throw forbidden(`You have no role '${more}' to give to a key.`, 'Leave it out.');
      const { expiresAt } = input;
      if (expiresAt !== undefined && !isInstant(expiresAt))
        throw badInput({ path: 'expiresAt', message: 'expected an instant such as 2027-01-01T00:00:00.000Z.' });
      const { secret, hash } = newSecret('tk_');
      return store.write(actorOf(who), async (tx) => {
        const user = await tx.get('SELECT id FROM user_account WHERE id = ? AND disabled = 0', [who.id]);
        if (user === undefined) throw missing('user', who.id);
        const key = {
          id: newId('key', tx.now),
          userId: who.id,
          name,
          roles,
          createdAt: tx.now,
          expiresAt: expiresAt ?? null,
          revokedAt: null,
        };
        await tx.run(
          'INSERT INTO api_key (id, user_id, name, secret_hash, roles, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
          [key.id, who.id, name, hash, JSON.stringify(roles), tx.now, key.expiresAt],
        );
        await tx.log({
          action: 'key.created',
          about: [`user:${who.id}`, `key:${key.id}`],
          body: { key: key.id, user: who.id, roles },
        });
        return { key, secret };
      });
    },
    async revokeKey(who, keyId) {
      need(who, 'key.own');
      return store.write(actorOf(who), async (tx) => {
        const row = await tx.get('SELECT * FROM api_key WHERE id = ?', [keyId]);
        if (row === undefined) throw missing('key', keyId);
        if (row['user_id'] !== who.id) need(who, 'user.write');
        const key = keyOf(row);
        if (key.revokedAt !== null) return key;
        await tx.run('UPDATE api_key SET revoked_at = ? WHERE id = ?', [tx.now, keyId]);
        await tx.log({ action: 'key.revoked', about: [`user:${key.userId}`, `key:${keyId}`], body: { key: keyId } });
        return { ...key, revokedAt: tx.now };
      });
    },
    async keys(who, page = {}) {
      need(who, 'key.own');
      const { after, limit } = pageOf(page);
      // An administrator revokes what leaked, whoever's it is, and has to find it for that.
      const all = allows(who, 'user.write');
      const sql = `SELECT * FROM api_key WHERE ${all ? '' : 'user_id = ? AND '}id > ? ORDER BY id LIMIT ?`;
      const rows = await store.read((r) => r.all(sql, [...(all ? [] : [who.id]), after, limit + 1]));
      return cut(rows.map(keyOf), limit, (k) => k.id);
    },
  };
}
