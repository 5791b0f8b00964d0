import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { register as audit } from './audit.ts';
import { register as backup } from './backup.ts';
import { register as doctor } from './doctor.ts';
import { register as ledger } from './ledger.ts';
import { register as orders } from './orders.ts';
import { register as restore } from './restore.ts';
import { register as users } from './users.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  process.exitCode = undefined;
});

/** Runs a command in this process and gives what it prints and its exit status. */
async function tolhuis(data: string, ...args: string[]): Promise<{ out: string; status: number }> {
  const program = new Command('tolhuis').exitOverride();
  for (const register of [audit, backup, doctor, ledger, orders, restore, users]) register(program);
  let out = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    await program.parseAsync(['node', 'tolhuis', ...args, '--data', join(folder, data)]);
  } finally {
    spy.mockRestore();
  }
  const status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { out, status };
}

test('a desk from the command line: people, balances, log, evidence, backup', async () => {
  const added = await tolhuis('a', 'users', 'add', 'Ann', '--role', 'analyst', 'approver');
  expect(added.out).toMatch(/One-time password, shown this once: [a-z0-9]{5}-/);
  await expect(tolhuis('a', 'users', 'add', 'Ben', '--role', 'king')).rejects.toThrow("no role 'king'");
  expect((await tolhuis('a', 'users', 'roles', 'ann', '--role', 'viewer')).out).toContain('viewer');
  expect((await tolhuis('a', 'users', 'disable', 'ann')).out).toContain('disabled');
  await expect(tolhuis('a', 'users', 'reset', 'nobody')).rejects.toThrow("no user 'nobody'");

  const file = join(folder, 'open.json');
  const line = (unit: string, amount: string) => ({
    account: {
      id: `licence/D1/1/${unit}`,
      unit,
      title: 'Licence D1',
      cite: 'test',
      bound: { kind: 'granted' },
      from: '2026-01-01',
      until: null,
      steps: [],
      licence: { licence: 'D1', line: '1', parties: ['P1'], conditions: [] },
    },
    grants: [{ amount, effectiveOn: '2026-01-01', reason: 'grant' }],
  });
  writeFileSync(
    file,
    JSON.stringify({ type: 'open', id: 'o', note: '', accounts: [line('units', '50'), line('minor:USD', '9000')] }),
  );
  await tolhuis('a', 'ledger', 'apply', file);
  const reserve = (id: string, units: string) =>
    tolhuis(
      'a',
      'ledger',
      'reserve',
      id,
      '--licence',
      'D1',
      '--line',
      '1',
      '--units',
      units,
      '--value-minor',
      '100',
      '--party',
      'P1',
      '--on',
      '2026-11-21',
    );
  expect((await reserve('r1', '20')).out).toContain('reserve');
  await expect(reserve('r2', '31')).rejects.toThrow('over-limit');
  await expect(reserve('r2', '-1')).rejects.toThrow('no whole number');
  const balances = JSON.parse((await tolhuis('a', 'ledger', 'balances', '--on', '2026-11-21', '--json')).out) as {
    unit: string;
  }[];
  expect(balances.find((b) => b.unit === 'units')).toMatchObject({
    authorised: '50',
    used: '0',
    reserved: '20',
    available: '30',
  });
  expect((await tolhuis('a', 'ledger', 'release', 'r1')).out).toContain('release');
  expect((await tolhuis('a', 'ledger', 'entries', '--command', 'r1')).out).toContain('reserve');
  expect(await tolhuis('a', 'ledger', 'verify')).toMatchObject({
    status: 0,
    out: expect.stringContaining('OK: 2 accounts'),
  });

  expect((await tolhuis('a', 'audit', 'head')).out).toContain('Signed by');
  expect((await tolhuis('a', 'audit', 'log', '--action', 'user.updated')).out.trim().split('\n')).toHaveLength(2);
  const verified = await tolhuis('a', 'audit', 'verify', '--json');
  const { ok, publicKey } = JSON.parse(verified.out) as { ok: boolean; publicKey: string };
  expect([verified.status, ok]).toEqual([0, true]);
  const pack = join(folder, 'pack.json');
  await tolhuis('a', 'audit', 'export', '--about', 'command:r1', '--out', pack, '--disclose');
  const checker = join(import.meta.dirname, '..', '..', 'tools', 'verify-pack.mjs');
  expect(spawnSync(process.execPath, [checker, pack, '--key', publicKey]).status).toBe(0);

  const copy = join(folder, 'copy.gz');
  await tolhuis('a', 'backup', copy);
  await expect(tolhuis('a', 'backup', copy)).rejects.toThrow('is there already');
  await tolhuis('a', 'backup', copy, '--replace');
  const restored = await tolhuis('b', 'restore', copy);
  expect(restored.out).toContain('rows restored');
  // Another machine has another key: said, with what to do, until the old one is copied.
  expect([restored.status, restored.out]).toEqual([1, expect.stringContaining('Copy keys/log-ed25519.pem')]);
  cpSync(join(folder, 'a', 'keys'), join(folder, 'b', 'keys'), { recursive: true });
  expect((await tolhuis('b', 'audit', 'verify')).status).toBe(0);
  expect((await tolhuis('b', 'users', 'list')).out).toContain('ann');
  await expect(tolhuis('b', 'restore', copy)).rejects.toThrow('there already');
  vi.stubEnv('TOLHUIS_HOME', folder);
  const doctored = await tolhuis('a', 'doctor', '--json');
  vi.unstubAllEnvs();
  const { checks } = JSON.parse(doctored.out) as { checks: { name: string; ok: boolean; remedy?: string }[] };
  // No list is installed there, which holds every order with a named party: that is no good health.
  expect(checks.filter((c) => !c.ok)).toEqual([
    expect.objectContaining({ name: 'party lists', remedy: expect.stringContaining('lists sync') }),
  ]);
  expect(doctored.status).toBe(1);
  // A folder that was mistyped is told, and no new desk is made and found well.
  await expect(tolhuis('nowhere', 'doctor')).rejects.toThrow('No desk is in');
});

