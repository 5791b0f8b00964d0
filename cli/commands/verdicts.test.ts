import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListEntry } from '@tolhuis/core/screen';
import { installMadeUpList } from '@tolhuis/server/testing/made-up-list.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenCommand } from './screen.ts';
import { type VerdictsFlags, verdictsCommand } from './verdicts.ts';

const dir = mkdtempSync(join(tmpdir(), 'tolhuis-verdicts-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const entry = (id: string, name: string, countries = ['CN']): ListEntry => ({
  id,
  list: 'EL',
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries,
});
const install = (entries: ListEntry[], takenAt: string): void =>
  installMadeUpList(dir, entries, { takenAt, sha256: takenAt });
function listen(now = '2026-07-02T08:00:00Z') {
  const heard = { out: '', err: '' };
  const io = {
    out: (t: string) => {
      heard.out += t;
    },
    err: (t: string) => {
      heard.err += t;
    },
    env: { TOLHUIS_HOME: dir },
    today: '2026-07-20',
    now: () => now,
  };
  return { heard, io };
}
async function listed(flags: VerdictsFlags = {}) {
  const { heard, io } = listen();
  const status = await verdictsCommand({ data: join(dir, 'desk'), ...flags }, io);
  return { status, ...heard };
}
const names = async (flags: VerdictsFlags): Promise<string[]> =>
  (await listed({ ...flags, json: true })).out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { decision: { reason: string } }).decision.reason);

beforeAll(async () => {
  install(
    [entry('e1', 'Kelvarin Works'), entry('e2', 'Stelmira Foundry'), entry('e3', 'Orvex Shipping')],
    '2026-07-01',
  );
  const said = async (name: string, hit: string, reason: string, now: string, more = {}) => {
    const { io, heard } = listen(now);
    const flags = { verdict: 'false-match', hit, reason, by: 'ann', ...more };
    expect(await screenCommand(name, flags, io), heard.err).toBe(0);
  };
  await said('Kelvarin Works', 'EL:e1', 'one', '2026-07-02T08:00:00Z');
  await said('Stelmira Foundry', 'EL:e2', 'two', '2026-07-03T08:00:00Z', { until: '2026-07-10', by: 'ben' });
  await said('Orvex Shipping', 'EL:e3', 'three', '2026-07-04T08:00:00Z', { verdict: 'unsure' });
  await said('Orvex Shipping', 'EL:e3', 'four', '2026-07-05T08:00:00Z');
  // The first has another country now.
  install(
    [entry('e1', 'Kelvarin Works', ['RU']), entry('e2', 'Stelmira Foundry'), entry('e3', 'Orvex Shipping')],
    '2026-07-06',
  );
});

test.each<[VerdictsFlags, string[]]>([
  [{}, ['four', 'three', 'two', 'one']],
  [{ state: 'in-force' }, ['four']],
  [{ state: 'superseded' }, ['three']],
  [{ state: 'expired' }, ['two']],
  [{ state: 'reopened' }, ['one']],
  [{ state: 'open' }, []],
  [{ party: 'orvex' }, ['four', 'three']],
  [{ entry: 'EL:e2' }, ['two']],
  [{ by: 'ben' }, ['two']],
  [{ since: '2026-07-04' }, ['four', 'three']],
  [{ limit: '1' }, ['four']],
])('%j', async (flags, expected) => {
  expect(await names(flags)).toEqual(expected);
});

test('for people: verdict, state, both sides, who and why', async () => {
  const { out, status } = await listed({ party: 'kelvarin' });
  expect(status).toBe(0);
  expect(out).toBe(
    '2026-07-02  false-match — reopened: entry.countries changed\n  kelvarin works and EL kelvarin works (EL:e1)\n  by ann: one\n',
  );
  expect((await listed({ limit: '2' })).err).toContain('there may be more');
  expect((await listed({ party: 'nobody' })).err).toContain('no decision about a hit fits');
});

test.each<[VerdictsFlags, RegExp]>([
  [{ since: 'July' }, /--since.*YYYY-MM-DD/],
  [{ limit: '0' }, /--limit/],
  [{ state: 'gone' }, /--state.*in-force/],
  [{ party: ' ' }, /--party/],
])('%j is refused', async (flags, said) => {
  const { status, out, err } = await listed(flags);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(said);
});

test('a damaged file is named by its line', async () => {
  const other = mkdtempSync(join(dir, 'other-'));
  writeFileSync(join(other, 'decisions.jsonl'), '{"verdict":\n');
  const { io, heard } = listen();
  const status = await verdictsCommand({ data: join(other, 'desk') }, { ...io, env: { TOLHUIS_HOME: other } });
  expect(status).toBe(2);
  expect(heard.err).toMatch(/decisions\.jsonl line 1: damaged/);
});
