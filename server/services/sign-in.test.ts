import { join } from 'node:path';
import { expect, test } from 'vitest';
import { someone, tempHome, testDesk } from '../testing/desk.ts';

/** Sign-ins of each kind that are compared. */
const TRIES = 3;

test('a login that does not exist costs as much work as a wrong password, so that the time tells nothing', async () => {
  const { home, remove } = tempHome();
  const desk = await testDesk(join(home, 'desk.db'), home);
  const admin = someone('usr_admin', 'admin');
  const logins = Array.from({ length: TRIES }, (_, i) => `there-${i}`);
  for (const login of logins) await desk.people.createUser(admin, { login, roles: ['viewer'] });
  const { user } = await desk.people.createUser(admin, { login: 'disabled', roles: ['viewer'] });
  await desk.people.updateUser(admin, user.id, { disabled: true });
  /** Processor time of all threads, which others on the machine do not lengthen as they do the clock's. */
  const work = async (names: readonly string[]): Promise<number> => {
    const before = process.cpuUsage();
    for (const name of names)
      await expect(desk.people.signIn(name, 'not the password at all')).rejects.toMatchObject({
        error: { code: 'forbidden' },
      });
    const { user: own, system } = process.cpuUsage(before);
    return (own + system) / names.length;
  };
  await work(['warm-1', 'warm-2']);
  const wrong = await work(logins);
  const unknown = await work(logins.map((_, i) => `nobody-${i}`));
  const disabled = await work(['disabled', 'disabled']);
  // Hashing a password is some hundred times the rest: left out, the ratio would be far below.
  for (const other of [unknown, disabled]) {
    expect(other / wrong).toBeGreaterThan(0.4);
    expect(other / wrong).toBeLessThan(2.5);
  }
  await desk.close();
  remove();
}, 30_000);
