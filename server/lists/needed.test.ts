import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lowerByScreening } from '@tolhuis/core/app/screening';
import type { Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import type { ListSnapshot } from '@tolhuis/core/screen';
import { RULEBOOK } from '@tolhuis/rulebook';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { questionScreening } from '../screening/questions.ts';
import { NEEDED, wholeList } from '../testing/lists.ts';
import { importFile, installedState, ListStore, loadLists } from './index.ts';

// A determination that rests on "no match" rests on every list that it needs, each of a known day.

const TODAY = '2026-11-22';
const NOW = `${TODAY}T08:00:00Z`;
const NOTHING = { changes: { added: 0, removed: 0, changed: 0 }, signals: [] };
let dir: string;
let store: ListStore;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tolhuis-needed-'));
  store = new ListStore(join(dir, 'lists'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};
const question = (name: string, on = TODAY): Question => ({
  on,
  to: 'NL',
  item: { kind: 'other', eccn: 'EAR99' },
  endUse: [],
  parties: [
    {
      role: 'end-user',
      name,
      country: 'NL',
      headquarters: 'NL',
      ultimateParentHeadquarters: 'NL',
      kinds: ['civil'],
      owners: [],
    },
  ],
});
/** What `tolhuis decide` does. */
function answer(name: string, on = TODAY) {
  const screened = questionScreening(TODAY, { TOLHUIS_HOME: dir })(question(name, on));
  return lowerByScreening(decide(RULEBOOK, screened.question), screened);
}
const install = (snapshot: ListSnapshot): unknown => store.install(snapshot, NOTHING);
const DENIED = 'Orvanta Kelmisk';

/** A list of BIS as a third party gives it in JSON. */
const entityList = (extracted: string, count = 2500): string =>
  JSON.stringify({
    list_id: 'bis-entity-list',
    extracted,
    count,
    entities: Array.from({ length: count }, (_, n) => ({ name: `Q${n.toString(36)}zvx Works`, country: 'China' })),
  });

describe('one list is not all lists', () => {
  test('the Entity List alone, of yesterday, does not free a party that is on another list', async () => {
    const installed = await importFile(store, file('el.json', entityList('2026-11-21')), { now: NOW });
    expect(installed.source).toBe('usgov-bis-entity-list');
    const { outcome, missing, warnings } = answer(DENIED);
    expect(outcome).toBe('hold');
    expect(missing[0]).toMatchObject({ fact: 'lists', question: expect.stringContaining('DPL, UVL, MEU, SDN') });
    expect(warnings.find((w) => w.id === 'list-incomplete')?.text).toContain('DPL');
  });
  test('without the Entity List the starter list stands in, and what is there is not called missing', () => {
    install(wholeList('some', ['MEU', 'DPL', 'CMIC'], '2026-11-21'));
    const { state, entries } = loadLists(store, TODAY);
    expect(state).toMatchObject({
      state: 'incomplete',
      effect: 'hold',
      problems: [{ lists: ['EL', 'UVL', 'SDN', 'SSI', 'PLC', 'ISN', 'DTC'] }],
    });
    expect(state.message).not.toMatch(/DPL|MEU|starter/);
    expect(entries.some((e) => e.id.startsWith('starter/'))).toBe(true);
  });
  test('all together free a party that is on none, and hold none that is on one', () => {
    install(wholeList('csl', NEEDED, '2026-11-21', [{ list: 'DPL', name: DENIED }]));
    expect(answer('Penang Bakery Supplies')).toMatchObject({ outcome: 'no-licence-required' });
    expect(answer(DENIED).outcome).not.toBe('no-licence-required');
  });
  test.each(['DPL', 'DTC', 'CMIC'])('all but %s', (code) => {
    const rest = NEEDED.filter((one) => one !== code);
    // One party of a list is not the list.
    install(wholeList('csl', rest, '2026-11-21', [{ list: code }]));
    const { outcome, warnings } = answer('Penang Bakery Supplies');
    expect(outcome).toBe(code === 'CMIC' ? 'no-licence-required' : 'hold');
    expect(warnings.find((w) => w.id === 'list-incomplete')?.text).toContain(code);
  });
  test('what is noted of the lists gives the same state as the lists', async () => {
    install(wholeList('csl', NEEDED.slice(2), '2026-11-10'));
    await importFile(store, file('el.json', entityList('2026-11-21')), { now: NOW });
    expect(installedState(store, TODAY)).toEqual(loadLists(store, TODAY).state);
  });
  test('a list that has lost what is noted of it is still there', () => {
    install(wholeList('own', ['MEU'], TODAY, [{ list: 'OWN', name: DENIED }]));
    rmSync(join(dir, 'lists', 'own', 'meta.json'));
    expect(loadLists(store, TODAY).entries.some((e) => e.name === DENIED)).toBe(true);
    expect(installedState(store, TODAY)).toEqual(loadLists(store, TODAY).state);
  });
  test('a list of which the entries are lost is told, and not passed over', () => {
    install(wholeList('own', ['UVL'], TODAY));
    rmSync(join(dir, 'lists', 'own', 'snapshot.json'));
    expect(() => loadLists(store, TODAY)).toThrow(/own .*has lost its entries: install it again/);
  });
});

describe('of which day a list is', () => {
  const csv = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.csv', import.meta.url), 'utf8');
  const json = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.json', import.meta.url), 'utf8');
  const options = { now: NOW, allowDrop: true };
  const state = () => loadLists(store, TODAY).state;

  test('a file that does not say so holds, whenever it was imported, and says what to do', async () => {
    expect(await importFile(store, file('csl.csv', csv), options)).not.toHaveProperty('publishedOn');
    expect(state().problems?.map((p) => [p.trouble, p.effect])).toContainEqual(['undated', 'hold']);
    expect(state().message).toContain('--published YYYY-MM-DD');
  });
  test('--published says so: then its age counts from that day', async () => {
    const told = await importFile(store, file('csl.csv', csv), { ...options, published: '2026-11-20' });
    expect(told).toMatchObject({ publishedOn: '2026-11-20', publishedBy: 'person' });
    expect(state()).toMatchObject({ ageDays: 2 });
    expect(state().problems?.map((p) => p.trouble)).not.toContain('undated');
    await importFile(store, file('csl.csv', csv), { ...options, published: '2026-07-01' });
    expect(state().problems?.map((p) => p.trouble)).toContain('too-old');
  });
  test.each([
    ['soon', /"soon" is no day/],
    ['2026-02-30', /is no day/],
    ['2026-11-30', /has not come yet/],
  ])('--published %s is refused', async (published, message) => {
    await expect(importFile(store, file('csl.csv', csv), { ...options, published })).rejects.toThrow(message);
  });
  test('a file that says another day than was told is refused', async () => {
    const path = file('csl.json', json);
    await expect(importFile(store, path, { ...options, published: TODAY })).rejects.toThrow(/says itself .*2026-07-01/);
    expect(await importFile(store, path, { ...options, published: '2026-07-01' })).toMatchObject({
      publishedBy: 'file',
    });
  });
  test('a day in the file that is none is no day', async () => {
    const odd = json.replace('2026-07-01T00:00:00.000000+00:00', 'last Tuesday');
    expect(odd).not.toBe(json);
    const { publishedOn, signals } = await importFile(store, file('csl.json', odd), options);
    expect(publishedOn).toBeUndefined();
    expect(signals.map((s) => s.message)).toContain('the file\'s own day "last Tuesday" is no day');
  });
  test('a question of a day before the list is told that who left it by then is not on it', () => {
    install(wholeList('csl', NEEDED, '2026-11-21'));
    expect(answer('Penang Bakery Supplies', '2026-05-01')).toMatchObject({
      outcome: 'no-licence-required',
      warnings: expect.arrayContaining([expect.objectContaining({ id: 'list-later' })]),
    });
    mkdirSync(join(dir, 'lists', 'csl', 'archive'), { recursive: true });
    writeFileSync(join(dir, 'lists', 'csl', 'archive', '2026-04-01-aaaaaaaaaaaa.json.gz'), '');
    expect(answer('Penang Bakery Supplies', '2026-05-01').warnings.map((w) => w.id)).not.toContain('list-later');
  });
});

describe('part of a list is refused until a person lets it in', () => {
  test.each([
    [
      'sdn.csv',
      '36,"KELVARIN WORKS","-0- ","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n',
      /alt\.csv was not given/,
    ],
    [
      'csl.csv',
      readFileSync(new URL('../../test/fixtures/lists/csl-made-up.csv', import.meta.url), 'utf8').trimEnd(),
      /the last line does not end/,
    ],
  ])('%s', async (name, content, message) => {
    await expect(importFile(store, file(name, content), { now: NOW })).rejects.toThrow(message);
    expect(store.sources()).toEqual([]);
    await importFile(store, file(name, content), { now: NOW, allowDrop: true });
    expect(store.sources()).toHaveLength(1);
  });
});

describe('files that must not take each other’s place', () => {
  const debarred = (id: string, from: number, count: number): string =>
    JSON.stringify({
      list_id: id,
      extracted: '2026-11-20',
      count,
      entities: Array.from({ length: count }, (_, n) => ({ name: `Debarred ${(from + n).toString(36)}` })),
    });
  test('two files of one list stand beside each other', async () => {
    await importFile(store, file('a.json', debarred('state-debarred-admin', 0, 8)), { now: NOW });
    await importFile(store, file('s.json', debarred('state-debarred-statutory', 1000, 700)), { now: NOW });
    expect(loadLists(store, TODAY).entries.filter((e) => e.list === 'DTC')).toHaveLength(708);
  });
  test('OFAC’s two files, too', async () => {
    const xml = (program: string, type: string) =>
      `<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>11/20/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>1</uid><lastName>Kelvarin ${type}</lastName><sdnType>Entity</sdnType><programList><program>${program}</program></programList></sdnEntry></sdnList>`;
    await importFile(store, file('sdn.xml', xml('SDGT', 'Blocked')), { now: NOW, allowDrop: true });
    await importFile(store, file('cons.xml', xml('CMIC-EO13959', 'Securities')), { now: NOW, allowDrop: true });
    expect(store.sources()).toEqual(['ofac-consolidated', 'ofac-sdn']);
    expect(
      loadLists(store, TODAY)
        .entries.filter((e) => e.name.startsWith('Kelvarin'))
        .map((e) => [e.list, e.endDate]),
    ).toEqual([
      ['CMIC', undefined],
      ['SDN', undefined],
    ]);
    expect(store.meta('ofac-sdn')?.publishedOn).toBe('2026-11-20');
  });
  test('another list of one’s own is refused until it has a name of its own', async () => {
    await importFile(store, file('a.csv', 'name\nKelvarin Works\nStelmira Trading\n'), { now: NOW });
    const other = file('b.csv', 'name\nTavrino Holding\nOsmerel Labs\n');
    await expect(importFile(store, other, { now: NOW })).rejects.toThrow(
      /2 of the 2 parties on OWN are not in it.*--source/,
    );
    await importFile(store, other, { now: NOW, source: 'own-b' });
    expect(loadLists(store, TODAY).entries.filter((e) => e.list === 'OWN')).toHaveLength(4);
  });
  test('of a party that two sources have, the one that still lists it speaks', () => {
    const party = { id: 'same', list: 'DPL', name: DENIED };
    install(wholeList('csl', NEEDED, '2026-11-21', [party]));
    install({
      ...wholeList('zz', ['UVL'], '2026-11-21'),
      departed: [{ ...wholeList('x', [], TODAY, [party]).entries[0]!, endDate: '2026-01-01' }],
    });
    expect(answer(DENIED).outcome).not.toBe('no-licence-required');
  });
});
