import { Worker } from 'node:worker_threads';
import { type AppError, OperationError } from '@tolhuis/core/app';
import type { Language } from '@tolhuis/core/law';

export type AsideWork = {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly language: Language;
};
export type AsideDone = { readonly id: number } & (
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly error: AppError }
);

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (reason: Error) => void };

/** More than this at once is refused: each may take as long as a book of orders takes. */
const MOST_WAITING = 16;

/**
 * Long work of the law beside the event loop, in one worker thread, one after another: others are answered meanwhile. The
 * thread starts at the first use and does not keep the process alive.
 */
export class Aside {
  #worker: Worker | undefined;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @throws OperationError as the operation does; 'unavailable' where too much waits or the thread has stopped */
  run(name: string, input: unknown, language: Language): Promise<unknown> {
    if (this.#waiting.size >= MOST_WAITING)
      throw unavailable('Too many long requests at once.', 'Try again when they are done.');
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, name, input, language } satisfies AsideWork);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./aside-worker.ts', import.meta.url));
    worker.on('message', (done: AsideDone) => {
      const waiting = this.#waiting.get(done.id);
      this.#waiting.delete(done.id);
      if (this.#waiting.size === 0) worker.unref();
      if (done.ok) waiting?.resolve(done.answer);
      else waiting?.reject(new OperationError(done.error));
    });
    const stopped = (): void => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values())
        reject(unavailable('The long request was broken off.', 'Ask for fewer orders at a time.'));
      this.#waiting.clear();
    };
    worker.on('error', stopped);
    worker.on('exit', stopped);
    return worker;
  }
}

const unavailable = (what: string, remedy: string): OperationError =>
  new OperationError({ code: 'unavailable', what, remedy });
