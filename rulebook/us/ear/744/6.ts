import {
  activity,
  allOf,
  anyOf,
  asked,
  citizenship,
  clause,
  destination,
  endUse,
  groups,
  headquarters,
  less,
  not,
  origin,
  partyCountry,
  provision,
  role,
  some,
  t,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';
import { AC_2022, ecfr } from '../acts.ts';
import { MIEU_2021, SME_2023 } from '../acts-end-user.ts';
import { MACAU_OR_D5 } from '../definitions.ts';
import { militaryIntelligence, USER_ROLE } from '../definitions-end-user.ts';
import { h100, party, server } from '../fixtures.ts';

/** Support is by a US person by definition of that activity; compute is rented out by one when the provider is American. */
const usPerson = anyOf(
  activity.is('us-person-support'),
  allOf(
    activity.is('remote-access'),
    anyOf(origin.is('US'), some('party', anyOf(headquarters.is('US'), partyCountry.is('US')), role.is('exporter'))),
  ),
);
const missileCountries = union(groups('D:4'), groups('E:2'));
const weapons = anyOf(
  clause(
    '744.6(b)(1)',
    'support for nuclear explosive devices',
    'steun aan kernexplosieven',
    anyOf(endUse.is('nuclear'), endUse.is('wmd')),
  ),
  clause(
    '744.6(b)(2)',
    'support for missiles in or by a D:4 or E:2 country',
    'steun aan raketten in of door een land van D:4 of E:2',
    allOf(
      endUse.is('missile'),
      anyOf(
        destination.isIn(missileCountries),
        some('party', anyOf(partyCountry.isIn(missileCountries), headquarters.isIn(missileCountries)), USER_ROLE),
      ),
    ),
  ),
  clause(
    '744.6(b)(3)',
    'support for chemical or biological weapons',
    'steun aan chemische of biologische wapens',
    endUse.is('chemical-biological'),
  ),
  clause('744.6(b)(5)', 'support for military intelligence', 'steun aan militaire inlichtingen', militaryIntelligence),
);
export const chipMaking = clause(
  '744.6(c)(2)',
  'support for advanced-node production or semiconductor equipment in Macau or D:5 with items outside the EAR',
  'steun aan geavanceerde chipproductie of chipapparatuur in Macau of D:5 met goederen buiten de EAR',
  allOf(
    activity.is('us-person-support'),
    anyOf(endUse.is('advanced-node-fab'), endUse.is('sme-development')),
    destination.isIn(MACAU_OR_D5),
  ),
);
/**
 * § 744.6(d)(4): natural persons who work for a company of A:5 or A:6 that Macau or D:5 does not own. For one of a US company
 * the exclusion holds too, but the company is a US person itself, and a question does not say which of them supports.
 */
export const employee = clause(
  '744.6(d)',
  'a natural person who works for a company headquartered in A:5 or A:6, whose ultimate parent is not in Macau or D:5',
  'een natuurlijke persoon in dienst van een onderneming met hoofdkantoor in A:5 of A:6 en zonder moederbedrijf in Macau of D:5',
  some(
    'party',
    allOf(
      citizenship.is('US'),
      // Whoever is in the United States and names no employer is not left open for it.
      not(partyCountry.is('US')),
      headquarters.isIn(less(union(groups('A:5'), groups('A:6')), values('US'))),
      not(headquarters.isIn(MACAU_OR_D5)),
      not(ultimateParent.isIn(MACAU_OR_D5)),
    ),
    role.is('exporter'),
  ),
);
const who = t(
  'US persons are citizens and permanent residents wherever they are, companies under US law with their branches, and anyone in the United States.',
  'Amerikaanse personen zijn staatsburgers en vaste inwoners waar ook, vennootschappen naar Amerikaans recht met hun vestigingen, en ieder in de Verenigde Staten.',
);
export const engineer = (employer: string, parent = employer) => [
  party('exporter', employer, { citizenship: 'US', ultimateParentHeadquarters: parent }),
  party('end-user', 'CN'),
];
export const fab = { activity: 'us-person-support', to: 'CN', item: server, endUse: ['advanced-node-fab'] } as const;
const user = (country: string, kinds = ['civil']) => [
  party('exporter', 'US', { citizenship: 'US' }),
  party('end-user', country, { kinds }),
];

export default provision({
  kind: 'licence-requirement',
  id: '744.6',
  cite: '15 CFR § 744.6(b), (c)(2)',
  title: t('Support by US persons', 'Steun door Amerikaanse personen'),
  url: ecfr('744.6'),
  versions: [
    {
      from: '2021-03-16',
      by: MIEU_2021,
      confidence: 'P',
      when: allOf(usPerson, weapons),
      warnings: [who],
      effect: { requirement: '744.6', appliesTo: 'end-use' },
    },
    {
      from: '2022-10-12',
      by: AC_2022,
      confidence: 'P',
      when: allOf(usPerson, anyOf(weapons, chipMaking)),
      warnings: [
        who,
        t(
          'Not asked: the exclusions of § 744.6(d)(3) to (5) from (c)(2), for back-end work and for natural persons employed by companies headquartered in the US, A:5 or A:6. Who relies on one must show it.',
          'Niet gevraagd: de uitzonderingen van § 744.6(d)(3) tot en met (5) op (c)(2), voor back-endwerk en voor natuurlijke personen in dienst van ondernemingen met hoofdkantoor in de VS, A:5 of A:6. Wie zich daarop beroept, moet dat aantonen.',
        ),
      ],
      effect: { requirement: '744.6', appliesTo: 'end-use' },
    },
    {
      from: '2023-11-17',
      by: SME_2023,
      confidence: 'S',
      when: allOf(usPerson, anyOf(weapons, allOf(chipMaking, not(employee)))),
      warnings: [
        who,
        t(
          'The exclusion of § 744.6(d) from (c)(2) is applied to a natural person (a citizenship is stated) who works for a company of A:5 or A:6; not asked are back-end work, and who in a US company gives the support. Who relies on an exclusion must show it.',
          'De uitzondering van § 744.6(d) op (c)(2) is toegepast op een natuurlijke persoon (een nationaliteit is opgegeven) in dienst van een onderneming uit A:5 of A:6; niet gevraagd zijn back-endwerk, en wie in een Amerikaanse onderneming de steun geeft. Wie zich op een uitzondering beroept, moet dat aantonen.',
        ),
      ],
      effect: { requirement: '744.6', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    [
      '2022-10-12',
      { activity: 'us-person-support', to: 'CN', item: server, parties: user('CN'), endUse: ['advanced-node-fab'] },
      '744.6(c)(2)',
      'the first day of (c)(2)',
    ],
    ['2023-11-17', { ...fab, parties: engineer('NL') }, 'no', 'the first day of the exclusion'],
    [
      '2026-11-21',
      {
        activity: 'us-person-support',
        to: 'CN',
        item: server,
        parties: user('CN', ['military-intelligence-end-user']),
        endUse: [],
      },
      '744.6(b)(5)',
      'helping a military-intelligence body',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: user('CN'), endUse: ['nuclear'] },
      '744.6(b)(1)',
      'nuclear explosive devices',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'PK', item: server, parties: user('PK'), endUse: ['missile'] },
      '744.6(b)(2)',
      'Pakistan is in D:4',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'FR', item: server, parties: user('FR'), endUse: ['missile'] },
      'no',
      'France is in neither group',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: user('CN'), endUse: ['advanced-node-fab'] },
      '744.6(c)(2)',
      'the exclusions are warned of',
    ],
    ['2026-11-21', { ...fab, parties: engineer('NL') }, 'no', 'an American engineer of a Dutch company'],
    ['2023-11-16', { ...fab, parties: engineer('NL') }, '744.6(c)(2)', '… before the exclusion'],
    ['2026-11-21', { ...fab, parties: engineer('SG') }, 'no', '… of a company of Singapore, A:6'],
    ['2026-11-21', { ...fab, parties: engineer('NL', 'CN') }, '744.6(c)(2)', '… with a Chinese parent'],
    ['2026-11-21', { ...fab, parties: engineer('MY') }, '744.6(c)(2)', '… of a Malaysian company'],
    ['2026-11-21', { ...fab, parties: engineer('US') }, '744.6(c)(2)', '… of a US company, a US person itself'],
    [
      '2026-11-21',
      { ...fab, endUse: ['nuclear'], parties: engineer('NL') },
      '744.6(b)(1)',
      'no exclusion from the paragraph on weapons',
    ],
    [
      '2022-10-11',
      { activity: 'us-person-support', to: 'CN', item: server, parties: user('CN'), endUse: ['advanced-node-fab'] },
      'no',
      'the day before (c)(2)',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'TW', item: server, parties: user('TW'), endUse: ['advanced-node-fab'] },
      'no',
      'Taiwan',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: user('CN'), endUse: [] },
      'no',
      'no such use',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: user('CN') },
      'unknown',
      'end use not stated',
    ],
    [
      '2026-11-21',
      {
        activity: 'remote-access',
        from: 'US',
        to: 'CN',
        item: h100,
        parties: user('CN'),
        endUse: ['military-intelligence'],
      },
      '744.6(b)(5)',
      'an American cloud',
    ],
    [
      '2026-11-21',
      { activity: 'export', to: 'CN', item: h100, parties: user('CN'), endUse: ['nuclear'] },
      'no',
      'an export stands under § 744.2',
    ],
    [
      '2021-03-15',
      {
        activity: 'us-person-support',
        to: 'CN',
        item: server,
        parties: user('CN', ['military-intelligence-end-user']),
        endUse: [],
      },
      'no',
      'the day before military intelligence was added',
    ],
  ),
});
