import { allOf, asked, destination, family, provision, t, values } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfr } from '../acts.ts';
import { D1_D4_D5_LESS_A5_A6 } from '../definitions.ts';
import { a30, buyer, h20, h100, party, rtx4090 } from '../fixtures.ts';
import { deemedCarvedOut, movesOrReleased } from './6-a-6-iv.ts';

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(6)(iii)-2023',
  cite: '15 CFR § 742.6(a)(6)(iii) (2023)',
  title: t(
    'Regional stability: advanced computing items to D:1, D:4 and D:5',
    'Regionale stabiliteit: geavanceerde rekengoederen naar D:1, D:4 en D:5',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2023-11-17',
      until: '2025-01-13',
      endedBy: DIFFUSION_2025,
      by: AC_2023,
      confidence: 'S',
      when: allOf(family.isIn(values('a', 'b')), movesOrReleased, destination.isIn(D1_D4_D5_LESS_A5_A6)),
      unless: deemedCarvedOut,
      effect: { requirement: '742.6(a)(6)(iii)-2023', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'SA', item: h100, parties: buyer('SA') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'SA', item: h100, parties: buyer('SA') }, 'yes', 'D:4'],
    ['2023-12-01', { to: 'AE', item: h100, parties: buyer('AE') }, 'yes', 'the UAE was in D:4 and not in A:5'],
    ['2024-06-01', { to: 'MO', item: a30, parties: buyer('MO') }, 'yes', 'Macau is in D:1 and D:4'],
    ['2024-06-01', { to: 'HK', item: rtx4090, parties: buyer('HK') }, 'yes', 'Hong Kong is China'],
    ['2024-06-01', { to: 'IL', item: h100, parties: buyer('IL') }, 'no', 'Israel is in D:4 but also in A:6'],
    ['2024-06-01', { to: 'CH', item: h100, parties: buyer('CH') }, 'no', 'in none of the groups'],
    ['2024-06-01', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'not in 3A090'],
    ['2024-06-01', { item: h100, parties: buyer('SA') }, 'unknown', 'destination not stated'],
    [
      '2024-06-01',
      { to: 'CN', item: { kind: 'integrated-circuit', tpp: 2000, designedOrMarketedForDatacenters: true } },
      'unknown',
      'die area not known',
    ],
    [
      '2024-06-01',
      {
        activity: 'deemed-export',
        item: { kind: 'technology', technologyFor: '3A090.a' },
        parties: [party('foreign-person', 'US', { citizenship: 'CN' })],
      },
      '742.6(a)(6)(iv)',
      'technology shown in the US to a Chinese national',
    ],
    ['2025-01-12', { to: 'VN', item: a30, parties: buyer('VN') }, 'yes', 'last day'],
    ['2025-01-13', { to: 'VN', item: a30, parties: buyer('VN') }, 'no', 'split into (A) and (B)'],
  ),
});
