// Load on one server process over loopback, store and audit on: `node bench/serve/load.ts [--seconds 8] [--memory 0]`.
// Prints each figure beside the bar of issue 4. Bounded: a minute by default; data in a temporary folder that is removed.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { atRate, type Load, percentile, post, saturate, start } from './client.ts';
import { examples, order } from './questions.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    memory: { type: 'string', default: '0' },
    clients: { type: 'string', default: '32' },
  },
});
const seconds = Number(values.seconds);
const clients = Number(values.clients);
const show = (what: string, load: Load, bar = ''): void => {
  const [p50, p99] = [percentile(load.sorted, 50), percentile(load.sorted, 99)];
  console.log(
    `${what.padEnd(52)} ${load.perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms${load.failed > 0 ? `  ${load.failed} FAILED` : ''}${bar && `  (bar ${bar})`}`,
  );
};

console.log(
  `${availableParallelism()} cores, shared by server and clients; load average before: ${loadavg()[0]?.toFixed(1)}`,
);
const data = mkdtempSync(join(tmpdir(), 'tolhuis-bench-serve-'));
const running = await start(data);
try {
  const rich = examples().map((q) => JSON.stringify(q));
  const decide = (n: number): [string, string] => ['/api/decide', JSON.stringify(order(n))];
  const decideRich = (n: number): [string, string] => ['/api/decide', rich[n % rich.length] ?? ''];
  await saturate(running, clients, Math.min(seconds, 4), decideRich);
  show(
    'health (the door alone)',
    await saturate(running, clients, Math.min(seconds, 3), () => ['/api/who-am-i', '{}']),
  );
  const cpuBefore = (await running.memory()).cpu;
  const full = await saturate(running, clients, seconds, decide);
  const cpu = (await running.memory()).cpu - cpuBefore;
  show('decide, every question different', full, '2,000/s');
  console.log(
    `  server: ${((cpu / full.done) * 1000).toFixed(2)} ms of processor a decision, ${(cpu / seconds).toFixed(2)} cores busy`,
  );
  show('decide, the examples over and over', await saturate(running, clients, seconds, decideRich));
  const half = Math.max(1, Math.floor(full.perSecond / 2));
  show(`decide at half of that (${half}/s)`, await atRate(running, half, seconds, decide), 'p99 < 25 ms');
  const batch = 1000;
  show(
    `decide-many, ${batch} a request`,
    await many(
      batch,
      (at) => ['/api/decide-many', { questions: Array.from({ length: batch }, (_, i) => order(at + i)) }],
      3,
    ),
  );
  show(
    'import-orders, 10,000 a request',
    await many(
      10_000,
      (at) => [
        '/api/import-orders',
        { orders: Array.from({ length: 10_000 }, (_, i) => ({ reference: `b-${at + i}`, question: order(at + i) })) },
      ],
      3,
    ),
    '10,000/s',
  );
  await overTime(Number(values.memory));
} finally {
  await running.stop();
  rmSync(data, { recursive: true, force: true });
}

/** So many records a request, a few requests one after another; the rate counts records. */
async function many(size: number, ask: (at: number) => [string, unknown], times: number): Promise<Load> {
  const took: number[] = [];
  let failed = 0;
  for (let i = 0; i < times; i++) {
    const [path, body] = ask(i * size);
    const { status, ms } = await post(running, path, JSON.stringify(body));
    if (status === 200) took.push(ms);
    else failed++;
  }
  const total = took.reduce((sum, ms) => sum + ms, 0) / 1000;
  return { done: took.length, failed, perSecond: (took.length * size) / total, sorted: took.toSorted((a, b) => a - b) };
}

/** Heap and resident memory while decisions go on, every tenth of the time. */
async function overTime(forSeconds: number): Promise<void> {
  if (forSeconds === 0) return;
  const heap: number[] = [];
  for (let i = 0; i < 10; i++) {
    await saturate(running, clients, forSeconds / 10, (n) => ['/api/decide', JSON.stringify(order(i * 100_000 + n))]);
    const { rss, heapUsed } = await running.memory();
    heap.push(heapUsed);
    console.log(
      `  after ${(((i + 1) * forSeconds) / 10).toFixed(0)} s: heap ${(heapUsed / 2 ** 20).toFixed(1)} MiB, resident ${(rss / 2 ** 20).toFixed(1)} MiB`,
    );
  }
  const [a = 0, b = 0] = [heap[4], heap[9]];
  console.log(
    `memory over ${forSeconds} s: heap ${(b - a) / 2 ** 20 > 0 ? 'grew' : 'did not grow'} by ${((b - a) / 2 ** 20).toFixed(1)} MiB in the second half (bar: no growth)`,
  );
}
