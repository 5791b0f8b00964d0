import type { NativeSql, Store } from '../../store/port.ts';
import { newId } from '../common.ts';
import { BossHandle, bossPlace } from './boss.ts';
import { carriedOver, rowsToKeep } from './boss-carry.ts';
import { BossKinds } from './boss-kinds.ts';
import { isJobId, jobOf, jobsSql, queueOf, uuidOf } from './boss-rows.ts';
import { runDue, workHere } from './boss-work.ts';
import type { JobKinds, JobQueue, JobTransaction, Payload } from './port.ts';

/** The queue on PostgreSQL: pg-boss, in a schema of its own beside the desk's, over the store's connections. */
export function bossQueue(store: Store, sql: NativeSql): JobQueue {
  const handle = new BossHandle(sql);
  const queues = new BossKinds(handle);
  /** False where a job of this id is there already. */
  const put = async (
    tx: JobTransaction,
    id: string,
    kind: string,
    payload: Payload,
    runAt: string,
  ): Promise<boolean> => {
    if (!queues.has(kind) || tx.native === undefined)
      throw new Error(`Defect: the queue was not made ready for '${kind}' before the transaction`);
    const { boss } = await handle.opened();
    // From the instant of the transaction on, by the database's clock: this machine's may be another.
    const wait = (Date.parse(runAt) - Date.parse(tx.now)) / 1000;
    const sent = await boss.send(queueOf(kind), payload, {
      id: uuidOf(id),
      singletonKey: id,
      db: { executeSql: tx.native },
      ...(wait > 0 && { startAfter: wait }),
    });
    return sent !== null;
  };
  /** What another kind of queue left in the table: of a backup of SQLite, or of a release before this one. */
  let carried: Promise<void> | undefined;
  const ready = async (kind: string): Promise<void> => {
    await queues.ensure(kind);
    carried ??= carriedOver(store, (other) => queues.ensure(other), put).catch((thrown) => {
      carried = undefined;
      throw thrown;
    });
    await carried;
  };
  const allReady = async (kinds: JobKinds): Promise<void> => {
    for (const kind of Object.keys(kinds)) await ready(kind);
  };
  return {
    ready,
    async enqueue(tx, kind, payload, runAt = tx.now) {
      const id = newId('job', tx.now);
      if (!(await put(tx, id, kind, payload, runAt)))
        throw new Error(`Defect: the job '${id}' is in the queue already`);
      return id;
    },
    list: ({ state, after, limit }) =>
      handle.guarded(async ({ place }) => {
        const { rows } = await sql(
          `${jobsSql(place.schema)} WHERE ($1::uuid IS NULL OR id < $1) AND ($2::text IS NULL OR shown = $2)
           ORDER BY id DESC LIMIT $3`,
          [isJobId(after) ? uuidOf(after) : null, state ?? null, limit],
        );
        return rows.map(jobOf);
      }),
    trouble: (lateSeconds) =>
      handle.guarded(async ({ place }) => {
        const all = jobsSql(place.schema);
        const one = async (where: string, ...values: unknown[]) => {
          const row = (await sql(`${all} WHERE ${where} ORDER BY due LIMIT 1`, values)).rows[0];
          return row && jobOf(row);
        };
        const { rows } = await sql(`SELECT COUNT(*) AS n FROM (${all}) AS every_job WHERE state = 'dead'`);
        const failing = await one("shown = 'waiting' AND last_error IS NOT NULL");
        const late = await one("shown = 'waiting' AND due < now() - make_interval(secs => $1)", lateSeconds);
        return {
          dead: Number(rows[0]?.['n']),
          failing: failing ? { kind: failing.kind, lastError: String(failing.lastError) } : null,
          late: late ? { kind: late.kind, runAt: late.runAt } : null,
        };
      }),
    prune: (before) =>
      handle.guarded(async ({ boss, place }) => {
        const { rows } = await sql(
          `SELECT name, array_agg(id::text) AS ids FROM (${jobsSql(place.schema)} WHERE shown = 'done' AND due < $1) AS past
           GROUP BY name`,
          [before],
        );
        for (const row of rows) await boss.deleteJob(String(row['name']), row['ids'] as string[]);
      }),
    backupRows: async (reader) => rowsToKeep(reader, (await bossPlace(sql)).schema),
    async runDue(kinds, limit) {
      await allReady(kinds);
      return runDue(handle, kinds, limit);
    },
    async start(kinds, everyMs) {
      await allReady(kinds);
      return workHere(handle, kinds, everyMs, store.clock);
    },
    close: () => handle.close(),
  };
}
