import { allOf, asked, installedBaseStated, installedBaseTpp, not, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { buyer, h100 } from '../fixtures.ts';
import { macauOrD5 } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(iii)(B)(1)',
  cite: '15 CFR § 742.6(b)(10)(iii)(B)(1)',
  title: t(
    'All other destinations: presumption of approval up to the allocation',
    'Alle andere bestemmingen: presumption of approval tot de toewijzing',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: not(macauOrD5),
      unless: allOf(installedBaseStated, installedBaseTpp.above(790_000_000)),
      warnings: [
        t(
          'Up to 790 million TPP a country for 2025 to 2027 (Supplement No. 5(b): up to twice that), counted by BIS from licences; no public counter is known.',
          'Tot 790 miljoen TPP per land voor 2025 tot en met 2027 (Supplement No. 5(b): tot het dubbele), door BIS geteld uit vergunningen; een openbare teller is niet bekend.',
        ),
      ],
      effect: { policy: 'presumption-of-approval', for: ['742.6(a)(6)(iii)(A)'] },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'SA', item: h100, parties: buyer('SA') }, 'no', 'the day before'],
    ['2025-01-13', { to: 'SA', item: h100, parties: buyer('SA') }, 'yes', 'Saudi Arabia'],
    ['2025-09-01', { to: 'AE', item: h100, parties: buyer('AE') }, 'yes', 'the UAE'],
    [
      '2026-11-21',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_000 } },
      'yes',
      'exactly at the allocation',
    ],
    [
      '2026-11-21',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_001 } },
      'no',
      'above it',
    ],
    ['2026-11-21', { to: 'CN', item: h100, parties: buyer('CN') }, 'no', 'D:5'],
    ['2026-11-21', { to: 'SA', item: h100 }, 'unknown', 'no party stated'],
  ),
});
