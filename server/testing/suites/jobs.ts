import { join } from 'node:path';
import { expect } from 'vitest';
import type { Desk } from '../../services/api/index.ts';
import { jobService } from '../../services/jobs.ts';
import { queueOver } from '../../services/queue/index.ts';
import { type JobKinds, type JobQueue, MOST_ATTEMPTS } from '../../services/queue/port.ts';
import { isPostgresUrl } from '../../store/open.ts';
import { restoreInto } from '../../store/restore.ts';
import { someone, TestClock, testDesk } from '../desk.ts';
import type { Fixture } from '../fixture.ts';
import { worker } from '../processes.ts';
import type { Suite } from './store.ts';

/** pg-boss counts periods from 1970 on: no test meets the end of one so long. */
const PERIOD = 1_000_000_000;
const admin = someone('usr_admin', 'admin');
const auditor = someone('usr_aud', 'auditor');

/** Columns of pg-boss's table that hold an instant: it lives by the database's clock, which no test can set. */
const INSTANTS = ['start_after', 'started_on', 'heartbeat_on', 'created_on', 'completed_on', 'singleton_on'];

/** Lets time pass for the queue, as far as it is ours to tell. */
export async function pass({ at, raw }: Fixture, { clock }: { clock: TestClock }, seconds: number): Promise<void> {
  clock.advance(seconds);
  if (!isPostgresUrl(at)) return;
  const back = (column: string): string => `${column} = ${column} - interval '${seconds} s'`;
  await raw(
    `UPDATE tolhuis_jobs.job SET ${INSTANTS.map(back).join(', ')}`,
    `UPDATE tolhuis_jobs.queue SET ${back('monitor_claim_on')}`,
  );
}

const jobsOf = async (desk: Desk, state?: 'waiting' | 'running' | 'done' | 'dead') =>
  (await desk.jobs.list(admin, { ...(state && { state }) })).items;
const counted = () => {
  const ran: string[] = [];
  const kinds: JobKinds = { good: { run: async ({ n }) => void ran.push(String(n)) } };
  return { ran, kinds };
};
const failing = (): JobKinds => ({ bad: { run: () => Promise.reject(new Error('on purpose')) } });
/** Waits for what other processes and timers do; the runner's time limit ends what never comes. */
async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await happened())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Desks over one database, each with a queue of its own as in a process of its own. */
async function several(
  { at, home }: Fixture,
  count: number,
  kinds: JobKinds,
  work: (desk: Awaited<ReturnType<typeof testDesk>>, jobs: Desk['jobs'][], queues: JobQueue[]) => Promise<void>,
): Promise<void> {
  // From the database's own time on, so that both adapters can be asked the same.
  const clock = new TestClock(new Date().toISOString());
  const desks = await Promise.all(Array.from({ length: count }, () => testDesk(at, home, { clock })));
  const queues = desks.map(({ store }) => queueOver(store));
  const jobs = desks.map(({ store, rulebook }, i) => jobService({ store, rulebook, home }, queues[i]!, kinds));
  try {
    await work(desks[0]!, jobs, queues);
  } finally {
    for (const queue of queues) await queue.close();
    for (const desk of desks) await desk.close();
  }
}

