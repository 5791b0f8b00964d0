import { asked, endUse, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, ear99 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.3-policy',
  cite: '15 CFR § 744.3 (review standards)',
  title: t(
    'Rocket systems and unmanned aircraft: case by case, denied on a material contribution',
    'Raketsystemen en onbemande luchtvaartuigen: geval voor geval, geweigerd bij een wezenlijke bijdrage',
  ),
  url: ecfr('744.3'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: endUse.isIn(values('missile', 'wmd')),
      warnings: [
        t(
          'A licence is denied when the item would make a material contribution to the weapon.',
          'Een vergunning wordt geweigerd als het goed wezenlijk aan het wapen zou bijdragen.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['744.3'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK'), endUse: ['missile'] }, 'yes', 'the end use'],
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK'), endUse: ['wmd'] }, 'yes', 'kind not said'],
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK'), endUse: [] }, 'no', 'no such use'],
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK') }, 'unknown', 'end use not stated'],
  ),
});
