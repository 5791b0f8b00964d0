import { describe, expect, test } from 'vitest';
import { balance, leastFrom } from './balance.ts';
import { drawsFor, type LimitRule, type Movement, totalTpp } from './limits.ts';
import { Desk } from './testing/desk.ts';
import { chinaShare, country, framework, lpp, nveu, perCustomer, usVolume } from './testing/limits.ts';

const movement = (over: Partial<Movement>): Movement => ({
  effectiveOn: '2026-11-21',
  units: 1n,
  tpp: 0n,
  value: null,
  is: {},
  ...over,
});
function use(desk: Desk, rules: LimitRule[], over: Partial<Movement>, acceptedSteps: string[] = []) {
  const drawn = drawsFor(rules, movement(over));
  if (!drawn.ok) return drawn.error.kind;
  const { draws } = drawn;
  const effectiveOn = over.effectiveOn ?? '2026-11-21';
  const result = desk.try({ type: 'use', effectiveOn, draws, licences: [], acceptedSteps });
  return 'kind' in result ? result.kind : 'ok';
}

describe('totalTpp rounds the total up, never a unit', () => {
  test.each([
    [1699n, '15832', 26_898_568n],
    [3n, '0.5', 2n],
    [1000n, '2368.001', 2_368_001n],
    [7n, '0.1', 1n],
    [0n, '15832', 0n],
  ])('%i × %s = %i', (units, one, total) => expect(totalTpp(units, one)).toBe(total));
  test.each(['', '-1', '1e3', '1.', 'NaN', '١'])('"%s" is refused', (text) => {
    expect(() => totalTpp(1n, text)).toThrow(RangeError);
  });
});

describe('LPP: 26,900,000 TPP per ultimate consignee and calendar year', () => {
  const is = { consignee: 'university-of-x' };
  test('to the last TPP and not one more; a new year and another consignee begin anew', () => {
    const desk = new Desk();
    const to = (tpp: bigint, more = {}) => use(desk, [lpp], { is, tpp, ...more }, ['pre-notify']);
    expect(to(26_900_001n)).toBe('over-limit');
    expect(to(26_900_000n)).toBe('ok');
    expect(to(1n)).toBe('over-limit');
    expect(to(1n, { effectiveOn: '2026-12-31' })).toBe('over-limit');
    expect(to(1n, { effectiveOn: '2027-01-01' })).toBe('ok');
    expect(to(26_900_000n, { is: { consignee: 'university-of-y' } })).toBe('ok');
    expect(balance(desk.ledger, 'limit/lpp/2026/university-of-x', '2026-12-31')?.available).toBe(0n);
  });
  test('1,699 H100 (15,832 TPP) fit, 1,700 do not', () => {
    expect(use(new Desk(), [lpp], { is, tpp: totalTpp(1699n, '15832') }, ['pre-notify'])).toBe('ok');
    expect(use(new Desk(), [lpp], { is, tpp: totalTpp(1700n, '15832') }, ['pre-notify'])).toBe('over-limit');
  });
  test('shipments that add up to 3,200,000 need the pre-notification named', () => {
    const desk = new Desk();
    expect(use(desk, [lpp], { is, tpp: 3_199_999n })).toBe('ok');
    expect(use(desk, [lpp], { is, tpp: 1n })).toBe('step-not-accepted');
    expect(use(desk, [lpp], { is, tpp: 1n }, ['pre-notify'])).toBe('ok');
  });
  test('a consignee that is not known is asked for, not left out', () =>
    expect(use(new Desk(), [lpp], { is: {}, tpp: 1n })).toBe('fact-missing'));
});

test('country allocation: 790,000,000 TPP over 2025 to 2027, years together', () => {
  const desk = new Desk();
  const is = { country: 'IN' };
  expect(use(desk, [country], { is, tpp: 500_000_000n, effectiveOn: '2027-12-31' })).toBe('ok');
  expect(use(desk, [country], { is, tpp: 290_000_001n, effectiveOn: '2025-06-01' })).toBe('over-limit');
  expect(use(desk, [country], { is, tpp: 290_000_000n, effectiveOn: '2025-06-01' })).toBe('ok');
  expect(drawsFor([country], movement({ is, tpp: 1n, effectiveOn: '2028-01-01' }))).toEqual({ ok: true, draws: [] });
});

describe('NVEU: a cap that grows by quarter, per company and country', () => {
  const is = { company: 'acme', country: 'IN' };
  test.each([
    ['2025-03-31', 633_000_000n],
    ['2025-04-01', 949_500_000n],
    ['2026-12-31', 4_272_750_000n],
    ['2027-01-01', 5_064_000_000n],
  ])('on %s %i', (effectiveOn, tpp) => {
    expect(use(new Desk(), [nveu], { is, effectiveOn, tpp: tpp + 1n })).toBe('over-limit');
    expect(use(new Desk(), [nveu], { is, effectiveOn, tpp })).toBe('ok');
  });
  test('a late use does not take what an early one, entered later, would need; nor the other way round', () => {
    const desk = new Desk();
    expect(use(desk, [nveu], { is, effectiveOn: '2025-04-01', tpp: 949_500_000n })).toBe('ok');
    // 633 million were free on 31 March, but every later day is full until July: entered now, it would overdraw April.
    expect(use(desk, [nveu], { is, effectiveOn: '2025-03-31', tpp: 1n })).toBe('over-limit');
    expect(use(desk, [nveu], { is, effectiveOn: '2025-07-01', tpp: 316_500_000n })).toBe('ok');
    expect(leastFrom(desk.ledger, 'limit/nveu/all/acme/IN', '2025-02-01')).toEqual({ available: 0n, on: '2025-04-01' });
    expect(balance(desk.ledger, 'limit/nveu/all/acme/IN', '2025-02-01')?.available).toBe(633_000_000n);
  });
});

