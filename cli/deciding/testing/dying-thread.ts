import { workerData } from 'node:worker_threads';
import { answering } from '@tolhuis/server/threads/answering.ts';
import type { ThreadData } from '../thread.ts';

// A thread that ends at its second batch in the way that the form of its answers stands for: tests only.

const { how } = workerData as ThreadData;
let batches = 0;
answering((batch: string) => {
  if (++batches < 2) return (JSON.parse(batch) as unknown[]).map(() => '');
  if (how.form === 'json') process.exit(3);
  if (how.form === 'csv') throw new Error('Defect: on purpose');
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(10_000).fill(kept.length));
});
