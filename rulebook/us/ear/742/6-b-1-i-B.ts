import { asked, not, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { a30, buyer } from '../fixtures.ts';
import { macauOrD5 } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(1)(i)(B)',
  cite: '15 CFR § 742.6(b)(1)(i)(B)',
  title: t('.b items to D:1, D:4 and the UAE: case by case', '.b-goederen naar D:1, D:4 en de VAE: geval voor geval'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'I',
      when: not(macauOrD5),
      warnings: [
        t(
          'Since January 2025 the presumption of approval names only .a items; for .b items the general regional-stability policy is left. Practice since 2023 was a presumption of approval.',
          'Sinds januari 2025 noemt de presumption of approval alleen .a-goederen; voor .b-goederen blijft het algemene beleid voor regionale stabiliteit. De praktijk sinds 2023 was presumption of approval.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['742.6(a)(6)(iii)(B)'] },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'SA', item: a30, parties: buyer('SA') }, 'no', 'the policy of 2023'],
    ['2025-01-13', { to: 'SA', item: a30, parties: buyer('SA') }, 'yes', 'Saudi Arabia'],
    ['2026-11-21', { to: 'CN', item: a30, parties: buyer('CN') }, 'no', 'D:5'],
    ['2026-11-21', { to: 'SA', item: a30 }, 'unknown', 'no party stated'],
  ),
});
