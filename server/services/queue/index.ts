import type { Store } from '../../store/port.ts';
import { bossQueue } from './boss-queue.ts';
import type { JobQueue } from './port.ts';
import { tableQueue } from './table-queue.ts';

/** The queue that belongs to a store: pg-boss on PostgreSQL, a table on SQLite. */
export const queueOver = (store: Store): JobQueue =>
  store.native === undefined ? tableQueue(store) : bossQueue(store, store.native);