test('an order is brought on at the command line of the machine, step by step, with what each step takes', async () => {
  const example = join(import.meta.dirname, '../../examples/orders.csv');
  expect((await tolhuis('steps', 'orders', 'import', example)).out).toContain('9 orders imported');
  expect((await tolhuis('steps', 'orders', 'show', 'h20-reseller')).out).toMatch(
    /draft, version 1 .*\nNext: `tolhuis orders prepare h20-reseller`.*\n.*No licence required\n/,
  );
  expect((await tolhuis('steps', 'orders', 'prepare', 'h20-reseller')).out).toMatch(/prepared +v2/);
  // From then on its whole answer is kept, told with it, and comes again byte for byte.
  const prepared = (await tolhuis('steps', 'orders', 'show', 'h20-reseller', '--lang', 'nl')).out;
  expect(prepared).toMatch(
    /voorbereid, versie 2 .*\nNu: goedkeuring[\s\S]*Geen vergunning nodig[\s\S]*Te doen en te bewaren[\s\S]*Bewaar alle stukken/,
  );
  const [kept = ''] = /det_\w+/.exec(prepared) ?? [];
  expect(await tolhuis('steps', 'audit', 'replay', kept)).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^same/),
  });
  // Whoever prepared it, and nobody in particular, approves nothing.
  await expect(tolhuis('steps', 'orders', 'approve', 'h20-reseller', '--reason', 'seen it')).rejects.toThrow(/approve/);
  expect((await tolhuis('steps', 'orders', 'cancel', 'hbm-malaysia', '--reason', 'withdrawn')).out).toMatch(
    /cancelled +v2/,
  );
  await expect(tolhuis('steps', 'orders', 'cancel', 'a30-university')).rejects.toThrow("'--reason <text>' not");
});

test('a corrected file of orders updates what is there, and says what it did', async () => {
  const file = join(folder, 'orders.csv');
  const rows = (quantity: string) =>
    `id,on,chip,quantity,to\na,2026-11-21,nvidia/a30,${quantity},DE\nb,2026-11-21,nvidia/a30,1,CN\n`;
  writeFileSync(file, rows('1'));
  expect((await tolhuis('again', 'orders', 'import', file)).out).toMatch(/2 orders imported: /);
  await expect(tolhuis('again', 'orders', 'import', file)).rejects.toThrow('is there already');
  writeFileSync(file, `${rows('5')}c,2026-11-21,nvidia/a30,1,JP\n`);
  expect((await tolhuis('again', 'orders', 'import', file, '--update')).out).toMatch(
    /3 orders imported \(1 changed, 1 the same, 1 new\)/,
  );
  expect((await tolhuis('again', 'orders', 'history', 'a')).out.trim().split('\n')).toHaveLength(2);
  expect((await tolhuis('again', 'orders', 'history', 'b')).out.trim().split('\n')).toHaveLength(1);
});

