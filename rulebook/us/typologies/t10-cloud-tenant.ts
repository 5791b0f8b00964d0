import { anyOf, asked, headquarters, partyCountry, provision, role, some, t, ultimateParent } from '@tolhuis/core/law';
import { MACAU_OR_D5 } from '../ear/definitions.ts';
import { CASES, NOT_LAW } from './typology.ts';

const tenant = (country: string, parent: string | null = country) => [
  { role: 'remote-user', country, headquarters: country, ultimateParentHeadquarters: parent },
];

export default provision({
  kind: 'red-flag',
  id: 'typology-t10-cloud-tenant',
  cite: 'diversion pattern T10',
  title: t('A tenant that could not buy the hardware', 'Een huurder die de apparatuur niet kon kopen'),
  url: CASES.url!,
  versions: [
    {
      from: '2022-10-21',
      by: CASES,
      confidence: 'S',
      // Of compute that is rented, and of goods that go to whoever rents it out.
      when: some(
        'party',
        anyOf(partyCountry.isIn(MACAU_OR_D5), headquarters.isIn(MACAU_OR_D5), ultimateParent.isIn(MACAU_OR_D5)),
        role.is('remote-user'),
      ),
      effect: {
        flag: 'prohibited-cloud-tenant',
        level: 'warning',
        text: t(
          'Rented compute is not an export, but what it is used for can need a licence (§§ 744.6, 744.22, 744.23): know the tenant and the use.',
          'Gehuurde rekenkracht is geen uitvoer, maar het gebruik kan een vergunning vragen (§§ 744.6, 744.22, 744.23): ken de huurder en het gebruik.',
        ),
      },
      warnings: NOT_LAW,
    },
  ],
  cases: asked(
    [
      '2022-10-20',
      { to: 'MY', activity: 'remote-access', item: {}, parties: tenant('CN') },
      'no',
      'before the first control',
    ],
    [
      '2022-10-21',
      { to: 'MY', activity: 'remote-access', item: {}, parties: tenant('CN') },
      'yes',
      'the first day of 3A090',
    ],
    [
      '2026-10-15',
      { to: 'MY', activity: 'remote-access', item: {}, parties: tenant('CN') },
      'yes',
      'a tenant in China',
    ],
    [
      '2026-10-15',
      { to: 'MY', activity: 'remote-access', item: {}, parties: tenant('SG', 'CN') },
      'yes',
      'its parent is',
    ],
    [
      '2026-10-15',
      { to: 'MY', activity: 'remote-access', item: {}, parties: tenant('SG') },
      'no',
      'a tenant of Singapore',
    ],
    [
      '2026-10-15',
      { to: 'MY', activity: 'remote-access', item: {}, parties: tenant('SG', null) },
      'unknown',
      'the parent is opaque',
    ],
    [
      '2026-10-15',
      { to: 'MY', activity: 'export', item: {}, parties: tenant('CN') },
      'yes',
      'goods for a provider who has such a tenant',
    ],
    [
      '2026-10-15',
      { to: 'CN', activity: 'export', item: {}, parties: [{ ...tenant('CN')[0], role: 'end-user' }] },
      'no',
      'nothing is rented',
    ],
  ),
});
