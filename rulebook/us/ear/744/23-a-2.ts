import {
  allOf,
  anyOf,
  asked,
  destination,
  endUse,
  notEncoded,
  provision,
  t,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { AC_2022, ecfr, MACAU_2023 } from '../acts.ts';
import { SME_2023 } from '../acts-end-user.ts';
import { isDeemed, MACAU_OR_D5, moves } from '../definitions.ts';
import { buyer, ear99, h20, party } from '../fixtures.ts';

const forFab = (where: ValueSet) =>
  allOf(
    endUse.is('advanced-node-fab'),
    destination.isIn(where),
    anyOf(
      moves,
      allOf(
        isDeemed,
        notEncoded(
          'exclusions of § 744.23(a)(5) for deemed exports are not worked out',
          'de uitsluitingen van § 744.23(a)(5) voor deemed exports zijn niet uitgewerkt',
        ),
      ),
    ),
  );
const known = { endUse: ['advanced-node-fab'] } as const;

export default provision({
  kind: 'licence-requirement',
  id: '744.23(a)(2)',
  cite: '15 CFR § 744.23(a)(2)',
  title: t('Any item for an advanced-node fab', 'Elk goed voor een geavanceerde chipfabriek'),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2022-10-07',
      by: AC_2022,
      confidence: 'S',
      when: forFab(values('CN')),
      warnings: [
        t(
          'The rule of October 2022 took effect in steps; 7 October for this part is known from secondary sources.',
          'De regel van oktober 2022 ging in stappen in; 7 oktober voor dit deel is uit secundaire bronnen bekend.',
        ),
      ],
      effect: { requirement: '744.23(a)(2)', appliesTo: 'end-use' },
    },
    {
      from: '2023-01-17',
      by: MACAU_2023,
      confidence: 'S',
      when: forFab(values('CN', 'MO')),
      effect: { requirement: '744.23(a)(2)', appliesTo: 'end-use' },
    },
    {
      from: '2023-11-17',
      by: SME_2023,
      confidence: 'P',
      when: forFab(MACAU_OR_D5),
      effect: { requirement: '744.23(a)(2)', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    ['2022-10-06', { to: 'CN', item: ear99, parties: buyer('CN'), ...known }, 'no', 'the day before'],
    ['2022-10-07', { to: 'CN', item: ear99, parties: buyer('CN'), ...known }, 'yes', 'any item, EAR99 too'],
    ['2022-12-15', { to: 'MO', item: h20, parties: buyer('MO'), ...known }, 'no', 'Macau not yet'],
    ['2023-01-16', { to: 'MO', item: h20, parties: buyer('MO'), ...known }, 'no', 'Macau, the day before'],
    ['2023-01-17', { to: 'MO', item: h20, parties: buyer('MO'), ...known }, 'yes', 'Macau added'],
    [
      '2023-11-16',
      { to: 'RU', item: h20, parties: buyer('RU'), ...known },
      'no',
      'the last day of China and Macau alone',
    ],
    ['2023-11-17', { to: 'RU', item: h20, parties: buyer('RU'), ...known }, 'yes', 'all of D:5'],
    ['2026-11-21', { to: 'TW', item: h20, parties: buyer('TW'), ...known }, 'no', 'a fab in Taiwan'],
    ['2026-11-21', { to: 'CN', item: ear99, parties: buyer('CN') }, 'unknown', 'end use not stated'],
    [
      '2026-11-21',
      {
        activity: 'deemed-export',
        item: { kind: 'technology', eccn: 'EAR99' },
        parties: [party('foreign-person', 'US', { citizenship: 'CN' })],
        ...known,
      },
      'unknown',
      'exclusions for deemed exports are a gap',
    ],
  ),
});
