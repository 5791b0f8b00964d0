import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hit, ListEntry } from '../entry.ts';
import { buildIndex, screen } from '../screen.ts';
import { rescreen, type Subject } from './index.ts';

const WORDS = [
  'Quanjing',
  'Lanhu',
  'Tensor',
  'Computing',
  'Vostok',
  'Beijing',
  'Technology',
  'Northwind',
  'Hefei',
  'Star',
];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((w) => w.join(' '));
const entry = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    name,
    alias: fc.option(name),
    country: fc.constantFrom('CN', 'RU'),
  })
  .map(
    (e): ListEntry => ({
      id: e.id,
      list: 'EL',
      type: 'unknown',
      name: e.name,
      aliases: e.alias ? [{ name: e.alias }] : [],
      addresses: [],
      countries: [e.country],
    }),
  );
const entries = fc.uniqueArray(entry, { maxLength: 6, selector: (e) => e.id });
const subject = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name, country: fc.constantFrom('CN', 'NL') });
const subjects = fc.uniqueArray(subject, { maxLength: 4, selector: (s) => s.id });

function full(list: readonly ListEntry[], parties: readonly Subject[]): Map<string, Hit[]> {
  const index = buildIndex(list);
  return new Map(parties.map((p) => [p.id, screen(index, p, { limit: Number.POSITIVE_INFINITY, minScore: 0.2 })]));
}

test('re-screening what changed equals screening everything again', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(entries, entries, subjects, subjects, (was, now, before, after) => {
      const hits = full(was, before);
      const done = rescreen({
        before: { entries: was, subjects: before, hits },
        after: { entries: now, subjects: after },
        minScore: 0.2,
      });
      expect([...done.hits]).toEqual([...full(now, after)]);
    }),
    { numRuns: 100 },
  );
});

test('the report says what is new, gone and changed, and an untouched party costs nothing in full', () => {
  const list = (id: string, text: string): ListEntry => ({
    id,
    list: 'EL',
    type: 'unknown',
    name: text,
    aliases: [],
    addresses: [],
    countries: [],
  });
  const was = [list('1', 'Quanjing Tensor'), list('2', 'Lanhu Computing'), list('3', 'Northwind Star')];
  const now = [list('1', 'Quanjing Tensor'), list('2', 'Lanhu Computing Hefei'), list('4', 'Vostok Technology')];
  const parties = [
    { id: 'a', name: 'Quanjing Tensor' },
    { id: 'b', name: 'Lanhu Computing' },
    { id: 'c', name: 'Northwind Star' },
    { id: 'd', name: 'Vostok Technology' },
  ];
  const done = rescreen({
    before: { entries: was, subjects: parties, hits: full(was, parties) },
    after: { entries: now, subjects: parties },
    minScore: 0.2,
  });
  expect(done.compared).toEqual({ subjectsInFull: 0, entriesChanged: 2 });
  const kinds = done.changes.filter((c) => c.hit.score > 0.4).map((c) => [c.subject, c.kind, c.hit.id, c.because]);
  expect(kinds).toEqual([
    ['b', 'changed', '2', 'list'],
    ['c', 'gone', '3', 'list'],
    ['d', 'new', '4', 'list'],
  ]);
});

test('a party that has left the portfolio is reported, not forgotten', () => {
  const was: ListEntry[] = [
    { id: '1', list: 'EL', type: 'unknown', name: 'Quanjing Tensor', aliases: [], addresses: [], countries: [] },
  ];
  const parties = [{ id: 'a', name: 'Quanjing Tensor' }];
  const done = rescreen({
    before: { entries: was, subjects: parties, hits: full(was, parties) },
    after: { entries: was, subjects: [] },
  });
  expect(done.changes).toMatchObject([{ subject: 'a', kind: 'gone', because: 'party' }]);
});
