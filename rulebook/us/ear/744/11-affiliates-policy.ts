import { affiliateOfListed, asked, provision, some, t } from '@tolhuis/core/law';
import { AFFILIATES_2025, ecfr } from '../acts.ts';
import { LISTED_ROLE } from '../definitions-end-user.ts';
import { ear99, party } from '../fixtures.ts';

const owned = (sharePercent: number | null) => [
  party('end-user', 'MY', { owners: [{ sharePercent, listed: [{ list: 'EL', reviewPolicy: 'policy-of-denial' }] }] }),
];

export default provision({
  kind: 'review-policy',
  id: '744.11-affiliates-policy',
  cite: '15 CFR § 744.11(a)(1); Supplement No. 8 to part 744',
  title: t(
    'Affiliates: the strictest policy of the owners',
    'Gelieerde partijen: het strengste beleid van de eigenaren',
  ),
  url: ecfr('744.11'),
  versions: [
    {
      from: '2025-09-29',
      by: AFFILIATES_2025,
      confidence: 'P',
      when: some('party', affiliateOfListed, LISTED_ROLE),
      warnings: [
        t(
          'Where no owner’s entry states a policy, presumption of denial is assumed.',
          'Waar geen vermelding van een eigenaar een beleid noemt, wordt presumption of denial aangenomen.',
        ),
      ],
      effect: { policy: 'from-listing', for: ['744.11-affiliates'] },
    },
  ],
  cases: asked(
    ['2025-09-28', { to: 'MY', item: ear99, parties: owned(60) }, 'no', 'the day before'],
    ['2025-09-29', { to: 'MY', item: ear99, parties: owned(60) }, 'yes', 'first day'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(40) }, 'no', 'below 50 %'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(null) }, 'unknown', 'share not known'],
  ),
});
