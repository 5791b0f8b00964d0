import { asked, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { LISTED_ROLE, onList } from '../definitions-end-user.ts';
import { ear99, party } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.11-policy',
  cite: '15 CFR § 744.16(c) and Supplement No. 4 to part 744',
  title: t('Entity List: the policy of the entry', 'Entity List: het beleid van de vermelding'),
  url: ecfr('744.16'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: some('party', onList('EL'), LISTED_ROLE),
      warnings: [
        t(
          'Where the entry or the question states no review policy, presumption of denial is assumed. Footnote 1 and 5 entries have milder rules for some foreign-made items (§ 744.11(a)(2)); read them.',
          'Waar de vermelding of de vraag geen beoordelingsbeleid noemt, wordt presumption of denial aangenomen. Vermeldingen met voetnoot 1 en 5 hebben mildere regels voor sommige buitenlandse goederen (§ 744.11(a)(2)); lees die.',
        ),
      ],
      effect: { policy: 'from-listing', for: ['744.11'] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      {
        to: 'CN',
        item: ear99,
        parties: [party('end-user', 'CN', { listed: [{ list: 'EL', reviewPolicy: 'case-by-case' }] })],
      },
      'yes',
      'an entry with a policy',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: [party('end-user', 'CN', { listed: [{ list: 'EL' }] })] },
      'yes',
      'an entry without: denial presumed',
    ],
    ['2026-11-21', { to: 'CN', item: ear99, parties: [party('end-user', 'CN')] }, 'no', 'not listed'],
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: [{ role: 'end-user', country: 'CN' }] },
      'unknown',
      'not screened',
    ],
  ),
});
