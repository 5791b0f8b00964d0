import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListEntry } from '../entry.ts';
import {
  acceptSnapshot,
  allEntries,
  diffEntries,
  entriesByKey,
  type ListSnapshot,
  licenceRequirementOf,
  listingOf,
  listState,
  reviewPolicyOf,
  standingOf,
  withAliases,
} from './index.ts';

const entry = (id: string, name = `Party ${id}`, more: Partial<ListEntry> = {}): ListEntry => ({
  id,
  list: 'EL',
  type: 'unknown',
  name,
  aliases: [],
  addresses: [],
  countries: ['CN'],
  federalRegister: ['99 FR 1'],
  ...more,
});
const snapshot = (
  entries: ListEntry[],
  takenAt = '2026-07-01T00:00:00Z',
  more: Partial<ListSnapshot> = {},
): ListSnapshot => ({
  source: 'csl',
  format: 'csl-json',
  origin: 'test',
  takenAt,
  sha256: '',
  entries,
  departed: [],
  ...more,
});
const many = (n: number, from = 0) => Array.from({ length: n }, (_, i) => entry(String(from + i)));

describe('diff', () => {
  test('a corrected name or citation is a change under a new id, not one gone and one new', () => {
    const diff = diffEntries(
      [entry('a', 'Made-Up Works'), entry('b')],
      [entry('x', 'Made Up Works', { federalRegister: ['99 FR 2'] }), entry('b')],
    );
    expect(diff).toMatchObject({
      added: [],
      removed: [],
      unchanged: 1,
      changed: [{ before: { id: 'a' }, after: { id: 'x' }, idChanged: true }],
    });
  });
  test('a new address is a change; new remarks are not', () => {
    expect(diffEntries([entry('a')], [entry('a', 'Party a', { addresses: [{ full: '1 X' }] })]).changed).toHaveLength(
      1,
    );
    expect(diffEntries([entry('a')], [entry('a', 'Party a', { remarks: 'new' })]).unchanged).toBe(1);
  });
  test('nothing is counted twice or lost', () => {
    const entries = fc.array(
      fc
        .record({ id: fc.constantFrom('1', '2', '3', '4'), name: fc.constantFrom('A', 'B', 'a ', 'C') })
        .map((e) => entry(e.id, e.name)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const d = diffEntries(before, after);
        expect(d.removed.length + d.changed.length + d.unchanged).toBe(before.length);
        expect(d.added.length + d.changed.length + d.unchanged).toBe(after.length);
        expect(diffEntries(before, before)).toMatchObject({ added: [], removed: [], changed: [] });
      }),
    );
  });
});

describe('further names', () => {
  const list = [
    entry('1', 'Beijing Zhipu Huazhang Technology Co., Ltd.', { aliases: [{ name: 'Zhipu' }] }),
    entry('2', 'Other'),
  ];
  test('are added by name or by id, once, and only on the list they are for', () => {
    const names = (extra: Parameters<typeof withAliases>[1]) => withAliases(list, extra)[0]?.aliases.map((a) => a.name);
    expect(names([{ name: 'beijing zhipu huazhang technology co ltd', aliases: ['Z.AI', 'ZHIPU', ''] }])).toEqual([
      'Zhipu',
      'Z.AI',
    ]);
    expect(
      names([
        { id: '1', list: 'EL', aliases: ['智谱'] },
        { id: '1', list: 'SDN', aliases: ['no'] },
      ]),
    ).toEqual(['Zhipu', '智谱']);
    expect(names([{ list: 'DPL', name: 'Beijing Zhipu Huazhang Technology Co., Ltd.', aliases: ['no'] }])).toEqual([
      'Zhipu',
    ]);
    expect(list[0]?.aliases).toHaveLength(1);
  });
});

describe('acceptance', () => {
  test('an entry that disappears is kept with the day it went', () => {
    const first = snapshot([...many(20), entry('gone', 'Gone Works', { endDate: '2034-05-01' })]);
    const done = acceptSnapshot(first, snapshot(many(20), '2026-07-02T09:00:00Z'));
    if (!done.accepted) throw new Error('refused');
    expect(done.snapshot.departed).toMatchObject([
      { id: 'gone', endDate: '2026-07-02', remarks: 'No longer on the list on 2026-07-02; its own end was 2034-05-01' },
    ]);
    expect(allEntries(done.snapshot)).toHaveLength(21);
    const again = acceptSnapshot(
      done.snapshot,
      snapshot([...many(20), entry('gone', 'Gone Works')], '2026-07-03T09:00:00Z'),
    );
    expect(again).toMatchObject({ accepted: true, snapshot: { departed: [] } });
  });
  test.each([
    ['a tenth may go', 100, 90, undefined],
    ['more may not', 100, 89, 'sudden-drop'],
    ['five may always go', 8, 3, undefined],
    ['a whole list may not', 8, 0, 'list-gone'],
  ])('%s', (_, was, now, code) => {
    const other = many(30, 1000).map((e) => ({ ...e, list: 'SDN' }));
    const answer = acceptSnapshot(snapshot([...many(was), ...other]), snapshot([...many(now), ...other]));
    expect(answer.accepted ? undefined : answer.refusals[0]?.code).toBe(code);
    const forced = acceptSnapshot(snapshot([...many(was), ...other]), snapshot([...many(now), ...other]), {
      allowDrop: true,
    });
    expect(forced.accepted).toBe(true);
  });
  const dated = (entries: ListEntry[], publishedOn: string) =>
    snapshot(entries, '2026-07-09T00:00:00Z', { publishedOn });
  test.each<[string, ListSnapshot, ListSnapshot, string]>([
    ['an older file', dated(many(20), '2026-07-08'), dated(many(20), '2026-07-07'), 'older'],
    ['as many other parties', snapshot(many(20)), snapshot(many(20, 100)), 'other-parties'],
    ['a few other parties', snapshot(many(3)), snapshot(many(3, 100)), 'other-parties'],
    ['more others beside a few that stay', snapshot(many(20)), snapshot(many(40, 10)), 'other-parties'],
  ])('%s in the place of the installed one is refused', (_, was, is, code) => {
    expect(acceptSnapshot(was, is)).toMatchObject({ accepted: false, refusals: [{ code }], kept: was });
    expect(acceptSnapshot(was, is, { allowDrop: true }).accepted).toBe(true);
  });
  test('a file of the same day, and one without a day, may take the place', () => {
    const was = dated(many(20), '2026-07-08T10:00:00Z');
    expect(acceptSnapshot(was, dated(many(20), '2026-07-08')).accepted).toBe(true);
    expect(acceptSnapshot(was, snapshot(many(20))).accepted).toBe(true);
  });
  test('minimum and maximum counts hold without a previous snapshot, and the old one is kept', () => {
    const limits = { byList: { EL: { min: 10, max: 20 }, SDN: { min: 1 } } };
    expect(acceptSnapshot(undefined, snapshot(many(15)), limits)).toMatchObject({
      accepted: false,
      refusals: [{ code: 'too-few', list: 'SDN' }],
    });
    const old = snapshot(many(15));
    expect(acceptSnapshot(old, snapshot(many(21)), { byList: { EL: { max: 20 } } })).toMatchObject({
      accepted: false,
      kept: old,
      refusals: [{ code: 'too-many' }],
    });
    expect(acceptSnapshot(old, snapshot([]))).toMatchObject({ accepted: false, refusals: [{ code: 'empty' }] });
  });
});

