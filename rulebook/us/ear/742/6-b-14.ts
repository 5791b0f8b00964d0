import {
  anyOf,
  asked,
  groups,
  headquarters,
  not,
  provision,
  some,
  t,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';
import { diffusionUnsaid } from '../740/diffusion.ts';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { USER_ROLE } from '../definitions-end-user.ts';
import { buyer, closedWeights } from '../fixtures.ts';

const favoured = union(groups('Supp5a'), values('US'));

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(14)',
  cite: '15 CFR § 742.6(b)(14)',
  title: t(
    'Model weights: presumption of denial outside Supplement No. 5(a)',
    'Modelgewichten: presumption of denial buiten Supplement No. 5(a)',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: some('party', anyOf(not(headquarters.isIn(favoured)), not(ultimateParent.isIn(favoured))), USER_ROLE),
      enforcement: diffusionUnsaid(),
      effect: { policy: 'presumption-of-denial', for: ['742.6(a)(13)'] },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CN', item: closedWeights, parties: buyer('CN') }, 'no', 'the day before'],
    ['2025-01-13', { to: 'CN', item: closedWeights, parties: buyer('CN') }, 'yes', 'a Chinese end user'],
    [
      '2025-05-14',
      { to: 'CN', item: closedWeights, parties: buyer('CN') },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      { to: 'CN', item: closedWeights, parties: buyer('CN') },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    ['2026-11-21', { to: 'JP', item: closedWeights, parties: buyer('JP') }, 'no', 'a Japanese end user'],
    [
      '2026-11-21',
      { to: 'JP', item: closedWeights, parties: buyer('JP', { ultimateParentHeadquarters: null }) },
      'unknown',
      'an opaque parent',
    ],
  ),
});
