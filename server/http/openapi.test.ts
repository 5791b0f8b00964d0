import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK_OPERATIONS } from '../operations/index.ts';
import { question } from '../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../testing/door.ts';
import { openApi } from './openapi.ts';

type Document = { paths: Record<string, Record<string, unknown>>; components: Record<string, Record<string, unknown>> };
const document = JSON.parse(JSON.stringify(openApi('test'))) as Document;
let door: TestDoor;
beforeAll(async () => {
  door = await testDoor({ localRoles: ['analyst', 'officer'] });
});
afterAll(() => door.close());

test('is a valid OpenAPI 3.1 document', async () => {
  const validator = new Validator();
  const result = await validator.validate(document);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('every reference resolves, and every operation is there once', () => {
  const missing = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)]
    .map(([, kind = '', name = '']) => [kind, name])
    .filter(([kind = '', name = '']) => document.components[kind]?.[name] === undefined);
  expect(missing).toEqual([]);
  for (const name of DESK_OPERATIONS.keys()) expect(document.paths[`/api/${name}`]?.['post']).toBeDefined();
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((o) => (o as { operationId?: string }).operationId),
  );
  const given = ids.filter((id) => id !== undefined);
  expect(new Set(given).size).toBe(given.length);
});

test('is served as it is, and the reference names every operation', async () => {
  const served = await (await get(door.app, '/openapi.json')).json();
  expect(served).toEqual(document);
  const page = await (await get(door.app, '/docs')).text();
  for (const name of DESK_OPERATIONS.keys()) expect(page).toContain(`/api/${name}`);
});

test('what is answered is what the schemas say', async () => {
  const order = { id: 'o-1', reference: 'ref', question: question() };
  const asked: readonly (readonly [string, unknown])[] = [
    ['decide', question()],
    ['decide-many', { questions: [question(), question('CN')] }],
    ['classify', { on: '2026-11-21', item: { chip: 'nvidia/h100-sxm5' } }],
    ['chips', { on: '2026-11-21', ids: ['nvidia/h100-sxm5'], destinations: ['NL'] }],
    ['countries', { on: '2026-11-21', search: 'nether' }],
    ['explain', { cite: '3A090' }],
    ['timeline', { chip: 'nvidia/h100-sxm5', to: 'AE', from: '2024-01-01', until: '2026-12-31' }],
    ['simulate', { orders: [question()], reading: 'letter' }],
    ['coverage', {}],
    ['screen', { queries: [{ name: 'Inspur', country: 'CN' }] }],
    ['lists', {}],
    ['create-order', order],
    ['import-orders', { orders: [{ ...order, id: 'o-2' }] }],
    ['orders', {}],
    ['order', { id: 'o-1' }],
    ['order-history', { id: 'o-1' }],
    ['order-limits', { id: 'o-1' }],
    ['prepare-order', { id: 'o-1', version: 1 }],
    ['redecide-orders', { because: 'lists' }],
    ['flips', {}],
    ['determinations', { limit: 2 }],
    ['create-party', { id: 'p-1', facts: { name: 'Made Up B.V.', country: 'NL' } }],
    ['parties', {}],
    ['party', { id: 'p-1' }],
    ['party-history', { id: 'p-1' }],
    [
      'ledger-apply',
      {
        type: 'open',
        id: 'open-1',
        note: '',
        accounts: [
          {
            account: {
              id: 'cap/test',
              unit: 'tpp',
              title: 'A cap',
              cite: 'made up',
              bound: { kind: 'granted' },
              from: '2026-01-01',
              until: null,
              steps: [],
              licence: null,
            },
            grants: [{ amount: '9007199254740993', effectiveOn: '2026-01-01', reason: 'grant' }],
          },
        ],
      },
    ],
    ['balance', { account: 'cap/test', on: '2026-11-21' }],
    ['balances', { on: '2026-11-21' }],
    ['ledger-accounts', {}],
    ['ledger-entries', {}],
    ['ledger-verify', {}],
    ['audit-entries', {}],
    ['audit-verify', {}],
    ['sign-head', {}],
    ['audit-heads', {}],
    ['evidence-pack', { about: ['order:o-1'], disclose: false }],
    ['who-am-i', {}],
    ['jobs', {}],
    ['webhooks', {}],
    ['webhook-deliveries', {}],
    ['doctor', {}],
    ['run-retention', {}],
  ];
  for (const [name, body] of asked) {
    const response = await post(door.app, `/api/${name}`, body);
    const answer: unknown = await response.json();
    expect([name, response.status, response.status === 200 ? '' : answer]).toEqual([name, 200, '']);
    const parsed = DESK_OPERATIONS.get(name)?.output.safeParse(answer);
    expect([name, parsed?.error?.issues ?? []]).toEqual([name, []]);
    if (name === 'balance') expect(answer).toMatchObject({ available: '9007199254740993' });
    if (name === 'determinations') {
      const { items } = answer as { items: { id: string }[] };
      const replay = await post(door.app, '/api/replay', { id: items[0]?.id });
      expect(await replay.json()).toMatchObject({ result: 'same' });
    }
  }
});
