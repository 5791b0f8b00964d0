import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Memory, memoryOf } from './memory.ts';
import { type Processor, processorFrom, processorOf } from './processor.ts';
import { openWire, type Wire } from './wire.ts';

export type Running = {
  readonly port: number;
  readonly key: string;
  /** Of the processes that answer. */
  readonly memory: () => Promise<Memory>;
  /** Processor seconds so far of the server and of its workers. */
  readonly cpuSeconds: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts bench/serve/server.ts over a folder. */
export async function start(data: string, workers = 1, store?: string): Promise<Running> {
  const server = join(import.meta.dirname, 'server.ts');
  const args = [data, String(workers), ...(store === undefined ? [] : [store])];
  // The log goes to a file, as a service manager would have it.
  const log = openSync(join(data, 'log'), 'a');
  const hook = join(import.meta.dirname, 'memory-hook.ts');
  const child: ChildProcess = spawn(process.execPath, ['--expose-gc', '--import', hook, server, ...args], {
    stdio: ['pipe', 'pipe', log],
    env: { ...process.env, TOLHUIS_BENCH_MEMORY: data },
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const line = async <T>(): Promise<T> => JSON.parse((await lines.next()).value as string) as T;
  const { port, key } = await line<{ port: number; key: string }>();
  return {
    port,
    key,
    memory: () => memoryOf(child.pid ?? 0, data),
    cpuSeconds: () => processorOf(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        closeWires();
        child.once('exit', () => resolve());
        child.stdin?.write('stop\n');
      }),
  };
}

/**
 * Connections that are free, kept from phase to phase; the one longest free is used next, so that all of them are, and with
 * them all processes of the server.
 */
const free: Wire[] = [];

/** One POST; status and milliseconds. The answer is read to its end and thrown away. */
export async function post(
  { port, key }: Pick<Running, 'port' | 'key'>,
  path: string,
  body: string,
): Promise<{ status: number; ms: number }> {
  const wire = free.shift() ?? (await openWire(port, key));
  const started = performance.now();
  const status = await wire.post(path, body);
  if (!wire.ended()) free.push(wire);
  return { status, ms: performance.now() - started };
}

/** Closes what is kept: a server that stops waits for its clients. */
export function closeWires(): void {
  for (const wire of free.splice(0)) wire.close();
}

/** The value under which so many per cent lie. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;

export type Load = Processor & {
  readonly done: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly sorted: number[];
  /** At a fixed rate: milliseconds by which this client itself sent too late, which are part of the times; sorted. */
  readonly late?: number[];
};

/** As many as `clients` can, each waiting for its answer, for a time. */
export async function saturate(
  running: Running,
  clients: number,
  seconds: number,
  ask: (n: number) => [path: string, body: string],
): Promise<Load> {
  const times: number[] = [];
  let [n, failed] = [0, 0];
  const cpu = processorFrom(running.cpuSeconds);
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const { status, ms } = await post(running, ...ask(n++));
        if (status === 200) times.push(ms);
        else failed++;
      }
    }),
  );
  const took = (performance.now() - started) / 1000;
  return {
    done: times.length,
    failed,
    perSecond: times.length / took,
    sorted: times.toSorted((a, b) => a - b),
    ...cpu(),
  };
}

/** A fixed rate, whatever the server does: times count from when a request was due, so that waiting is not left out. */
export async function atRate(
  running: Running,
  perSecond: number,
  seconds: number,
  ask: (n: number) => [path: string, body: string],
): Promise<Load> {
  const times: number[] = [];
  const late: number[] = [];
  const open: Promise<void>[] = [];
  let failed = 0;
  const cpu = processorFrom(running.cpuSeconds);
  const started = performance.now();
  const total = Math.floor(perSecond * seconds);
  for (let n = 0; n < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond) + 1);
    for (; n < due; n++) {
      const at = started + (n / perSecond) * 1000;
      late.push(performance.now() - at);
      open.push(
        post(running, ...ask(n)).then(({ status }) => {
          if (status === 200) times.push(performance.now() - at);
          else failed++;
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(open);
  const took = (performance.now() - started) / 1000;
  return {
    done: times.length,
    failed,
    perSecond: times.length / took,
    sorted: times.toSorted((a, b) => a - b),
    late: late.toSorted((a, b) => a - b),
    ...cpu(),
  };
}
