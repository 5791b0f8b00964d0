import { allOf, asked, destination, groups, not, notEncoded, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { isComputer } from '../definitions.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';
import { foreignMade } from './grounds.ts';

export default provision({
  kind: 'jurisdiction',
  id: '734.4(a)',
  cite: '15 CFR § 734.4(a)',
  title: t('No de minimis level for certain computers', 'Geen de-minimisniveau voor bepaalde computers'),
  url: ecfr('734.4'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: allOf(
        foreignMade,
        isComputer,
        destination.isIn(groups('D:1', 'D:3', 'D:4', 'D:5', 'E:1', 'E:2')),
        not(destination.isIn(groups('A:1', 'A:5'))),
        notEncoded(
          'foreign computers above a performance level with US 3A001 parts to Computer Tier 3 or E:1: level, parts and tier were not read',
          'buitenlandse computers boven een prestatieniveau met Amerikaanse 3A001-onderdelen naar Computer Tier 3 of E:1: niveau, onderdelen en tier zijn niet gelezen',
        ),
      ),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2026-11-21', { from: 'TW', to: 'VN', item: { kind: 'computer', madeInUs: false } }, 'unknown', 'not encoded'],
    ['2026-11-21', { from: 'TW', to: 'CH', item: { kind: 'computer', madeInUs: false } }, 'no', 'another destination'],
    [
      '2026-11-21',
      { from: 'TW', to: 'VN', item: { kind: 'integrated-circuit', madeInUs: false } },
      'no',
      'the rule is about computers',
    ],
    ['2026-11-21', { from: 'TW', to: 'VN', item: { kind: 'computer', madeInUs: true } }, 'no', 'US-origin anyway'],
  ),
});
