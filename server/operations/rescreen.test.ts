import type { ListEntry } from '@tolhuis/core/screen';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { question, tempHome } from '../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../testing/door.ts';
import { installMadeUpList } from '../testing/made-up-list.ts';

// Two made-up states of one list, a month apart, and the parties of a desk against them.
const entry = (id: string, name: string, more: Partial<ListEntry> = {}): ListEntry => ({
  id,
  list: 'EL',
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries: ['CN'],
  ...more,
});
const OLD = [entry('1', 'Kelvarin Microtronics'), entry('2', 'Stelmira Works'), entry('3', 'Orvex Shipping')];
const NEW = [
  entry('1', 'Kelvarin Microtronics', { footnotes: [4] }),
  entry('3', 'Orvex Shipping'),
  entry('4', 'Tavrino Photonics', { list: 'DPL' }),
];
const { home, remove } = tempHome();
let door: TestDoor;
let analyst: string;
let viewer: string;
beforeAll(async () => {
  installMadeUpList(home, OLD, { source: 'made-up', takenAt: '2026-10-20T08:00:00Z' });
  installMadeUpList(home, NEW, { source: 'made-up', sha256: 'b'.repeat(64) });
  door = await testDoor({}, { screeningHome: home });
  analyst = await door.keyOf('analyst');
  viewer = await door.keyOf('viewer');
});
afterAll(async () => {
  await door.close();
  remove();
});

async function asked(name: string, input: unknown, key = analyst): Promise<{ status: number; body: never }> {
  const response = await post(door.app, `/api/${name}`, input, { key });
  return { status: response.status, body: (await response.json()) as never };
}

describe('rescreen', () => {
  const parties = [
    { id: 'p1', name: 'Kelvarin Microtronics', exposure: { valueUsd: 5000, totalProcessingPerformance: 0 } },
    { id: 'p2', name: 'Stelmira Works', exposure: { valueUsd: 500_000, totalProcessingPerformance: 0 } },
    { id: 'p3', name: 'Orvex Shipping' },
    { id: 'p4', name: 'Tavrino Photonics' },
  ];

  test('tells what is new, gone and changed, the most urgent first, and is silent about what did not change', async () => {
    const { body } = await asked('rescreen', { parties });
    const { changes, ...rest } = body as { changes: Record<string, unknown>[] };
    expect(rest).toEqual({
      source: 'made-up',
      from: { takenAt: '2026-10-20T08:00:00Z', sha256: 'a'.repeat(64), entries: 3 },
      to: { takenAt: '2026-11-20T08:00:00Z', sha256: 'b'.repeat(64), entries: 3 },
      parties: 4,
      compared: { before: 2, after: 2 },
      unclear: [],
    });
    expect(changes.map(({ subject, kind, fields }) => [subject, kind, fields])).toEqual([
      ['p4', 'new', undefined],
      ['p2', 'gone', undefined],
      ['p1', 'changed', ['footnotes']],
    ]);
    expect(changes.map((c) => (c['priority'] as { priority: number }).priority)).toEqual([100, 60, 20]);
  });

  test('a party that could not be screened whole is told: that nothing changed is no all-clear', async () => {
    const aliases = Array.from({ length: 20 }, (_, i) => `Quiet Bakery ${i}`);
    const asParties = [
      { id: 'p1', name: 'Quiet Bakery', aliases },
      { id: 'p2', name: 'Quiet Bakery', aliases: ['x'.repeat(601)] },
      { id: 'p3', name: '???' },
    ];
    const { body } = await asked('rescreen', { parties: asParties });
    expect(body).toMatchObject({
      changes: [],
      unclear: [
        { subject: 'p2', name: 'Quiet Bakery', note: 'too-long' },
        { subject: 'p3', name: '???', note: 'no-letters' },
      ],
    });
  });

  test('without parties every party on file is screened again', async () => {
    await asked('create-party', { id: 'cust-9', facts: { name: 'Tavrino Photonics', country: 'CN' } });
    await asked('create-party', { id: 'cust-8', facts: { country: 'CN' } });
    const { body } = await asked('rescreen', {});
    expect(body).toMatchObject({ parties: 1, changes: [{ subject: 'cust-9', kind: 'new', hit: { id: '4' } }] });
    await asked('create-party', { id: 'cust-7', facts: { aliases: ['Quiet Bakery', 'Tavrino Photonics'] } });
    const again = (await asked('rescreen', {})).body as { parties: number; changes: { subject: string }[] };
    expect([again.parties, again.changes.map((c) => c.subject).sort()]).toEqual([2, ['cust-7', 'cust-9']]);
  });

  test.each([
    [{ since: '2026-10-25' }, 200, 3],
    [{ since: '2026-11-21' }, 200, 0],
    [{ since: 'aaaaaa' }, 200, 3],
    [{ since: '2026-10-19' }, 422, -1],
    [{ since: 'cccccc' }, 422, -1],
    [{ since: 'last week' }, 422, -1],
    [{ source: 'csl' }, 422, -1],
  ])('%j', async (which, status, count) => {
    const answer = await asked('rescreen', { ...which, parties });
    expect(answer.status).toBe(status);
    if (count >= 0) expect((answer.body as { changes: [] }).changes).toHaveLength(count);
    else expect((answer.body as { issues: { path: string }[] }).issues[0]?.path).toBe(Object.keys(which)[0]);
  });

  test('two parties of one id are refused', async () => {
    const twice = [parties[0], { ...parties[1], id: 'p1' }];
    expect(await asked('rescreen', { parties: twice })).toMatchObject({ status: 422 });
  });
});

