import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openWire, type Wire } from './wire.ts';

export type Running = {
  readonly port: number;
  readonly key: string;
  /** Resident and heap bytes after a collection, processor seconds so far. */
  readonly memory: () => Promise<{ rss: number; heapUsed: number; cpu: number }>;
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
  const child: ChildProcess = spawn(process.execPath, ['--expose-gc', server, ...args], {
    stdio: ['pipe', 'pipe', log],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const line = async <T>(): Promise<T> => JSON.parse((await lines.next()).value as string) as T;
  const { port, key } = await line<{ port: number; key: string }>();
  return {
    port,
    key,
    memory: () => {
      child.stdin?.write('memory\n');
      return line();
    },
    cpuSeconds: () => cpuOf(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        closeWires();
        child.once('exit', () => resolve());
        child.stdin?.write('stop\n');
      }),
  };
}

/** Ticks of /proc a second: 100 on every Linux that Node runs on. */
const TICKS = 100;
/** User and system time of a process and of its children (Linux). */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name, in brackets, may hold spaces; the fields after it count from 3 (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
  return children
    .split(' ')
    .filter(Boolean)
    .reduce((sum, child) => sum + cpuOf(Number(child)), own);
}

/** Connections that are free, kept from phase to phase. */
const free: Wire[] = [];

/** One POST; status and milliseconds. The answer is read to its end and thrown away. */
export async function post(
  { port, key }: Pick<Running, 'port' | 'key'>,
  path: string,
  body: string,
): Promise<{ status: number; ms: number }> {
  const wire = free.pop() ?? (await openWire(port, key));
  const started = performance.now();
  const status = await wire.post(path, body);
  free.push(wire);
  return { status, ms: performance.now() - started };
}

/** Closes what is kept: a server that stops waits for its clients. */
export function closeWires(): void {
  for (const wire of free.splice(0)) wire.close();
}

/** The value under which so many per cent lie. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;

export type Load = {
  readonly done: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly sorted: number[];
  /** Processor seconds of the server with its workers, and of this process. */
  readonly serverCpu: number;
  readonly clientCpu: number;
};

/** Starts counting processor time; gives what was used since. */
function cpuFrom(running: Running): () => Pick<Load, 'serverCpu' | 'clientCpu'> {
  const [before, own] = [running.cpuSeconds(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(own);
    return { serverCpu: running.cpuSeconds() - before, clientCpu: (user + system) / 1e6 };
  };
}

/** As many as `clients` can, each waiting for its answer, for a time. */
export async function saturate(
  running: Running,
  clients: number,
  seconds: number,
  ask: (n: number) => [path: string, body: string],
): Promise<Load> {
  const times: number[] = [];
  let [n, failed] = [0, 0];
  const cpu = cpuFrom(running);
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
  const open: Promise<void>[] = [];
  let failed = 0;
  const cpu = cpuFrom(running);
  const started = performance.now();
  const total = Math.floor(perSecond * seconds);
  for (let n = 0; n < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond) + 1);
    for (; n < due; n++) {
      const at = started + (n / perSecond) * 1000;
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
    ...cpu(),
  };
}
