import { afterAll, beforeAll, expect, test } from 'vitest';
import { someone } from '../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../testing/door.ts';
import { OidcClient } from './oidc.ts';

type Told = {
  desk: {
    oidc: boolean;
    over: boolean;
    lists: { state: string };
    who: { login?: string; roles: string[]; via: string; mustChangePassword: boolean } | null;
    may: string[];
    assumed?: Record<string, string>;
  };
};
let door: TestDoor;
let password: string;
beforeAll(async () => {
  door = await testDoor();
  password = (await door.desk.people.firstStart())!.password;
});
afterAll(() => door.close());
const told = async (app: TestDoor['app'], headers: Record<string, string> = {}): Promise<Told['desk']> => {
  const response = await get(app, '/desk.json', { headers });
  expect(response.status).toBe(200);
  return ((await response.json()) as Told).desk;
};

test('nobody: nothing is offered, nothing is refused', async () => {
  expect(await told(door.app)).toMatchObject({ who: null, may: [], over: false, oidc: false });
  expect((await told(door.app)).lists.state).toBe('starter-only');
});

test('on this machine: what the table opens, and the roles that the operator named', async () => {
  expect((await told(door.withOptions({ localRoles: [] }))).may).toEqual(
    expect.arrayContaining(['decide', 'screen', 'lists']),
  );
  const local = await told(door.withOptions({ localRoles: ['viewer', 'analyst'] }));
  expect(local.who).toMatchObject({ via: 'local', roles: ['viewer', 'analyst'] });
  expect(local.may).toContain('create-order');
  expect(local.may).not.toContain('approve-order');
});

test('a session: login and roles; a one-time password says so; a session that is over is told, not refused', async () => {
  const signedIn = await post(door.app, '/api/sign-in', { login: 'admin', password });
  const cookie = String(signedIn.headers.get('set-cookie')).split(';')[0]!;
  const desk = await told(door.app, { cookie });
  expect(desk.who).toMatchObject({
    login: 'admin',
    via: 'session',
    roles: ['officer', 'admin'],
    mustChangePassword: true,
  });
  expect(desk.may).toContain('approve-order');
  await post(door.app, '/api/sign-out', {}, { headers: { cookie } });
  expect(await told(door.app, { cookie })).toMatchObject({ over: true, who: null, may: [] });
});

test('what the desk assumes is told to whoever may read its orders, and to nobody else', async () => {
  const { assumptions } = door.desk;
  const [id, option] = ['affiliates-rule-after-2026-11-09', 'stayed'];
  const reason = 'Counsel has seen the instrument.';
  const change = await assumptions.propose(someone('usr_a', 'officer'), { switch: id, option, reason });
  const app = door.withOptions({ localRoles: ['viewer'] });
  expect((await told(app)).assumed).toEqual({});
  await assumptions.confirm(someone('usr_b', 'approver'), change.id);
  expect((await told(app)).assumed).toEqual({ [id]: option });
  expect((await told(door.app)).assumed).toBeUndefined();
  expect((await told(door.withOptions({ localRoles: [] }))).assumed).toBeUndefined();
});

test('a provider that is set up is offered', async () => {
  const options = {
    issuer: 'https://id.example',
    clientId: 'x',
    redirectUri: 'https://desk.example/auth/oidc/callback',
  };
  expect((await told(door.withOptions({}, { oidc: new OidcClient(options, door.desk.store) }))).oidc).toBe(true);
});
