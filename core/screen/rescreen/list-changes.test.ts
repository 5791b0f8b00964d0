import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hit, ListEntry } from '../entry.ts';
import { buildIndex, entryKey, screen } from '../screen.ts';
import { type ListHitChange, screenListChange } from './list-changes.ts';

const WORDS = 'Quanjing Lanhu Tensor Computing Vostok Beijing Technology Northwind Hefei Star A'.split(' ');
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((w) => w.join(' '));
const entry = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    name,
    alias: fc.option(name),
    policy: fc.constantFrom('case by case', 'denial'),
  })
  .map(
    (e): ListEntry => ({
      id: e.id,
      list: 'EL',
      type: 'unknown',
      name: e.name,
      aliases: e.alias ? [{ name: e.alias }] : [],
      addresses: [],
      countries: [],
      licencePolicy: e.policy,
    }),
  );
const list = fc.uniqueArray(entry, { maxLength: 6, selector: (e) => e.id });
const parties = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name }), {
  maxLength: 3,
  selector: (p) => p.id,
});
const minScore = 0.2;

function changesFor(before: ListEntry[], after: ListEntry[], all: { id: string; name: string }[]): ListHitChange[] {
  return all.flatMap(screenListChange(before, after, { minScore }).changesOf);
}

/** The slow way: everything against both lists, then compared. */
function byScreeningAll(before: ListEntry[], after: ListEntry[], all: { id: string; name: string }[]): string[] {
  const hitsOf = (entries: ListEntry[], party: { id: string; name: string }): Map<string, Hit> =>
    new Map(
      screen(buildIndex(entries), party, { limit: Number.POSITIVE_INFINITY, minScore }).map((h) => [entryKey(h), h]),
    );
  const text = (entries: ListEntry[], key: string): string => JSON.stringify(entries.find((e) => entryKey(e) === key));
  return all
    .flatMap((party) => {
      const was = hitsOf(before, party);
      const now = hitsOf(after, party);
      const seen = [...new Set([...was.keys(), ...now.keys()])];
      return seen.flatMap((key) => {
        const [then, hit] = [was.get(key), now.get(key)];
        if (then === undefined) return [`${party.id} new ${key} ${hit?.score}`];
        if (hit === undefined) return [`${party.id} gone ${key} ${then.score}`];
        return text(before, key) === text(after, key) ? [] : [`${party.id} changed ${key} ${hit.score} ${then.score}`];
      });
    })
    .sort();
}

test('comparing only what changed tells the same as screening everything against both lists', () => {
  fc.assert(
    fc.property(list, list, parties, (before, after, all) => {
      const told = changesFor(before, after, all).map(
        (c) => `${c.subject} ${c.kind} ${entryKey(c.hit)} ${c.hit.score}${c.before ? ` ${c.before.score}` : ''}`,
      );
      expect(told.sort()).toEqual(byScreeningAll(before, after, all));
    }),
    { numRuns: 200 },
  );
});

test('what of the listed party changed is named, though the score is the same', () => {
  const was: ListEntry = {
    id: '1',
    list: 'EL',
    type: 'unknown',
    name: 'Quanjing Tensor',
    aliases: [],
    addresses: [],
    countries: ['CN'],
    footnotes: [],
    remarks: 'old note',
  };
  const now = { ...was, footnotes: [4], remarks: 'new note' };
  const changes = changesFor([was], [now], [{ id: 'a', name: 'Quanjing Tensor' }]);
  expect(changes).toMatchObject([{ subject: 'a', kind: 'changed', fields: ['footnotes'] }]);
  expect(changes[0]?.hit.score).toBe(changes[0]?.before?.score);
});

test('a new note about a party is no change', () => {
  const was: ListEntry = {
    id: '1',
    list: 'EL',
    type: 'unknown',
    name: 'Lanhu',
    aliases: [],
    addresses: [],
    countries: [],
  };
  expect(changesFor([was], [{ ...was, remarks: 'x' }], [{ id: 'a', name: 'Lanhu' }])).toEqual([]);
  expect(screenListChange([was], [{ ...was, remarks: 'x' }]).compared).toEqual({ before: 0, after: 0 });
});
