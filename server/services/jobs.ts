import { need } from './allow.ts';
import type { DeskOptions, JobService } from './api/index.ts';
import { cut, LAST, pageOf } from './common.ts';
import type { JobKinds, JobQueue } from './queue/port.ts';

/** Work in the background: what a desk puts into its queue, and what this process knows how to do. */
export function jobService({ store }: DeskOptions, queue: JobQueue, kinds: JobKinds): JobService {
  return {
    async enqueue(kind, payload, runAt) {
      await queue.ready(kind);
      return store.operate((tx) => queue.enqueue(tx, kind, payload, runAt));
    },
    async list(who, { state, ...page }) {
      need(who, 'job.read');
      const { after, limit } = pageOf(page);
      const jobs = await queue.list({ ...(state && { state }), after: after || LAST, limit: limit + 1 });
      return cut(jobs, limit, (j) => j.id);
    },
    runDue: (limit = 100) => queue.runDue(kinds, limit),
    start: (everyMs = 1000) => queue.start(kinds, everyMs),
  };
}
