import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ListStore } from './lists/store.ts';
import { ScreeningHost } from './operations/screening-host.ts';
import { systemPrincipal } from './services/allow.ts';
import type { Desk } from './services/api/index.ts';
import { type ListsHere, listsApart, replaces, takeLists } from './services/desk-lists.ts';
import { tempHome } from './testing/desk.ts';
import { get, type TestDoor, testDoor } from './testing/door.ts';
import { installMadeUpList } from './testing/made-up-list.ts';
import { watchJob } from './watch.ts';

// Several machines over one store: each has lists of its own, and the desk decides with those of one.

const here = (machine: string, id: string, day: string, reliable = true): ListsHere => ({
  machine,
  id: id.padEnd(64, '0'),
  day,
  reliable,
  sources: [{ source: 'csl', sha256: id.padEnd(64, '0'), publishedOn: day }],
});
const OLD = here('m1', 'a', '2026-11-01');
const NEW = here('m2', 'b', '2026-11-20');

test.each<[string, ListsHere, ListsHere | undefined, boolean]>([
  ['the first', OLD, undefined, true],
  ['newer ones', NEW, OLD, true],
  ['older ones', OLD, NEW, false],
  ['others of the same day', here('m1', 'c', '2026-11-20'), NEW, false],
  ['older ones of the same machine', here('m2', 'c', '2026-10-01'), NEW, true],
  ['some to be relied on, for a later day that is not', OLD, here('m2', 'b', '2026-11-20', false), true],
  ['some not to be relied on', here('m1', 'a', '2026-11-21', false), NEW, false],
  ['the starter list', here('m1', 'a', '', false), here('m2', 'b', '2026-01-01', false), false],
])('%s', (_, mine, desk, expected) => expect(replaces(mine, desk)).toBe(expected));

let door: TestDoor;
let desk: Desk;
let own: ReturnType<typeof tempHome>;
beforeEach(async () => {
  own = tempHome();
  door = await testDoor();
  desk = door.desk;
});
afterEach(async () => {
  await door.close();
  own.remove();
});
const used = async () =>
  (await desk.audit.entries({ id: 'usr_a', roles: ['auditor'], via: 'session' }, { action: 'lists.used' })).items;

test('two machines do not take turns: the older one decides nothing, and the log tells whose lists hold', async () => {
  const decided: string[] = [];
  const machine = (name: string, lists: () => ListsHere) => {
    const home = tempHome();
    const job = watchJob({
      home: home.home,
      rulebook: 'r1',
      lists: () => lists().id,
      take: () => takeLists(desk.store, lists()),
      redecide: async () => decided.push(name),
    });
    return { run: () => job.run({}), remove: home.remove };
  };
  let mine = OLD;
  const first = machine('m1', () => mine);
  const second = machine('m2', () => NEW);
  for (let n = 0; n < 3; n++) {
    await first.run();
    await second.run();
  }
  expect(decided).toEqual(['m1', 'm2']);
  expect((await used()).map(({ body }) => body)).toEqual([
    expect.objectContaining({ id: OLD.id, before: null }),
    expect.objectContaining({ id: NEW.id, before: OLD.id }),
  ]);
  expect(await listsApart(desk.store, NEW)).toBeUndefined();
  expect((await listsApart(desk.store, OLD))?.detail).toMatch(
    /^this machine has csl of 2026-11-01 \(a0+\), the desk decides with csl of 2026-11-20 \(b0+\) of machine m2 since 2/,
  );
  // Another old file, given to it since: the desk's orders are not decided back.
  mine = here('m1', 'c', '2026-11-10');
  await first.run();
  expect(decided).toEqual(['m1', 'm2']);
  // It was given the same file, and comes back in.
  mine = { ...NEW, machine: 'm1' };
  await first.run();
  await second.run();
  expect(decided).toEqual(['m1', 'm2', 'm1']);
  expect(await used()).toHaveLength(2);
  first.remove();
  second.remove();
});

test('a machine with other lists is not ready, and the doctor says why; with the same it is', async () => {
  const day = '2026-11-21';
  installMadeUpList(own.home, [], { takenAt: '2026-11-20T08:00:00Z' });
  const screening = new ScreeningHost(
    own.home,
    () => day,
    () => 0,
  );
  expect(screening.here()).toMatchObject({ day: '2026-11-20', reliable: true, sources: [{ source: 'csl' }] });
  const { openDesk } = await import('./desk.ts');
  const there = openDesk({ store: desk.store, rulebook: desk.rulebook, home: own.home, screening: screening.port });
  const app = door.withOptions({}, { screening, desk: there });
  const ready = async () => {
    const response = await get(app, '/readyz');
    return [response.status, ((await response.json()) as { why?: string }).why];
  };
  const doctor = async () =>
    (await there.upkeep.doctor(systemPrincipal('x'))).find(({ name }) => name === 'lists of the desk');
  expect(await ready()).toEqual([200, undefined]);
  await takeLists(desk.store, here('m2', 'b', '2026-11-21'));
  expect(await ready()).toEqual([503, 'lists-differ']);
  expect(await doctor()).toMatchObject({ ok: false, remedy: expect.stringContaining('tolhuis lists sync') });
  installMadeUpList(own.home, [], { takenAt: '2026-11-22T08:00:00Z', sha256: 'c'.repeat(64) });
  screening.look();
  expect(await takeLists(desk.store, screening.here())).toBe(true);
  expect(await ready()).toEqual([200, undefined]);
  expect(await doctor()).toMatchObject({ ok: true });
  expect(new ListStore(join(own.home, 'lists')).meta('csl')?.sha256).toBe('c'.repeat(64));
});
