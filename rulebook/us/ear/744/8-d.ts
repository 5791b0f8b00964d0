import { asked, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { LISTED_ROLE, onList } from '../definitions-end-user.ts';
import { ear99, party } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.8(d)',
  cite: '15 CFR § 744.8(d)',
  title: t('Blocked persons: presumption of denial', 'Geblokkeerde personen: presumption of denial'),
  url: ecfr('744.8'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: some('party', onList('SDN'), LISTED_ROLE),
      warnings: [
        t(
          'An Entity List entry of the same person takes precedence.',
          'Een vermelding op de Entity List van dezelfde persoon gaat voor.',
        ),
      ],
      effect: { policy: 'presumption-of-denial', for: ['744.8'] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'AE', item: ear99, parties: [party('end-user', 'AE', { listed: [{ list: 'SDN', programs: ['SDGT'] }] })] },
      'yes',
      'blocked',
    ],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'not listed'],
    [
      '2026-11-21',
      { to: 'AE', item: ear99, parties: [{ role: 'end-user', country: 'AE' }] },
      'unknown',
      'not screened',
    ],
  ),
});
