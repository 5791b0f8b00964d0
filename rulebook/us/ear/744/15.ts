import { allOf, asked, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { LISTED_ROLE, onList, reachesItem } from '../definitions-end-user.ts';
import { party, server } from '../fixtures.ts';

export default provision({
  kind: 'red-flag',
  id: '744.15',
  cite: '15 CFR § 744.15',
  title: t('Unverified List', 'Unverified List'),
  url: ecfr('744.15'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(reachesItem, some('party', onList('UVL'), LISTED_ROLE)),
      effect: {
        flag: 'unverified-list',
        level: 'warning',
        text: t(
          'A party is on the Unverified List: no licence exception may be used (§ 740.2(a)(17)), and where no licence is needed a UVL statement must be in hand before the goods go (§ 744.15(b)).',
          'Een partij staat op de Unverified List: geen licence exception mag worden gebruikt (§ 740.2(a)(17)), en waar geen vergunning nodig is moet vóór verzending een UVL-verklaring in huis zijn (§ 744.15(b)).',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'CN', item: server, parties: [party('end-user', 'CN', { listed: [{ list: 'UVL' }] })] },
      'yes',
      'the end user',
    ],
    [
      '2026-11-21',
      {
        to: 'TH',
        item: server,
        parties: [party('end-user', 'TH'), party('forwarder', 'HK', { listed: [{ list: 'UVL' }] })],
      },
      'yes',
      'a forwarder',
    ],
    ['2026-11-21', { to: 'CN', item: server, parties: [party('end-user', 'CN')] }, 'no', 'screened, not listed'],
    [
      '2026-11-21',
      { to: 'CN', item: server, parties: [{ role: 'end-user', country: 'CN' }] },
      'unknown',
      'not screened',
    ],
  ),
});
