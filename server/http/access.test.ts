import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Access, admits, OPERATION_ACCESS, ROUTE_ACCESS } from '../operations/access.ts';
import { DESK_OPERATIONS } from '../operations/index.ts';
import { allows } from '../services/allow.ts';
import { ROLES, type Role } from '../services/api/index.ts';
import { get, keysOfAllRoles, post, type TestDoor, testDoor } from '../testing/door.ts';

let door: TestDoor;
let keys: Record<Role, string>;
beforeAll(async () => {
  door = await testDoor();
  keys = await keysOfAllRoles(door);
});
afterAll(() => door.close());

/** Routes that are answered with GET and without a body. */
const paths = Object.keys(ROUTE_ACCESS)
  .filter((route) => !route.includes('oidc') && route !== 'GET /*')
  .map((route) => route.split(' ') as [string, string]);

describe('every operation has its access, and no access lacks its operation', () => {
  test('the table and the catalogue name the same', () => {
    expect(Object.keys(OPERATION_ACCESS).sort()).toEqual([...DESK_OPERATIONS.keys()].sort());
  });

  test('where the table admits a role, the service behind it does, and the reverse', () => {
    const differ: string[] = [];
    for (const [name, { permission }] of DESK_OPERATIONS) {
      if (permission === null) continue;
      for (const role of ROLES) {
        const door = admits(OPERATION_ACCESS[name], [role], false);
        if (door !== allows({ roles: [role] }, permission)) differ.push(`${name} × ${role}`);
      }
    }
    expect(differ).toEqual([]);
  });
});

describe('route × role, asked over HTTP', () => {
  const refusedAs = async (method: string, path: string, key?: string): Promise<number> => {
    const asked = key === undefined ? {} : { key };
    const response = method === 'GET' ? await get(door.app, path, asked) : await post(door.app, path, {}, asked);
    await response.body?.cancel();
    return response.status;
  };
  const expected = (access: Access | undefined, role: Role | null): boolean => admits(access, role && [role], false);

  test.each([...DESK_OPERATIONS.keys()])('%s', async (name) => {
    const seen: Record<string, boolean> = {};
    const wanted: Record<string, boolean> = {};
    for (const role of ROLES) {
      // An input that no schema takes: who is admitted is told so, and nothing is done.
      const response = await post(door.app, `/api/${name}`, { '<none>': 1 }, { key: keys[role] });
      const { code } = (await response.json()) as { code: string };
      seen[role] = code === 'bad-input';
      wanted[role] = expected(OPERATION_ACCESS[name], role);
      if (!seen[role]) expect([role, response.status, code]).toEqual([role, 403, 'forbidden']);
    }
    expect(seen).toEqual(wanted);
    expect(await refusedAs('POST', `/api/${name}`)).toBe(401);
    expect(await refusedAs('POST', `/api/${name}`, 'tk_unknown')).toBe(401);
  });

  test.each(paths)('%s %s', async (method, route) => {
    const path = route.replace(':dataset', 'default').replace(':file', 'style.css');
    const access = ROUTE_ACCESS[`${method} ${route}`];
    for (const role of ROLES) {
      const status = await refusedAs(method, path, keys[role]);
      if (route === '/api/sign-in') expect(status).toBe(401);
      else expect([role, status === 403 || status === 401]).toEqual([role, !expected(access, role)]);
    }
    if (route !== '/api/sign-in') expect((await refusedAs(method, path)) === 401).toBe(access?.open !== 'everyone');
  });

  test('what is in no table is refused, and a route without access cannot be added', async () => {
    expect(admits(undefined, [...ROLES], true)).toBe(false);
    expect(await refusedAs('POST', '/api/drop-everything', keys.admin)).toBe(404);
    expect(await refusedAs('GET', '/api/__proto__', keys.admin)).toBe(404);
    expect(await refusedAs('GET', '/api/constructor', keys.admin)).toBe(404);
  });
});

describe('a desk on loopback', () => {
  test('lets the law be asked without signing in, and nothing that is stored', async () => {
    const app = door.withOptions({ localRoles: [] });
    const opened: string[] = [];
    for (const name of DESK_OPERATIONS.keys()) {
      const response = await post(app, `/api/${name}`, { '<none>': 1 });
      if (response.status !== 401) opened.push(name);
    }
    expect(opened.sort()).toEqual([
      'chips',
      'classify',
      'countries',
      'coverage',
      'decide',
      'explain',
      'lists',
      'screen',
      'simulate',
      'timeline',
    ]);
  });

  test('gives the roles that the operator named, and no others', async () => {
    const app = door.withOptions({ localRoles: ['viewer', 'analyst'] });
    expect((await get(app, '/api/orders')).status).toBe(200);
    expect((await post(app, '/api/approve-order', { id: 'x', version: 1 })).status).toBe(401);
    expect((await get(app, '/api/users')).status).toBe(401);
  });

  test('what a proxy passed on is nobody on this machine, whatever Host it gives', async () => {
    const app = door.withOptions({ localRoles: ['analyst'] });
    for (const name of ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']) {
      const asked = { headers: { [name]: '203.0.113.5' } };
      for (const path of ['/api/chips', '/api/orders', '/metrics'])
        expect((await get(app, path, asked)).status).toBe(401);
      const { desk } = (await (await get(app, '/desk.json', asked)).json()) as {
        desk: { who: unknown; may: string[] };
      };
      expect(desk).toMatchObject({ who: null, may: [] });
      expect((await get(app, '/api/orders', { ...asked, key: keys.viewer })).status).toBe(200);
    }
    expect((await get(app, '/api/orders')).status).toBe(200);
  });

  test('its tools over MCP are no more than its routes', async () => {
    const app = door.withOptions({ localRoles: [] });
    const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const accept = { headers: { accept: 'application/json, text/event-stream' } };
    const response = await post(app, '/mcp', list, accept);
    const { result } = (await response.json()) as { result: { tools: { name: string }[] } };
    const names = result.tools.map((tool) => tool.name);
    expect(names).toContain('decide');
    expect(names.filter((name) => OPERATION_ACCESS[name]?.open !== 'loopback')).toEqual([]);
    // A tool that is not listed cannot be called by its name either.
    for (const name of ['orders', 'determinations', 'who-am-i', 'create-user', '__proto__']) {
      const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name, arguments: {} } };
      const answer = (await (await post(app, '/mcp', call, accept)).json()) as { result: { isError?: boolean } };
      expect([name, answer.result.isError]).toEqual([name, true]);
    }
  });
});
