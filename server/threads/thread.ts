import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What goes to a thread, and what comes back. */
export type Asked<Work> = { readonly id: number; readonly work: Work };
export type Answered<Answer> = { readonly id: number; readonly answer: Answer };

/** A thread that ended by itself, without an error of the work it was given: killed, or out of memory. */
export class ThreadStopped extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`a thread stopped: ${reason}`, options);
    this.name = 'ThreadStopped';
  }
}

type Waiting<Answer> = { readonly resolve: (answer: Answer) => void; readonly reject: (reason: Error) => void };

/** A thread that answers what it is asked, one after another, by `answering` of its entry. */
export class Thread<Work, Answer> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #next = 0;
  #stopped: Error | undefined;

  /** @param data what the entry finds as `workerData`; `limits` of its memory */
  constructor(entry: URL, data?: unknown, limits?: ResourceLimits) {
    this.#worker = new Worker(entry, { workerData: data, ...(limits && { resourceLimits: limits }) });
    this.#worker.on('message', ({ id, answer }: Answered<Answer>) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      waiting?.resolve(answer);
    });
    this.#worker.on('error', (cause: Error & { code?: string }) =>
      this.#stop(
        cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadStopped('it was out of memory', { cause }) : cause,
      ),
    );
    this.#worker.on('exit', (code) => this.#stop(new ThreadStopped(`it ended with status ${code}`)));
  }

  /** How much it was asked and has not answered. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Asks it. @throws ThreadStopped, or the error that was thrown there */
  ask(work: Work): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) return reject(this.#stopped);
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, work } satisfies Asked<Work>);
    });
  }

  /** Ends it; what it has not answered is rejected. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #stop(reason: Error): void {
    this.#stopped ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#stopped);
    this.#waiting.clear();
  }
}
