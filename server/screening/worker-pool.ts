import { Worker } from 'node:worker_threads';
import type { BatchAnswer, BatchChunk, BatchWorkerData } from './batch-worker.ts';

/** Workers that take chunks as they are free; answers come out in the order of the chunks. A few chunks wait, never all. */
export class WorkerPool {
  readonly #workers: Worker[];
  readonly #idle: Worker[] = [];
  readonly #answers = new Map<number, BatchAnswer>();
  #failure: Error | undefined;
  #closing = false;
  #wake: () => void = () => {};

  constructor(count: number, data: BatchWorkerData) {
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./batch-worker.ts', import.meta.url), { workerData: data });
      worker.on('message', (message: 'ready' | BatchAnswer) => {
        if (message !== 'ready') this.#answers.set(message.chunk, message);
        this.#idle.push(worker);
        this.#wake();
      });
      worker.on('error', (cause) => {
        this.#failure = cause instanceof Error ? cause : new Error(String(cause));
        this.#wake();
      });
      worker.on('exit', (code) => {
        if (this.#closing || code === 0) return;
        this.#failure ??= new Error(
          `a screening worker stopped with status ${code}: run the batch again, it goes on where it was`,
        );
        this.#wake();
      });
      return worker;
    });
  }

  async *inOrder(chunks: AsyncGenerator<BatchChunk>): AsyncGenerator<BatchAnswer> {
    let next: number | undefined;
    let handedOut = 0;
    let given = 0;
    let ended = false;
    while (!ended || given < handedOut) {
      if (this.#failure) throw this.#failure;
      const worker = !ended && handedOut - given < this.#workers.length * 3 ? this.#idle.pop() : undefined;
      if (worker) {
        const { value, done } = await chunks.next();
        if (done) {
          ended = true;
          this.#idle.push(worker);
        } else {
          next ??= value.chunk;
          handedOut++;
          worker.postMessage(value);
        }
        continue;
      }
      const ready = next === undefined ? undefined : this.#answers.get(next);
      if (ready && next !== undefined) {
        this.#answers.delete(next);
        next++;
        given++;
        yield ready;
        continue;
      }
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
