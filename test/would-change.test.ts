import type { Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';

/** An H20 (TPP 2,368, density 2.91) to a civil buyer in China: free of a licence, and near two lines of 3A090.b. */
const H20: Question = {
  on: '2026-11-21',
  to: 'CN',
  item: { chip: 'nvidia/h20-96gb' },
  quantity: 10,
  endUse: [],
  parties: [
    {
      role: 'end-user',
      name: 'A Buyer',
      country: 'CN',
      headquarters: 'CN',
      ultimateParentHeadquarters: 'CN',
      kinds: ['civil'],
      listed: [],
      owners: [],
    },
  ],
};

test('what would change an answer is the nearest line, from the value that the catalogue knows', () => {
  const { outcome, wouldChange } = decide(RULEBOOK, H20);
  expect(outcome).toBe('no-licence-required');
  const of = (fact: string) => wouldChange.find((c) => c.fact === fact);
  expect(of('item.tpp')).toMatchObject({ from: 2368, to: 2400 });
  expect(of('item.performanceDensity')).toMatchObject({ to: 3.2 });
  // Half of the way changes nothing, all of it does.
  for (const [tpp, expected] of [
    [2384, 'no-licence-required'],
    [2400, 'licence-required'],
  ] as const)
    expect(brief(RULEBOOK, { ...H20, item: { ...H20.item, tpp } }).outcome).toBe(expected);
});
