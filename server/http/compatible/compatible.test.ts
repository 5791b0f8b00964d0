import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../lists/install.ts';
import { ListStore } from '../../lists/store.ts';
import { ScreeningHost } from '../../operations/screening-host.ts';
import { tempHome } from '../../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../../testing/door.ts';

type Csl = { total: number; offset: number; results: Record<string, unknown>[]; list_state: { effect: string } };
type Yente = {
  responses: Record<string, { results: Record<string, unknown>[]; total: { value: number } }>;
  limit: number;
};

const fixture = join(import.meta.dirname, '../../../test/fixtures/lists/csl-made-up.json');
const { home, remove } = tempHome();
let door: TestDoor;
let app: TestDoor['app'];
let screening: ScreeningHost;
beforeAll(async () => {
  door = await testDoor({ localRoles: ['analyst'] });
  await importFile(new ListStore(join(home, 'lists')), fixture, {
    source: 'csl',
    allowDrop: true,
    now: '2026-11-20T00:00:00Z',
  });
  screening = new ScreeningHost(home, () => '2026-11-21');
  app = door.withOptions({}, { screening });
});
afterAll(async () => {
  await door.close();
  remove();
});
const csl = async (query: string): Promise<Csl> => (await get(app, `/v1/search?${query}`)).json() as Promise<Csl>;

describe('the government search', () => {
  test('records have the publisher’s members, and come back as they were published', async () => {
    const published = (JSON.parse(readFileSync(fixture, 'utf8')) as { results: Record<string, unknown>[] }).results;
    const { results } = await csl('name=Quanjing%20Tensor%20Computing');
    const [first] = results;
    const source = published.find(({ name }) => name === first?.['name']);
    for (const member of Object.keys(source ?? { none: 1 })) expect(first).toHaveProperty(member);
    for (const member of ['id', 'source', 'name', 'federal_register_notice', 'license_policy', 'license_requirement'])
      expect([member, first?.[member]]).toEqual([member, source?.[member]]);
    expect((await get(app, '/consolidated_screening_list/v1/search?name=quanjing')).status).toBe(200);
  });
  test('words must all occur; fuzzy_name finds what is misspelt and gives a score', async () => {
    expect((await csl('name=quanjing%20tensor')).total).toBeGreaterThan(0);
    expect((await csl('name=quanjing%20zebra')).total).toBe(0);
    expect((await csl('name=quanjin%20tensr')).total).toBe(0);
    const { results } = await csl('name=quanjin%20tensr%20computing&fuzzy_name=true');
    expect(results[0]?.['name']).toMatch(/Quanjing Tensor/);
    expect(results[0]?.['score']).toBeGreaterThan(50);
    expect(results[0]?.['score']).toBeLessThan(100);
  });
  test('filters: sources, countries, types, dates, size and offset, sort', async () => {
    const all = await csl('size=100');
    const inEl = await csl('sources=el&size=100');
    expect(inEl.results.every((r) => String(r['source']).includes('(EL)'))).toBe(true);
    expect(inEl.total).toBeGreaterThan(0);
    expect(inEl.total).toBeLessThan(all.total);
    const names = async (query: string): Promise<unknown[]> => (await csl(query)).results.map((r) => r['name']);
    const sorted = await names('sort=name:asc&size=100');
    expect(sorted).toEqual([...sorted].sort());
    expect(await names('sort=name:asc&size=2&offset=1')).toEqual(sorted.slice(1, 3));
    const dated = await csl('start_date=1900-01-01%20TO%202100-01-01&size=100');
    expect(dated.results.every((r) => r['start_date'] !== null)).toBe(true);
    // No type is known of most listed parties: a filter by type must not hide them.
    const typed = await csl('types=Vessel&sources=EL&size=100');
    expect(typed.total).toBe(inEl.results.filter((r) => r['type'] === null).length);
  });
  test.each([
    'colour=red',
    'sources=XX',
    'size=0',
    'size=1000',
    'countries=China',
    'types=Spaceship',
    'start_date=yesterday',
    'sort=__proto__',
    'name=a&fuzzy_name=yes',
    'name=a&name=b',
    'sources=EL&sources=DPL',
    'format=csv',
    'name=%00&fuzzy_name=true',
    'name=...',
    'q=%F0%9F%9A%80',
    'address=%E2%80%AE',
  ])('%s is refused, never ignored', async (query) => {
    expect((await get(app, `/v1/search?${query}`)).status).toBe(422);
  });
  test('each list has the day of the source that holds it, and none where nobody says it', async () => {
    type Told = { sources_used: { source_last_updated: string | null }[] };
    const told = async (path: string) => (await (await get(app, path)).json()) as Told;
    const { sources_used: used } = await told('/v1/search?sources=EL');
    expect(used[0]?.source_last_updated).toBe('2026-07-01T00:00:00.000000+00:00');
    const other = tempHome();
    const csv = join(import.meta.dirname, '../../../test/fixtures/lists/csl-made-up.csv');
    await importFile(new ListStore(join(other.home, 'lists')), csv, { allowDrop: true, now: '2026-11-20T00:00:00Z' });
    const undated = door.withOptions({}, { screening: new ScreeningHost(other.home, () => '2026-11-21') });
    const answer = (await (await get(undated, '/v1/search?sources=EL')).json()) as Told & Csl;
    expect([answer.sources_used[0]?.source_last_updated, answer.list_state.effect]).toEqual([null, 'hold']);
    other.remove();
  });
  test('says in every answer how far the lists may be relied on', async () => {
    expect((await csl('name=nobody')).list_state.effect).toBe(screening.lists().state.effect);
    const starter = await (await get(door.app, '/v1/search?name=nobody')).json();
    expect((starter as Csl).list_state.effect).not.toBe('none');
  });
  test('a key in the publisher’s header or parameter signs in', async () => {
    const key = await door.keyOf('analyst');
    const closed = door.withOptions({ localRoles: null });
    expect((await get(closed, '/v1/search?name=x')).status).toBe(401);
    expect((await get(closed, `/v1/search?name=x&subscription-key=${key}`)).status).toBe(200);
    expect((await get(closed, '/v1/search?name=x', { headers: { 'subscription-key': key } })).status).toBe(200);
    expect((await get(closed, '/v1/search?name=x', { headers: { authorization: `ApiKey ${key}` } })).status).toBe(200);
  });
});

