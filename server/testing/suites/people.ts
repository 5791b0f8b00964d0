import { expect } from 'vitest';
import { type Principal, ROLES } from '../../services/api/index.ts';
import { someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const admin = someone('usr_admin', 'admin');
const PASSWORD = 'een eigen zin van mij 42';
const signedIn = async (desk: Awaited<ReturnType<typeof testDesk>>, login: string, password: string) => {
  const { token } = await desk.people.signIn(login, password);
  return { token, who: (await desk.people.bySession(token))! };
};

export const peopleSuite: Suite = {
  'the first start makes one administrator, with a password that must be changed; the second makes none': async ({
    at,
    home,
    raw,
  }) => {
    const desk = await testDesk(at, home);
    const both = await Promise.all([desk.people.firstStart(), desk.people.firstStart()]);
    const first = both.find((x) => x !== null)!;
    expect(both.filter((x) => x !== null)).toHaveLength(1);
    expect(await desk.people.firstStart()).toBeNull();
    const { who, token } = await signedIn(desk, first.login, first.password);
    expect(who).toMatchObject({ mustChangePassword: true, roles: ['officer', 'admin'] });
    await expect(desk.people.changePassword(who, first.password, 'short')).rejects.toThrow('15 to 200');
    await expect(desk.people.changePassword(who, 'wrong', PASSWORD)).rejects.toThrow('does not fit');
    await desk.people.changePassword(who, first.password, PASSWORD);
    expect(await desk.people.bySession(token)).toBeNull();
    expect((await signedIn(desk, 'ADMIN', PASSWORD)).who.mustChangePassword).toBe(false);
    // No secret lies in the store in the clear.
    const dump = JSON.stringify([
      await raw('SELECT * FROM user_account'),
      await raw('SELECT * FROM session'),
      await raw('SELECT * FROM log_entry'),
    ]);
    for (const secret of [first.password, PASSWORD, token]) expect(dump).not.toContain(secret);
    expect(dump).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    await desk.close();
  },
  'an unknown login and a wrong password get the same refusal; failures slow down, success clears them': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const { user, password } = await desk.people.createUser(admin, { login: 'ann', roles: ['analyst'] });
    const refusal = async (login: string, word: string) =>
      (await desk.people.signIn(login, word).then(
        () => null,
        (e: Error) => e.message,
      ))!;
    expect(await refusal('nobody', 'x')).toBe(await refusal('ann', 'x'));
    for (let i = 0; i < 4; i++) await refusal('ann', 'x');
    expect(await refusal('ann', password!)).toMatch('too many attempts');
    desk.clock.advance(16);
    expect((await desk.people.signIn('ann', password!)).user.login).toBe('ann');
    for (let i = 0; i < 5; i++) await refusal('ann', 'x');
    // A password that an administrator gave is not shut out for the failures of the one before.
    const given = await desk.people.resetPassword(admin, user.id);
    expect((await desk.people.signIn('ann', given)).user.login).toBe('ann');
    const log = (await desk.audit.entries(admin, { action: 'session.refused' })).items;
    expect(log.length).toBeGreaterThanOrEqual(6);
    expect(JSON.stringify(log)).not.toContain('ann"');
    await desk.close();
  },
  'a one-time password is good for a week, one of one’s own for ever': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { user, password } = await desk.people.createUser(admin, { login: 'ann', roles: ['analyst'] });
    const signIn = (word: string) =>
      desk.people.signIn('ann', word).then(
        () => 'in',
        (e: Error) => e.message,
      );
    desk.clock.advance(7 * 86_400 - 1);
    expect(await signIn(password!)).toBe('in');
    desk.clock.advance(1);
    expect(await signIn(password!)).toContain('seven days');
    expect(await signIn('x')).not.toContain('seven days');
    expect((await desk.audit.entries(admin, { action: 'session.refused' })).items).toHaveLength(2);
    const given = await desk.people.resetPassword(admin, user.id);
    const { who } = await signedIn(desk, 'ann', given);
    await desk.people.changePassword(who, given, 'a long word of my own');
    desk.clock.advance(400 * 86_400);
    expect(await signIn('a long word of my own')).toBe('in');
    await desk.close();
  },
  'a password that is given while the old one is being changed stands': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { user, password } = await desk.people.createUser(admin, { login: 'ann', roles: ['analyst'] });
    const { who } = await signedIn(desk, 'ann', password!);
    const change = desk.people.changePassword(who, password!, 'a long word of my own');
    const [refused, given] = await Promise.allSettled([change, desk.people.resetPassword(admin, user.id)]);
    // Whichever came first: what the administrator gave last is what opens the desk.
    if (given.status === 'rejected') throw given.reason;
    if (refused.status === 'rejected') expect(refused.reason).toMatchObject({ error: { code: 'conflict' } });
    expect((await desk.people.signIn('ann', given.value)).user.login).toBe('ann');
    await expect(desk.people.signIn('ann', 'a long word of my own')).rejects.toThrow('do not fit');
    await desk.close();
  },
  'a session ends when it expires, on signing out, and when its user changes': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { user, password } = await desk.people.createUser(admin, { login: 'ann', roles: ['analyst'] });
    const one = await signedIn(desk, 'ann', password!);
    await desk.people.signOut(one.token);
    expect(await desk.people.bySession(one.token)).toBeNull();
    const two = await signedIn(desk, 'ann', password!);
    desk.clock.advance(12 * 3600 + 1);
    expect(await desk.people.bySession(two.token)).toBeNull();
    const three = await signedIn(desk, 'ann', password!);
    await desk.people.updateUser(admin, user.id, { disabled: true });
    expect(await desk.people.bySession(three.token)).toBeNull();
    await expect(desk.people.signIn('ann', password!)).rejects.toThrow();
    expect(await desk.people.bySession('ts_made-up')).toBeNull();
    await desk.close();
  },
  'who is shut out while the password is examined gets no session': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const { user, password } = await desk.people.createUser(admin, { login: 'ann', roles: ['analyst'] });
    const late = desk.people.signIn('ann', password!);
    const [refused] = await Promise.allSettled([late, desk.people.updateUser(admin, user.id, { disabled: true })]);
    expect(refused.status).toBe('rejected');
    expect(await raw('SELECT * FROM session')).toEqual([]);
    await desk.close();
  },
  'a key has at most the roles of its owner, as they are now, and can be revoked': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const { user, password } = await desk.people.createUser(admin, { login: 'ann', roles: ['analyst', 'approver'] });
    const { who } = await signedIn(desk, 'ann', password!);
    await expect(desk.people.createKey(who, { name: 'k', roles: ['admin'] })).rejects.toMatchObject({
      error: { code: 'forbidden' },
    });
    const { key, secret } = await desk.people.createKey(who, { name: 'k', expiresAt: '2027-01-01T00:00:00.000Z' });
    expect(await desk.people.byApiKey(secret)).toMatchObject({
      id: user.id,
      roles: ['analyst', 'approver'],
      keyId: key.id,
    });
    await desk.people.updateUser(admin, user.id, { roles: ['viewer', 'analyst'] });
    const now = (await desk.people.byApiKey(secret))!;
    expect(now.roles).toEqual(['analyst']);
    await expect(desk.people.createKey(now, { name: 'again' })).rejects.toThrow('A key cannot make keys');
    expect(JSON.stringify(await raw('SELECT * FROM api_key'))).not.toContain(secret);
    desk.clock.advance(60 * 86_400);
    expect(await desk.people.byApiKey(secret)).toBeNull();
    const other = await desk.people.createKey({ ...who, roles: ['analyst'] }, { name: 'other' });
    const seen = async (by: Principal) => (await desk.people.keys(by)).items.map((k) => k.id);
    expect(await seen(who)).toEqual([key.id, other.key.id]);
    expect(await seen(admin)).toEqual([key.id, other.key.id]);
    expect(await seen(someone('usr_aud', 'auditor'))).toEqual([]);
    await desk.people.revokeKey(admin, other.key.id);
    expect(await desk.people.byApiKey(other.secret)).toBeNull();
    await desk.close();
  },
  'nobody raises themselves, and the last administrator stays': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { user } = await desk.people.createUser(admin, { login: 'boss', roles: ['admin'] });
    await expect(desk.people.updateUser({ ...admin, id: user.id }, user.id, { roles: [...ROLES] })).rejects.toThrow(
      'Nobody changes their own roles',
    );
    await expect(desk.people.updateUser(admin, user.id, { disabled: true })).rejects.toThrow('last administrator');
    await desk.people.createUser(admin, { login: 'boss2', roles: ['admin'] });
    expect((await desk.people.updateUser(admin, user.id, { disabled: true })).disabled).toBe(true);
    await expect(desk.people.createUser(admin, { login: 'BOSS2 ', roles: ['viewer'] })).rejects.toThrow('taken');
    await expect(
      desk.people.createUser(someone('usr_o', 'officer'), { login: 'zz', roles: ['viewer'] }),
    ).rejects.toMatchObject({ error: { code: 'forbidden' } });
    await desk.close();
  },
  'an OIDC identity signs in only where an administrator linked it': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const identity = { issuer: 'https://id.example', subject: 's-1' };
    await expect(desk.people.signInOidc(identity.issuer, identity.subject)).rejects.toThrow();
    const { password } = await desk.people.createUser(admin, { login: 'oda', roles: ['viewer'], oidc: identity });
    expect(password).toBeNull();
    expect((await desk.people.signInOidc(identity.issuer, identity.subject)).user.login).toBe('oda');
    await expect(desk.people.signIn('oda', '')).rejects.toThrow();
    await desk.close();
  },
};
