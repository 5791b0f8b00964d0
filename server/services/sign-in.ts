import { OperationError } from '@tolhuis/core/app/errors';
import { later } from '@tolhuis/core/ledger';
import type { Row, Store, Transaction } from '../store/port.ts';
import type { PeopleService, SessionToken } from './api/index.ts';
import { folded } from './common.ts';
import { newSecret, secretHash, verifyPassword } from './password.ts';
import { rolesOf, userOf } from './user-rows.ts';

const SESSION_SECONDS = 12 * 3600;
/** Failures that cost nothing; each one after doubles the pause, up to a quarter of an hour. */
const FREE_FAILURES = 5;
const LONGEST_PAUSE_SECONDS = 900;
/** A password that somebody else gave is good for a week: a note that lies about must not open a desk next year. */
const ONE_TIME_SECONDS = 7 * 86_400;

const REFUSED = (): OperationError =>
  new OperationError({
    code: 'forbidden',
    what: 'Login and password do not fit, or there were too many attempts.',
    remedy: 'Try again; after several failures wait up to 15 minutes, or ask an administrator for a new password.',
  });

const RAN_OUT = (): OperationError =>
  new OperationError({
    code: 'forbidden',
    what: 'The one-time password was good for seven days, which are over.',
    remedy: 'Ask an administrator for another, or make one on the machine: `tolhuis users reset LOGIN`.',
  });

/** Whether a one-time password was given too long ago to be used. */
async function ranOut(tx: Transaction, user: Row): Promise<boolean> {
  if (user['must_change'] !== 1) return false;
  const sql = `SELECT MAX(e.recorded_at) AS given_at FROM log_about a JOIN log_entry e ON e.sequence = a.sequence
    WHERE a.subject = ? AND e.action IN ('user.created', 'user.password-reset')`;
  const given = (await tx.get(sql, [`user:${String(user['id'])}`]))?.['given_at'];
  return typeof given !== 'string' || later(given, ONE_TIME_SECONDS) <= tx.now;
}

type SignIn = Pick<PeopleService, 'signIn' | 'signInOidc' | 'signOut' | 'bySession' | 'byApiKey'>;

/** Sign-in, sessions and API keys. What does not exist takes as long as what does, and is refused in the same words. */
export function signInService(store: Store): SignIn {
  /** Counts the attempt before it is examined, so that many at once do not come for free. True where it must be refused. */
  const count = (loginHash: string): Promise<boolean> =>
    store.operate(async (tx) => {
      const row = await tx.get('SELECT failures, locked_until FROM login_failure WHERE login_hash = ?', [loginHash]);
      if (row !== undefined && String(row['locked_until']) > tx.now) return true;
      const failures = Number(row?.['failures'] ?? 0) + 1;
      const pause =
        failures < FREE_FAILURES
          ? 0
          : Math.min(LONGEST_PAUSE_SECONDS, 15 * 2 ** Math.min(20, failures - FREE_FAILURES));
      await tx.run(
        'INSERT INTO login_failure (login_hash, failures, locked_until) VALUES (?, ?, ?) ON CONFLICT (login_hash) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until',
        [loginHash, failures, later(tx.now, pause)],
      );
      return false;
    });

  const openSession = async (tx: Transaction, row: Row, how: string): Promise<SessionToken> => {
    const { secret, hash } = newSecret('ts_');
    const id = String(row['id']);
    const expiresAt = later(tx.now, SESSION_SECONDS);
    await tx.run('INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)', [
      hash,
      id,
      tx.now,
      expiresAt,
    ]);
    await tx.log({ action: 'session.opened', about: [`user:${id}`], body: { user: id, how } });
    return { token: secret, expiresAt, user: userOf(row) };
  };

  return {
    async signIn(login, password) {
      const name = folded(login.slice(0, 200));
      const loginHash = secretHash(name);
      const row = await store.read((r) => r.get('SELECT * FROM user_account WHERE login = ?', [name]));
      const refuse = await count(loginHash);
      const hash = row === undefined || row['disabled'] === 1 ? null : row['password_hash'];
      const fits = await verifyPassword(password.slice(0, 1000), typeof hash === 'string' ? hash : null);
      if (refuse || !fits || row === undefined) {
        await store.write('system:sign-in', (tx) =>
          tx.log({
            action: 'session.refused',
            about: row === undefined ? [] : [`user:${String(row['id'])}`],
            body: { known: row !== undefined },
          }),
        );
        throw REFUSED();
      }
      const session = await store.write(String(row['id']), async (tx) => {
        // Examining a password takes long: one that was changed meanwhile, or a user who was shut out, gets no session.
        const now = await tx.get('SELECT * FROM user_account WHERE id = ?', [String(row['id'])]);
        if (now === undefined || now['disabled'] === 1 || now['password_hash'] !== hash) throw REFUSED();
        await tx.run('DELETE FROM login_failure WHERE login_hash = ?', [loginHash]);
        if (!(await ranOut(tx, now))) return openSession(tx, now, 'password');
        await tx.log({ action: 'session.refused', about: [`user:${String(row['id'])}`], body: { known: true } });
        return undefined;
      });
      // Told only to somebody who knew the password.
      if (session === undefined) throw RAN_OUT();
      return session;
    },
    async signInOidc(issuer, subject) {
      const sql = 'SELECT * FROM user_account WHERE oidc_issuer = ? AND oidc_subject = ? AND disabled = 0';
      const row = await store.read((r) => r.get(sql, [issuer, subject]));
      if (row === undefined) throw REFUSED();
      return store.write(String(row['id']), (tx) => openSession(tx, row, 'oidc'));
    },
    async signOut(token) {
      await store.operate((tx) => tx.run('DELETE FROM session WHERE token_hash = ?', [secretHash(token)]));
    },
    async bySession(token) {
      const sql = `SELECT u.*, s.expires_at FROM session s JOIN user_account u ON u.id = s.user_id
        WHERE s.token_hash = ? AND u.disabled = 0`;
      const row = await store.lookup(sql, [secretHash(token)]);
      if (row === undefined || String(row['expires_at']) <= store.clock()) return null;
      const mustChangePassword = row['must_change'] === 1;
      return {
        id: String(row['id']),
        login: String(row['login']),
        roles: rolesOf(row['roles']),
        via: 'session',
        mustChangePassword,
      };
    },
    async byApiKey(secret) {
      const sql = `SELECT k.id AS key_id, k.roles AS key_roles, k.expires_at, u.id, u.roles FROM api_key k
        JOIN user_account u ON u.id = k.user_id WHERE k.secret_hash = ? AND k.revoked_at IS NULL AND u.disabled = 0`;
      const row = await store.lookup(sql, [secretHash(secret)]);
      if (row === undefined) return null;
      if (row['expires_at'] !== null && String(row['expires_at']) <= store.clock()) return null;
      // A key never has more than its owner has now.
      const owner = rolesOf(row['roles']);
      const roles = rolesOf(row['key_roles']).filter((role) => owner.includes(role));
      return { id: String(row['id']), roles, via: 'api-key', keyId: String(row['key_id']) };
    },
  };
}