test('list-changes pages through what is new, gone and changed', async () => {
  const all = await asked('list-changes', {}, viewer);
  expect(all.body).toMatchObject({
    counts: { new: 1, gone: 1, changed: 1 },
    items: [
      { kind: 'new', list: 'DPL', id: '4', name: 'Tavrino Photonics' },
      { kind: 'gone', id: '2' },
      { kind: 'changed', id: '1', before: { id: '1' }, fields: ['footnotes'] },
    ],
    next: null,
  });
  const items: unknown[] = [];
  let after: string | null = '0';
  while (after !== null) {
    const page = (await (await get(door.app, `/api/list-changes?limit=2&after=${after}`, { key: viewer })).json()) as {
      items: unknown[];
      next: string | null;
    };
    items.push(...page.items);
    after = page.next;
  }
  expect(items).toEqual((all.body as { items: unknown[] }).items);
});

describe('decide-hit', () => {
  const name = 'Tavrino Photonics';
  const screened = async (): Promise<Record<string, unknown>> =>
    ((await asked('screen', { queries: [{ name }] })).body as { items: [Record<string, unknown>] }).items[0];
  const found = (verdict: string, more: object = {}): object => ({
    query: { name },
    hit: { list: 'DPL', id: '4' },
    verdict,
    reason: 'Another owner; seen the register.',
    ...more,
  });

  test('a false match is out of the hits from then on, for orders too, until somebody decides anew', async () => {
    const party = { role: 'end-user', name, country: 'NL', headquarters: 'NL', ultimateParentHeadquarters: 'NL' };
    const asks = { ...question('NL'), parties: [{ ...party, kinds: ['civil'], owners: [] }] };
    const outcome = async (): Promise<string> => ((await asked('decide', asks)).body as { outcome: string }).outcome;
    expect((await screened())['hits']).toHaveLength(1);
    const before = await outcome();
    const { status, body } = await asked('decide-hit', found('false-match', { query: { name, country: 'NL' } }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ decision: { verdict: 'false-match', entryKey: 'DPL|4' }, partyId: null });
    expect(await outcome()).not.toBe(before);
    await asked('decide-hit', found('false-match'));
    expect(await screened()).toMatchObject({ hits: [], dismissed: 1 });
    await asked('decide-hit', found('true-match'));
    expect(await screened()).toMatchObject({ hits: [{ id: '4', confirmed: true }] });
  });

  test('is kept with who and when, newest first, and its log entry names nobody', async () => {
    const { body } = await asked('hit-decisions', {}, viewer);
    const { items } = body as { items: { id: string; decision: { by: string; at: string; verdict: string } }[] };
    expect(items.map((i) => i.decision.verdict)).toEqual(['true-match', 'false-match', 'false-match']);
    expect(items[0]?.decision.by).toMatch(/^usr_/);
    const auditor = await door.keyOf('auditor');
    const log = await asked('audit-entries', { about: `hit:${items[0]?.id}` }, auditor);
    expect(log.body).toMatchObject({ items: [{ action: 'hit.decided' }] });
    expect(JSON.stringify(log.body)).not.toContain('Tavrino');
    expect(JSON.stringify(log.body)).not.toContain('register');
  });

  test('about a party on file; erasing the party erases it', async () => {
    await asked('create-party', { id: 'cust-10', facts: { name, country: 'CN' } });
    const { body } = await asked('decide-hit', { ...found('unsure'), query: undefined, party: 'cust-10' });
    expect(body).toMatchObject({ partyId: 'cust-10', decision: { subjectKey: '#cust-10' } });
    const mine = async (): Promise<unknown[]> =>
      ((await asked('hit-decisions', { party: 'cust-10' })).body as { items: unknown[] }).items;
    expect(await mine()).toHaveLength(1);
    const officer = await door.keyOf('officer');
    expect((await asked('erase-party', { id: 'cust-10', reason: 'asked to' }, officer)).status).toBe(200);
    expect(await mine()).toHaveLength(0);
  });

  test.each([
    ['a hit that the name does not give', { hit: { list: 'EL', id: '3' } }],
    ['no reason', { reason: ' ' }],
    ['a day gone by', { expiresOn: '2026-11-20' }],
    ['neither query nor party', { query: undefined }],
    ['both', { party: 'cust-9' }],
  ])('refuses %s', async (_, wrong) => {
    expect((await asked('decide-hit', { ...found('false-match'), ...wrong })).status).toBe(422);
  });

  test('a viewer may not', async () => {
    expect((await asked('decide-hit', found('false-match'), viewer)).status).toBe(403);
  });
});

test('screen tells how urgent a hit is when it is told what is at stake', async () => {
  const queries = [{ name: 'Kelvarin Microtronics' }];
  const urgency = async (exposure: object): Promise<unknown> => {
    const { body } = await asked('screen', { queries, exposure });
    return (body as { items: [{ hits: [{ priority: { priority: number } }] }] }).items[0].hits[0].priority.priority;
  };
  expect(await urgency({})).toBe(100);
  expect(await urgency({ valueUsd: 5000 })).toBe(100);
  expect(await urgency({ valueUsd: 5000, totalProcessingPerformance: 0 })).toBe(20);
});
