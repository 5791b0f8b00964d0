import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { AC_2022, AC_2023, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { a100, buyer, party } from '../fixtures.ts';
import { alliedEndUsers } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)-2022-denial',
  cite: '15 CFR §§ 742.6(b)(10), 744.23(d) (2022)',
  title: t('Policy of 2022: presumption of denial', 'Beleid van 2022: presumption of denial'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2022-10-21',
      until: '2023-11-17',
      endedBy: AC_2023,
      by: AC_2022,
      confidence: 'M',
      when: allOf(moves),
      unless: alliedEndUsers,
      warnings: [
        t(
          'The text of the 2022 policy was not read again; law firms sum it up as presumption of denial.',
          'De tekst van het beleid van 2022 is niet opnieuw gelezen; advocatenkantoren vatten het samen als presumption of denial.',
        ),
      ],
      effect: { policy: 'presumption-of-denial', for: ['742.6(a)(6)-2022'] },
    },
  ],
  cases: asked(
    ['2022-10-20', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'the day before'],
    ['2022-10-21', { to: 'CN', item: a100, parties: buyer('CN') }, 'yes', 'a Chinese end user'],
    [
      '2022-11-15',
      {
        to: 'CN',
        item: a100,
        parties: [party('end-user', 'CN', { headquarters: 'US', ultimateParentHeadquarters: 'US' })],
      },
      'allied',
      'an American plant in China',
    ],
    ['2023-11-16', { to: 'CN', item: a100, parties: buyer('CN') }, 'yes', 'the last day'],
    ['2023-11-17', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'replaced'],
  ),
});
