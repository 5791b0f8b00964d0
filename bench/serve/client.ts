import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Running = {
  readonly port: number;
  readonly key: string;
  /** Resident and heap bytes after a collection, processor seconds so far. */
  readonly memory: () => Promise<{ rss: number; heapUsed: number; cpu: number }>;
  readonly stop: () => Promise<void>;
};

/** Starts bench/serve/server.ts over a folder. */
export async function start(data: string): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, 'server.ts'), data], {
    stdio: ['pipe', 'pipe', 'inherit'],
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
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.stdin?.write('stop\n');
      }),
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** One POST; status and milliseconds. The answer is read to its end and thrown away. */
export function post(
  { port, key }: Pick<Running, 'port' | 'key'>,
  path: string,
  body: string,
): Promise<{ status: number; ms: number }> {
  const started = performance.now();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${key}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - started }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** The value under which so many per cent lie. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;

export type Load = {
  readonly done: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly sorted: number[];
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
  return { done: times.length, failed, perSecond: times.length / took, sorted: times.toSorted((a, b) => a - b) };
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
  return { done: times.length, failed, perSecond: times.length / took, sorted: times.toSorted((a, b) => a - b) };
}
