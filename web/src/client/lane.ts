import type { AppError } from '@tolhuis/core/app';
import type { Answered, Asked, RequestName, Requests } from './protocol.ts';

/** An error of an operation, as a value of the closed union that every door maps. */
export class AnswerError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(
      error.code === 'bad-input'
        ? error.issues.map((i) => `${i.path ? `${i.path}: ` : ''}${i.message} ${i.remedy ?? ''}`.trim()).join(' ')
        : `${error.what} ${error.remedy}`,
    );
    this.error = error;
  }
}

/** Sends one request to one worker and waits for its answer; answers come back in any order. */
export type Lane = <N extends RequestName>(ask: N, input: Requests[N]['input']) => Promise<Requests[N]['output']>;

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

/** Starts a worker that runs the core. */
export function lane(): Lane {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<Answered>): void => {
    const one = waiting.get(data.id);
    if (!one) return;
    waiting.delete(data.id);
    if ('error' in data) one.reject(new AnswerError(data.error));
    else if ('failed' in data) one.reject(new Error(data.failed));
    else one.resolve(data.value as never);
  };
  worker.onerror = (event): void => {
    for (const one of waiting.values()) one.reject(new Error(event.message || 'The worker could not start.'));
    waiting.clear();
  };
  return (ask, input) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      worker.postMessage({ id, ask, input } as Asked);
    });
}
