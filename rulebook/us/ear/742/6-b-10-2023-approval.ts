import { allOf, asked, destination, groups, not, provision, t } from '@tolhuis/core/law';
import { AC_2023, DIFFUSION_2025, ecfr } from '../acts.ts';
import { a30, buyer, h100 } from '../fixtures.ts';
import { macauOrD5 } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)-2023-approval',
  cite: '15 CFR § 742.6(b)(10) (2023)',
  title: t(
    'Policy of 2023: presumption of approval for D:1 and D:4',
    'Beleid van 2023: presumption of approval voor D:1 en D:4',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2023-11-17',
      until: '2025-01-13',
      endedBy: DIFFUSION_2025,
      by: AC_2023,
      confidence: 'S',
      when: allOf(destination.isIn(groups('D:1', 'D:4')), not(macauOrD5)),
      effect: { policy: 'presumption-of-approval', for: ['742.6(a)(6)(iii)-2023'] },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'AE', item: h100, parties: buyer('AE') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'AE', item: h100, parties: buyer('AE') }, 'yes', 'the first day'],
    ['2023-12-01', { to: 'AE', item: h100, parties: buyer('AE') }, 'yes', 'D:4'],
    ['2024-06-01', { to: 'VN', item: a30, parties: buyer('VN') }, 'yes', 'D:1'],
    ['2024-06-01', { to: 'MO', item: a30, parties: buyer('MO') }, 'no', 'Macau'],
    [
      '2024-06-01',
      { to: 'AE', item: h100, parties: buyer('AE', { headquarters: 'RU' }) },
      'no',
      'Russian headquarters',
    ],
    ['2024-06-01', { to: 'AE', item: h100 }, 'unknown', 'no party stated'],
    ['2025-01-12', { to: 'AE', item: h100, parties: buyer('AE') }, 'yes', 'the last day'],
    ['2025-01-13', { to: 'AE', item: h100, parties: buyer('AE') }, 'no', 'replaced'],
  ),
});
