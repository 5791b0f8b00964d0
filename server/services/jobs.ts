import { later } from '@tolhuis/core/ledger';
import type { Row } from '../store/port.ts';
import { need } from './allow.ts';
import type { DeskOptions, Job, JobService } from './api/index.ts';
import { cut, LAST, newId, pageOf } from './common.ts';

/** What a kind of job does. `everySeconds`: it comes back by itself. */
export type JobKind = {
  readonly run: (payload: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly everySeconds?: number;
};

/** How long a worker may hold a job before another takes it up: the worker is dead, or hangs. */
const LOCK_SECONDS = 600;
const MOST_ATTEMPTS = 8;
const RECURRING = 'every:';

const jobOf = (row: Row): Job => ({
  id: String(row['id']),
  kind: String(row['kind']),
  state: String(row['state']) as Job['state'],
  runAt: String(row['run_at']),
  attempts: Number(row['attempts']),
  lastError: row['last_error'] === null ? null : String(row['last_error']),
});

/**
 * The queue, a table in the same store: on SQLite in this process, on PostgreSQL with any number of workers. A claim is a
 * short write, and writes are serialised, so no two workers get one job. Jobs may run twice (a worker that died after its
 * work): each is written to bear that.
 */
export function jobService({ store }: DeskOptions, kinds: Readonly<Record<string, JobKind>>): JobService {
  const known = Object.keys(kinds);
  /** The recurring jobs exist, each once, whoever starts first. */
  const plant = (): Promise<void> =>
    store.operate(async (tx) => {
      for (const [kind, { everySeconds }] of Object.entries(kinds))
        if (everySeconds !== undefined)
          await tx.run(
            "INSERT INTO job (id, kind, payload, state, run_at, attempts, created_at) VALUES (?, ?, '{}', 'waiting', ?, 0, ?) ON CONFLICT (id) DO NOTHING",
            [`${RECURRING}${kind}`, kind, tx.now, tx.now],
          );
    });
  const claim = (): Promise<Row | undefined> =>
    store.operate(async (tx) => {
      // Only what this process knows how to do: another may be of a later release, or have lists of its own to fetch.
      const sql = `SELECT * FROM job WHERE ((state = 'waiting' AND run_at <= ?) OR (state = 'running' AND locked_until <= ?))
        AND kind IN (${known.map(() => '?').join(', ')}) ORDER BY run_at, id LIMIT 1`;
      const row = await tx.get(sql, [tx.now, tx.now, ...known]);
      if (row === undefined) return undefined;
      await tx.run("UPDATE job SET state = 'running', attempts = attempts + 1, locked_until = ? WHERE id = ?", [
        later(tx.now, LOCK_SECONDS),
        row['id']!,
      ]);
      return row;
    });
  const settle = (row: Row, error: string | null): Promise<unknown> =>
    store.operate((tx) => {
      const every = kinds[String(row['kind'])]?.everySeconds;
      const attempts = Number(row['attempts']) + 1;
      const recurring = every !== undefined && String(row['id']).startsWith(RECURRING);
      const state = recurring ? 'waiting' : error === null ? 'done' : attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting';
      const pause = recurring && error === null ? every : Math.min(3600, 10 * 2 ** Math.min(10, attempts));
      return tx.run(
        'UPDATE job SET state = ?, run_at = ?, attempts = ?, locked_until = NULL, last_error = ? WHERE id = ?',
        [state, later(tx.now, pause), recurring && error === null ? 0 : attempts, error, row['id']!],
      );
    });
  const runDue: JobService['runDue'] = async (limit = 100) => {
    let count = 0;
    for (; count < limit; count++) {
      const row = await claim();
      if (row === undefined) break;
      const kind = kinds[String(row['kind'])];
      let error: string | null = null;
      try {
        await kind?.run(JSON.parse(String(row['payload'])) as Record<string, unknown>);
      } catch (thrown) {
        // Kept with the job, shown by `jobs` and the doctor; it runs again.
        error = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 1000);
      }
      await settle(row, error);
    }
    return count;
  };
  return {
    enqueue: (kind, payload, runAt) =>
      store.operate(async (tx) => {
        const id = newId('job', tx.now);
        await tx.run(
          "INSERT INTO job (id, kind, payload, state, run_at, attempts, created_at) VALUES (?, ?, ?, 'waiting', ?, 0, ?)",
          [id, kind, JSON.stringify(payload), runAt ?? tx.now, tx.now],
        );
        return id;
      }),
    async list(who, { state, ...page }) {
      need(who, 'job.read');
      const { after, limit } = pageOf(page);
      const sql = `SELECT * FROM job WHERE id < ?${state === undefined ? '' : ' AND state = ?'} ORDER BY id DESC LIMIT ?`;
      const rows = await store.read((r) =>
        r.all(sql, [after || LAST, ...(state === undefined ? [] : [state]), limit + 1]),
      );
      return cut(rows.map(jobOf), limit, (j) => j.id);
    },
    runDue,
    start(everyMs = 1000) {
      let stopped = false;
      let timer: NodeJS.Timeout | undefined;
      const round = async (first: boolean): Promise<void> => {
        try {
          if (first) await plant();
          await runDue();
        } catch (thrown) {
          // The store itself is out of order: `ready` says so; the next round tries again.
          process.emitWarning(`Jobs could not run: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
        if (!stopped)
          timer = setTimeout(() => {
            running = round(false);
          }, everyMs);
      };
      let running = round(true);
      return async () => {
        stopped = true;
        clearTimeout(timer);
        await running;
      };
    },
  };
}
