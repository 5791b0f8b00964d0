import { readFileSync } from 'node:fs';
import { buildIndex, screenWithNote } from '@tolhuis/core/screen';
import { starterList } from '@tolhuis/rulebook/lists/starter/index.ts';
import { expect, test } from 'vitest';
import { readNames } from '../../web/src/client/names-file.ts';
import type { ScreenedHit } from '../../web/src/client/protocol.ts';
import { toCsv } from '../../web/src/pages/screening/export.ts';
import { FEATURES_NL } from '../../web/src/pages/screening/features-nl.ts';
import { markWords } from '../../web/src/pages/screening/mark-words.ts';
import { type Case, keyOf, queueOf, stateOf, type Verdict } from '../../web/src/pages/screening/priority.ts';
import { shareOf } from '../../web/src/pages/screening/share.ts';

const text = (t: string) => readNames({ text: t });

test.each([
  ['CSV', 'Name,Country,aliases\nHuawei,China,"Hua Wei; 华为"\n\nPhilips,,\n'],
  ['CSV with semicolons', 'name;country;aliases\r\nHuawei;CN;"Hua Wei; 华为"\r\nPhilips;;\r\n'],
  ['JSON Lines', '{"name":"Huawei","country":"CN","aliases":["Hua Wei","华为"]}\n{"name":"Philips"}\n'],
  ['JSON', '[{"name":"Huawei","country":"china","aliases":["Hua Wei","华为"]},{"name":"Philips"}]'],
])('%s: the same names', async (_form, file) => {
  const { rows, issues } = await text(file);
  expect(issues).toEqual([]);
  expect(rows.map(({ line: _, ...row }) => row)).toEqual([
    { name: 'Huawei', country: 'CN', aliases: ['Hua Wei', '华为'] },
    { name: 'Philips' },
  ]);
});

test.each([
  ['a column that is no key', 'name,colour\nA,red\n', { path: 'colour', line: 1 }],
  ['no name column', 'id\n1\n', { path: 'name', line: 1 }],
  ['a row without a name', 'id,name\n1,\n', { path: 'name', line: 2 }],
  ['an impossible country', 'name,country\nA,XX\n', { path: 'country', line: 2 }],
  ['an unknown kind', '{"name":"A","type":"robot"}\n', { path: 'type', line: 1 }],
  ['an unknown key', '{"name":"A"}\n{"name":"B","colour":1}\n', { path: 'colour', line: 2 }],
  ['no object', '[1]', { path: '', line: 1 }],
])('refused, with its place: %s', async (_what, file, issue) => {
  expect((await text(file)).issues).toMatchObject([issue]);
});

test('what is no file of names is told, not thrown', async () => {
  expect((await text('{"name": ')).issues[0]!.message).toMatch(/cannot be read/);
  expect((await text('')).issues).toMatchObject([{ message: 'the file is empty.' }]);
  expect((await readNames({ bytes: new Uint8Array([80, 75, 3, 4, 0]).buffer })).issues[0]!.message).toMatch(
    /not a readable \.xlsx workbook/,
  );
});

const hit = (list: string, probability: number, more: Partial<ScreenedHit> = {}): ScreenedHit => ({
  id: `${list}-1`,
  list,
  name: 'X',
  matchedName: 'X',
  score: probability,
  probability,
  reasons: [],
  tokens: [],
  countries: [],
  ...more,
});
const named = (name: string, ...hits: ScreenedHit[]): Case => ({ row: { name }, hits });
const other: Verdict = { verdict: 'other', reason: 'elsewhere', on: '2026-11-21' };

test('the queue: open before decided before none; likelier first; among equals the list that forbids', () => {
  const [a, b, c, d, e] = [
    named('a', hit('UVL', 0.9)),
    named('b', hit('DPL', 0.89)),
    named('c', hit('EL', 0.99)),
    named('d'),
    named('e', hit('EL', 0.999)),
  ];
  const verdicts = { [keyOf(e!.row, e!.hits[0]!)]: other };
  expect(queueOf([d!, e!, a!, b!, c!], verdicts).map((q) => [q.at.row.name, q.state])).toEqual([
    ['c', 'open'],
    ['b', 'open'],
    ['a', 'open'],
    ['e', 'dismissed'],
    ['d', 'none'],
  ]);
});

test('one dismissed hit does not close a name that has another; a decision falls when name, country or entry changes', () => {
  const two = named('a', hit('EL', 0.9), hit('DPL', 0.5));
  const first = keyOf(two.row, two.hits[0]!);
  expect(stateOf(two, { [first]: other })).toBe('open');
  expect(stateOf(two, { [first]: other, [keyOf(two.row, two.hits[1]!)]: { ...other, verdict: 'same' } })).toBe(
    'confirmed',
  );
  expect(keyOf({ name: 'a', country: 'CN' }, two.hits[0]!)).not.toBe(first);
  expect(keyOf({ name: 'a' }, { ...two.hits[0]!, matchedName: 'Y' })).not.toBe(first);
  expect(stateOf({ row: { name: 'x' }, hits: [], note: 'too-long' }, {})).toBe('unclear');
});

test('real hits: the words that met are marked, and nothing of the name is lost', () => {
  const index = buildIndex(starterList().entries);
  for (const [query, marked] of [
    ['Huawei Technologies', /Huawei/],
    ['海光信息', /海光信息/],
    ['Inspur Group', /浪潮|Inspur/],
    ['Biren Technology', /壁仞|Biren/],
  ] as const) {
    const [best] = screenWithNote(index, { name: query }, { explain: true, limit: 1 }).hits;
    const pieces = markWords(best!.matchedName, best!.tokens, query);
    expect(pieces.map((p) => p.text).join('')).toBe(best!.matchedName);
    expect(
      pieces
        .filter((p) => p.how !== undefined)
        .map((p) => p.text)
        .join(' '),
    ).toMatch(marked);
  }
  expect(markWords('Tulip Bakery', [], 'x').every((p) => p.how === undefined)).toBe(true);
});

test('every feature of the matcher has its Dutch words', () => {
  const source = readFileSync(new URL('../../core/screen/explain.ts', import.meta.url), 'utf8');
  const [, body = ''] = /MEANING[^{]*\{([\s\S]*?)\n\};/.exec(source) ?? [];
  const features = [...body.matchAll(/^ {2}(\w+):/gm)].map((m) => m[1]!);
  expect(features.length).toBeGreaterThan(30);
  expect(features.filter((f) => !(f in FEATURES_NL))).toEqual([]);
});

test('a share is never rounded to certainty; the export is safe in a spreadsheet', () => {
  expect([shareOf(0.998, 'en'), shareOf(0.5, 'nl'), shareOf(0.001, 'en')]).toEqual(['> 99 %', '50 %', '< 1 %']);
  const csv = toCsv(queueOf([named('=1+1', hit('EL', 0.9)), named('none')], {}), {});
  expect(csv).toContain("'=1+1");
  expect(csv.split('\r\n').length).toBe(4);
});
