import { describe, expect, test } from 'vitest';
import type { Hit, ListEntry, ScreenQuery } from '../entry.ts';
import { alertPriority, applyDecisions, decideHit, type Verdict } from './index.ts';

const entry: ListEntry = {
  id: 'e1',
  list: 'EL',
  type: 'unknown',
  name: 'Made Up Works',
  aliases: [{ name: 'MUW' }],
  addresses: [{ full: '1 A Road' }],
  countries: ['CN'],
};
const query: ScreenQuery = { id: 'c7', name: 'Made-Up Works B.V.', country: 'NL', address: '5 Own Street' };
const hit = (id = 'e1', score = 0.8): Hit => ({
  id,
  list: 'EL',
  name: 'Made Up Works',
  matchedName: 'Made Up Works',
  score,
  probability: score,
  reasons: [],
  tokens: [],
});
const decide = (verdict: Verdict, at = '2026-07-01T10:00:00Z', expiresOn?: string) =>
  decideHit(query, entry, {
    verdict,
    reason: 'other company, seen its register extract',
    by: 'a.person',
    at,
    ...(expiresOn && { expiresOn }),
  });
const apply = (decisions: ReturnType<typeof decide>[], q = query, e: ListEntry = entry, today = '2026-07-02') =>
  applyDecisions(q, [hit(e.id)], () => e, decisions, today);

describe('a dismissed hit', () => {
  test('stays away while both sides are as they were', () =>
    expect(apply([decide('false-match')])).toMatchObject({
      open: [],
      dismissed: [{ hit: { id: 'e1' } }],
      reopened: [],
    }));
  test('stays away under a new id of the same entry, and for the same party under another number', () => {
    expect(apply([decide('false-match')], query, { ...entry, id: 'new-id', remarks: 'x' }).open).toEqual([]);
    expect(apply([decide('false-match')], { ...query, id: 'c8' }).open).toEqual([]);
  });
  test.each([
    [
      'the entry gets a new address',
      query,
      { ...entry, addresses: [{ full: '1 A Road' }, { full: 'Rotterdam' }] },
      'entry-changed',
      ['entry.addresses'],
    ],
    [
      'the entry is corrected and gets a new id',
      query,
      { ...entry, id: 'n', footnotes: [4] },
      'entry-changed',
      ['entry.footnotes'],
    ],
    ['the party moves', { ...query, country: 'CN' }, entry, 'subject-changed', ['party.country']],
    [
      'both',
      { ...query, address: '9 Other Street' },
      { ...entry, name: 'Made Up Works', aliases: [] },
      'both-changed',
      ['party.address', 'entry.aliases'],
    ],
  ] as const)('comes back when %s', (_, q, e, because, changed) => {
    const sorted = apply([decide('false-match')], q as ScreenQuery, e as unknown as ListEntry);
    expect(sorted.open).toHaveLength(1);
    expect(sorted.reopened).toMatchObject([{ because, changed: [...changed] }]);
  });
  test('comes back when the decision has expired, not on its last day', () => {
    const decision = decide('false-match', '2026-07-01T10:00:00Z', '2026-08-01');
    expect(apply([decision], query, entry, '2026-08-01').open).toEqual([]);
    expect(apply([decision], query, entry, '2026-08-02').reopened).toMatchObject([{ because: 'expired' }]);
  });
});

test('a decision about one customer does not hold for another of whom only the name is known', () => {
  const bare = { id: 'c7', name: 'Made-Up Works B.V.' };
  const decision = decideHit(bare, entry, { verdict: 'false-match', reason: 'r', by: 'b', at: '2026-07-01T00:00:00Z' });
  expect(apply([decision], bare).open).toEqual([]);
  expect(apply([decision], { ...bare, id: 'c8' }).open).toHaveLength(1);
});

test('the latest decision holds, whatever the order in which they come', () => {
  const both = [decide('true-match', '2026-07-02T10:00:00Z'), decide('false-match', '2026-07-01T10:00:00Z')];
  for (const decisions of [both, [...both].reverse()]) expect(apply(decisions).confirmed).toHaveLength(1);
});

test('unsure stays open; another party of that name is not touched', () => {
  expect(apply([decide('unsure')]).open).toHaveLength(1);
  expect(apply([decide('false-match')], { id: 'c9', name: 'Somebody Else' }).open).toHaveLength(1);
});

test('dismissed hits are taken out before a limit', () => {
  const entries = Array.from({ length: 30 }, (_, i) => ({ ...entry, id: `e${i}`, name: `Made Up Works ${i}` }));
  const decisions = entries
    .slice(0, 25)
    .map((e) => decideHit(query, e, { verdict: 'false-match', reason: 'r', by: 'b', at: '2026-07-01T00:00:00Z' }));
  const sorted = applyDecisions(
    query,
    entries.map((e) => hit(e.id)),
    (h) => entries.find((e) => e.id === h.id),
    decisions,
    '2026-07-02',
  );
  expect(sorted.open.map((h) => h.id)).toEqual(['e25', 'e26', 'e27', 'e28', 'e29']);
});

test('a decision needs a reason, a name and time to hold', () => {
  expect(() => decideHit(query, entry, { verdict: 'unsure', reason: ' ', by: 'b', at: '2026-07-01' })).toThrow(
    RangeError,
  );
  expect(() =>
    decideHit(query, entry, { verdict: 'unsure', reason: 'r', by: 'b', at: '2026-07-01', expiresOn: '2026-06-30' }),
  ).toThrow(/cannot have expired/);
});

test('priority is severity times exposure; what is not known counts as the most', () => {
  const denied = { severity: 5, kind: 'restriction' as const };
  expect(alertPriority(denied, {}, 'active').priority).toBe(100);
  expect(alertPriority(denied, { valueUsd: 500, totalProcessingPerformance: 0 }, 'active').priority).toBe(20);
  expect(
    alertPriority(
      { severity: 3, kind: 'restriction' },
      { valueUsd: 2_000_000, totalProcessingPerformance: 15_824 },
      'active',
    ).priority,
  ).toBe(48);
  expect(alertPriority(denied, {}, 'expired').priority).toBe(25);
  expect(alertPriority({ severity: 1, kind: 'approval' }, {}, 'active').priority).toBe(0);
});
