import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListEntry } from '@tolhuis/core/screen';
import { openHost } from '@tolhuis/server/host.ts';
import { type Serving, serve } from '@tolhuis/server/main.ts';
import { question } from '@tolhuis/server/testing/desk.ts';
import { installMadeUpList } from '@tolhuis/server/testing/made-up-list.ts';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Verdicts about hits and list changes in the terminal: on this machine and on a server, with the orders that follow.

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-remote-screening-'));
const data = join(folder, 'desk');
const ANN = { id: 'usr_ann', roles: ['analyst'], via: 'session' } as const;
const NAME = 'Tavrino Photonics Services';
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
const entry = (id: string, name: string): ListEntry => ({
  id,
  list: 'DPL',
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries: ['CN'],
});
let server: Serving;
let key: string;

const install = (entries: ListEntry[], takenAt: string, sha256: string): void =>
  installMadeUpList(folder, entries, { takenAt, sha256 });

beforeAll(async () => {
  vi.stubEnv('TOLHUIS_HOME', folder);
  install([entry('4', 'Tavrino Photonics')], `${today}T01:00:00Z`, 'a'.repeat(64));
  install([entry('4', 'Tavrino Photonics'), entry('5', 'Orvex Shipping')], `${today}T02:00:00Z`, 'b'.repeat(64));
  const { desk } = await openHost({ data, screeningHome: folder });
  const { user } = await desk.people.createUser(
    { id: 'usr_test', roles: ['admin'], via: 'session' },
    { login: 'analyst', roles: ['analyst'] },
  );
  key = (await desk.people.createKey({ id: user.id, roles: user.roles, via: 'session' }, { name: 'k' })).secret;
  const party = { role: 'end-user', name: NAME, country: 'NL', headquarters: 'NL', ultimateParentHeadquarters: 'NL' };
  await desk.orders.create(ANN, {
    reference: 'PO-7',
    question: { ...question('NL'), on: today, parties: [{ ...party, kinds: ['civil'], owners: [] }] },
  });
  await desk.parties.create(ANN, { id: 'cust-5', facts: { name: 'Orvex Shipping', country: 'CN' } });
  await desk.close();
});
afterAll(async () => {
  await server?.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = undefined;
});

/** Runs a command in this process; gives what it wrote. */
async function terminal(...args: string[]): Promise<{ out: string; err: string; status: typeof process.exitCode }> {
  const text = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text.out += String(chunk);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text.err += String(chunk);
    return true;
  });
  try {
    const { register } = (await import(`../cli/commands/${args[0]}.ts`)) as { register: (program: Command) => void };
    const program = new Command('tolhuis').exitOverride();
    register(program);
    await program.parseAsync(args, { from: 'user' });
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
  return { ...text, status: process.exitCode };
}
const verdict = (what: string, ...more: string[]) =>
  terminal(
    'screen',
    NAME,
    '--country',
    'NL',
    '--verdict',
    what,
    '--hit',
    'DPL:4',
    '--reason',
    'seen the register',
    ...more,
  );

test('a verdict in the terminal of this machine decides the open orders of its desk again', async () => {
  const freed = await verdict('false-match', '--by', 'a.jansen');
  expect(freed.out).toMatch(
    /1 open order names this party; 1 changed\n {2}PO-7 \(draft\): hold .*→ licence-not-enforced/,
  );
  expect((await verdict('unsure', '--by', 'a.jansen')).out).toMatch(/→ hold/);
  const again = await verdict('unsure', '--by', 'a.jansen');
  expect(again.out).toContain('1 open order names this party; 0 changed');
});

test('the same on a server, as the owner of the key', async () => {
  server = await serve({ data, screeningHome: folder, port: 0, host: '127.0.0.1', log: () => undefined });
  const remote = ['--server', server.url, '--key', key];
  expect((await verdict('true-match', ...remote)).out).toMatch(/PO-7 \(draft\): hold .*→ prohibited/);
  const who = await verdict('false-match', '--by', 'somebody', ...remote);
  expect([who.status, who.out]).toEqual([2, '']);
  expect(who.err).toContain('--by');
});

test('what a list change means for parties: the same from a server; without a file, for all on file there', async () => {
  const file = join(folder, 'parties.csv');
  writeFileSync(file, 'id,name,country\np1,Orvex Shipping,CN\np2,Kelvarin Retail,NL\n');
  const remote = ['--server', server.url, '--key', key];
  const here = JSON.parse((await terminal('rescreen', file, '--json')).out);
  const there = JSON.parse((await terminal('rescreen', file, '--json', ...remote)).out);
  expect(there).toEqual(here);
  expect(here).toMatchObject({ parties: 2, changes: [{ subject: 'p1', kind: 'new' }] });
  const onFile = await terminal('rescreen', '--json', ...remote);
  expect(JSON.parse(onFile.out)).toMatchObject({ parties: 1, changes: [{ subject: 'cust-5', kind: 'new' }] });
  const none = await terminal('rescreen');
  expect([none.status, none.out]).toEqual([2, '']);
});
