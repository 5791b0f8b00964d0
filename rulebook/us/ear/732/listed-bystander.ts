import { activity, allOf, anyOf, asked, provision, role, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { onList } from '../definitions-end-user.ts';
import { ear99, h100, party } from '../fixtures.ts';

const el = { listed: [{ list: 'EL', licenceRequirement: 'all-items' }] };

export default provision({
  kind: 'red-flag',
  id: '732-listed-bystander',
  cite: '15 CFR § 748.5; § 744.11; Supplement No. 3 to part 732',
  title: t('A listed carrier or remote user', 'Een vervoerder of gebruiker op afstand op een lijst'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: anyOf(
        some('party', anyOf(onList('EL'), onList('MEU'), onList('UVL')), role.is('carrier')),
        allOf(activity.is('remote-access'), some('party', anyOf(onList('EL'), onList('MEU')))),
      ),
      effect: {
        flag: 'listed-bystander',
        level: 'warning',
        text: t(
          'A carrier as such is no party of § 748.5, and renting compute is no export to the tenant; but a listed one is a warning of diversion, and licences for such chips forbid remote access by listed parties.',
          'Een vervoerder als zodanig is geen partij van § 748.5, en rekenkracht verhuren is geen uitvoer naar de huurder; maar een op een lijst wijst op doorlevering, en vergunningen voor zulke chips verbieden toegang op afstand door partijen op een lijst.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'KR', item: ear99, parties: [party('carrier', 'CN', el), party('end-user', 'KR')] },
      'yes',
      'a listed carrier',
    ],
    [
      '2026-11-21',
      { activity: 'remote-access', to: 'CN', item: h100, parties: [party('remote-user', 'CN', el)] },
      'yes',
      'a listed tenant',
    ],
    [
      '2026-11-21',
      { to: 'KR', item: ear99, parties: [party('carrier', 'KR'), party('end-user', 'KR')] },
      'no',
      'not listed',
    ],
    [
      '2026-11-21',
      { to: 'KR', item: ear99, parties: [{ role: 'carrier' }, party('end-user', 'KR')] },
      'unknown',
      'carrier not screened',
    ],
  ),
});
