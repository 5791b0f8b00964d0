import cluster, { type Worker } from 'node:cluster';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { openHost } from '../host.ts';
import { jsonLogger, type Logger } from '../http/log.ts';
import type { MetricsState } from '../http/metrics.ts';
import { makeReady, type ServeOptions, type Serving } from '../main.ts';
import { isPostgresUrl } from '../store/open.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './messages.ts';
import { Turns } from './turns.ts';

const EXEC = join(import.meta.dirname, 'worker.ts');
/** A worker that ends too soon is started again after a pause that doubles to this. */
const LONGEST_PAUSE_MS = 10_000;
/** One that has lived so long starts with no pause. */
const LIVED_MS = 60_000;
const METRICS_MS = 1000;
const GRACE_MS = 15_000;

/**
 * Serves a desk with several processes on one port (node:cluster): this one hands out connections and, on SQLite, turns of
 * writing, and answers nothing itself. A worker that dies is replaced; what it had not acknowledged was not done.
 * @throws OperationError where the store cannot be opened; Error where a worker cannot start
 */
export async function serveWorkers(options: ServeOptions): Promise<Serving> {
  const { workers = 2, log: givenLog, onFirstStart: _, exampleOrders: __, beside: ___, ...rest } = options;
  const log: Logger =
    givenLog ??
    jsonLogger(
      (text) => process.stderr.write(text),
      () => new Date(),
    );
  const { desk } = await openHost(options);
  await makeReady(desk, options).finally(() => desk.close());
  const crew = new Crew(rest, log, givenLog !== undefined);
  try {
    const all = await Promise.all(Array.from({ length: workers }, (_, slot) => crew.start(slot)));
    const [first] = all;
    if (first === undefined) throw new Error('no workers');
    return { url: first.url, port: first.port, web: first.web, close: () => crew.close() };
  } catch (thrown) {
    await crew.close();
    throw thrown;
  }
}

type Listening = Pick<Serving, 'url' | 'port' | 'web'>;

class Crew {
  readonly #options: WorkerOptions;
  readonly #log: Logger;
  readonly #tellsLog: boolean;
  readonly #alive = new Set<Worker>();
  readonly #turns = new Turns<Worker>((to) => this.#send(to, { kind: 'turn' }));
  readonly #gathering = new Map<string, (from: Worker, state: MetricsState) => void>();
  #gathered = 0;
  #stopping = false;

  /** `tellsLog`: the workers' lines go through `log` too; otherwise each writes its own to standard error. */
  constructor(options: WorkerOptions, log: Logger, tellsLog: boolean) {
    this.#options = options;
    this.#tellsLog = tellsLog;
    this.#log = log;
    cluster.setupPrimary({ exec: EXEC, args: [], silent: false });
  }

  /** Starts the worker of a place; the first one also runs the jobs. Resolves once it listens. */
  start(slot: number, pauseMs = 100): Promise<Listening> {
    const cache = getCompileCacheDir();
    const worker = cluster.fork(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache });
    const started = performance.now();
    this.#alive.add(worker);
    this.#send(worker, {
      kind: 'start',
      options: this.#options,
      jobs: slot === 0,
      turns: !isPostgresUrl(this.#options.store ?? ''),
      tellsLog: this.#tellsLog,
    });
    return new Promise((resolve, reject) => {
      let listening = false;
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'listening') {
          listening = true;
          resolve(message);
        } else if (message.kind === 'failed') reject(new Error(message.what));
        else this.#heard(worker, message);
      });
      worker.once('exit', (code, signal) => {
        this.#alive.delete(worker);
        this.#turns.gone(worker);
        if (!listening) reject(new Error(`a worker ended before it listened (${signal ?? code})`));
        if (this.#stopping || !listening) return;
        this.#log({ level: 'error', event: 'worker-ended', detail: String(signal ?? code) });
        const pause = performance.now() - started > LIVED_MS ? 0 : pauseMs;
        setTimeout(() => this.#again(slot, Math.min(LONGEST_PAUSE_MS, pause * 2 || 100)), pause);
      });
    });
  }

  #again(slot: number, pauseMs: number): void {
    if (this.#stopping) return;
    this.start(slot, pauseMs).catch((thrown: unknown) => {
      this.#log({ level: 'error', event: 'worker-failed', detail: thrown instanceof Error ? thrown.name : 'unknown' });
      setTimeout(() => this.#again(slot, Math.min(LONGEST_PAUSE_MS, pauseMs * 2)), pauseMs);
    });
  }

  #heard(worker: Worker, message: FromWorker): void {
    if (message.kind === 'want-turn') this.#turns.want(worker);
    else if (message.kind === 'turn-over') this.#turns.over(worker);
    else if (message.kind === 'log') this.#log(message.line);
    else if (message.kind === 'want-metrics') this.#gather(worker, message.ask);
    else if (message.kind === 'my-metrics') this.#gathering.get(String(message.ask))?.(worker, message.state);
  }

  /** Asks every worker what it counted; one that does not answer in a second is left out. */
  #gather(asker: Worker, ask: number): void {
    const key = this.#gathered++;
    const states = new Map<Worker, MetricsState>();
    const tell = (): void => {
      clearTimeout(late);
      this.#gathering.delete(String(key));
      this.#send(asker, { kind: 'metrics', ask, states: [...states.values()] });
    };
    const late = setTimeout(tell, METRICS_MS);
    this.#gathering.set(String(key), (from, state) => {
      states.set(from, state);
      if ([...this.#alive].every((worker) => states.has(worker))) tell();
    });
    for (const worker of this.#alive) this.#send(worker, { kind: 'tell-metrics', ask: key });
  }

  #send(to: Worker, message: ToWorker): void {
    if (to.isConnected()) to.send(message);
  }

  async close(): Promise<void> {
    this.#stopping = true;
    const gone = [...this.#alive].map((worker) => new Promise<void>((resolve) => worker.once('exit', () => resolve())));
    for (const worker of this.#alive) this.#send(worker, { kind: 'stop' });
    const cut = setTimeout(() => {
      for (const worker of this.#alive) worker.process.kill('SIGKILL');
    }, GRACE_MS);
    await Promise.all(gone);
    clearTimeout(cut);
  }
}
