import { badInput } from '@tolhuis/core/app/errors';
import type { Transaction } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, PeopleService, Role, User } from './api/index.ts';
import { checkText, conflict, cut, folded, forbidden, newId, pageOf } from './common.ts';
import { keyService } from './keys.ts';
import { checkPassword, hashPassword, oneTimePassword, secretHash, verifyPassword } from './password.ts';
import { signInService } from './sign-in.ts';
import { checkRoles, otherAdmins, readUser, userOf } from './user-rows.ts';

type NewUser = {
  login: string;
  roles: readonly Role[];
  hash: string | null;
  oidc?: { issuer: string; subject: string };
};

async function insertUser(tx: Transaction, { login, roles, hash, oidc }: NewUser): Promise<User> {
  if ((await tx.get('SELECT id FROM user_account WHERE login = ?', [login])) !== undefined)
    throw conflict('This login is taken.', 'Choose another.');
  const id = newId('usr', tx.now);
  await tx.run(
    'INSERT INTO user_account (id, login, roles, password_hash, must_change, disabled, created_at, oidc_issuer, oidc_subject) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)',
    [
      id,
      login,
      JSON.stringify(roles),
      hash,
      hash === null ? 0 : 1,
      tx.now,
      oidc?.issuer ?? null,
      oidc?.subject ?? null,
    ],
  );
  await tx.log({ action: 'user.created', about: [`user:${id}`], body: { user: id, roles }, personal: { login } });
  return userOf(await readUser(tx, id));
}

const endSessions = (tx: Transaction, id: string): Promise<number> =>
  tx.run('DELETE FROM session WHERE user_id = ?', [id]);

export function peopleService({ store }: DeskOptions): PeopleService {
  const loginOf = (login: string): string => folded(checkText(login, 'login', 200, 2));
  return {
    ...signInService(store),
    ...keyService(store),
    async firstStart() {
      const any = await store.read((r) => r.get('SELECT id FROM user_account LIMIT 1'));
      if (any !== undefined) return null;
      const password = oneTimePassword();
      const hash = await hashPassword(password);
      return store.write('system:first-start', async (tx) => {
        // Another process may have been first: the transaction sees it.
        if ((await tx.get('SELECT id FROM user_account LIMIT 1')) !== undefined) return null;
        const user = await insertUser(tx, { login: 'admin', roles: ['officer', 'admin'], hash });
        return { login: user.login, password };
      });
    },
    async changePassword(who, current, next) {
      const row = await store.read((r) => readUser(r, who.id));
      const old = row['password_hash'];
      checkPassword(next, String(row['login']));
      if (!(await verifyPassword(current.slice(0, 1000), typeof old === 'string' ? old : null)))
        throw forbidden('The current password does not fit.', 'Give it again, or ask an administrator for a new one.');
      if (current === next) throw badInput({ path: 'next', message: 'the same password.', remedy: 'Choose another.' });
      const hash = await hashPassword(next);
      await store.write(actorOf(who), async (tx) => {
        // Examining took long: who was given another password meanwhile, or shut out, must not go on with this one.
        const now = await readUser(tx, who.id);
        if (now['password_hash'] !== old || now['disabled'] === 1)
          throw conflict('The password was changed meanwhile.', 'Sign in with the new one.');
        await tx.run('UPDATE user_account SET password_hash = ?, must_change = 0 WHERE id = ?', [hash, who.id]);
        await endSessions(tx, who.id);
        await tx.log({ action: 'user.password-changed', about: [`user:${who.id}`], body: { user: who.id } });
      });
    },
    async createUser(who, input) {
      need(who, 'user.write');
      const login = loginOf(input.login);
      const roles = checkRoles(input.roles);
      const oidc = input.oidc && {
        issuer: checkText(input.oidc.issuer, 'oidc.issuer', 500),
        subject: checkText(input.oidc.subject, 'oidc.subject', 500),
      };
      const password = oidc ? null : oneTimePassword();
      const hash = password === null ? null : await hashPassword(password);
      const user = await store.write(actorOf(who), (tx) =>
        insertUser(tx, { login, roles, hash, ...(oidc ? { oidc } : {}) }),
      );
      return { user, password };
    },
    async updateUser(who, id, change) {
      need(who, 'user.write');
      const roles = change.roles && checkRoles(change.roles);
      if (id === who.id && (roles || change.disabled))
        throw forbidden('Nobody changes their own roles or disables themselves.', 'Ask another administrator.');
      return store.write(actorOf(who), async (tx) => {
        const before = userOf(await readUser(tx, id));
        const next = { roles: roles ?? before.roles, disabled: change.disabled ?? before.disabled };
        const stays = next.roles.includes('admin') && !next.disabled;
        if (before.roles.includes('admin') && !stays && (await otherAdmins(tx, id)) === 0)
          throw conflict('This is the last administrator.', 'Make another one first.');
        await tx.run('UPDATE user_account SET roles = ?, disabled = ? WHERE id = ?', [
          JSON.stringify(next.roles),
          next.disabled ? 1 : 0,
          id,
        ]);
        await endSessions(tx, id);
        await tx.log({ action: 'user.updated', about: [`user:${id}`], body: { user: id, ...next } });
        return { ...before, ...next };
      });
    },
    async resetPassword(who, id) {
      need(who, 'user.write');
      const password = oneTimePassword();
      const hash = await hashPassword(password);
      await store.write(actorOf(who), async (tx) => {
        const row = await readUser(tx, id);
        if (row['oidc_issuer'] !== null) throw conflict('This user signs in elsewhere (OIDC).', 'Change it there.');
        await tx.run('UPDATE user_account SET password_hash = ?, must_change = 1 WHERE id = ?', [hash, id]);
        await endSessions(tx, id);
        // Wrong passwords of before were for the one that is gone.
        await tx.run('DELETE FROM login_failure WHERE login_hash = ?', [secretHash(String(row['login']))]);
        await tx.log({ action: 'user.password-reset', about: [`user:${id}`], body: { user: id } });
      });
      return password;
    },
    async users(who, page = {}) {
      need(who, 'user.read');
      const { after, limit } = pageOf(page);
      const sql = 'SELECT * FROM user_account WHERE id > ? ORDER BY id LIMIT ?';
      const rows = await store.read((r) => r.all(sql, [after, limit + 1]));
      // Names of people: who looked at them is in the log.
      await store.write(actorOf(who), (tx) =>
        tx.log({ action: 'users.read', about: [], body: { users: rows.length } }),
      );
      return cut(rows.map(userOf), limit, (u) => u.id);
    },
  };
}
