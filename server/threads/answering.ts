import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './thread.ts';

/** The other end of `Thread`: answers what the thread is asked. An error ends the thread, and reaches whoever asked. */
export function answering<Work, Answer>(answer: (work: Work) => Answer): void {
  if (!parentPort) throw new Error('Defect: this is the entry of a thread');
  const port = parentPort;
  port.on('message', ({ id, work }: Asked<Work>) => {
    port.postMessage({ id, answer: answer(work) } satisfies Answered<Answer>);
  });
}
