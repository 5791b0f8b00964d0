// Load on a server over loopback, store, audit and log on:
// `node bench/serve/load.ts [--seconds 8] [--warm 8] [--workers 2] [--postgres] [--only door,decide,at-1000,reserve,examples,many,import] [--memory 180]`.
// Each process compiles itself during the `--warm` seconds, which are not counted. Prints each figure beside the bar of issue 4. Bounded: a minute by default; data in a temporary folder that is removed.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../server/testing/postgres.ts';
import { atRate, type Load, percentile, post, saturate, start } from './client.ts';
import type { Memory } from './memory.ts';
import { processorFrom } from './processor.ts';
import { examples, order, quota, reserve } from './questions.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    warm: { type: 'string', default: '8' },
    memory: { type: 'string', default: '0' },
    clients: { type: 'string', default: '32' },
    workers: { type: 'string', default: '1' },
    postgres: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const seconds = Number(values.seconds);
const clients = Number(values.clients);
const show = (what: string, load: Load, bar = ''): void => {
  const [p50, p99] = [percentile(load.sorted, 50), percentile(load.sorted, 99)];
  const each = (cpu: number): string => `${((cpu / Math.max(1, load.done)) * 1e6).toFixed(0)} µs`;
  console.log(
    `${what.padEnd(40)} ${load.perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  processor each: server ${each(load.serverCpu)}, client ${each(load.clientCpu)}; others ${load.othersCores.toFixed(1)} cores, taken by the host ${load.takenCores.toFixed(2)}${load.late ? `; client late p99 ${percentile(load.late, 99).toFixed(1)} ms` : ''}${load.failed > 0 ? `  ${load.failed} FAILED` : ''}${bar && `  (bar ${bar})`}`,
  );
};

console.log(
  `${availableParallelism()} cores, shared by server (${values.workers} workers, ${values.postgres ? 'PostgreSQL, its processes beside them' : 'SQLite'}), clients and whatever else runs; load average before: ${loadavg()[0]?.toFixed(1)}`,
);
const data = mkdtempSync(join(tmpdir(), 'tolhuis-bench-serve-'));
const postgres = values.postgres ? await startPostgres(true) : null;
if (values.postgres && postgres === null) process.exit(1);
const running = await start(data, Number(values.workers), await postgres?.database());
try {
  const rich = examples().map((q) => JSON.stringify(q));
  const decide = (n: number): [string, string] => ['/api/decide', JSON.stringify(order(n))];
  const decideRich = (n: number): [string, string] => ['/api/decide', rich[n % rich.length] ?? ''];
  const wanted = (name: string): boolean => values.only === '' || values.only.split(',').includes(name);
  const warm = Number(values.warm);
  await saturate(running, clients, warm / 2, decideRich);
  await saturate(running, clients, warm / 2, decide);
  if (wanted('door'))
    show(
      'who-am-i (the door alone)',
      await saturate(running, clients, Math.min(seconds, 3), () => ['/api/who-am-i', '{}']),
    );
  if (wanted('decide')) {
    const full = await saturate(running, clients, seconds, decide);
    show('decide, every question different', full, '2,000/s');
    const half = Math.max(1, Math.floor(full.perSecond / 2));
    show(`decide at half of that (${half}/s)`, await atRate(running, half, seconds, decide), 'p99 < 25 ms');
  }
  if (wanted('at-1000')) show('decide at 1,000/s', await atRate(running, 1000, seconds, decide), 'p99 < 25 ms');
  if (wanted('reserve')) {
    await post(running, '/api/ledger-apply', JSON.stringify(quota));
    show('reserve one unit of one quota', await saturate(running, clients, seconds, reserve));
  }
  if (wanted('examples'))
    show('decide, the examples over and over', await saturate(running, clients, seconds, decideRich));
  if (wanted('many')) {
    const ask = (at: number): [string, unknown] => [
      '/api/decide-many',
      { questions: Array.from({ length: 1000 }, (_, i) => order(at + i)) },
    ];
    show('decide-many, 1,000 a request', await many(1000, ask, 3));
  }
  if (wanted('import')) {
    const ask = (at: number): [string, unknown] => [
      '/api/import-orders',
      { orders: Array.from({ length: 10_000 }, (_, i) => ({ reference: `b-${at + i}`, question: order(at + i) })) },
    ];
    // Two requests go to each of two processes to compile it.
    if (warm > 0) await many(10_000, (at) => ask(at + 1_000_000), 4);
    show('import-orders, 10,000 a request', await many(10_000, ask, 6), '10,000/s');
  }
  await overTime(Number(values.memory));
} finally {
  await running.stop();
  await postgres?.stop();
  rmSync(data, { recursive: true, force: true });
}

/** So many records a request, two requests at a time; the rate counts records. */
async function many(size: number, ask: (at: number) => [string, unknown], times: number): Promise<Load> {
  const bodies = Array.from({ length: times }, (_, i) => {
    const [path, body] = ask(i * size);
    return [path, JSON.stringify(body)] as const;
  });
  const took: number[] = [];
  let failed = 0;
  const [cpu, started] = [processorFrom(running.cpuSeconds), performance.now()];
  const send = async (): Promise<void> => {
    for (let next = bodies.pop(); next !== undefined; next = bodies.pop()) {
      const { status, ms } = await post(running, ...next);
      if (status === 200) took.push(ms);
      else failed++;
    }
  };
  await Promise.all([send(), send()]);
  const total = (performance.now() - started) / 1000;
  return {
    done: took.length * size,
    failed,
    perSecond: (took.length * size) / total,
    sorted: took.toSorted((a, b) => a - b),
    ...cpu(),
  };
}

/** Memory of the processes that answer, while decisions go on, every tenth of the time. */
async function overTime(forSeconds: number): Promise<void> {
  if (forSeconds === 0) return;
  const found: Memory[] = [];
  let decided = 0;
  const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  for (let i = 0; i < 10; i++) {
    const { done } = await saturate(running, clients, forSeconds / 10, (n) => [
      '/api/decide',
      JSON.stringify(order(i * 100_000 + n)),
    ]);
    const memory = await running.memory();
    found.push(memory);
    decided += done;
    console.log(
      `  after ${(((i + 1) * forSeconds) / 10).toFixed(0)} s and ${decided} decisions: heap ${mib(memory.heapUsed)} MiB, outside it ${mib(memory.external)}, resident ${mib(memory.rss)} (all workers)`,
    );
  }
  const grew = (of: keyof Memory): string => mib((found[9]?.[of] ?? 0) - (found[4]?.[of] ?? 0));
  console.log(
    `memory over ${forSeconds} s, second half: heap ${grew('heapUsed')} MiB more, outside it ${grew('external')}, resident ${grew('rss')} (bar: no growth)`,
  );
}
