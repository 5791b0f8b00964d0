import type { Job as Fetched, PgBoss } from 'pg-boss';
import { fromPostgres } from '../../store/errors.ts';
import type { NativeSql, Store } from '../../store/port.ts';
import { newId } from '../common.ts';
import { type BossPlace, bossPlace, openBoss, refused } from './boss.ts';
import { carriedOver, rowsToKeep } from './boss-carry.ts';
import { EVERY, isJobId, jobOf, jobsSql, queueOf, uuidOf } from './boss-rows.ts';
import {
  FIRST_PAUSE_SECONDS,
  type JobKind,
  type JobKinds,
  type JobQueue,
  type JobTransaction,
  LONGEST_PAUSE_SECONDS,
  MOST_ATTEMPTS,
  messageOf,
  type Payload,
} from './port.ts';

const YEAR_SECONDS = 365 * 86_400;
const HOUR_MS = 3_600_000;
/** How often a worker looks for jobs of others that died. */
const SUPERVISE_SECONDS = 30;
/** A recurring job is offered at least so often: others decide by the database's clock whether its time has come. */
const MOST_BETWEEN_OFFERS_MS = 60_000;

/** Of every queue. Nothing goes by itself: what is done is deleted by `prune`, and what is dead stays to be looked at. */
const OPTIONS = {
  retryLimit: MOST_ATTEMPTS - 1,
  retryDelay: FIRST_PAUSE_SECONDS,
  retryBackoff: true,
  retryDelayMax: LONGEST_PAUSE_SECONDS,
  // A worker that is heard of no more leaves its job to another; one that hangs does so later.
  heartbeatSeconds: 60,
  expireInSeconds: 3600,
  retentionSeconds: 50 * YEAR_SECONDS,
  deleteAfterSeconds: 0,
} as const;
/** One of a key waits or runs at a time: the recurring one of a kind, and each other for itself. */
const POLICY = 'exclusive';
/** One that recurs is never given up: once an hour for longer than anybody runs a desk. */
const NEVER_DEAD = 1_000_000;

type Opened = { readonly boss: PgBoss; readonly place: BossPlace };

