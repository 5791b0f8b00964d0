import type { Store } from '../../store/port.ts';
import { bossQueue } from './boss-queue.ts';
import type { JobQueue } from './port.ts';
import { tableQueue } from './table-queue.ts';

const queues = new WeakMap<Store, JobQueue>();

/**
 * The queue that belongs to a store: pg-boss on PostgreSQL, a table on SQLite. One a store, also where several desks are
 * opened over it: pg-boss has clocks of its own, and whoever closes the store stops them all.
 */
export function queueOver(store: Store): JobQueue {
  let queue = queues.get(store);
  if (queue === undefined) {
    queue = store.native === undefined ? tableQueue(store) : bossQueue(store, store.native);
    queues.set(store, queue);
  }
  return queue;
}
