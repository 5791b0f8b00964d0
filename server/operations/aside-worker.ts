import { parentPort } from 'node:worker_threads';
import { OPERATIONS, type Operation, OperationError } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { AsideDone, AsideWork } from './aside.ts';

// The other end of aside.ts: runs an operation that was checked already, with the rulebook of this release.

parentPort?.on('message', async ({ id, name, input, language }: AsideWork) => {
  const operation = OPERATIONS[name as keyof typeof OPERATIONS] as unknown as Operation;
  let done: AsideDone;
  try {
    done = { id, ok: true, answer: await operation.run({ rulebook: RULEBOOK, language }, input) };
  } catch (thrown) {
    if (!(thrown instanceof OperationError)) throw thrown;
    done = { id, ok: false, error: thrown.error };
  }
  parentPort?.postMessage(done);
});
