import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfr } from '../acts.ts';
import { buyer, h100, rtx4090 } from '../fixtures.ts';
import { macauOrD5, notForDatacenters } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)-2023-case',
  cite: '15 CFR §§ 742.6(b)(10), 744.23(d)(3) (2023)',
  title: t(
    'Policy of 2023: case by case for items not for data centres',
    'Beleid van 2023: geval voor geval voor goederen niet voor datacentra',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2023-11-17',
      until: '2025-01-13',
      endedBy: DIFFUSION_2025,
      by: AC_2023,
      confidence: 'S',
      when: allOf(macauOrD5, notForDatacenters),
      effect: { policy: 'case-by-case', for: ['742.6(a)(6)(iii)-2023'] },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'CN', item: rtx4090, parties: buyer('CN') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'CN', item: rtx4090, parties: buyer('CN') }, 'yes', 'a gaming card without notice'],
    ['2024-06-01', { to: 'CN', item: h100, parties: buyer('CN') }, 'no', 'a data-centre item'],
    [
      '2024-06-01',
      { to: 'CN', item: { kind: 'integrated-circuit', tpp: 5285, performanceDensity: 8.68 }, parties: buyer('CN') },
      'unknown',
      'marketing not stated',
    ],
    ['2025-01-12', { to: 'CN', item: rtx4090, parties: buyer('CN') }, 'yes', 'the last day'],
    ['2025-01-13', { to: 'CN', item: rtx4090, parties: buyer('CN') }, 'no', 'replaced'],
  ),
});
