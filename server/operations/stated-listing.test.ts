import type { ListEntry } from '@tolhuis/core/screen';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { question, tempHome } from '../testing/desk.ts';
import { post, type TestDoor, testDoor } from '../testing/door.ts';
import { installMadeUpList } from '../testing/made-up-list.ts';

// A question may state its listings; an order that goes may not rest on that alone.
const LISTED: ListEntry = {
  id: '7',
  list: 'EL',
  type: 'organisation',
  name: 'Velmorin Dynamics',
  aliases: [],
  addresses: [],
  countries: ['CN'],
  licenceRequirement: 'For all items subject to the EAR',
  licencePolicy: 'Presumption of denial',
};
const { home, remove } = tempHome();
let door: TestDoor;
beforeAll(async () => {
  installMadeUpList(home, [LISTED]);
  door = await testDoor({}, { screeningHome: home });
});
afterAll(async () => {
  await door.close();
  remove();
});

type Order = { id: string; version: number; state: string; outcome: string };
async function asked<T>(role: 'analyst' | 'officer', name: string, input: unknown): Promise<T> {
  const response = await post(door.app, `/api/${name}`, input, { key: await door.keyOf(role) });
  const body = (await response.json()) as T;
  expect(response.status, JSON.stringify(body)).toBe(200);
  return body;
}
/** An order of goods that nobody controls, from a buyer that says it is on no list. */
async function stating(reference: string, name: string): Promise<Order> {
  const [party] = question('DE').parties;
  const asking = { ...question('DE'), item: { eccn: 'EAR99' }, parties: [{ ...party, name }] };
  const made = await asked<Order>('analyst', 'create-order', { reference, question: asking });
  expect(made.outcome).toBe('no-licence-required');
  return asked<Order>('analyst', 'prepare-order', { id: made.id, version: made.version });
}

test('a listed buyer that is stated to be on no list is held, until a person says who it is', async () => {
  const clean = await stating('clean', 'Kelvarin Retail');
  expect(clean.outcome).toBe('no-licence-required');
  const held = await stating('held', 'Velmorin Dynamics');
  expect(held.outcome).toBe('hold');
  const { answer } = await asked<{ answer: { missing: { question: string }[] } }>('analyst', 'determination', {
    id: (await asked<{ determinationId: string }>('analyst', 'order', { id: held.id })).determinationId,
  });
  expect(answer.missing[0]?.question).toContain('Is Velmorin Dynamics the party Velmorin Dynamics (EL');
  const verdict = {
    query: { name: 'Velmorin Dynamics', country: 'DE' },
    hit: { list: 'EL', id: '7' },
    verdict: 'false-match',
    reason: 'Another company of that name: register of Bonn.',
  };
  const { orders } = await asked<{ orders: { flips: { orderId: string; after: string }[] } }>(
    'analyst',
    'decide-hit',
    verdict,
  );
  expect(orders.flips.map((f) => f.orderId)).toEqual([held.id]);
  expect(await asked<Order>('analyst', 'order', { id: held.id })).toMatchObject({ outcome: 'no-licence-required' });
});

test('at home, where nothing is held, the hit is judged before anybody approves; Dutch says so too', async () => {
  const [party] = question('US').parties;
  const asking = { ...question('US'), parties: [{ ...party, name: 'Velmorin Dynamics' }] };
  const made = await asked<Order>('analyst', 'create-order', { reference: 'home', question: asking });
  const ready = await asked<Order>('analyst', 'prepare-order', { id: made.id, version: made.version });
  expect(ready.outcome).toBe('not-an-export');
  const approve = async (language?: string) => {
    const response = await post(
      door.app,
      '/api/approve-order',
      { id: ready.id, version: ready.version },
      { key: await door.keyOf('approver'), ...(language && { headers: { 'accept-language': language } }) },
    );
    return { status: response.status, ...((await response.json()) as { detail: string }) };
  };
  expect(await approve()).toMatchObject({
    status: 409,
    detail: "Whether 'Velmorin Dynamics' is 'Velmorin Dynamics' (EL) has not been judged.",
  });
  expect((await approve('nl')).detail).toContain('is nog niet beoordeeld');
});
