import {
  allOf,
  anyOf,
  asked,
  destination,
  endUse,
  family,
  not,
  notEncoded,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2022, ecfr, MACAU_2023 } from '../acts.ts';
import { SME_2023 } from '../acts-end-user.ts';
import { forMacauOrD5Entity, isDeemed, MACAU_OR_D5, moves } from '../definitions.ts';
import { buyer, ear99, h20 } from '../fixtures.ts';

const activityReached = anyOf(
  moves,
  allOf(
    isDeemed,
    notEncoded(
      'exclusions of § 744.23(a)(5) for deemed exports are not worked out',
      'de uitsluitingen van § 744.23(a)(5) voor deemed exports zijn niet uitgewerkt',
    ),
  ),
);
const known = { endUse: ['sme-development'] } as const;

export default provision({
  kind: 'licence-requirement',
  id: '744.23(a)(4)',
  cite: '15 CFR § 744.23(a)(4)',
  title: t(
    'Items to develop or produce semiconductor manufacturing equipment',
    'Goederen om apparatuur voor chipfabricage te ontwikkelen of te maken',
  ),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2022-10-07',
      by: AC_2022,
      confidence: 'S',
      when: allOf(activityReached, endUse.is('sme-development'), destination.isIn(values('CN'))),
      effect: { requirement: '744.23(a)(4)', appliesTo: 'end-use' },
    },
    {
      from: '2023-01-17',
      by: MACAU_2023,
      confidence: 'S',
      when: allOf(activityReached, endUse.is('sme-development'), destination.isIn(values('CN', 'MO'))),
      effect: { requirement: '744.23(a)(4)', appliesTo: 'end-use' },
    },
    // From here only items on the Commerce Control List, but also for such work abroad by a Macau or D:5 entity ((a)(4)(ii)).
    {
      from: '2023-11-17',
      by: SME_2023,
      confidence: 'P',
      when: allOf(
        activityReached,
        not(family.is('ear99')),
        endUse.is('sme-development'),
        anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity),
      ),
      effect: { requirement: '744.23(a)(4)', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    ['2022-10-06', { to: 'CN', item: h20, parties: buyer('CN'), ...known }, 'no', 'the day before'],
    ['2022-10-07', { to: 'CN', item: ear99, parties: buyer('CN'), ...known }, 'yes', 'any item in 2022'],
    ['2023-01-16', { to: 'MO', item: h20, parties: buyer('MO'), ...known }, 'no', 'Macau not yet'],
    ['2023-01-17', { to: 'MO', item: h20, parties: buyer('MO'), ...known }, 'yes', 'Macau added'],
    ['2023-11-16', { to: 'CN', item: ear99, parties: buyer('CN'), ...known }, 'yes', 'the last day of EAR99'],
    ['2023-11-17', { to: 'CN', item: ear99, parties: buyer('CN'), ...known }, 'no', 'EAR99 dropped out in 2023'],
    ['2023-11-17', { to: 'CN', item: h20, parties: buyer('CN'), ...known }, 'yes', 'on the Commerce Control List'],
    [
      '2026-11-21',
      { to: 'MY', item: h20, parties: buyer('MY', { ultimateParentHeadquarters: 'CN' }), ...known },
      'yes',
      'by a Chinese-parented entity abroad',
    ],
    ['2026-11-21', { to: 'NL', item: h20, parties: buyer('NL'), ...known }, 'no', 'a Dutch toolmaker'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN') }, 'unknown', 'end use not stated'],
  ),
});
