import type { Question } from '@tolhuis/core/contract';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { type OrderLimit, orderLimits } from './order-limits.ts';
import { partyKey, receiversOf } from './receivers.ts';

const order = (to: string, over: Partial<Question> = {}, party: object = {}): Question => ({
  on: '2026-11-21',
  to,
  item: { chip: 'nvidia/h100-sxm5' },
  quantity: 1500,
  endUse: [],
  parties: [
    {
      role: 'end-user',
      name: 'Made Up University',
      country: to,
      headquarters: to,
      ultimateParentHeadquarters: to,
      kinds: ['civil'],
      listed: [],
      owners: [],
      ...party,
    },
  ],
  ...over,
});
const LPP = { evidence: { lppCumulativeTpp: 24_000_000 } };
const H200 = { item: { chip: 'nvidia/h200-sxm', commerciallyAvailableInUs: true } };
const certified = (volumeShareOfUsPercent: number): Partial<Question> => ({
  ...H200,
  evidence: {
    jan2026Certifications: {
      supplyInUs: true,
      noFoundryDiversion: true,
      recipientKyc: true,
      remoteUsersListed: true,
      thirdPartyTestInUs: true,
      labIndependent: true,
      volumeShareOfUsPercent,
    },
  },
});
const short = (limits: readonly OrderLimit[]) =>
  limits.map(({ rule, binding, amount, is }) => [rule.id, binding, amount, is.country ?? is.product ?? null]);

describe('what an order counts against', () => {
  test.each<[string, Question, unknown[]]>([
    ['LPP is used: its cap binds', order('CH', LPP), [['LPP', true, 23_748_000n, null]]],
    ['no total stated: LPP is not used', order('CH'), []],
    [
      'a licence to China: half of US volume is counted, and what a proposal would cap',
      order('CN'),
      [
        ['us-volume-50-counted', false, 23_748_000n, 'nvidia/h100-sxm5'],
        ['h200-caps/per-customer-counted', false, 1500n, null],
      ],
    ],
    [
      'a licence that rests on the certified share: it binds',
      order('CN', certified(50)),
      [
        ['us-volume-50', true, 23_748_000n, 'nvidia/h200-sxm'],
        ['h200-caps/per-customer-counted', false, 1500n, null],
      ],
    ],
    ['at home, to stay', order('US'), [['us-volume-50-volume', false, 23_748_000n, 'nvidia/h100-sxm5']]],
    ['at home, for resale', order('US', { endUse: ['resale'] }), []],
    ['at home, end use not stated', order('US', { endUse: undefined as never }), []],
    ['at home, to a user abroad', order('US', {}, { country: 'SG' }), []],
    [
      'a quantity that is not stated',
      order('CH', { ...LPP, quantity: undefined as never }),
      [['LPP', true, null, null]],
    ],
  ])('%s', (_name, question, expected) => expect(short(orderLimits(RULEBOOK, question))).toEqual(expected));

  test('LPP as the ledger draws on it', () => {
    const [lpp] = orderLimits(RULEBOOK, order('CH', LPP));
    expect(lpp).toMatchObject({
      cite: '15 CFR § 740.29(d)',
      stated: 24_000_000n,
      receivers: ['Made Up University'],
      rule: {
        unit: 'tpp',
        per: ['consignee'],
        period: { kind: 'calendar-year' },
        ceiling: { kind: 'amount', amount: 26_900_000n },
      },
      beside: { id: 'LPP-counted', ceiling: { kind: 'counted' } },
    });
  });
  test('the ratio is of what was counted at home', () => {
    const [share] = orderLimits(RULEBOOK, order('CN', certified(50)));
    const [volume] = orderLimits(RULEBOOK, order('US', H200));
    expect(share!.rule.ceiling).toMatchObject({ kind: 'ratio', numerator: 50n, denominator: 100n, of: volume!.rule });
  });
});

describe('receivers: the consignee and who owns half of it, whatever the spelling', () => {
  const owners = (...list: object[]) => receiversOf(order('CH', {}, { owners: list }));
  test.each([
    ['alone', [], ['Made Up University']],
    ['a parent', [{ name: 'P', sharePercent: 50 }], ['Made Up University', 'P']],
    ['below half', [{ name: 'P', sharePercent: 49.9 }], ['Made Up University']],
    ['bounds that reach half', [{ name: 'P', sharePercent: { atLeast: 20, atMost: 50 } }], ['Made Up University', 'P']],
    ['bounds below half', [{ name: 'P', sharePercent: { atMost: 49 } }], ['Made Up University']],
    ['a share that is not known', [{ name: 'P', sharePercent: null }], ['Made Up University', 'P']],
    [
      'a grandparent',
      [{ name: 'P', sharePercent: 100, owners: [{ name: 'G', sharePercent: 80 }] }],
      ['Made Up University', 'P', 'G'],
    ],
    ['itself again', [{ name: 'MADE-UP UNIVERSITY', sharePercent: 60 }], ['Made Up University']],
  ])('%s', (_name, list, names) => expect(owners(...list)).toEqual(names));
  test('no name, no count', () => {
    expect(receiversOf(order('CH', {}, { name: undefined }))).toBeUndefined();
    expect(receiversOf(order('CH', { parties: [] }))).toBeUndefined();
    expect(receiversOf(order('CH', {}, { name: ' .' }))).toBeUndefined();
  });
  test.each([
    ['Made Up B.V.', 'made up bv'],
    ['Société X', 'SOCIETE-X'],
    ['ＡＢＣ', 'abc'],
  ])('%s = %s', (a, b) => expect(partyKey(a)).toBe(partyKey(b)));
  test('other scripts are kept', () => expect(partyKey('中芯国际')).not.toBe(''));
});
