import {
  allOf,
  anyOf,
  asked,
  destination,
  groups,
  headquarters,
  not,
  provision,
  some,
  t,
  ultimateParent,
} from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE } from '../definitions.ts';
import { buyer, h100 } from '../fixtures.ts';
import { macauOrD5 } from './6-b-10-headquarters.ts';

const favoured = groups('Supp5a');

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(iii)(A)(2)',
  cite: '15 CFR § 742.6(b)(10)(iii)(A)(2)',
  title: t(
    'Countries of Supplement No. 5(a): presumption of approval',
    'Landen van Supplement No. 5(a): presumption of approval',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        not(macauOrD5),
        anyOf(
          destination.isIn(favoured),
          some('party', anyOf(headquarters.isIn(favoured), ultimateParent.isIn(favoured)), DECISIVE_ROLE),
        ),
      ),
      effect: { policy: 'presumption-of-approval', for: ['742.6(a)(6)(iii)(A)'] },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'JP', item: h100, parties: buyer('JP') }, 'no', 'the day before'],
    ['2025-01-13', { to: 'JP', item: h100, parties: buyer('JP') }, 'yes', 'Japan'],
    [
      '2026-11-21',
      { to: 'SA', item: h100, parties: buyer('SA', { headquarters: 'GB' }) },
      'yes',
      'a British company in Saudi Arabia',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: buyer('JP', { ultimateParentHeadquarters: 'CN' }) },
      'no',
      'a Chinese parent',
    ],
    ['2026-11-21', { to: 'SA', item: h100, parties: buyer('SA') }, 'no', 'Saudi Arabia'],
  ),
});
