import { asked, provision, t } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfr } from '../acts.ts';
import { a30, buyer, h100, rtx4090 } from '../fixtures.ts';
import { macauOrD5, notForDatacenters } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)-2023-denial',
  cite: '15 CFR § 742.6(b)(10) (2023)',
  title: t(
    'Policy of 2023: presumption of denial for Macau and D:5',
    'Beleid van 2023: presumption of denial voor Macau en D:5',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2023-11-17',
      until: '2025-01-13',
      endedBy: DIFFUSION_2025,
      by: AC_2023,
      confidence: 'S',
      when: macauOrD5,
      unless: notForDatacenters,
      effect: { policy: 'presumption-of-denial', for: ['742.6(a)(6)(iii)-2023'] },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'CN', item: h100, parties: buyer('CN') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'CN', item: h100, parties: buyer('CN') }, 'yes', 'a data-centre item to China'],
    [
      '2024-06-01',
      { to: 'AE', item: h100, parties: buyer('AE', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'a Chinese parent turns the policy',
    ],
    ['2024-06-01', { to: 'AE', item: h100, parties: buyer('AE') }, 'no', 'D:4 without such a parent'],
    ['2024-06-01', { to: 'CN', item: rtx4090, parties: buyer('CN') }, 'consumer', 'not for data centres: case by case'],
    ['2024-06-01', { to: 'CN', item: a30, parties: buyer('CN') }, 'yes', 'a .b item'],
    ['2025-01-12', { to: 'CN', item: h100, parties: buyer('CN') }, 'yes', 'the last day'],
    ['2025-01-13', { to: 'CN', item: h100, parties: buyer('CN') }, 'no', 'replaced'],
  ),
});
