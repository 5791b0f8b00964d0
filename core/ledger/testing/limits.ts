import type { LimitRule } from '../limits.ts';

/** The shapes of limit that the law and its scenarios have, as examples; the figures' home is the rulebook. */
const fixed = (from: string, until: string | null) => ({ kind: 'fixed', from, until }) as const;
const m = (millions: number): bigint => BigInt(Math.round(millions * 100)) * 10_000n;

/** § 740.29: per ultimate consignee and calendar year; pre-notification where shipments add up to 3,200,000 TPP. */
export const lpp: LimitRule = {
  id: 'lpp',
  title: 'Licence Exception LPP',
  cite: '15 CFR 740.29',
  unit: 'tpp',
  per: ['consignee'],
  where: {},
  period: { kind: 'calendar-year' },
  ceiling: { kind: 'amount', amount: 26_900_000n },
  steps: [{ id: 'pre-notify', from: 3_200_000n, requires: 'notify BIS before the shipment' }],
};
/** § 742.6(b)(10)(iii): per country, 2025 to 2027. */
export const country: LimitRule = {
  ...lpp,
  id: 'country',
  title: 'Country allocation',
  cite: '15 CFR 742.6(b)(10)(iii)',
  per: ['country'],
  period: fixed('2025-01-01', '2028-01-01'),
  ceiling: { kind: 'amount', amount: 790_000_000n },
  steps: [],
};
/** § 748.15: per company and country, growing by quarter. */
export const nveu: LimitRule = {
  ...country,
  id: 'nveu',
  title: 'NVEU cap',
  cite: '15 CFR 748.15',
  per: ['company', 'country'],
  ceiling: {
    kind: 'schedule',
    totals: [
      { from: '2025-01-01', total: m(633) },
      { from: '2025-04-01', total: m(949.5) },
      { from: '2025-07-01', total: m(1266) },
      { from: '2025-10-01', total: m(1582.5) },
      { from: '2026-01-01', total: m(1899) },
      { from: '2026-04-01', total: m(2690.25) },
      { from: '2026-07-01', total: m(3481.5) },
      { from: '2026-10-01', total: m(4272.75) },
      { from: '2027-01-01', total: m(5064) },
    ],
  },
};
/** Supp. 2 to part 748 ¶ (dd)(1)(iii): at most half of the TPP shipped to US customers of the same product, to date. */
export const usVolume: LimitRule = {
  ...country,
  id: 'us-volume',
  title: 'Volume to US customers',
  cite: '15 CFR part 748, Supplement No. 2 ¶ (dd)(1)(iii)',
  per: ['product'],
  where: { country: ['US'] },
  period: fixed('2022-01-01', null),
  ceiling: { kind: 'counted' },
};
export const chinaShare: LimitRule = {
  ...usVolume,
  id: 'china-share',
  title: 'Volume to China and Macau',
  where: { country: ['CN', 'MO'] },
  period: fixed('2026-01-15', null),
  ceiling: { kind: 'ratio', of: usVolume, numerator: 1n, denominator: 2n },
};
/** Reported in March 2026, not law: 75,000 units per customer. */
export const perCustomer: LimitRule = {
  ...country,
  id: 'per-customer',
  title: 'Reported cap per customer',
  cite: 'scenario',
  unit: 'units',
  per: ['customer'],
  period: fixed('2026-01-01', null),
  ceiling: { kind: 'amount', amount: 75_000n },
};
/** The framework of 2026, withdrawn: steps at 1,000 and 200,000 units of one owner in one country. */
export const framework: LimitRule = {
  ...perCustomer,
  id: 'framework-2026',
  title: 'Draft framework of 2026',
  per: ['ultimate-parent', 'country'],
  ceiling: { kind: 'counted' },
  steps: [
    { id: 'tier-2', from: 1_001n, requires: 'pre-clearance before the licence application' },
    { id: 'tier-3', from: 200_000n, requires: 'government-to-government assurances and investment' },
  ],
};
