import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '@tolhuis/server/host.ts';
import { type Serving, serve } from '@tolhuis/server/main.ts';
import type { Role } from '@tolhuis/server/services/api/index.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { terminal } from './support/terminal.ts';

// The command line on the store of this machine, and on a server that serves that same store: the same bytes.

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tolhuis-remote-'));
const data = join(folder, 'desk');
let server: Serving;
const keys: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  vi.stubEnv('TOLHUIS_HOME', folder);
  const { desk } = await openHost({ data, screeningHome: folder });
  const admin = { id: 'usr_test', roles: ['admin'], via: 'session' } as const;
  for (const role of ['officer', 'approver', 'viewer'] as const) {
    const { user } = await desk.people.createUser(admin, { login: role, roles: [role] });
    const who = { id: user.id, roles: user.roles, via: 'session' } as const;
    keys[role] = (await desk.people.createKey(who, { name: role })).secret;
  }
  await desk.close();
  server = await serve({ data, screeningHome: folder, port: 0, host: '127.0.0.1', log: () => undefined });
});
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const remotely = (role: Role, ...args: string[]): Promise<string> =>
  terminal(...args, '--server', server.url, '--key', keys[role] ?? '');
const locally = (...args: string[]): Promise<string> => terminal(...args, '--data', data);

describe('what is asked of the law and of the lists', () => {
  const example = join(root, 'examples', 'h200-to-china.json');
  test.each([
    ['decide', example, '--json', '--lang', 'en'],
    ['decide', example, '--lang', 'nl'],
    ['decide', join(root, 'examples', 'orders.csv'), '--json', '--lang', 'en'],
    ['decide', join(root, 'examples', 'orders.csv'), '--lang', 'en'],
  ])('%s %s %s', async (...args) => {
    const here = await terminal(...args);
    expect(here.length).toBeGreaterThan(100);
    expect(await remotely('viewer', ...args)).toBe(here);
  });

  test('names', async () => {
    const timeless = (text: string): string => text.replace(/"ms":[\d.]+/g, '"ms":0');
    for (const args of [
      ['screen', 'Inspur Electronic', '--country', 'CN', '--on', '2026-11-21', '--json'],
      ['screen', 'Nobody Whom Anybody Knows', '--on', '2026-11-21', '--json'],
    ]) {
      const here = timeless(await terminal(...args));
      expect(timeless(await remotely('officer', ...args))).toBe(here);
    }
  });
});

describe('what is kept', () => {
  test('orders, balances and the log: written through one door, read the same through the other', async () => {
    const file = join(folder, 'open.json');
    const account = {
      id: 'quota/q',
      unit: 'units',
      title: 'Quota',
      cite: 'test',
      bound: { kind: 'granted' },
      from: '2026-01-01',
      until: null,
      steps: [],
      licence: null,
    };
    const grants = [{ amount: '9007199254740993', effectiveOn: '2026-01-01', reason: 'grant' }];
    writeFileSync(file, JSON.stringify({ type: 'open', id: 'o', note: '', accounts: [{ account, grants }] }));
    await remotely('officer', 'ledger', 'apply', file);
    expect(await remotely('officer', 'orders', 'import', join(root, 'examples', 'orders.csv'))).toContain('imported');
    const prepared = JSON.parse(await locally('orders', 'list', '--state', 'draft', '--json')) as {
      items: { id: string; outcome: string }[];
    };
    const { id } = prepared.items.find((o) => o.outcome === 'no-licence-required') ?? prepared.items[0]!;
    await remotely('officer', 'orders', 'prepare', id);
    for (const args of [
      ['ledger', 'balances', '--on', '2026-11-21'],
      ['ledger', 'entries'],
      ['ledger', 'verify'],
      ['orders', 'list'],
      ['orders', 'list', '--state', 'prepared'],
      ['orders', 'show', id],
      ['orders', 'history', id],
      ['orders', 'flips'],
      ['audit', 'log'],
      ['audit', 'verify'],
    ])
      for (const how of [[], ['--json']]) {
        const here = await locally(...args, ...how);
        expect(await remotely('officer', ...args, ...how)).toBe(here);
        process.exitCode = undefined;
      }
    expect(await remotely('viewer', 'ledger', 'balances')).toContain('9,007,199,254,740,993');
  });

  test('a pack is written here by either', async () => {
    const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')];
    expect(await remotely('officer', 'audit', 'export', '--about', 'account:quota/q', '--out', a)).toContain('bytes');
    expect(await locally('audit', 'export', '--about', 'account:quota/q', '--out', b)).toContain('bytes');
  });

  test('a key has its owner’s roles, and refusals are the server’s own words', async () => {
    const list = JSON.parse(await locally('orders', 'list', '--state', 'prepared', '--json')) as {
      items: { id: string; outcome: string }[];
    };
    const { id, outcome } = list.items[0]!;
    await expect(remotely('viewer', 'orders', 'approve', id)).rejects.toThrow('roles do not allow');
    if (outcome === 'no-licence-required')
      expect(await remotely('approver', 'orders', 'approve', id)).toContain('approved');
    await expect(remotely('officer', 'orders', 'show', 'o-none')).rejects.toThrow("There is no order 'o-none'");
    await expect(terminal('orders', 'list', '--server', server.url)).rejects.toThrow('TOLHUIS_KEY');
    await expect(terminal('orders', 'list', '--server', server.url, '--key', 'tk_wrong')).rejects.toThrow('unknown');
  });

  test('a key is not shown to a network, and an address that answers nothing is told', async () => {
    const list = (url: string): Promise<string> => terminal('orders', 'list', '--key', 'tk_x', '--server', url);
    await expect(list('http://desk.example')).rejects.toThrow('Use https');
    await expect(list('ftp://desk.example')).rejects.toThrow('no address');
    await expect(list('http://127.0.0.1:1')).rejects.toThrow('does not answer');
  });
});
