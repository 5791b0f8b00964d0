import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { openStore } from '../../store/open.ts';
import { examine, killing, killingKeys, storeWithQuota, worker } from '../processes.ts';
import { Simulation } from '../simulation.ts';
import type { Suite } from './store.ts';

export const processesSuite: Suite = {
  'eight processes reserve from one quota: never over, none lost': async ({ at }) => {
    await storeWithQuota(at, 100n);
    const workers = Array.from({ length: 8 }, () => worker(['reserve', at, '16']));
    await Promise.all(workers.map((w) => w.end));
    const given = workers.map((w) => Number(w.lines[0]));
    expect(given.reduce((a, b) => a + b, 0)).toBe(100);
    expect(await examine(at, [])).toEqual({ reserved: 100n });
  },
  'killed at random moments: what was acknowledged is there, nothing is there in half': async ({ at }) => {
    expect(await killing(at, 5, 7410)).toBeGreaterThan(10);
  },
  'killed in requests that have a key: sent again, each is done, and once': async ({ at }) => {
    await killingKeys(at, 2, 300, 7411);
  },
  'a desk from one seed: after every step nothing overdrawn, nothing counted twice': async ({ at, home }) => {
    const simulation = await new Simulation(at, home, 20261121).open();
    const wanted = [
      'reserve',
      'use-reservation',
      'over-limit',
      'replayed',
      'reopened',
      'order approved',
      'order forbidden',
      'order conflict',
      'over LPP',
      'order shipped',
    ];
    const unseen = (): string[] => wanted.filter((what) => !simulation.tally.get(what));
    // Who of several at once is first is the machine's to say, so what is rare may come some steps later.
    for (let i = 0; i < 60 || (i < 240 && unseen().length > 0); i++) await simulation.step();
    await simulation.close();
    expect(unseen()).toEqual([]);
  },
};

/** What only a file can suffer. */
export const fileSuite: Suite = {
  'a full disk: a clear error, nothing half written, and it goes on once there is space': async ({ at }) => {
    const small = await openStore({ at, maxBytes: 700_000 });
    const kept: string[] = [];
    let fault: unknown;
    for (let i = 0; fault === undefined && i < 2000; i++)
      await small
        .write('usr_a', async (tx) => {
          await tx.run('INSERT INTO party (id, version, search) VALUES (?, 1, ?)', [`p${i}`, 'x'.repeat(2000)]);
          await tx.log({ action: 'party.created', about: [], body: { party: `p${i}` } });
        })
        .then(
          () => kept.push(`p${i}`),
          (thrown: unknown) => {
            fault = thrown;
          },
        );
    expect(fault).toMatchObject({ fault: 'disk-full', error: { code: 'unavailable' } });
    expect(kept.length).toBeGreaterThan(20);
    const there = () => small.read(async (r) => (await r.all('SELECT id FROM party')).length);
    expect(await there()).toBe(kept.length);
    expect((await small.tail()).size).toBe(kept.length + 1);
    await small.close();
    const large = await openStore({ at });
    await large.write('usr_a', (tx) => tx.log({ action: 'test.done', about: [], body: {} }));
    expect((await large.tail()).size).toBe(kept.length + 2);
    await large.close();
  },
  'a read-only disk: a clear error, and nothing lost': async ({ at }) => {
    await storeWithQuota(at, 5n);
    // Root may write anywhere: the process runs as nobody then.
    const root = process.getuid?.() === 0;
    chmodSync(at, 0o444);
    chmodSync(dirname(at), 0o555);
    const one = worker(['once', at], root ? 65_534 : undefined);
    await one.end;
    chmodSync(dirname(at), 0o755);
    chmodSync(at, 0o644);
    expect(JSON.parse(one.lines[0] ?? '{}')).toMatchObject({ error: expect.stringMatching(/read-only/) });
    expect(await examine(at, [])).toEqual({ reserved: 0n });
  },
  'a file that is no database, and one that is damaged, are refused': async ({ at, home }) => {
    const { writeFileSync, readFileSync } = await import('node:fs');
    writeFileSync(at, 'this is no database, but a text that is long enough to be looked at'.repeat(20));
    await expect(openStore({ at })).rejects.toMatchObject({ fault: 'damaged' });
    const other = `${home}/other.db`;
    await storeWithQuota(other, 5n);
    const bytes = readFileSync(other);
    bytes.fill(0xff, 100, 4096);
    writeFileSync(other, bytes);
    await expect(openStore({ at: other })).rejects.toMatchObject({ fault: 'damaged' });
  },
  'a desk on SQLite never loads pg-boss': async ({ at }) => {
    const program = `
      import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) { if (name === 'pg-boss') console.log('loaded'); return next(name, context); } });
      const { openStore } = await import(${JSON.stringify(new URL('../../store/open.ts', import.meta.url).href)});
      const { queueOver } = await import(${JSON.stringify(new URL('../../services/queue/index.ts', import.meta.url).href)});
      const store = await openStore({ at: process.argv[1] });
      await (await queueOver(store).start({}, 1000))();
      await store.close();
      console.log('closed');
      await import('pg-boss');`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, at]);
    // The last line: it would have been seen.
    expect(stdout.trim().split('\n')).toEqual(['closed', 'loaded']);
  },
  'a folder that cannot be made is refused': async ({ home }) => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${home}/file`, '');
    await expect(openStore({ at: `${home}/file/x/store.db` })).rejects.toMatchObject({ fault: 'cannot-open' });
  },
};

/** What only a server can suffer. */
export const serverSuite: Suite = {
  'lost connections: a clear error at most, and the next request gets through': async ({ at, raw }) => {
    const store = await openStore({ at });
    const note = () => store.write('usr_a', (tx) => tx.log({ action: 'test.done', about: [], body: {} }));
    const cut = () =>
      raw(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tolhuis' AND datname = current_database()",
      );
    let acknowledged = 1;
    for (let i = 0; i < 4; i++) {
      await cut();
      await note().then(
        () => acknowledged++,
        (thrown: unknown) => expect(thrown).toMatchObject({ fault: 'connection' }),
      );
      await note();
      acknowledged++;
    }
    expect((await store.tail()).size).toBe(acknowledged);
    await store.close();
  },
  'a server that is not there is said to be so': async () => {
    await expect(openStore({ at: 'postgres://nobody:x@127.0.0.1:1/none' })).rejects.toMatchObject({
      fault: 'connection',
      error: { code: 'unavailable' },
    });
  },
};
