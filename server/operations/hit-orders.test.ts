import type { ListEntry } from '@tolhuis/core/screen';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { question, tempHome } from '../testing/desk.ts';
import { post, type TestDoor, testDoor } from '../testing/door.ts';
import { installMadeUpList } from '../testing/made-up-list.ts';
import { ScreeningHost } from './screening-host.ts';

// What is found about a hit decides the open orders that name the party: at once, and told.
const LISTED: ListEntry = {
  id: '4',
  list: 'DPL',
  type: 'unknown',
  name: 'Tavrino Photonics',
  aliases: [],
  addresses: [],
  countries: ['CN'],
};
/** Like the listed one, and not so like that it is taken for it without a person. */
const NAME = 'Tavrino Photonics Services';
const { home, remove } = tempHome();
let door: TestDoor;
let analyst: string;
let officer: string;
beforeAll(async () => {
  installMadeUpList(home, [LISTED]);
  door = await testDoor({}, { screeningHome: home });
  analyst = await door.keyOf('analyst');
  officer = await door.keyOf('officer');
});
afterAll(async () => {
  await door.close();
  remove();
});

async function asked<T>(name: string, input: unknown, key = analyst): Promise<T> {
  const response = await post(door.app, `/api/${name}`, input, { key });
  const body = (await response.json()) as T;
  expect(response.status, JSON.stringify(body)).toBe(200);
  return body;
}

type Order = { id: string; version: number; state: string; outcome: string };
type Flip = { orderId: string; because: string; before: string; after: string };
type Decided = { orders: { examined: number; flips: Flip[]; undecidable: string[] } };

const party = (name: string): object => ({
  role: 'end-user',
  name,
  country: 'NL',
  headquarters: 'NL',
  ultimateParentHeadquarters: 'NL',
  kinds: ['civil'],
  owners: [],
});
const order = (reference: string, name: string): Promise<Order> =>
  asked('create-order', { reference, question: { ...question('NL'), parties: [party(name)] } });
const outcomeOf = async (id: string): Promise<string> => (await asked<Order>('order', { id })).outcome;
const found = (verdict: string, more: object = {}): Promise<Decided> =>
  asked('decide-hit', {
    query: { name: NAME, country: 'NL' },
    hit: { list: 'DPL', id: '4' },
    verdict,
    reason: 'Seen the register.',
    ...more,
  });

test('no match frees, a true match lists, and what is unsure holds again; other orders are not looked at', async () => {
  const free = await order('free', 'Kelvarin Retail');
  const held = await order('held', NAME);
  const twin = await order('twin', NAME.toUpperCase());
  expect([held.outcome, twin.outcome]).toEqual(['hold', 'hold']);
  const cancelled = await order('cancelled', NAME);
  await asked('cancel-order', { id: cancelled.id, version: cancelled.version, reason: 'not wanted any more' });

  const first = await found('false-match');
  expect(first.orders.examined).toBe(2);
  expect(first.orders.flips.map((f) => [f.orderId, f.because]).sort()).toEqual(
    [
      [held.id, 'hits'],
      [twin.id, 'hits'],
    ].sort(),
  );
  expect(await outcomeOf(held.id)).toBe(free.outcome);
  const prepared = await asked<Order>('prepare-order', { id: held.id, version: held.version + 1 });
  expect(prepared.state).toBe('prepared');

  expect((await found('unsure')).orders.flips).toHaveLength(2);
  expect(await asked<Order>('order', { id: held.id })).toMatchObject({ state: 'draft', outcome: 'hold' });

  expect((await found('true-match')).orders.flips).toHaveLength(2);
  expect(await outcomeOf(held.id)).toBe('prohibited');
  expect(await outcomeOf(free.id)).toBe(free.outcome);
  expect(await outcomeOf(cancelled.id)).toBe('hold');

  const { items } = await asked<{ items: Flip[] }>('flips', { orderId: held.id });
  expect(items.map((f) => f.because)).toEqual(['hits', 'hits', 'hits']);
  const log = await asked<{ items: { actor: string; body: object }[] }>(
    'audit-entries',
    { action: 'orders.re-decided' },
    await door.keyOf('auditor'),
  );
  expect(log.items).toHaveLength(3);
  expect(log.items[0]).toMatchObject({ actor: 'system:hit.decided', body: { because: 'hits', examined: 2, flips: 2 } });
});

test('a decision that changes no order says so, and leaves no entry but its own', async () => {
  const before = await found('true-match');
  expect(before.orders).toEqual({ examined: 2, flips: [], undecidable: [] });
});

test('an owner of a party is a party too', async () => {
  const owned = { ...party('Kelvarin Retail'), owners: [{ name: 'Tavrino Photonics Trading', sharePercent: 60 }] };
  const made = await asked<Order>('create-order', {
    reference: 'owned',
    question: { ...question('NL'), parties: [owned] },
  });
  expect(made.outcome).toBe('hold');
  const { orders } = await found('false-match', { query: { name: 'Tavrino Photonics Trading' } });
  expect(orders.flips.map((f) => f.orderId)).toEqual([made.id]);
});

test('a decision that has run out today is not relied on, though the order is for an earlier day', async () => {
  const early = await asked<Order>('create-order', {
    reference: 'early',
    question: { ...question('NL'), on: '2026-11-01', parties: [party('Tavrino Photonics Retail')] },
  });
  expect(early.outcome).toBe('hold');
  const decided = await found('false-match', {
    query: { name: 'Tavrino Photonics Retail', country: 'NL' },
    expiresOn: '2026-11-21',
  });
  expect(decided.orders.flips).toHaveLength(1);
  let day = '2026-11-21';
  const host = new ScreeningHost(home, () => day);
  host.learn(await door.desk.hitDecisions.since(0));
  const relied = (): number => host.port.on('2026-11-01').decisions.length;
  const { now: seen, decided: all } = host.decidedSince(undefined);
  expect([all.length, relied()]).toEqual([host.learnt(), host.learnt()]);
  expect(host.decidedSince(seen).decided).toEqual([]);
  day = '2026-11-22';
  expect(relied()).toBe(host.learnt() - 1);
  const { now, decided: ranOut } = host.decidedSince(seen);
  expect(ranOut.map((d) => d.expiresOn)).toEqual(['2026-11-21']);
  expect(host.decidedSince(now).decided).toEqual([]);
});

test('decisions that are erased with their party are forgotten', async () => {
  // No order names it: one that an order needs is not erased.
  await asked('create-party', {
    id: 'cust-1',
    facts: { name: 'Tavrino Photonics Leasing', country: 'NL', address: 'Quay 1, Rotterdam' },
  });
  const party = await found('false-match', { query: undefined, party: 'cust-1' });
  expect(party.orders.examined).toBe(0);
  const known = door.screening.learnt();
  expect(await door.desk.hitDecisions.count()).toBe(known);
  await asked('erase-party', { id: 'cust-1', reason: 'asked to' }, officer);
  expect(await door.desk.hitDecisions.count()).toBe(known - 1);
  const gone = door.screening.forgetAllBut(await door.desk.hitDecisions.since(0));
  expect(gone.map((d) => d.subjectKey)).toEqual(['#cust-1']);
  expect(door.screening.learnt()).toBe(known - 1);
  expect(door.screening.forgetAllBut(await door.desk.hitDecisions.since(0))).toEqual([]);
});
