import { Worker } from 'node:worker_threads';

/**
 * Who copies SQLite's write-ahead log into the database (https://sqlite.org/wal.html#ckpt). 'writer': each writer, every
 * thousand pages, inside a commit; right for a command that ends soon. 'aside': a thread of this process; in a server that
 * copying, with its flush of the whole file, would hold up every request that waits for that commit. 'elsewhere': a thread
 * of another process over the same file.
 */
export type Checkpoints = 'writer' | 'aside' | 'elsewhere';

/**
 * Pages in the log from which on a writer copies too: 16 MB. Nearly all of it has been copied by the thread then, so the
 * writer is soon done, and the log begins anew. Without the thread it is the usual way, seldomer.
 */
export const PAGES_BESIDE_THREAD = 4000;

/** What a checkpoint found: pages in the log, and how many of them are in the database now. */
export type Checkpointed = { readonly log: number; readonly copied: number };

/** Copies the log of one SQLite file from a thread, four times a second where it has grown. */
export class Checkpointer {
  readonly #worker: Worker;
  readonly #asked: ((done: Checkpointed) => void)[] = [];

  constructor(file: string) {
    this.#worker = new Worker(new URL('./checkpoint-thread.ts', import.meta.url), { workerData: file });
    this.#worker.on('message', (done: Checkpointed) => this.#asked.shift()?.(done));
    // Nothing is lost without it: the writers copy then.
    this.#worker.on('error', (thrown: unknown) =>
      process.emitWarning(`the thread that copies the write-ahead log stopped: ${thrown}`),
    );
    this.#worker.unref();
  }

  /** Copies now, and says how far it came. */
  now(): Promise<Checkpointed> {
    return new Promise((resolve) => {
      this.#asked.push(resolve);
      this.#worker.postMessage('now');
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
