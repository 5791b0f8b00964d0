import { workerData } from 'node:worker_threads';
import { RULEBOOK } from '@tolhuis/rulebook';
import { answering } from '@tolhuis/server/threads/answering.ts';
import { answers, type How } from './answer.ts';

/** What a thread that decides is given. */
export type ThreadData = { readonly rulebook: string; readonly how: How };

// A thread that decides batches of orders, with a rulebook of its own: which must be the same one.
const { rulebook, how } = workerData as ThreadData;
if (rulebook !== RULEBOOK.hash)
  throw new Error('Defect: the rulebook changed while orders were decided; run the command again');
answering((batch: string) => answers(RULEBOOK, batch, how));