test.each([
  ['2026-07-02', 'fresh', 'none'],
  ['2026-07-08', 'fresh', 'none'],
  ['2026-07-09', 'stale', 'warning'],
  ['2026-07-31', 'stale', 'warning'],
  ['2026-08-01', 'too-old', 'hold'],
  ['2026-06-30', 'fresh', 'none'],
  ['2026-06-01', 'from-the-future', 'hold'],
] as const)('a list of 1 July on %s is %s', (today, state, effect) =>
  expect(listState({ source: 'csl', publishedOn: '2026-07-01T13:15:00+00:00' }, today)).toMatchObject({
    state,
    effect,
  }),
);

test('when it was fetched does not tell how old it is; missing is a hold; so is the starter list alone', () => {
  expect(listState(snapshot(many(1), '2026-07-01T00:00:00Z'), '2026-07-01')).toMatchObject({
    state: 'undated',
    effect: 'hold',
    message: expect.stringContaining('--published YYYY-MM-DD'),
  });
  expect(listState({ source: 'csl', publishedOn: 'yesterday' }, '2026-07-01')).toMatchObject({ effect: 'hold' });
  expect(listState(undefined, '2026-07-01').effect).toBe('hold');
  expect(listState({ source: 'starter', publishedOn: '2026-07-01' }, '2026-07-01')).toMatchObject({
    state: 'starter-only',
    effect: 'hold',
  });
});

test('an order counts on its last day and not after; an entry without dates is active', () => {
  const order = { startDate: '2024-05-01', endDate: '2034-05-01' };
  expect(['2024-04-30', '2024-05-01', '2034-05-01', '2034-05-02'].map((day) => standingOf(order, day))).toEqual([
    'not-yet',
    'active',
    'active',
    'expired',
  ]);
  expect(standingOf({}, '2026-01-01')).toBe('active');
});

test.each([
  [undefined, '2026-07-01'],
  ['2034-05-01', '2015-01-02'],
])('of one party in two files, the listing that ends %s and not %s speaks for it, in either order', (late, early) => {
  const [standing, left] = [late, early].map((endDate) => entry('1', 'A', endDate === undefined ? {} : { endDate }));
  for (const both of [
    [standing!, left!],
    [left!, standing!],
  ])
    expect([...entriesByKey(both).values()]).toEqual([standing]);
});

describe('an entry as a listing', () => {
  test.each([
    ['Presumption for denial.', 'presumption-of-denial'],
    [
      'Policy of denial for all items subject to the EAR apart from food and medicine, which will be reviewed on a case-by-case basis',
      'policy-of-denial',
    ],
    ['Case-by-case review for ECCNs 1A004.c; and presumption of denial for all other items', 'presumption-of-denial'],
    ['casa-by-case review', 'case-by-case'],
    ['See § 746.8(b)(2) of the EAR', undefined],
  ])('%s', (text, policy) => expect(reviewPolicyOf(text)).toBe(policy));
  test.each([
    ['For All Items Subject to the EAR (See §744.11 of the EAR).', 'all-items'],
    ['All items subject to the EAR except for: crude oil', 'all-items'],
    ['For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR', undefined],
    ['For any item subject to the EAR listed in supplement no. 2 to part 744.', undefined],
  ])('%s', (text, want) => expect(licenceRequirementOf(text)).toBe(want ?? text));
  test('whole', () =>
    expect(
      listingOf(
        entry('a', 'A', {
          footnotes: [4],
          licenceRequirement: 'For all items',
          licencePolicy: 'Presumption of denial',
          startDate: '2025-03-28',
        }),
      ),
    ).toEqual({
      list: 'EL',
      name: 'A',
      footnotes: [4],
      addedOn: '2025-03-28',
      licenceRequirement: 'all-items',
      reviewPolicy: 'presumption-of-denial',
    }));
});