/** The queue's contract: the same for the table and for pg-boss. */
export const jobsSuite: Suite = {
  'a job runs once among many workers that start at once, and is told': async (made) => {
    const { ran, kinds } = counted();
    await several(made, 3, kinds, async (desk, jobs) => {
      const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => jobs[n % 3]!.enqueue('good', { n })));
      expect(await jobsOf(desk, 'waiting')).toHaveLength(12);
      await Promise.all(jobs.map((j) => j.runDue()));
      expect(ran.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n));
      const done = await jobsOf(desk, 'done');
      expect(done.map((j) => j.id).sort()).toEqual(ids.sort());
      expect(done[0]).toMatchObject({ kind: 'good', attempts: 1, lastError: null });
      expect(done[0]?.runAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });
  },
  'a job that fails is tried again after growing pauses, and is dead after eight': async (made) => {
    let fails = 0;
    const kinds: JobKinds = {
      bad: {
        run: () => {
          fails++;
          throw new Error('on purpose');
        },
      },
    };
    await several(made, 2, kinds, async (desk, jobs) => {
      await jobs[0]!.enqueue('bad', {});
      const pauses: number[] = [];
      for (let i = 0; i < MOST_ATTEMPTS + 2; i++) {
        const before = Date.parse(desk.clock.read());
        expect(await jobs[i % 2]!.runDue()).toBe(i < MOST_ATTEMPTS ? 1 : 0);
        // Nobody takes it up at once.
        if (i === 0) expect(await jobs[1]!.runDue()).toBe(0);
        const [job] = await jobsOf(desk, 'waiting');
        if (job !== undefined) {
          expect(job).toMatchObject({ kind: 'bad', attempts: i + 1, lastError: 'on purpose' });
          pauses.push((Date.parse(job.runAt) - (isPostgresUrl(made.at) ? Date.now() : before)) / 1000);
          const check = (await desk.upkeep.doctor(admin)).find((c) => c.name === 'jobs and webhooks');
          expect(check).toMatchObject({ ok: false, detail: '0 dead jobs, 0 dead letters; bad fails: on purpose' });
        }
        await pass(made, desk, 3601);
      }
      expect(fails).toBe(MOST_ATTEMPTS);
      expect(pauses).toHaveLength(MOST_ATTEMPTS - 1);
      // 20 s, doubled each time, pg-boss's up to twice as long; some of it has passed since.
      pauses.forEach((pause, i) => {
        expect(pause).toBeGreaterThan(20 * 2 ** i - 10);
        expect(pause).toBeLessThanOrEqual(40 * 2 ** i);
      });
      expect(await jobsOf(desk, 'dead')).toMatchObject([{ kind: 'bad', attempts: 8, lastError: 'on purpose' }]);
      await pass(made, desk, 31 * 86_400);
      await desk.upkeep.retain({ ...auditor, via: 'system' });
      const check = (await desk.upkeep.doctor(admin)).find((c) => c.name === 'jobs and webhooks');
      expect(check).toMatchObject({ ok: false, detail: '1 dead jobs, 0 dead letters' });
    });
  },
  'a process leaves what it does not know, and the doctor says what nobody takes': async (made) => {
    const { ran, kinds } = counted();
    await several(made, 1, kinds, async (desk, [jobs]) => {
      await jobs!.enqueue('of-a-later-release', {});
      await pass(made, desk, 1);
      await jobs!.enqueue('lists.sync@0a1b2c3d', {});
      await jobs!.enqueue('good', { n: 1 });
      expect(await jobs!.runDue()).toBe(1);
      expect(ran).toEqual(['1']);
      await pass(made, desk, 7 * 3600);
      expect(await jobs!.runDue()).toBe(0);
      expect((await jobsOf(desk, 'waiting')).map((j) => [j.kind, j.attempts]).sort()).toEqual([
        ['lists.sync@0a1b2c3d', 0],
        ['of-a-later-release', 0],
      ]);
      const said = JSON.stringify(await desk.upkeep.doctor(admin));
      expect(said).toMatch(/0 dead jobs, 0 dead letters; of-a-later-release waits since 20\d\d-/);
    });
  },
  'a job is in the transaction of the record: there with it, or not at all; due when it says': async (made) => {
    const { ran, kinds } = counted();
    await several(made, 1, kinds, async (desk, [jobs], [queue]) => {
      const { store } = desk;
      const put = (fails: boolean) =>
        store.write('usr_a', async (tx) => {
          await tx.run("INSERT INTO party (id, version, search) VALUES (?, 1, '')", [fails ? 'a' : 'b']);
          await tx.log({ action: 'party.created', about: [], body: {} });
          await queue!.enqueue(tx, 'good', { n: fails ? 0 : 1 }, new Date(Date.parse(tx.now) + 60_000).toISOString());
          if (fails) throw new Error('on purpose');
        });
      await queue!.ready('good');
      // In one batch: the one that fails takes nothing of the other with it.
      const [lost, kept] = await Promise.allSettled([put(true), put(false)]);
      expect([lost.status, kept.status]).toEqual(['rejected', 'fulfilled']);
      expect(await jobsOf(desk)).toHaveLength(1);
      expect(await store.read((r) => r.all('SELECT id FROM party'))).toEqual([{ id: 'b' }]);
      expect(await jobs!.runDue()).toBe(0);
      await pass(made, desk, 61);
      expect(await jobs!.runDue()).toBe(1);
      expect(ran).toEqual(['1']);
    });
  },
  'the list goes through pages, newest first, and by state': async (made) => {
    const { kinds } = counted();
    await several(made, 1, { ...kinds, ...failing() }, async (desk, [jobs]) => {
      const ids: string[] = [];
      for (let n = 0; n < 5; n++) {
        desk.clock.advance(1);
        ids.unshift(await jobs!.enqueue('good', { n }));
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await desk.jobs.list(admin, { limit: 2, ...(after !== undefined && { after }) });
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items.map((j) => j.id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual(ids);
      for (const id of ids) expect(id).toMatch(/^job_[0-9a-z]{26}$/);
      await jobs!.runDue(3);
      expect(await jobsOf(desk, 'done')).toHaveLength(3);
      expect(await jobsOf(desk, 'waiting')).toHaveLength(2);
      expect(await jobsOf(desk, 'running')).toEqual([]);
      await expect(desk.jobs.list(someone('usr_v', 'viewer'), {})).rejects.toMatchObject({
        error: { code: 'forbidden' },
      });
      // What was done long ago is deleted; what waits is not.
      await pass(made, desk, 31 * 86_400);
      await desk.upkeep.retain({ ...auditor, via: 'system' });
      expect((await jobsOf(desk)).map((j) => j.state)).toEqual(['waiting', 'waiting']);
    });
  },
  'what recurs runs once a period among many workers, and stands in the list once, with its next time': async (
    made,
  ) => {
    let ran = 0;
    const kinds: JobKinds = {
      tick: {
        everySeconds: PERIOD,
        run: async (payload) => {
          expect(payload).toEqual({});
          ran++;
        },
      },
    };
    await several(made, 2, kinds, async (desk, jobs, [queue]) => {
      const stops = await Promise.all(jobs.map((j) => j.start(20)));
      const next = async () => (await jobsOf(desk, 'waiting')).find((j) => j.attempts === 0 && j.lastError === null);
      await until(async () => ran > 0 && (await next()) !== undefined);
      const first = (await next())!;
      expect(await jobsOf(desk)).toHaveLength(1);
      const now = Date.parse(desk.clock.read());
      expect(Date.parse(first.runAt)).toBeGreaterThan(now);
      expect(Date.parse(first.runAt)).toBeLessThanOrEqual(now + PERIOD * 1000);
      for (const stop of stops) await stop();
      expect(ran).toBe(1);
      await pass(made, desk, PERIOD);
      const again = await Promise.all(jobs.map((j) => j.start(20)));
      await until(() => ran > 1);
      for (const stop of again) await stop();
      expect(ran).toBe(2);
      expect(await jobsOf(desk)).toHaveLength(1);
      // Where nobody comes any more to run it, that is seen.
      expect((await queue!.trouble(6 * 3600)).late).toBeNull();
      await pass(made, desk, PERIOD + 7 * 3600);
      expect((await queue!.trouble(6 * 3600)).late).toMatchObject({ kind: 'tick' });
      // Nor does the table grow with every run: deliveries come back each five seconds.
      expect(await made.raw(`SELECT id FROM ${isPostgresUrl(made.at) ? 'tolhuis_jobs.job' : 'job'}`)).toHaveLength(1);
    });
  },
  'what recurs is not begun again while it runs, here or elsewhere': async (made) => {
    let begun = 0;
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const run = (): Promise<void> => {
      begun++;
      return held;
    };
    await several(made, 2, { tick: { everySeconds: 300, run } }, async (desk, [here, elsewhere]) => {
      const stopHere = await here!.start(20);
      await until(() => begun > 0);
      await pass(made, desk, 300);
      // Its worker is alive, and said so just now.
      if (isPostgresUrl(made.at)) await made.raw('UPDATE tolhuis_jobs.job SET heartbeat_on = now()');
      const stopElsewhere = await elsewhere!.start(20);
      expect(await elsewhere!.runDue()).toBe(0);
      expect(await jobsOf(desk)).toMatchObject([{ state: 'running', attempts: 1 }]);
      go();
      await stopHere();
      await stopElsewhere();
      expect(begun).toBe(1);
    });
  },
  'what recurs and fails is tried again for ever, and is well again once it succeeds': async (made) => {
    let well = false;
    const kinds: JobKinds = {
      tick: { everySeconds: 3600, run: () => (well ? Promise.resolve() : Promise.reject(new Error('on purpose'))) },
    };
    await several(made, 1, kinds, async (desk, [jobs]) => {
      const stop = await jobs!.start(20);
      await until(async () => (await jobsOf(desk)).some((j) => j.lastError !== null));
      await stop();
      // As if it had gone on like this for a month.
      await made.raw(
        isPostgresUrl(made.at)
          ? 'UPDATE tolhuis_jobs.job SET retry_count = 699'
          : "UPDATE job SET attempts = 700 WHERE kind = 'tick'",
      );
      await pass(made, desk, 7300);
      expect(await jobs!.runDue()).toBe(1);
      const [job] = await jobsOf(desk);
      expect(job).toMatchObject({ kind: 'tick', state: 'waiting', attempts: 701, lastError: 'on purpose' });
      const pause = (Date.parse(job!.runAt) - Date.parse(desk.clock.read())) / 1000;
      if (!isPostgresUrl(made.at)) expect(pause).toBe(3600);
      well = true;
      await pass(made, desk, 7300);
      expect(await jobs!.runDue()).toBe(1);
      expect(await jobsOf(desk)).toMatchObject([{ kind: 'tick', state: 'waiting', attempts: 0, lastError: null }]);
    });
  },
  'a worker that is killed in the middle leaves its job to another; a job that kills is dead after eight': async (
    made,
  ) => {
    const { kinds, ran } = counted();
    await several(made, 1, kinds, async (desk, [jobs]) => {
      await jobs!.enqueue('good', { n: 7 });
      const victim = worker(['jobs', made.at]);
      await victim.first;
      expect(victim.lines).toEqual(['7']);
      victim.kill();
      await victim.end;
      // Nobody knows yet that it is dead.
      expect(await jobs!.runDue()).toBe(0);
      expect(await jobsOf(desk, 'running')).toHaveLength(1);
      await pass(made, desk, 601);
      await jobs!.runDue();
      // pg-boss counts it as a failure, and pauses.
      await pass(made, desk, 60);
      await jobs!.runDue();
      expect(ran).toEqual(['7']);
      expect(await jobsOf(desk, 'done')).toMatchObject([{ attempts: 2, lastError: null }]);

      await jobs!.enqueue('good', { n: 8 });
      // As if seven had died of it already, and the eighth just now.
      await made.raw(
        isPostgresUrl(made.at)
          ? "UPDATE tolhuis_jobs.job SET state = 'active', retry_count = 7, started_on = now(), heartbeat_on = now() WHERE state = 'created'"
          : `UPDATE job SET state = 'running', attempts = 8, locked_until = '${desk.clock.read()}' WHERE state = 'waiting'`,
      );
      await pass(made, desk, 601);
      expect(await jobs!.runDue()).toBe(0);
      const [dead] = await jobsOf(desk, 'dead');
      expect(dead).toMatchObject({ kind: 'good', attempts: 8 });
      expect(dead?.lastError).toBeTruthy();
      expect(ran).toEqual(['7']);
    });
  },
  'stopping waits for the job that runs, and begins no other': async (made) => {
    let begun = 0;
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const kinds: JobKinds = {
      slow: {
        run: () => {
          begun++;
          return held;
        },
      },
    };
    await several(made, 1, kinds, async (desk, [jobs]) => {
      await jobs!.enqueue('slow', {});
      await jobs!.enqueue('slow', {});
      const stop = await jobs!.start(20);
      await until(() => begun > 0);
      let stopped = false;
      const stopping = stop().then(() => {
        stopped = true;
      });
      // Long enough for one that does not wait to have ended.
      await Promise.race([stopping, new Promise((resolve) => setTimeout(resolve, 250))]);
      expect([stopped, (await jobsOf(desk, 'running')).length]).toEqual([false, 1]);
      go();
      await stopping;
      expect(begun).toBe(1);
      expect((await jobsOf(desk)).map((j) => j.state).sort()).toEqual(['done', 'waiting']);
    });
  },
  'jobs to come are in a backup, and run where it is restored, on either database': async (made) => {
    const { ran, kinds } = counted();
    const file = join(made.home, 'jobs.backup');
    let kept = '';
    const tick: JobKinds = { tick: { everySeconds: 60, run: async () => undefined } };
    await several(made, 1, kinds, async (desk, [jobs], [queue]) => {
      await jobs!.enqueue('good', { n: 0 });
      await jobs!.runDue();
      kept = await jobs!.enqueue('good', { n: 1 });
      const stop = await queue!.start(tick, 20);
      await until(async () => (await jobsOf(desk)).some((j) => j.kind === 'tick'));
      await stop();
      await desk.upkeep.backup({ ...admin, via: 'local' }, file);
    });
    ran.length = 0;
    const places = [join(made.home, 'copy', 'desk.db')];
    if (isPostgresUrl(made.at)) {
      // Into the emptied database, as after a loss.
      await made.raw('DROP SCHEMA public CASCADE', 'DROP SCHEMA tolhuis_jobs CASCADE', 'CREATE SCHEMA public');
      places.push(made.at);
    }
    for (const at of places) {
      await restoreInto(at, file, '2026-11-21T10:00:00.000Z');
      await several({ ...made, at }, 2, kinds, async (desk, jobs) => {
        await Promise.all(jobs.map((j) => j.runDue()));
        expect((await jobsOf(desk, 'done')).filter((j) => j.id === kept)).toMatchObject([{ kind: 'good' }]);
      });
    }
    expect(ran).toEqual(places.map(() => '1'));
  },
};
