import type { Job as Fetched } from 'pg-boss';
import { newId } from '../common.ts';
import { type BossHandle, openBoss } from './boss.ts';
import { EVERY, queueOf, uuidOf } from './boss-rows.ts';
import { type JobKind, type JobKinds, messageOf, type Payload } from './port.ts';
import { asError, warner } from './warn.ts';

const HOUR_MS = 3_600_000;
/** How often a worker looks for jobs of others that died. */
const SUPERVISE_SECONDS = 30;
/** pg-boss asks no more often. */
const LEAST_POLLING_SECONDS = 0.5;
/** A recurring job is offered at least so often: the database decides by its own clock whether its time has come. */
const MOST_BETWEEN_OFFERS_MS = 60_000;
/** One that recurs is never given up: once an hour for longer than anybody runs a desk. */
const NEVER_DEAD = 1_000_000;

const perform = async (kind: JobKind, data: object | null): Promise<unknown> =>
  kind.run(data !== null && 'everySeconds' in data ? {} : ((data ?? {}) as Payload));

/** How a job went, as pg-boss wants to be told: an error is kept with its words, and without a stack. */
const outcome = ({ id, data }: Fetched<object>, kind: JobKind) =>
  perform(kind, data).then(
    () => ({ id, status: 'completed' as const }),
    (thrown) => ({ id, status: 'failed' as const, output: { message: messageOf(thrown) } }),
  );

/** Runs what is due now, and first takes up what workers left that died. */
export const runDue = (handle: BossHandle, kinds: JobKinds, limit: number): Promise<number> =>
  handle.guarded(async ({ boss }) => {
    await boss.supervise();
    let count = 0;
    for (const [name, kind] of Object.entries(kinds))
      while (count < limit) {
        const [job] = await boss.fetch<object>(queueOf(name));
        if (job === undefined) break;
        count++;
        const went = await outcome(job, kind);
        if (went.status === 'completed') await boss.complete(queueOf(name), job);
        else await boss.fail(queueOf(name), job, went.output);
      }
    return count;
  });

/** Works here until the function given back is called: one job of each kind at a time, so that none waits for another kind. */
export async function workHere(
  handle: BossHandle,
  kinds: JobKinds,
  everyMs: number,
  clock: () => string,
): Promise<() => Promise<void>> {
  const { place } = await handle.opened();
  const stopOffers = await offers(handle, kinds, everyMs, clock);
  const worker = await openBoss(handle.sql, place, { superviseSeconds: SUPERVISE_SECONDS });
  const options = {
    pollingIntervalSeconds: Math.max(LEAST_POLLING_SECONDS, everyMs / 1000),
    perJobResults: true,
  } as const;
  for (const [name, kind] of Object.entries(kinds))
    await worker.work<object>(queueOf(name), options, (jobs) => Promise.all(jobs.map((job) => outcome(job, kind))));
  return async () => {
    await stopOffers();
    // As long as a job may run: whoever ends the process sooner leaves its job to another.
    await worker.stop({ graceful: true, timeout: HOUR_MS, close: false });
  };
}

/**
 * Offers the next run of a recurring job. pg-boss takes one a period (`singletonSeconds`, by the database's clock), and none
 * while the last one waits or runs. Not its `schedule`: that knows whole minutes, and goes on for machines that are gone.
 */
function offer(handle: BossHandle, kind: string, everySeconds: number, now: string): Promise<void> {
  return handle.guarded(async ({ boss, place }) => {
    const name = queueOf(kind);
    const id = uuidOf(newId('job', now));
    const slot = { singletonKey: EVERY, singletonSeconds: everySeconds, retryLimit: NEVER_DEAD };
    if ((await boss.send(name, { everySeconds }, { id, ...slot })) === null) return;
    // The runs before this one have been told by the list long enough.
    const { rows } = await handle.sql(
      `SELECT id FROM ${place.schema}.job WHERE name = $1 AND singleton_key = $2 AND state = 'completed' AND id <> $3`,
      [name, EVERY, id],
    );
    const past = rows.map((row) => String(row['id']));
    if (past.length > 0) await boss.deleteJob(name, past);
  });
}

/** Offers each recurring job now, and twice a period at least; the function given back ends that. */
async function offers(
  handle: BossHandle,
  kinds: JobKinds,
  everyMs: number,
  clock: () => string,
): Promise<() => Promise<void>> {
  const recurring = Object.entries(kinds).flatMap(([kind, { everySeconds }]) =>
    everySeconds === undefined ? [] : [{ kind, everySeconds, nextAt: 0 }],
  );
  const warn = warner('Jobs could not be planned');
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async (): Promise<void> => {
    for (const one of recurring) {
      if (stopped || performance.now() < one.nextAt) continue;
      one.nextAt = performance.now() + Math.min(MOST_BETWEEN_OFFERS_MS, one.everySeconds * 500);
      // The next offer tries again; meanwhile `ready` says what is out of order.
      await offer(handle, one.kind, one.everySeconds, clock()).catch((thrown) => warn(asError(thrown)));
    }
    if (!stopped)
      timer = setTimeout(() => {
        running = round();
      }, everyMs);
  };
  let running = round();
  await running;
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
