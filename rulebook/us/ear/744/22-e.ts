import { asked, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { MIEU_2021 } from '../acts-end-user.ts';
import { militaryIntelligence } from '../definitions-end-user.ts';
import { buyer, ear99 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.22(e)',
  cite: '15 CFR § 744.22(e)',
  title: t('Military intelligence: presumption of denial', 'Militaire inlichtingen: presumption of denial'),
  url: ecfr('744.22'),
  versions: [
    {
      from: '2021-03-16',
      by: MIEU_2021,
      confidence: 'P',
      when: militaryIntelligence,
      effect: { policy: 'presumption-of-denial', for: ['744.22'] },
    },
  ],
  cases: asked(
    [
      '2021-03-15',
      { to: 'CN', item: ear99, parties: buyer('CN'), endUse: ['military-intelligence'] },
      'no',
      'the day before',
    ],
    [
      '2021-03-16',
      { to: 'CN', item: ear99, parties: buyer('CN'), endUse: ['military-intelligence'] },
      'yes',
      'first day',
    ],
    ['2026-11-21', { to: 'CN', item: ear99, parties: buyer('CN'), endUse: [] }, 'no', 'no such use'],
    ['2026-11-21', { to: 'CN', item: ear99, parties: buyer('CN') }, 'unknown', 'end use not stated'],
  ),
});
