import { activity, allOf, anyOf, asked, clause, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { GUIDANCE_2025, MIEU_2021 } from '../acts-end-user.ts';
import { militaryIntelligence, reachesItem } from '../definitions-end-user.ts';
import { buyer, ear99, h100, party } from '../fixtures.ts';

const effect = { requirement: '744.22', appliesTo: 'end-use' } as const;
const spies = (country: string) => buyer(country, { kinds: ['military-intelligence-end-user'] });

export default provision({
  kind: 'licence-requirement',
  id: '744.22',
  cite: '15 CFR § 744.22',
  title: t(
    'Military-intelligence end use and end users',
    'Militair inlichtingengebruik en militaire inlichtingendiensten',
  ),
  url: ecfr('744.22'),
  versions: [
    { from: '2021-03-16', by: MIEU_2021, confidence: 'P', when: allOf(reachesItem, militaryIntelligence), effect },
    {
      from: '2025-05-13',
      by: GUIDANCE_2025,
      confidence: 'S',
      when: allOf(
        anyOf(
          reachesItem,
          clause(
            'remote',
            'compute rented out, with knowledge of such use',
            'verhuurde rekenkracht, met kennis van dat gebruik',
            activity.isIn(values('remote-access')),
          ),
        ),
        militaryIntelligence,
      ),
      warnings: [
        t(
          'Remote access is no export of the hardware, but BIS said on 13 May 2025 that §§ 744.6, 744.22 and 744.23 can require a licence where compute is known to serve military intelligence. Here it is treated as requiring one.',
          'Toegang op afstand is geen uitvoer van de hardware, maar BIS zei op 13 mei 2025 dat §§ 744.6, 744.22 en 744.23 een vergunning kunnen eisen als bekend is dat rekenkracht militaire inlichtingen dient. Hier geldt dat als vergunningplicht.',
        ),
        t(
          'Outside the named countries only the organisations that § 744.22(f)(2) names are end users; an entity of those countries located elsewhere is treated as one here.',
          'Buiten de genoemde landen zijn alleen de in § 744.22(f)(2) genoemde organisaties eindgebruiker; een dienst van die landen elders geldt hier ook als zodanig.',
        ),
      ],
      effect,
    },
  ],
  cases: asked(
    [
      '2025-05-12',
      {
        activity: 'remote-access',
        to: 'CN',
        item: h100,
        parties: [party('remote-user', 'CN', { kinds: ['military-intelligence-end-user'] })],
        endUse: [],
      },
      'no',
      'renting compute, the day before the policy statement',
    ],
    [
      '2025-05-13',
      {
        activity: 'remote-access',
        to: 'CN',
        item: h100,
        parties: [party('remote-user', 'CN', { kinds: ['military-intelligence-end-user'] })],
        endUse: [],
      },
      'yes',
      'renting compute, the day of the policy statement',
    ],
    ['2026-11-21', { to: 'CN', item: ear99, parties: spies('CN'), endUse: [] }, 'yes', 'every item'],
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: buyer('CN'), endUse: ['military-intelligence'] },
      'yes',
      'the end use alone',
    ],
    ['2026-11-21', { to: 'IR', item: ear99, parties: spies('IR'), endUse: [] }, 'yes', 'E:1'],
    ['2026-11-21', { to: 'CN', item: h100, parties: buyer('CN'), endUse: [] }, 'no', 'civil, no such use'],
    ['2026-11-21', { to: 'CN', item: h100, parties: buyer('CN') }, 'unknown', 'end use not stated'],
    ['2026-11-21', { to: 'FR', item: h100, parties: spies('FR'), endUse: [] }, 'no', 'France is not named'],
    [
      '2026-11-21',
      {
        activity: 'remote-access',
        to: 'CN',
        item: h100,
        parties: [party('remote-user', 'CN', { kinds: ['military-intelligence-end-user'] })],
        endUse: [],
      },
      'yes',
      'renting compute to them',
    ],
    [
      '2024-06-01',
      {
        activity: 'remote-access',
        to: 'CN',
        item: h100,
        parties: [party('remote-user', 'CN', { kinds: ['military-intelligence-end-user'] })],
        endUse: [],
      },
      'no',
      'before the policy statement the rule spoke of items only',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: ear99, parties: [{ role: 'end-user', country: 'CN', listed: [] }], endUse: [] },
      'unknown',
      'kind of party not stated',
    ],
  ),
});
