import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit, ListEntry, ScreenQuery } from '../entry.ts';
import { applyDecisions, decideHit, decisionJudge, type HitDecision, isWanted, sidesOf } from './index.ts';

const ENTRY: ListEntry = {
  id: 'e1',
  list: 'EL',
  type: 'unknown',
  name: 'Kelvarin Works',
  aliases: [{ name: 'KVW' }],
  addresses: [],
  countries: ['CN'],
};
const QUERY: ScreenQuery = { id: 'c7', name: 'Kel-Varin Works B.V.', country: 'NL' };
const TODAY = '2026-07-02';
const decide = (more: Partial<HitDecision> = {}, query = QUERY, entry = ENTRY): HitDecision => ({
  ...decideHit(query, entry, { verdict: 'false-match', reason: 'other', by: 'ann', at: '2026-07-01T10:00:00Z' }),
  ...more,
});
const judged = (decision: HitDecision, entries: ListEntry[], subject?: ScreenQuery, later: HitDecision[] = []) =>
  decisionJudge({ all: [decision, ...later], entries, today: TODAY })(decision, subject);

describe('what a decision is worth today', () => {
  const moved = { ...ENTRY, countries: ['RU'] };
  test.each<[string, HitDecision, ListEntry[], ScreenQuery | undefined, HitDecision[], object]>([
    ['both sides as they were', decide(), [ENTRY], QUERY, [], { state: 'in-force', changed: [] }],
    ['nobody was sure', decide({ verdict: 'unsure' }), [ENTRY], QUERY, [], { state: 'open' }],
    ['on its last day', decide({ expiresOn: TODAY }), [ENTRY], QUERY, [], { state: 'in-force' }],
    ['the day after', decide({ expiresOn: '2026-07-01' }), [ENTRY], QUERY, [], { state: 'expired' }],
    ['the listed side changed', decide(), [moved], QUERY, [], { state: 'reopened', changed: ['entry.countries'] }],
    ['the party changed', decide(), [ENTRY], { ...QUERY, country: 'DE' }, [], { changed: ['party.country'] }],
    ['another id, the same party', decide(), [{ ...ENTRY, id: 'e9' }], QUERY, [], { state: 'in-force' }],
    ['gone from the list', decide(), [], QUERY, [], { state: 'not-listed' }],
    ['a later one', decide(), [ENTRY], QUERY, [decide({ at: '2026-07-01T11:00:00Z' })], { state: 'superseded' }],
    ['an earlier one', decide(), [ENTRY], QUERY, [decide({ at: '2026-06-01T11:00:00Z' })], { state: 'in-force' }],
    [
      'a later one about another party',
      decide(),
      [ENTRY],
      QUERY,
      [decide({ at: '2026-07-02T00:00:00Z' }, { id: 'c8', name: 'X' })],
      { state: 'in-force' },
    ],
    [
      'a later one about a side as it is no more',
      decide(),
      [ENTRY],
      QUERY,
      [decide({ at: '2026-07-02T00:00:00Z' }, { ...QUERY, country: 'DE' })],
      { state: 'in-force' },
    ],
    [
      'its party as it is no more, another as it is',
      decide({ at: '2026-07-02T00:00:00Z' }),
      [ENTRY],
      { ...QUERY, country: 'DE' },
      [decide({}, { ...QUERY, country: 'DE' })],
      { state: 'superseded' },
    ],
    ['not told what the party is now', decide(), [ENTRY], undefined, [], { state: 'in-force' }],
  ])('%s', (_, decision, entries, subject, later, expected) => {
    expect(judged(decision, entries, subject, later)).toMatchObject(expected);
  });

  test('is what a screening makes of it', () => {
    const hit: Hit = {
      id: 'e1',
      list: 'EL',
      name: '',
      matchedName: '',
      score: 1,
      probability: 1,
      reasons: [],
      tokens: [],
    };
    const side = fc.constantFrom('NL', 'DE');
    const one = fc.record({
      at: fc.constantFrom('2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z', '2026-06-03T00:00:00Z'),
      verdict: fc.constantFrom('true-match' as const, 'false-match' as const, 'unsure' as const),
      expiresOn: fc.constantFrom('2026-07-01', '2026-07-02', undefined),
      party: side,
      entry: side,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (d) => d.at }),
        side,
        side,
        (list, party, listed) => {
          const query = { ...QUERY, country: party };
          const entry = { ...ENTRY, countries: [listed] };
          const all = list.map(({ party: p, entry: e, expiresOn, ...more }) =>
            decide(
              { ...more, ...(expiresOn && { expiresOn }) },
              { ...QUERY, country: p },
              { ...ENTRY, countries: [e] },
            ),
          );
          const sorted = applyDecisions(query, [hit], () => entry, all, TODAY);
          const judge = decisionJudge({ all, entries: [entry], today: TODAY });
          const states = all
            .map((d) => [d, judge(d, query).state] as const)
            .filter(([, state]) => state !== 'superseded');
          expect(states).toHaveLength(1);
          const [[held, state]] = states as [[HitDecision, string]];
          const expected = {
            'in-force': [...sorted.dismissed, ...sorted.confirmed],
            expired: sorted.reopened,
            reopened: sorted.reopened,
            open: [],
          };
          if (state === 'open') expect(sorted).toMatchObject({ reopened: [], dismissed: [], confirmed: [] });
          else expect(expected[state as 'expired'].map((d) => d.decision)).toEqual([held]);
          if (state === 'expired') expect(sorted.reopened[0]?.because).toBe('expired');
          if (state === 'reopened') expect(sorted.reopened[0]?.because).not.toBe('expired');
        },
      ),
    );
  });
});

test.each([
  [{}, true],
  [{ party: 'kelvarin works' }, true],
  [{ party: 'c7' }, true],
  [{ party: 'c' }, false],
  [{ party: '' }, false],
  [{ party: 'stelmira' }, false],
  [{ entry: 'EL:e' }, true],
  [{ entry: 'EL:e1' }, true],
  [{ entry: 'SDN:e1' }, false],
  [{ entry: 'KELVARIN' }, true],
  [{ by: 'ann' }, true],
  [{ by: 'an' }, false],
  [{ since: '2026-07-01' }, true],
  [{ since: '2026-07-02' }, false],
  [{ party: 'kelvarin', by: 'ben' }, false],
])('wanted by %j: %s', (filter, expected) => {
  expect(isWanted(decide(), filter)).toBe(expected);
});

test('both sides by name', () => {
  expect(sidesOf(decide())).toEqual({ party: 'kel-varin works b.v.', entry: 'kelvarin works', list: 'EL' });
});
