import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLog } from '@tolhuis/core/audit';
import { type Entry, fromText, rebuild, toText } from '@tolhuis/core/ledger';
import { expect } from 'vitest';
import { applyLedger } from '../services/ledger-apply.ts';
import { readLog } from '../services/log-rows.ts';
import { verifier } from '../services/signing-key.ts';
import { fastHash } from '../store/log-writer.ts';
import { openStore } from '../store/open.ts';
import { prng } from './prng.ts';
import { openQuota } from './suites/ledger.ts';

const CACHE = join(tmpdir(), 'tolhuis-test-compile-cache');
const WORKER = join(import.meta.dirname, 'worker.ts');

/** A worker process: its lines so far, and its end. */
export function worker(
  args: readonly string[],
  as?: number,
): { lines: string[]; first: Promise<void>; end: Promise<void>; kill: () => void } {
  const child = spawn(process.execPath, ['--no-warnings', WORKER, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Type stripping and parsing once, not in each of the processes.
    ...(as === undefined ? { env: { ...process.env, NODE_COMPILE_CACHE: CACHE } } : {}),
    ...(as === undefined ? {} : { uid: as, gid: as }),
  });
  const lines: string[] = [];
  let rest = '';
  let started = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    started = resolve;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    if (parts.length > 0) started();
  });
  const end = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { lines, first: Promise.race([first, end]), end, kill: () => child.kill('SIGKILL') };
}

/** A store with one account of units, 'q'. */
export async function storeWithQuota(at: string, units: bigint): Promise<void> {
  const store = await openStore({ at });
  await store.write('usr_o', (tx) => applyLedger(tx, store.forUpdate, openQuota('q', units)));
  await store.close();
}

/** Everything that must hold whatever happened: acknowledged writes are there, whole; ledger and chain are sound. */
export async function examine(at: string, acknowledged: readonly string[]): Promise<{ reserved: bigint }> {
  const store = await openStore({ at });
  const found = await store.read(async (r) => ({
    log: await readLog(r),
    parties: new Set((await r.all('SELECT id FROM party')).map((x) => String(x['id']))),
    versions: new Set((await r.all('SELECT id FROM party_version')).map((x) => String(x['id']))),
    reservations: new Set((await r.all('SELECT id FROM ledger_reservation')).map((x) => String(x['id']))),
    entries: (await r.all('SELECT entry FROM ledger_entry ORDER BY position')).map(
      (x) => fromText(String(x['entry'])) as Entry,
    ),
    state: String((await r.get("SELECT state FROM ledger_account WHERE id = 'q'"))?.['state']),
    personal: Number((await r.get('SELECT COUNT(*) AS n FROM personal'))?.['n']),
  }));
  await store.close();
  expect(acknowledged.filter((id) => !found.parties.has(id) || !found.reservations.has(id))).toEqual([]);
  expect(found.versions).toEqual(found.parties);
  const logged = found.log.filter((e) => e.action === 'party.created');
  expect(new Set(logged.map((e) => (e.body as { party: string }).party))).toEqual(found.parties);
  expect(found.personal).toBe(logged.length);
  expect(
    (await verifyLog(found.log, [], verifier, { log: '', keys: [] }, fastHash)).filter(
      (f) => f.kind !== 'without-head',
    ),
  ).toEqual([]);
  const truth = rebuild(found.entries).account('q');
  expect(found.state).toBe(toText(truth));
  const reserved = truth!.days.reduce((sum, d) => sum + d.reserved, 0n);
  expect(reserved).toBe(BigInt(found.reservations.size));
  return { reserved };
}

/** Starts a writer and kills it with SIGKILL at a random moment, `times` times, examining the store after each. */
export async function killing(at: string, times: number, seed: number): Promise<number> {
  const random = prng(seed);
  const acknowledged: string[] = [];
  await storeWithQuota(at, 1_000_000n);
  for (let i = 0; i < times; i++) {
    const one = worker(['write', at]);
    await one.first;
    await new Promise((resolve) => setTimeout(resolve, random.below(60)));
    one.kill();
    await one.end;
    acknowledged.push(...one.lines);
    if (i % 5 === 4 || i === times - 1) await examine(at, acknowledged);
  }
  expect(acknowledged.filter((line) => line.startsWith('{'))).toEqual([]);
  return acknowledged.length;
}

/**
 * Many requests with a key each, by a process that is killed at random moments and started again when the leases of the
 * dead one are over: in the end each has taken effect, and none twice.
 */
export async function killingKeys(at: string, kills: number, count: number, seed: number): Promise<void> {
  const random = prng(seed);
  await (await openStore({ at })).close();
  for (let i = 0; i <= kills; i++) {
    const one = worker(['once', at, String(count), String(i * 60)]);
    await one.first;
    if (i < kills) {
      await new Promise((resolve) => setTimeout(resolve, random.below(40)));
      one.kill();
    }
    await one.end;
    expect(one.lines.filter((line) => line.startsWith('{'))).toEqual([]);
    if (i === kills) expect(one.lines).toHaveLength(count);
  }
  const store = await openStore({ at });
  const made = await store.read((r) => r.all('SELECT search, COUNT(*) AS n FROM party GROUP BY search'));
  await store.close();
  expect(made).toHaveLength(count);
  expect(made.filter((row) => Number(row['n']) !== 1)).toEqual([]);
}
