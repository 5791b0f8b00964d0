import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RULEBOOK } from '@tolhuis/rulebook';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk } from './desk.ts';
import { ListStore } from './lists/store.ts';
import { ScreeningHost } from './operations/screening-host.ts';
import { systemPrincipal } from './services/allow.ts';
import type { Desk } from './services/api/index.ts';
import { openStore } from './store/open.ts';
import { syncJob } from './sync-job.ts';
import { question, someone, TestClock, tempHome } from './testing/desk.ts';
import { watchJob } from './watch.ts';

const madeUp = readFileSync(join(import.meta.dirname, '..', 'test', 'fixtures', 'lists', 'csl-made-up.json'));
const DAY = '2026-07-02';
/** On the made-up list; the question does not say on which lists it stands. */
const LISTED = 'Quanjing Tensor Computing Co., Ltd.';
const { listed: _, owners: __, ...unscreened } = question('NL', 10, LISTED).parties[0]!;
const asked = { ...question('NL', 10, LISTED), on: DAY, parties: [unscreened] };
const ann = someone('usr_ann', 'analyst');
const all = someone('usr_all', 'admin', 'auditor');

let own: ReturnType<typeof tempHome>;
let publisher: Server;
let status: number;
let desk: Desk;
let clock: TestClock;

beforeEach(async () => {
  own = tempHome();
  status = 200;
  clock = new TestClock(`${DAY}T10:00:00.000Z`);
  publisher = createServer((_, response) => {
    response.writeHead(status, { etag: '"one"' });
    response.end(status === 200 ? madeUp : undefined);
  });
  await new Promise<void>((done) => publisher.listen(0, '127.0.0.1', done));
  const screening = new ScreeningHost(own.home, () => DAY);
  const store = await openStore({ at: join(own.home, 'desk.db'), clock: clock.read });
  const watch = watchJob({
    home: own.home,
    rulebook: RULEBOOK.hash,
    lists: () => screening.installed(),
    redecide: (because) => desk.orders.redecide(systemPrincipal('desk.watch'), because),
  });
  const sync = syncJob({
    lists: new ListStore(join(own.home, 'lists')),
    everySeconds: 86_400,
    options: {
      url: `http://127.0.0.1:${(publisher.address() as AddressInfo).port}/`,
      retries: 0,
      // The made-up list has a dozen parties.
      allowDrop: true,
      now: clock.read,
    },
    store,
    changed: () => {
      screening.look();
      return watch.run({});
    },
  });
  desk = openDesk(
    { store, rulebook: RULEBOOK, home: own.home, clock: clock.read, screening: screening.port },
    { jobs: { 'lists.sync': sync, 'desk.watch': watch } },
  );
});
afterEach(async () => {
  await new Promise((done) => publisher.close(done));
  await desk.close();
  own.remove();
});

test('a new list is fetched, logged, and every open order decided with it; what changed is told', async () => {
  const order = await desk.orders.create(ann, { reference: 'r', question: asked });
  await desk.jobs.enqueue('desk.watch', {});
  await desk.jobs.runDue();
  expect((await desk.orders.flips(ann, {})).items).toEqual([]);
  await desk.jobs.enqueue('lists.sync', {});
  await desk.jobs.runDue();
  const [synced] = (await desk.audit.entries(all, { action: 'lists.synced' })).items;
  expect(synced?.actor).toBe('system:lists.sync');
  expect(synced?.body).toMatchObject({ source: 'csl', entries: 12, changes: { added: 12, removed: 0, changed: 0 } });
  const [flip] = (await desk.orders.flips(ann, {})).items;
  expect(flip).toMatchObject({ orderId: order.id, because: 'lists', before: order.status });
  const now = await desk.orders.get(ann, order.id);
  expect(now.status).toBe(flip?.after);
  const kept = await desk.determinations.get(ann, now.determinationId ?? '');
  expect(kept.lists.join()).toContain('csl:');
  // Nothing newer: nothing is done again.
  status = 304;
  clock.advance(86_400);
  await desk.jobs.enqueue('lists.sync', {});
  await desk.jobs.runDue();
  expect((await desk.audit.entries(all, { action: 'lists.synced' })).items).toHaveLength(1);
  expect((await desk.audit.entries(all, { action: 'orders.re-decided' })).items).toHaveLength(2);
});

test('a publisher that fails leaves the old list and the reason', async () => {
  status = 503;
  await desk.jobs.enqueue('lists.sync', {});
  await desk.jobs.runDue();
  const [job] = (await desk.jobs.list(all, {})).items;
  expect(job).toMatchObject({ kind: 'lists.sync', state: 'waiting', attempts: 1 });
  expect(job?.lastError).toContain('503');
  expect((await desk.audit.entries(all, { action: 'lists.synced' })).items).toEqual([]);
});
