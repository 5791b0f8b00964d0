import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  origin,
  provision,
  t,
  US_TERRITORIES,
  values,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { h100 } from '../fixtures.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

const territory = values(...US_TERRITORIES);

export default provision({
  kind: 'jurisdiction',
  id: '734.18(a)(4)',
  cite: '15 CFR § 734.18(a)(4); § 772.1 (United States)',
  title: t('Between the United States and its territories', 'Tussen de Verenigde Staten en hun gebiedsdelen'),
  url: ecfr('734.18'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: clause(
        'territories',
        'between or among the States, the District of Columbia, Puerto Rico, the Northern Marianas and the other territories and possessions',
        'tussen de staten, het District of Columbia, Puerto Rico, de Noordelijke Marianen en de andere gebiedsdelen en bezittingen',
        allOf(moves, origin.is('US'), destination.is('US'), anyOf(origin.isIn(territory), destination.isIn(territory))),
      ),
      warnings: [
        t(
          'No export under the EAR. The Foreign Trade Regulations ask for an electronic filing of some shipments to and from Puerto Rico and to the Virgin Islands all the same (15 CFR § 30.2, from memory).',
          'Geen uitvoer volgens de EAR. De Foreign Trade Regulations vragen voor sommige zendingen van en naar Puerto Rico en naar de Maagdeneilanden toch een elektronische aangifte (15 CFR § 30.2, uit het geheugen).',
        ),
      ],
      effect: { result: 'not-an-export' },
    },
  ],
  cases: asked(
    ['2026-11-21', { from: 'US', to: 'PR', item: h100 }, 'territories', 'to Puerto Rico'],
    ['2026-11-21', { to: 'GU', item: h100 }, 'territories', 'to Guam; leaves the United States where nothing is said'],
    ['2026-11-21', { from: 'PR', to: 'VI', item: h100 }, 'territories', 'between two of them'],
    ['2026-11-21', { from: 'PR', to: 'US', item: h100 }, 'territories', 'back to the mainland'],
    ['2026-11-21', { from: 'US', to: 'US', item: h100 }, 'no', 'within the States: § 734.13(a)'],
    ['2026-11-21', { from: 'US', to: 'MH', item: h100 }, 'no', 'the Marshall Islands are a state of their own'],
    ['2026-11-21', { from: 'PR', to: 'CN', item: h100 }, 'no', 'leaves the United States from San Juan'],
    ['2026-11-21', { from: 'TW', to: 'PR', item: h100 }, 'no', 'comes from abroad: § 734.14(a)'],
    ['2026-11-21', { from: 'US', item: h100 }, 'unknown', 'destination not stated'],
  ),
});
