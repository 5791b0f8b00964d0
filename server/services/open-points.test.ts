import type { PartyFinding, ScreenedQuestion } from '@tolhuis/core/app/screening';
import type { Hit, ListState } from '@tolhuis/core/screen';
import { describe, expect, test } from 'vitest';
import { nothingNew, openPointsOf } from './open-points.ts';

const hit = (list: string, id: string): Hit => ({
  id,
  list,
  name: 'Made Up',
  matchedName: 'Made Up',
  score: 0.9,
  probability: 0.9,
  reasons: [],
  tokens: [],
});
const finding = (path: string, more: Partial<PartyFinding> = {}): PartyFinding => ({
  path,
  name: 'Made Up',
  listed: [],
  open: [],
  dismissed: 0,
  formerly: [],
  approvals: [],
  ...more,
});
const FRESH: ListState = { state: 'fresh', effect: 'none', message: '' };
const OLD: ListState = { state: 'too-old', effect: 'hold', message: '' };
const screened = (findings: PartyFinding[], state = FRESH): ScreenedQuestion => ({
  question: { on: '2026-11-21', item: {} },
  findings,
  state,
});
const count = (text: string): number => text.split(' ').filter(Boolean).length;

describe('what is open', () => {
  const one = screened([finding('parties.0', { open: [hit('EL', '1'), hit('DPL', '1')] })]);
  test('is told by path, list and id, in any order, and holds no name', () => {
    const points = openPointsOf('hold', one);
    expect(points).toMatch(/^[0-9a-f]{12} [0-9a-f]{12}$/);
    const turned = screened([finding('parties.0', { open: [hit('DPL', '1'), hit('EL', '1')] })]);
    expect(openPointsOf('hold', turned)).toBe(points);
    for (const other of [
      finding('parties.1', { open: [hit('EL', '1')] }),
      finding('parties.0', { open: [hit('EL', '2')] }),
      finding('parties.0', { open: [hit('SDN', '1')] }),
      finding('parties.0', { note: 'no-letters' }),
    ])
      expect(nothingNew(points, openPointsOf('hold', screened([other])))).toBe(false);
  });
  test.each([
    // A hold is approved for all of it; elsewhere the gate asks for current lists, and the law knows who is listed.
    ['hold', 4],
    ['licence-required', 2],
    ['not-an-export', 2],
    ['no-licence-required', 2],
    // Nobody can approve these.
    ['prohibited', 0],
    ['not-determined', 0],
  ] as const)('under %s', (outcome, points) => {
    const all = screened(
      [
        finding('parties.0', { open: [hit('EL', '1')], listed: [{ list: 'UVL', name: 'Made Up' }] }),
        finding('parties.1', { note: 'no-letters' }),
      ],
      OLD,
    );
    expect(count(openPointsOf(outcome, all))).toBe(points);
    expect(openPointsOf(outcome, null)).toBe('');
  });
});

test.each([
  [null, 'a b', true],
  ['', '', true],
  ['a b', '', true],
  ['a b', 'b', true],
  ['a b', 'a b', true],
  ['', 'a', false],
  ['b', 'a b', false],
  ['ab', 'a', false],
])('open then %j, open now %j: nothing new is %j', (then, now, expected) => {
  expect(nothingNew(then, now)).toBe(expected);
});
