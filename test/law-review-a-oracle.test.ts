import type { Item, Question } from '@tolhuis/core/contract';
import { brief } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';
import { A30, buyers, EAR99, H20, H100, HBM, RTX_4090 } from './law-review-a/ask.ts';
import { type Case, oracle, UNSETTLED } from './law-review-a/oracle.ts';

const DAYS = [
  '2022-10-21',
  '2023-01-17',
  '2023-11-16',
  '2023-11-17',
  '2024-04-04',
  '2025-01-13',
  '2025-05-15',
  '2025-10-15',
  '2026-07-09',
  '2026-07-10',
  '2026-11-21',
];
const ITEMS: Readonly<Record<Case['item'], Item>> = {
  h100: { chip: H100 },
  rtx4090: { chip: RTX_4090 },
  a30: { chip: A30 },
  hbm: HBM,
  h20: { chip: H20 },
  ear99: EAR99,
};
const HOLDINGS: Readonly<Record<Case['holds'], Question['evidence']>> = {
  nothing: {},
  order: { purchaseOrder: true },
  'order and notice': { purchaseOrder: true, nacNotification: { filedOn: '2022-01-01', objection: false } },
};
const HOMES = ['=', 'CN', 'MO', 'HK', 'RU', 'KH', 'US', 'IL'];
const ACTIVITIES = ['export', 'reexport', 'in-country-transfer'] as const;
const countries = RULEBOOK.countries.map((c) => c.code).filter((code) => !UNSETTLED.has(code));

/** Every day, country and item; headquarters, activity and papers go round, so that each pair meets sooner or later. */
function* cases(): Generator<Case> {
  let n = 0;
  for (const on of DAYS)
    for (const to of countries)
      for (const item of Object.keys(ITEMS) as Case['item'][]) {
        n++;
        const home = HOMES[n % HOMES.length]!;
        yield {
          on,
          to,
          item,
          home: home === '=' ? to : home,
          activity: ACTIVITIES[Math.floor(n / 8) % 3]!,
          holds: (['nothing', 'order and notice', 'order'] as const)[Math.floor(n / 24) % 3]!,
        };
      }
}

const question = ({ on, to, home, item, activity, holds }: Case): Question => ({
  on,
  to,
  activity,
  from: { export: 'US', reexport: 'TW', 'in-country-transfer': to }[activity],
  item: ITEMS[item],
  parties: buyers(to, home),
  endUse: [],
  evidence: HOLDINGS[holds],
});

test('the regulation written a second time gives the same answers', () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const one of cases()) {
    const expected = oracle(one);
    if (!expected) continue;
    asked++;
    const { outcome, reviewPolicy } = brief(RULEBOOK, question(one));
    const otherPolicy = outcome === 'licence-required' && expected.policy && reviewPolicy !== expected.policy;
    if (!expected.outcome.includes(outcome) || otherPolicy)
      wrong.push(
        `${Object.values(one).join(' ')}: ${outcome} ${reviewPolicy ?? ''}, expected ${Object.values(expected).join(' ')}`,
      );
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(10_000);
});
