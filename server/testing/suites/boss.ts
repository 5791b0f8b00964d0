import { expect, vi } from 'vitest';
import { someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const admin = someone('usr_admin', 'admin');
const pairs = async (desk: Awaited<ReturnType<typeof testDesk>>) =>
  (await desk.jobs.list(admin, {})).items.map((j) => [j.kind, j.state]).sort();

/** The same database as another role, or with another schema first. */
function as(at: string, role: string | null, schema: string): string {
  const url = new URL(at);
  if (role !== null) Object.assign(url, { username: role, password: 'test' });
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

/** What only pg-boss has: a schema, rights on it, and what it reports by itself. */
export const bossSuite: Suite = {
  'a role that may not make the schema is told what to do, and goes on once it is done': async ({ at, home, raw }) => {
    const role = `poor_${new URL(at).pathname.slice(1)}`;
    await raw(`CREATE ROLE ${role} LOGIN PASSWORD 'test'`, `CREATE SCHEMA desk AUTHORIZATION ${role}`);
    const desk = await testDesk(as(at, role, 'desk'), home);
    const refusal = {
      error: {
        code: 'unavailable',
        what: expect.stringMatching(
          new RegExp(`role ${role} .* schema tolhuis_jobs_desk, where jobs wait: permission`),
        ),
        remedy: expect.stringContaining('CREATE SCHEMA IF NOT EXISTS tolhuis_jobs_desk; ALTER SCHEMA'),
      },
    };
    await expect(desk.jobs.start()).rejects.toMatchObject(refusal);
    await expect(desk.jobs.enqueue('webhooks.deliver', {})).rejects.toMatchObject(refusal);
    const check = async () => (await desk.upkeep.doctor(admin)).find((c) => c.name === 'jobs and webhooks');
    const said = await check();
    expect(said).toMatchObject({ ok: false, detail: refusal.error.what });
    // The remedy, to the letter.
    const sql = /: (CREATE SCHEMA .*?; ALTER SCHEMA .*?);/.exec(said?.remedy ?? '')?.[1];
    await raw(...(sql?.split('; ') ?? []));
    await desk.jobs.enqueue('webhooks.deliver', {});
    expect(await desk.jobs.runDue()).toBe(1);
    expect(await check()).toMatchObject({ ok: true });
    await desk.close();
  },
  'desks in one database do not meet: each schema has its own jobs': async ({ at, home, raw }) => {
    await raw('CREATE SCHEMA "South-2"');
    const desks = [await testDesk(at, home), await testDesk(as(at, null, '"South-2"'), home)];
    for (const [i, desk] of desks.entries())
      for (let n = 0; n <= i; n++) await desk.jobs.enqueue('webhooks.deliver', {});
    const ran: number[] = [];
    for (const desk of desks) ran.push(await desk.jobs.runDue());
    expect(ran).toEqual([1, 2]);
    for (const desk of desks) await desk.close();
  },
  'what pg-boss reports becomes a warning of the process, once for the same words': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const about = () => warned.mock.calls.map(([said]) => String(said)).filter((said) => said.includes('webhooks'));
    try {
      const stop = await desk.jobs.start(20);
      await raw('ALTER TABLE tolhuis_jobs.job_common RENAME TO gone');
      while (about().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      // Time for it to ask again.
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(about()).toEqual([
        'Jobs (pg-boss): relation "tolhuis_jobs.job_common" does not exist (Queue: webhooks.deliver)',
      ]);
      await stop();
    } finally {
      warned.mockRestore();
      await desk.close();
    }
  },
  'jobs that a release before this one kept in the table are taken over, once': async ({ at, home, raw }) => {
    const first = await testDesk(at, home);
    const ids = ['01m81xtw9d6nq74m2rcdfmpgh2', '01m81xtw9d6nq74m2rcdfmpgh3', '01m81xtw9d6nq74m2rcdfmpgh4'];
    const row = (id: string, kind: string, state: string): string =>
      `INSERT INTO job (id, kind, payload, state, run_at, attempts, created_at)
       VALUES ('${id}', '${kind}', '{"because":"lists"}', '${state}', '2026-11-21T10:00:00.000Z', 1, '')`;
    await raw(
      row(`job_${ids[0]}`, 'orders.re-decide', 'waiting'),
      row(`job_${ids[1]}`, 'orders.re-decide', 'dead'),
      row(`job_${ids[2]}`, 'orders.re-decide', 'done'),
      row('every:log.sign-head', 'log.sign-head', 'waiting'),
    );
    const second = await testDesk(at, home);
    const [a, b] = await Promise.all([first.jobs.runDue(), second.jobs.runDue()]);
    expect(a + b).toBe(2);
    const done = (await first.jobs.list(admin, { state: 'done' })).items;
    expect(done.map((j) => j.id).sort()).toEqual([`job_${ids[0]}`, `job_${ids[1]}`]);
    expect(await pairs(second)).toHaveLength(2);
    expect(await raw('SELECT id FROM job')).toEqual([]);
    // And where a backup brings one that pg-boss still remembers, it is done again, on what was restored.
    await raw(row(`job_${ids[0]}`, 'orders.re-decide', 'waiting'));
    const third = await testDesk(at, home);
    expect(await third.jobs.runDue()).toBe(1);
    expect((await third.jobs.list(admin, { state: 'done' })).items).toHaveLength(3);
    await third.close();
    await first.close();
    await second.close();
  },
};