describe('yente', () => {
  const match = async (queries: unknown, query = ''): Promise<Yente> =>
    (await post(app, `/match/default${query}`, { queries })).json() as Promise<Yente>;
  const company = (name: string, more = {}): unknown => ({ schema: 'Company', properties: { name: [name], ...more } });

  test('a batch is answered by the names of its queries, with score, match and explanations', async () => {
    const response = await post(app, '/match/default', {
      queries: {
        a: company('Quanjing Tensor Computing Co., Ltd.', { jurisdiction: ['cn'] }),
        b: company('Bakkerij Jansen'),
      },
    });
    expect(response.headers.get('x-batch-size')).toBe('2');
    const { responses } = (await response.json()) as Yente;
    const [hit] = responses['a']?.results ?? [];
    expect(hit).toMatchObject({
      caption: expect.stringContaining('Quanjing'),
      match: true,
      target: true,
      datasets: ['el'],
    });
    expect(Object.keys(hit?.['explanations'] as object).length).toBeGreaterThan(0);
    expect(responses['b']?.total.value).toBe(0);
  });
  test.each([
    [1, undefined],
    [20, undefined],
    [21, undefined],
    [49, undefined],
    [51, 'too-many-names'],
  ])('the last of %i further names is looked for too, or the answer says that it was not (%s)', async (count, note) => {
    const others = Array.from({ length: count - 1 }, (_, i) => `Bakkerij Jansen ${i}`);
    const names = { alias: others.slice(0, 45), previousName: [...others.slice(45), 'Quanjing Tensor Computing'] };
    const { responses } = await match({ a: company('Bakkerij Jansen', names) });
    expect((responses['a']?.total.value ?? 0) > 0).toBe(note === undefined);
    expect((responses['a'] as { note?: string }).note).toBe(note);
  });
  test('threshold and limit', async () => {
    const wide = await match({ a: company('Quanjing Tensor Computing') }, '?threshold=0.1');
    const narrow = await match({ a: company('Quanjing Tensor Computing') }, '?threshold=1&limit=1');
    expect(wide.responses['a']?.total.value).toBeGreaterThan(narrow.responses['a']?.total.value ?? 0);
    expect(narrow.responses['a']?.results.length).toBe(1);
  });
  test.each([
    [{ queries: {} }, ''],
    [{ queries: { a: { schema: 'Nonsense', properties: { name: ['x'] } } } }, ''],
    [{ queries: { a: { schema: 'Company', properties: {} } } }, ''],
    [{ queries: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, company('x')])) }, ''],
    [{ queries: { a: company('x') } }, '?limit=9999'],
  ])('bad input is refused (%#)', async (body, query) => {
    expect((await post(app, `/match/default${query}`, body)).status).toBe(422);
  });
  test('search: results without scores, facets, a single list as dataset, an unknown one not found', async () => {
    const answer = (await (await get(app, '/search/el?q=quanjing%20tensor&limit=5')).json()) as {
      results: object[];
      facets: { countries: { values: object[] } };
    };
    expect(answer.results.length).toBeGreaterThan(0);
    expect(answer.results[0]).not.toHaveProperty('score');
    expect(answer.facets.countries.values.length).toBeGreaterThan(0);
    expect((await get(app, '/search/nope?q=x')).status).toBe(404);
    const unread = (await (await get(app, '/search/default?q=%F0%9F%9A%80')).json()) as { results: []; note: string };
    expect(unread).toMatchObject({ results: [], note: 'no-letters' });
    expect(answer).not.toHaveProperty('note');
  });
});