describe('China and Macau: at most half of the US volume of the same product, to date', () => {
  const us = (tpp: bigint, effectiveOn = '2026-06-01', product = 'h200') => ({
    is: { product, country: 'US' },
    tpp,
    effectiveOn,
  });
  const cn = (tpp: bigint, effectiveOn = '2026-11-21', product = 'h200') => ({
    is: { product, country: 'CN' },
    tpp,
    effectiveOn,
  });
  const rules = [usVolume, chinaShare];
  test('exactly 50 % passes, one more does not; odd volumes round down; products apart; Macau counts with China', () => {
    const desk = new Desk();
    expect(use(desk, rules, cn(1n))).toBe('over-limit');
    expect(use(desk, rules, us(1001n))).toBe('ok');
    expect(use(desk, rules, cn(501n))).toBe('over-limit');
    expect(use(desk, rules, cn(500n))).toBe('ok');
    expect(use(desk, rules, { ...cn(1n), is: { product: 'h200', country: 'MO' } })).toBe('over-limit');
    expect(use(desk, rules, cn(1n, '2026-11-21', 'mi325x'))).toBe('over-limit');
    expect(use(desk, rules, us(1n))).toBe('ok');
    expect(use(desk, rules, { ...cn(1n), is: { product: 'h200', country: 'MO' } })).toBe('ok');
  });
  test('US volume of a later day does not count before it', () => {
    const desk = new Desk();
    expect(use(desk, rules, us(1000n, '2026-12-01'))).toBe('ok');
    expect(use(desk, rules, cn(1n, '2026-11-30'))).toBe('over-limit');
    expect(use(desk, rules, cn(500n, '2026-12-01'))).toBe('ok');
  });
  test('US volume corrected down: refused, or acknowledged as a breach of the share that hangs on it', () => {
    const desk = new Desk();
    use(desk, rules, us(1000n));
    use(desk, rules, cn(500n));
    const entry = desk.journal.find((e) => e.type === 'transfer' && e.reason === 'use')!.id;
    const corrections = [{ entry, amount: 998n, effectiveOn: null }];
    expect(desk.try({ type: 'correct', corrections, acknowledgeShortfall: false })).toMatchObject({
      kind: 'over-limit',
    });
    expect(desk.do({ type: 'correct', corrections, acknowledgeShortfall: true })).toContainEqual({
      kind: 'limit-breached',
      account: 'limit/china-share/all/h200',
      shortBy: 1n,
      on: '2026-11-21',
    });
    expect(balance(desk.ledger, 'limit/china-share/all/h200', '2026-11-21')?.available).toBe(-1n);
    expect(use(desk, rules, cn(1n))).toBe('over-limit');
  });
});

test('75,000 units per customer', () => {
  const desk = new Desk();
  const is = { customer: 'c/1 & co' };
  expect(use(desk, [perCustomer], { is, units: 75_001n })).toBe('over-limit');
  expect(use(desk, [perCustomer], { is, units: 75_000n })).toBe('ok');
  expect(use(desk, [perCustomer], { is: { customer: 'c' }, units: 75_000n })).toBe('ok');
  expect(desk.ledger.accountIds()).toContain('limit/per-customer/all/c%2F1%20%26%20co');
});

describe('framework: steps at 1,000 and 200,000', () => {
  const is = { 'ultimate-parent': 'p', country: 'IN' };
  test.each([
    [1000n, [], 'ok'],
    [1001n, [], 'step-not-accepted'],
    [1001n, ['tier-2'], 'ok'],
    [199_999n, ['tier-2'], 'ok'],
    [200_000n, ['tier-2'], 'step-not-accepted'],
    [200_000n, ['tier-3'], 'ok'],
  ])('%i with %j: %s', (units, accepted, result) => {
    expect(use(new Desk(), [framework], { is, units }, accepted)).toBe(result);
  });
  test('the total decides, not the order; and every order in a step', () => {
    const desk = new Desk();
    expect(use(desk, [framework], { is, units: 1000n })).toBe('ok');
    expect(use(desk, [framework], { is, units: 1n })).toBe('step-not-accepted');
    expect(use(desk, [framework], { is, units: 1n }, ['tier-2'])).toBe('ok');
    expect(use(desk, [framework], { is, units: 1n })).toBe('step-not-accepted');
  });
});

describe('several limits at once', () => {
  test('all or nothing, and all shortfalls are named', () => {
    const desk = new Desk();
    const is = { consignee: 'u', country: 'IN', customer: 'c' };
    const drawn = drawsFor([lpp, country, perCustomer], movement({ is, units: 80_000n, tpp: 800_000_000n }));
    if (!drawn.ok) throw new Error(drawn.error.what);
    const command = {
      type: 'reserve',
      effectiveOn: '2026-11-21',
      draws: drawn.draws,
      licences: [],
      acceptedSteps: [],
      holdSeconds: 60,
    } as const;
    expect(desk.try(command)).toMatchObject({
      kind: 'over-limit',
      shortfalls: [
        { asked: 800_000_000n, available: 26_900_000n },
        { asked: 800_000_000n, available: 790_000_000n },
        { asked: 80_000n, available: 75_000n },
      ],
    });
    expect(desk.journal).toEqual([]);
    expect(desk.ledger.accountIds()).toEqual([]);
  });
  test('a rule that states another limit under the same account is refused', () => {
    const desk = new Desk();
    const is = { customer: 'c' };
    use(desk, [perCustomer], { is, units: 1n });
    expect(
      use(desk, [{ ...perCustomer, period: { kind: 'fixed', from: '2025-01-01', until: null } }], { is, units: 1n }),
    ).toBe('account-differs');
  });
});