test('a file that cannot be brought in whole changes nothing, and each line that is in the way is named', async () => {
  const file = join(folder, 'half.csv');
  const rows = (quantity: string) =>
    `id,on,chip,quantity,to\nd,2026-11-21,nvidia/a30,${quantity},DE\ne,2026-11-21,nvidia/a30,${quantity},CN\n`;
  writeFileSync(file, rows('1'));
  await tolhuis('half', 'orders', 'import', file);
  await tolhuis('half', 'orders', 'cancel', 'e', '--reason', 'withdrawn');
  writeFileSync(file, `${rows('5')},2026-11-21,nvidia/a30,1,JP\nf,2026-11-21,nvidia/a30,1,JP\n`);
  const refused = tolhuis('half', 'orders', 'import', file, '--update');
  await expect(refused).rejects.toThrow(/line 3: order 'e' is cancelled[\s\S]*line 4: has no id/);
  expect((await tolhuis('half', 'orders', 'history', 'd')).out.trim().split('\n')).toHaveLength(1);
  await expect(tolhuis('half', 'orders', 'show', 'f')).rejects.toThrow("'f'");
});

test('an empty desk says what to do next; the example licence goes on its books and is counted as one', async () => {
  let said = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  expect((await tolhuis('empty', 'ledger', 'balances')).out).toBe('');
  expect((await tolhuis('empty', 'users', 'list')).out).toBe('');
  const json = await tolhuis('empty', 'users', 'list', '--json');
  spy.mockRestore();
  expect(said).toMatch(/ledger apply --help[\s\S]*users add NAME/);
  expect(json.out).toBe('[]\n');
  const example = join(import.meta.dirname, '../../examples/ledger/open-licence.json');
  await tolhuis('empty', 'ledger', 'apply', example);
  expect((await tolhuis('empty', 'ledger', 'balances', '--on', '2026-06-01')).out).toMatch(
    /^account .*\nlicence\/D1234567\/1\/minor:USD .*\nlicence\/D1234567\/1\/units +units +1,000 +0 +0 +1,000\n$/,
  );
  const twice = join(folder, 'twice.json');
  writeFileSync(twice, '{"type":"adjust",\n"amount":"1","amount":"2"}');
  await expect(tolhuis('empty', 'ledger', 'apply', twice)).rejects.toThrow(/line 2.*the key 'amount' is given twice/);
  await expect(tolhuis('empty', 'ledger', 'apply', join(folder, 'none.json'))).rejects.toThrow('cannot be read');
  expect((await tolhuis('empty', 'audit', 'verify')).out).toMatch(
    /^OK: \d entries, .*; 0 signed heads; \d after the last head/,
  );
  await tolhuis('empty', 'audit', 'head');
  expect((await tolhuis('empty', 'audit', 'verify')).out).toMatch(/; 1 signed head; 1 after the last head/);
});

test('a log that was changed gives exit status 1, also against a head that was kept elsewhere', async () => {
  await tolhuis('c', 'users', 'add', 'ann', '--role', 'viewer');
  await tolhuis('c', 'audit', 'head');
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(join(folder, 'c', 'tolhuis.db'));
  db.exec("DROP TRIGGER log_entry_no_update; UPDATE log_entry SET actor = 'somebody' WHERE sequence = 1");
  db.close();
  const { status, out } = await tolhuis('c', 'audit', 'verify');
  expect(status).toBe(1);
  expect(out).toContain('entry 1 was changed');
  expect((await tolhuis('c', 'doctor')).status).toBe(1);
  const notHead = join(folder, 'nothing.json');
  writeFileSync(notHead, '{}');
  await expect(tolhuis('c', 'audit', 'verify', '--head', notHead)).rejects.toThrow('no signed head');
  expect(readFileSync(notHead, 'utf8')).toBe('{}');
});
