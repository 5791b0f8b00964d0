import { allOf, asked, destination, family, groups, not, provision, t, values } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, moves, outsideUs } from '../definitions.ts';

const a30 = {
  kind: 'integrated-circuit',
  tpp: 2640,
  performanceDensity: 3.196,
  designedOrMarketedForDatacenters: true,
} as const;
const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;
const buyer = (country: string, parent: string | null) => [
  {
    role: 'end-user',
    country,
    headquarters: country,
    ultimateParentHeadquarters: parent,
    kinds: ['civil'],
    listed: [],
  },
];
const elsewhere = allOf(moves, outsideUs, not(destination.isIn(groups('D:1', 'D:4', 'D:5'))), forMacauOrD5Entity);

export default provision({
  kind: 'licence-requirement',
  id: '744.23(a)(3)(i)(A)',
  cite: '15 CFR § 744.23(a)(3)(i)(A)',
  title: t(
    'Advanced computing items for Macau or D:5 headquartered entities, anywhere',
    'Geavanceerde rekengoederen voor partijen met hoofdkantoor in Macau of D:5, overal',
  ),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'S',
      when: allOf(family.isIn(values('a', 'b')), elsewhere),
      effect: { requirement: '744.23(a)(3)(i)(A)', appliesTo: 'party' },
    },
    // The .a items moved into § 742.6(a)(6)(iii)(A), which carries the same duty.
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(family.is('b'), elsewhere),
      effect: { requirement: '744.23(a)(3)(i)(A)', appliesTo: 'party' },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'SG', item: h100, parties: buyer('SG', 'CN') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'SG', item: h100, parties: buyer('SG', 'CN') }, 'yes', 'ultimate parent in D:5'],
    [
      '2025-01-12',
      { to: 'SG', item: h100, parties: buyer('SG', 'CN') },
      'yes',
      'the last day of .a items in this paragraph',
    ],
    ['2025-01-13', { to: 'SG', item: h100, parties: buyer('SG', 'CN') }, 'no', '.a moved to § 742.6'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG', 'CN') }, 'yes', '.b stays here'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG', 'MO') }, 'yes', 'Macau is not in D:5 and is named'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG', 'HK') }, 'yes', 'Hong Kong is China'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG', 'SG') }, 'no', 'no such headquarters'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG', null) }, 'unknown', 'the parent is opaque'],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: buyer('VN', 'CN') },
      'no',
      'a D:1 destination has its own paragraph',
    ],
  ),
});