/** The queue on PostgreSQL: pg-boss, in a schema of its own beside the desk's, over the store's connections. */
export function bossQueue(store: Store, sql: NativeSql): JobQueue {
  let opening: Promise<Opened> | undefined;
  const known = new Map<string, Promise<void>>();

  const open = async (): Promise<Opened> => {
    const place = await bossPlace(sql);
    return { place, boss: await openBoss(sql, place, {}) };
  };
  /** One that could not be opened is tried again by the next who asks. */
  const opened = (): Promise<Opened> => {
    opening ??= open().catch((thrown) => {
      opening = undefined;
      throw fromPostgres(thrown);
    });
    return opening;
  };
  const guarded = async <T>(work: (opened: Opened) => Promise<T>): Promise<T> => {
    const there = await opened();
    try {
      return await work(there);
    } catch (thrown) {
      throw refused(thrown, there.place);
    }
  };
  const made = async (kind: string): Promise<void> => {
    await guarded(async ({ boss }) => {
      const queue = await boss.getQueue(queueOf(kind));
      if (queue === null) await boss.createQueue(queueOf(kind), { ...OPTIONS, policy: POLICY });
      else if (Object.entries(OPTIONS).some(([name, value]) => queue[name as keyof typeof OPTIONS] !== value))
        await boss.updateQueue(queueOf(kind), OPTIONS);
    });
  };
  const ensured = (kind: string): Promise<void> => {
    let making = known.get(kind);
    if (making === undefined) {
      making = made(kind).catch((thrown) => {
        known.delete(kind);
        throw thrown;
      });
      known.set(kind, making);
    }
    return making;
  };

  const put = async (tx: JobTransaction, id: string, kind: string, payload: Payload, runAt: string): Promise<void> => {
    if (opening === undefined || !known.has(kind) || tx.native === undefined)
      throw new Error(`Defect: the queue was not made ready for '${kind}' before the transaction`);
    const { boss } = await opening;
    // From the instant of the transaction on, by the database's clock: this machine's may be another.
    const wait = (Date.parse(runAt) - Date.parse(tx.now)) / 1000;
    const sent = await boss.send(queueOf(kind), payload, {
      id: uuidOf(id),
      singletonKey: id,
      db: { executeSql: tx.native },
      ...(wait > 0 && { startAfter: wait }),
    });
    if (sent === null) throw new Error(`Defect: the job '${id}' is in the queue already`);
  };
  /** What another kind of queue left in the table: of a backup of SQLite, or of a release before this one. */
  let carried: Promise<void> | undefined;
  const ready = async (kind: string): Promise<void> => {
    await ensured(kind);
    carried ??= carriedOver(store, ensured, put).catch((thrown) => {
      carried = undefined;
      throw thrown;
    });
    await carried;
  };

  const perform = async (kind: JobKind, data: object | null): Promise<unknown> =>
    kind.run(data !== null && 'everySeconds' in data ? {} : ((data ?? {}) as Payload));
  /** Offers the next run of a recurring job: the database takes one a period, counted by its own clock. */
  const offer = (kind: string, everySeconds: number): Promise<void> =>
    guarded(async ({ boss, place }) => {
      const name = queueOf(kind);
      const id = uuidOf(newId('job', store.clock()));
      const slot = { singletonKey: EVERY, singletonSeconds: everySeconds, retryLimit: NEVER_DEAD };
      if ((await boss.send(name, { everySeconds }, { id, ...slot })) === null) return;
      // The runs before this one have been told by the list long enough.
      const past = await sql(
        `SELECT id FROM ${place.schema}.job WHERE name = $1 AND singleton_key = $2 AND state = 'completed' AND id <> $3`,
        [name, EVERY, id],
      );
      if (past.rows.length > 0)
        await boss.deleteJob(
          name,
          past.rows.map((row) => String(row['id'])),
        );
    });

  return {
    ready,
    async enqueue(tx, kind, payload, runAt = tx.now) {
      const id = newId('job', tx.now);
      await put(tx, id, kind, payload, runAt);
      return id;
    },
    list: ({ state, after, limit }) =>
      guarded(async ({ place }) => {
        const before = isJobId(after) ? uuidOf(after) : null;
        const { rows } = await sql(
          `${jobsSql(place.schema)} WHERE ($1::uuid IS NULL OR id < $1) AND ($2::text IS NULL OR shown = $2)
           ORDER BY id DESC LIMIT $3`,
          [before, state ?? null, limit],
        );
        return rows.map(jobOf);
      }),
    trouble: (lateSeconds) =>
      guarded(async ({ place }) => {
        const one = async (where: string, ...values: unknown[]) =>
          (await sql(`${jobsSql(place.schema)} WHERE ${where} ORDER BY due LIMIT 1`, values)).rows[0];
        const { rows } = await sql(
          `SELECT COUNT(*) AS n FROM (${jobsSql(place.schema)}) AS all_jobs WHERE state = 'dead'`,
        );
        const failing = await one("shown = 'waiting' AND last_error IS NOT NULL");
        const late = await one("shown = 'waiting' AND due < now() - make_interval(secs => $1)", lateSeconds);
        return {
          dead: Number(rows[0]?.['n']),
          failing: failing ? { kind: jobOf(failing).kind, lastError: String(failing['last_error']) } : null,
          late: late ? { kind: jobOf(late).kind, runAt: jobOf(late).runAt } : null,
        };
      }),
    prune: (before) =>
      guarded(async ({ boss, place }) => {
        const { rows } = await sql(
          `SELECT name, array_agg(id::text) AS ids FROM (${jobsSql(place.schema)} WHERE shown = 'done' AND due < $1) AS past
           GROUP BY name`,
          [before],
        );
        for (const row of rows) await boss.deleteJob(String(row['name']), row['ids'] as string[]);
      }),
    backupRows: async (reader) => rowsToKeep(reader, (await bossPlace(sql)).schema),
    runDue: (kinds, limit) =>
      guarded(async ({ boss }) => {
        for (const kind of Object.keys(kinds)) await ready(kind);
        await boss.supervise();
        let count = 0;
        for (const [name, kind] of Object.entries(kinds))
          while (count < limit) {
            const [job] = await boss.fetch<object>(queueOf(name));
            if (job === undefined) break;
            count++;
            const failed = await perform(kind, job.data).then(
              () => null,
              (thrown) => ({ message: messageOf(thrown) }),
            );
            if (failed === null) await boss.complete(queueOf(name), job);
            else await boss.fail(queueOf(name), job, failed);
          }
        return count;
      }),
    async start(kinds, everyMs) {
      for (const kind of Object.keys(kinds)) await ready(kind);
      const { place } = await opened();
      const worker = await openBoss(sql, place, { superviseSeconds: SUPERVISE_SECONDS });
      const handler = (kind: JobKind) => async (jobs: readonly Fetched<object>[]) =>
        Promise.all(
          jobs.map(({ id, data }) =>
            perform(kind, data).then(
              () => ({ id, status: 'completed' as const }),
              (thrown) => ({ id, status: 'failed' as const, output: { message: messageOf(thrown) } }),
            ),
          ),
        );
      const polling = { pollingIntervalSeconds: Math.max(0.5, everyMs / 1000), perJobResults: true } as const;
      for (const [name, kind] of Object.entries(kinds))
        await worker.work<object>(queueOf(name), polling, handler(kind));
      const stopOffers = offers(kinds, everyMs, offer);
      return async () => {
        await stopOffers();
        // As long as a job may run: whoever stops the process sooner leaves its job to another.
        await worker.stop({ graceful: true, timeout: HOUR_MS, close: false });
      };
    },
    async close() {
      const there = await opening?.catch(() => undefined);
      await there?.boss.stop({ graceful: false, close: false });
    },
  };
}

/** Offers each recurring job now, and twice a period at least; the function given back ends that. */
function offers(
  kinds: JobKinds,
  everyMs: number,
  offer: (kind: string, everySeconds: number) => Promise<void>,
): () => Promise<void> {
  const recurring = Object.entries(kinds).flatMap(([kind, { everySeconds }]) =>
    everySeconds === undefined ? [] : [{ kind, everySeconds, nextAt: 0 }],
  );
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async (): Promise<void> => {
    for (const one of recurring) {
      if (stopped || performance.now() < one.nextAt) continue;
      one.nextAt = performance.now() + Math.min(MOST_BETWEEN_OFFERS_MS, one.everySeconds * 500);
      try {
        await offer(one.kind, one.everySeconds);
      } catch (thrown) {
        // The next offer tries again; meanwhile `ready` says what is out of order.
        process.emitWarning(`Jobs could not be planned: ${messageOf(thrown)}`);
      }
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
}
