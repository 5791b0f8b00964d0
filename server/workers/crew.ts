import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { Logger } from '../http/log.ts';
import type { MetricsState } from '../http/metrics.ts';
import { surplusOf } from '../http/spread.ts';
import type { Serving } from '../main.ts';
import { engineOption } from './engine-threads.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './messages.ts';

const PROGRAM = join(import.meta.dirname, 'worker.ts');
/** A worker that ends too soon is started again after a pause that doubles to this. */
const LONGEST_PAUSE_MS = 10_000;
const SHORTEST_PAUSE_MS = 100;
/** One that has lived so long starts again at once. */
const LIVED_MS = 60_000;
/** A worker that does not tell its metrics in this time is left out. */
const METRICS_MS = 1000;
/** A worker that does not end in this time is ended. */
const GRACE_MS = 15_000;

export type Listening = Pick<Serving, 'url' | 'port' | 'web'>;

/** The worker processes of a desk: started, replaced, and stopped. */
export class Crew {
  readonly #options: WorkerOptions;
  readonly #workers: number;
  readonly #log: Logger;
  readonly #tellsLog: boolean;
  readonly #alive = new Set<ChildProcess>();
  /** Connections that asked each worker something lately. */
  readonly #askedBy = new WeakMap<ChildProcess, number>();
  readonly #gathering = new Map<number, (from: ChildProcess, state: MetricsState) => void>();
  #gathered = 0;
  #stopping = false;

  /** `workers`: how many there will be. `tellsLog`: the workers' lines go through `log` too; otherwise each writes its own to standard error. */
  constructor(options: WorkerOptions, workers: number, log: Logger, tellsLog: boolean) {
    this.#options = options;
    this.#workers = workers;
    this.#log = log;
    this.#tellsLog = tellsLog;
  }

  /** Starts the worker of a place; the first one also runs the jobs. Resolves once it listens. */
  start(slot: number, port: number, pauseMs = SHORTEST_PAUSE_MS): Promise<Listening> {
    const cache = getCompileCacheDir();
    const env = cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache };
    // What an operator gave comes last, and counts.
    const execArgv = [engineOption(this.#workers), ...process.execArgv];
    const worker = fork(PROGRAM, { env, execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const started = performance.now();
    this.#alive.add(worker);
    this.#send(worker, {
      kind: 'start',
      options: { ...this.#options, port },
      jobs: slot === 0,
      tellsLog: this.#tellsLog,
    });
    return new Promise((resolve, reject) => {
      let listening: Listening | undefined;
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'listening') {
          listening = message;
          resolve(message);
        } else if (message.kind === 'failed') {
          const { what, code } = message;
          reject(Object.assign(new Error(what), code === undefined ? {} : { code }));
        } else this.#heard(worker, message);
      });
      worker.once('exit', (code, signal) => {
        this.#alive.delete(worker);
        if (listening === undefined) return reject(new Error(`a worker ended before it listened (${signal ?? code})`));
        if (this.#stopping) return;
        this.#log({ level: 'error', event: 'worker-ended', detail: String(signal ?? code) });
        const lived = performance.now() - started > LIVED_MS;
        this.#again(slot, listening.port, lived ? 0 : pauseMs);
      });
    });
  }

  #again(slot: number, port: number, pauseMs: number): void {
    const next = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, pauseMs * 2));
    setTimeout(() => {
      if (this.#stopping) return;
      this.start(slot, port, next).catch(() => {
        this.#log({ level: 'error', event: 'worker-failed' });
        this.#again(slot, port, next);
      });
    }, pauseMs);
  }

  #heard(worker: ChildProcess, message: FromWorker): void {
    // What a worker sent just before it died may arrive after its end.
    if (!this.#alive.has(worker)) return;
    if (message.kind === 'log') this.#log(message.line);
    else if (message.kind === 'want-metrics') this.#gather(worker, message.ask);
    else if (message.kind === 'asked-by') this.#spread(worker, message.connections);
    else if (message.kind === 'my-metrics') this.#gathering.get(message.ask)?.(worker, message.state);
  }

  /** Tells a worker how many connections it has beyond its share. One that has just started counts as having none. */
  #spread(worker: ChildProcess, connections: number): void {
    this.#askedBy.set(worker, connections);
    const all = [...this.#alive].map((one) => this.#askedBy.get(one) ?? 0);
    this.#send(worker, { kind: 'let-go', connections: surplusOf(connections, all) });
  }

  /** Asks every worker what it counted, for one of them. */
  #gather(asker: ChildProcess, ask: number): void {
    const key = this.#gathered++;
    const states = new Map<ChildProcess, MetricsState>();
    const tell = (): void => {
      clearTimeout(late);
      this.#gathering.delete(key);
      this.#send(asker, { kind: 'metrics', ask, states: [...states.values()] });
    };
    const late = setTimeout(tell, METRICS_MS);
    this.#gathering.set(key, (from, state) => {
      states.set(from, state);
      if ([...this.#alive].every((worker) => states.has(worker))) tell();
    });
    for (const worker of this.#alive) this.#send(worker, { kind: 'tell-metrics', ask: key });
  }

  /** One that is gone hears nothing; its end is dealt with where that is told. */
  #send(to: ChildProcess, message: ToWorker): void {
    if (to.connected) to.send(message, () => undefined);
  }

  /** Lets every worker end what is under way, and waits for them. */
  async close(): Promise<void> {
    this.#stopping = true;
    const gone = [...this.#alive].map((worker) => new Promise<void>((resolve) => worker.once('exit', () => resolve())));
    for (const worker of this.#alive) this.#send(worker, { kind: 'stop' });
    const cut = setTimeout(() => {
      for (const worker of this.#alive) worker.kill('SIGKILL');
    }, GRACE_MS);
    await Promise.all(gone);
    clearTimeout(cut);
  }
}
