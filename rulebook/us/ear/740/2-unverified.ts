import { allOf, asked, decided, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { LISTED_ROLE, onList, reachesItem } from '../definitions-end-user.ts';
import { a30, endUser, unverified } from './fixtures.ts';

const refused = { 'fact:decided': 'licence-required' };

export default provision({
  kind: 'duty',
  id: '740.2-unverified',
  cite: '15 CFR §§ 740.2(a)(17), 744.15(a)',
  title: t('Unverified List: no licence exception', 'Unverified List: geen licence exception'),
  url: ecfr('740.2'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        reachesItem,
        some('party', onList('UVL'), LISTED_ROLE),
        // Where a licence is needed, this is what shuts the way of an exception.
        decided.is('licence-required'),
      ),
      effect: {
        duty: 'no-exception-unverified',
        // Said of whoever is known to be on the list.
        whenKnown: true,
        due: 'before-export',
        text: t(
          'Use no License Exception: a party to the transaction is on the Unverified List. Apply for a licence.',
          'Gebruik geen License Exception: een partij bij de transactie staat op de Unverified List. Vraag een vergunning aan.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'VN', item: a30, parties: unverified('VN'), ...refused }, 'yes', 'ACA is shut'],
    ['2026-11-21', { to: 'VN', item: a30, parties: endUser('VN'), ...refused }, 'no', 'nobody is on the list'],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: unverified('VN'), 'fact:decided': 'free' },
      'no',
      'no exception is needed',
    ],
  ),
});
