import { join } from 'node:path';
import { decideHit, type ListEntry } from '@tolhuis/core/screen';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DecisionStore } from '../screening/decision-store.ts';
import { tempHome } from '../testing/desk.ts';
import { post, type TestDoor, testDoor } from '../testing/door.ts';
import { installMadeUpList } from '../testing/made-up-list.ts';

// What was decided about hits, listed with what it is worth today.
const entry = (id: string, name: string): ListEntry => ({
  id,
  list: 'DPL',
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries: ['CN'],
});
const ENTRIES = [entry('1', 'Kelvarin Works'), entry('2', 'Stelmira Foundry')];
const { home, remove } = tempHome();
let door: TestDoor;
let key: string;
beforeAll(async () => {
  installMadeUpList(home, ENTRIES);
  const by = { verdict: 'false-match', reason: 'r', by: 'shell', at: '2026-11-01T08:00:00Z' } as const;
  new DecisionStore(join(home, 'decisions.jsonl')).add(decideHit({ name: 'Stelmira' }, ENTRIES[1]!, by));
  door = await testDoor({}, { screeningHome: home });
  key = await door.keyOf('analyst');
  await asked('create-party', { id: 'cust-1', facts: { name: 'Kelvarin Works', country: 'NL' } });
  await asked('decide-hit', {
    party: 'cust-1',
    hit: { list: 'DPL', id: '1' },
    verdict: 'false-match',
    reason: 'first',
  });
  for (const reason of ['second', 'third'])
    await asked('decide-hit', {
      query: { name: 'Stelmira Foundry' },
      hit: { list: 'DPL', id: '2' },
      verdict: 'unsure',
      reason,
    });
});
afterAll(async () => {
  await door.close();
  remove();
});

async function asked<T>(name: string, input: unknown, status = 200): Promise<T> {
  const response = await post(door.app, `/api/${name}`, input, { key });
  const body = (await response.json()) as T;
  expect(response.status, JSON.stringify(body)).toBe(status);
  return body;
}
type Page = {
  items: { state: string; changed: string[]; decision: { reason: string } }[];
  next: string | null;
  inFile: number;
};
const list = async (input: object) => {
  const { items, next, inFile } = await asked<Page>('hit-decisions', input);
  return { reasons: items.map((i) => i.decision.reason), states: items.map((i) => i.state), next, inFile };
};

test('each with its state, newest first, and how many the file has', async () => {
  expect(await list({})).toEqual({
    reasons: ['third', 'second', 'first'],
    states: ['open', 'superseded', 'in-force'],
    next: null,
    inFile: 1,
  });
});

test.each([
  [{ state: 'open' }, ['third'], 0],
  [{ state: 'in-force' }, ['first'], 1],
  [{ state: 'expired' }, [], 0],
  [{ party: 'cust-1' }, ['first'], 0],
  [{ name: 'stelmira' }, ['third', 'second'], 1],
  [{ entry: 'DPL:1' }, ['first'], 0],
  [{ entry: 'foundry', state: 'superseded' }, ['second'], 0],
  [{ since: '2026-12-01' }, [], 0],
  [{ by: 'nobody' }, [], 0],
])('%j', async (input, reasons, inFile) => {
  expect(await list(input)).toMatchObject({ reasons, inFile });
});

test('page by page: a filter loses nothing and tells the end', async () => {
  const first = await list({ name: 'stelmira', limit: 1 });
  expect(first).toMatchObject({ reasons: ['third'] });
  const second = await list({ name: 'stelmira', limit: 1, after: first.next });
  expect(second).toMatchObject({ reasons: ['second'] });
  expect(await list({ name: 'stelmira', limit: 1, after: second.next })).toMatchObject({ reasons: [], next: null });
});

test('a party on file that has changed reopens what was decided about it', async () => {
  await asked('update-party', { id: 'cust-1', version: 1, facts: { name: 'Kelvarin Works', country: 'DE' } });
  const { items } = await asked<Page>('hit-decisions', { state: 'reopened' });
  expect(items).toMatchObject([{ changed: ['party.country'], decision: { reason: 'first' } }]);
});

test.each([[{ state: 'gone' }], [{ since: '2026-02-30' }], [{ name: '' }], [{ limit: 0 }], [{ after: 'x' }]])(
  '%j is refused',
  async (input) => {
    await asked('hit-decisions', input, 422);
  },
);
