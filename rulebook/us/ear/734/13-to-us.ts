import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  not,
  origin,
  provision,
  t,
  US_TERRITORIES,
  values,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

const territory = values(...US_TERRITORIES);

export default provision({
  kind: 'jurisdiction',
  id: '734.13-to-us',
  cite: '15 CFR §§ 734.13(a), 734.14(a), 734.16',
  title: t('Destined to the United States', 'Bestemd voor de Verenigde Staten'),
  url: ecfr('734.13'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: clause(
        'to the United States',
        'the ultimate destination is the United States: neither an export nor a reexport',
        'de eindbestemming is de Verenigde Staten: uitvoer noch wederuitvoer',
        allOf(
          activity.isIn(values('export', 'reexport', 'in-country-transfer')),
          destination.is('US'),
          // Between the States and the territories § 734.18(a)(4) says so.
          not(allOf(origin.is('US'), anyOf(origin.isIn(territory), destination.isIn(territory)))),
        ),
      ),
      warnings: [
        t(
          'A sale inside the United States with knowledge that the item will be exported is part of that export; denial orders reach such sales too.',
          'Een verkoop binnen de Verenigde Staten met de wetenschap dat het goed wordt uitgevoerd hoort bij die uitvoer; denial orders gelden ook voor zulke verkopen.',
        ),
      ],
      effect: { result: 'not-an-export' },
    },
  ],
  cases: asked(
    ['2026-11-21', { from: 'US', to: 'US', activity: 'export' }, 'to the United States', 'domestic'],
    ['2026-11-21', { from: 'TW', to: 'US' }, 'to the United States', 'shipped to the United States'],
    ['2026-11-21', { from: 'TW', to: 'PR' }, 'to the United States', 'Puerto Rico is the United States'],
    ['2026-11-21', { from: 'US', to: 'PR' }, 'no', 'has its own paragraph'],
    ['2026-11-21', { from: 'US', to: 'CA', activity: 'export' }, 'no', 'Canada is an export'],
    ['2026-11-21', { from: 'US', activity: 'export' }, 'unknown', 'destination not stated'],
    ['2026-11-21', { from: 'US', to: 'US', activity: 'remote-access' }, 'no', 'another rule'],
  ),
});
