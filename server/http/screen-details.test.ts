import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOfAllRoles, post, type TestDoor, testDoor } from '../testing/door.ts';

let door: TestDoor;
let key: string;
beforeAll(async () => {
  door = await testDoor();
  key = (await keysOfAllRoles(door)).analyst;
});
afterAll(() => door.close());

type Hits = { items: { hits: { name: string; tokens?: unknown[]; entry?: Record<string, unknown> }[] }[] };
const screen = async (details?: boolean): Promise<Hits['items'][number]['hits'][number]> => {
  const body = { queries: [{ name: 'Huawei Technologies' }], ...(details === undefined ? {} : { details }) };
  const response = await post(door.app, '/api/screen', body, { key });
  expect(response.status).toBe(200);
  return ((await response.json()) as Hits).items[0]!.hits[0]!;
};

test('details: the words that met, and what the list says of the party with its citation', async () => {
  const hit = await screen(true);
  expect(hit.tokens?.length).toBeGreaterThan(0);
  expect(hit.entry?.['countries']).toContain('CN');
  expect(hit.entry?.['federalRegister']).toEqual(expect.arrayContaining([expect.stringMatching(/FR/)]));
});

test('without them the answer is as it was', async () => {
  const hit = await screen();
  expect(hit.tokens).toBeUndefined();
  expect(hit.entry).toBeUndefined();
});
