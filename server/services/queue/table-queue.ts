import { later } from '@tolhuis/core/ledger';
import type { Row, Store } from '../../store/port.ts';
import type { Job } from '../api/index.ts';
import { newId } from '../common.ts';
import {
  FIRST_PAUSE_SECONDS,
  type JobKinds,
  type JobQueue,
  LONGEST_PAUSE_SECONDS,
  MOST_ATTEMPTS,
  messageOf,
} from './port.ts';
import { asError, warner } from './warn.ts';

/** How long a worker may hold a job before another takes it up: the worker is dead, or hangs. */
const LOCK_SECONDS = 600;
const MOST_A_ROUND = 100;
/** The id of a job that recurs: one for each kind. */
const RECURRING = 'every:';

const recurs = (row: Row): boolean => String(row['id']).startsWith(RECURRING);
const jobOf = (row: Row): Job => ({
  id: String(row['id']),
  kind: String(row['kind']),
  state: String(row['state']) as Job['state'],
  runAt: String(row['run_at']),
  attempts: Number(row['attempts']),
  lastError: row['last_error'] === null ? null : String(row['last_error']),
});
const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** Math.min(10, attempts - 1));

/**
 * The queue as a table of the store, worked off by this process: for SQLite. A claim is a short write, and writes are
 * serialised, so no two processes over one file get one job.
 */
export function tableQueue(store: Store): JobQueue {
  /** The recurring jobs exist, each once, whoever starts first. */
  const plant = (kinds: JobKinds): Promise<void> =>
    store.operate(async (tx) => {
      for (const [kind, { everySeconds }] of Object.entries(kinds))
        if (everySeconds !== undefined)
          await tx.run(
            "INSERT INTO job (id, kind, payload, state, run_at, attempts, created_at) VALUES (?, ?, '{}', 'waiting', ?, 0, ?) ON CONFLICT (id) DO NOTHING",
            [`${RECURRING}${kind}`, kind, tx.now, tx.now],
          );
    });
  const claim = (known: readonly string[]): Promise<Row | undefined> =>
    store.operate(async (tx) => {
      const due = `(state = 'waiting' AND run_at <= ?) OR (state = 'running' AND locked_until <= ?)`;
      const mine = `kind IN (${known.map(() => '?').join(', ')})`;
      for (;;) {
        const row = await tx.get(`SELECT * FROM job WHERE (${due}) AND ${mine} ORDER BY run_at, id LIMIT 1`, [
          tx.now,
          tx.now,
          ...known,
        ]);
        if (row === undefined) return undefined;
        if (!recurs(row) && Number(row['attempts']) >= MOST_ATTEMPTS) {
          // Each of its workers died before it could say how it went: perhaps of this very job.
          await tx.run(
            "UPDATE job SET state = 'dead', locked_until = NULL, last_error = COALESCE(last_error, ?) WHERE id = ?",
            ['its worker ended in the middle of it', row['id']!],
          );
          continue;
        }
        await tx.run("UPDATE job SET state = 'running', attempts = attempts + 1, locked_until = ? WHERE id = ?", [
          later(tx.now, LOCK_SECONDS),
          row['id']!,
        ]);
        return row;
      }
    });
  const settle = (row: Row, everySeconds: number | undefined, error: string | null): Promise<unknown> =>
    store.operate((tx) => {
      const attempts = Number(row['attempts']) + 1;
      const again = everySeconds !== undefined && recurs(row) ? everySeconds : undefined;
      const failed = attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting';
      const state = again !== undefined ? 'waiting' : error === null ? 'done' : failed;
      const pause = error === null ? (again ?? 0) : pauseAfter(attempts);
      return tx.run(
        'UPDATE job SET state = ?, run_at = ?, attempts = ?, locked_until = NULL, last_error = ? WHERE id = ?',
        [state, later(tx.now, pause), again !== undefined && error === null ? 0 : attempts, error, row['id']!],
      );
    });
  const work = async (kinds: JobKinds, limit: number, stopped: () => boolean): Promise<number> => {
    const known = Object.keys(kinds);
    let count = 0;
    for (; count < limit && !stopped(); count++) {
      const row = await claim(known);
      if (row === undefined) break;
      const kind = kinds[String(row['kind'])];
      let error: string | null = null;
      try {
        await kind?.run(JSON.parse(String(row['payload'])) as Record<string, unknown>);
      } catch (thrown) {
        // Kept with the job, shown by `jobs` and the doctor; it runs again.
        error = messageOf(thrown);
      }
      await settle(row, kind?.everySeconds, error);
    }
    return count;
  };
  return {
    ready: async () => undefined,
    async enqueue(tx, kind, payload, runAt) {
      const id = newId('job', tx.now);
      await tx.run(
        "INSERT INTO job (id, kind, payload, state, run_at, attempts, created_at) VALUES (?, ?, ?, 'waiting', ?, 0, ?)",
        [id, kind, JSON.stringify(payload), runAt ?? tx.now, tx.now],
      );
      return id;
    },
    async list({ state, after, limit }) {
      const sql = `SELECT * FROM job WHERE id < ?${state === undefined ? '' : ' AND state = ?'} ORDER BY id DESC LIMIT ?`;
      const rows = await store.read((r) => r.all(sql, [after, ...(state === undefined ? [] : [state]), limit]));
      return rows.map(jobOf);
    },
    trouble: (lateSeconds) =>
      store.read(async (r) => {
        const dead = await r.get("SELECT COUNT(*) AS n FROM job WHERE state = 'dead'");
        const failing = await r.get(
          "SELECT * FROM job WHERE state = 'waiting' AND last_error IS NOT NULL ORDER BY run_at LIMIT 1",
        );
        const late = await r.get("SELECT * FROM job WHERE state = 'waiting' AND run_at < ? ORDER BY run_at LIMIT 1", [
          later(store.clock(), -lateSeconds),
        ]);
        return {
          dead: Number(dead?.['n']),
          failing: failing ? { kind: String(failing['kind']), lastError: String(failing['last_error']) } : null,
          late: late ? { kind: String(late['kind']), runAt: String(late['run_at']) } : null,
        };
      }),
    async prune(before) {
      await store.operate((tx) => tx.run("DELETE FROM job WHERE state = 'done' AND run_at < ?", [before]));
    },
    runDue: (kinds, limit) => work(kinds, limit, () => false),
    async start(kinds, everyMs) {
      const warn = warner('Jobs could not run');
      let stopped = false;
      let planted = false;
      let timer: NodeJS.Timeout | undefined;
      const round = async (): Promise<void> => {
        try {
          if (!planted) await plant(kinds);
          planted = true;
          await work(kinds, MOST_A_ROUND, () => stopped);
        } catch (thrown) {
          // The store itself is out of order: `ready` says so; the next round tries again.
          warn(asError(thrown));
        }
        if (!stopped)
          timer = setTimeout(() => {
            running = round();
          }, everyMs);
      };
      let running = round();
      return async () => {
        stopped = true;
        clearTimeout(timer);
        await running;
      };
    },
    close: async () => undefined,
  };
}
