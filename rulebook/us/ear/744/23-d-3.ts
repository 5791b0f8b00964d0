import { allOf, anyOf, asked, not, provision, t } from '@tolhuis/core/law';
import { alliedEndUsers, macauOrD5, notForDatacenters } from '../742/6-b-10-headquarters.ts';
import { AC_2023, DIFFUSION_2025, ecfr } from '../acts.ts';
import { buyer, h20, h100, rtx4090 } from '../fixtures.ts';

const endUses = ['744.23(a)(1)', '744.23(a)(2)', '744.23(a)(4)', '744.23(a)(3)(ii)', '742.6(a)(6)(ii)'] as const;
const when = anyOf(notForDatacenters, allOf(not(macauOrD5), not(alliedEndUsers)));

export default provision({
  kind: 'review-policy',
  id: '744.23(d)(3)',
  cite: '15 CFR § 744.23(d)(3)',
  title: t('End uses of § 744.23: case by case', 'Eindgebruik van § 744.23: geval voor geval'),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when,
      effect: { policy: 'case-by-case', for: [...endUses, '744.23(a)(3)(i)(A)'] },
    },
    { from: '2025-01-13', by: DIFFUSION_2025, confidence: 'P', when, effect: { policy: 'case-by-case', for: endUses } },
  ],
  cases: asked(
    ['2023-11-16', { to: 'SG', item: rtx4090, parties: buyer('SG', { headquarters: 'CN' }) }, 'no', 'the day before'],
    [
      '2023-11-17',
      { to: 'SG', item: rtx4090, parties: buyer('SG', { headquarters: 'CN' }) },
      'consumer',
      'an item not for data centres',
    ],
    ['2024-06-01', { to: 'SG', item: h100, parties: buyer('SG', { headquarters: 'CN' }) }, 'no', 'a data-centre item'],
    [
      '2025-01-12',
      { to: 'SG', item: rtx4090, parties: buyer('SG', { headquarters: 'CN' }) },
      'for:744.23(a)(3)(i)(A)',
      'the last day for parties headquartered in D:5',
    ],
    [
      '2025-01-13',
      { to: 'SG', item: rtx4090, parties: buyer('SG', { headquarters: 'CN' }) },
      'not-for:744.23(a)(3)(i)(A)',
      'those stand under § 742.6(b)(10) from this day',
    ],
    ['2026-11-21', { to: 'VN', item: h20, parties: buyer('VN') }, 'yes', 'neither Macau or D:5 nor allied'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'China'],
  ),
});
