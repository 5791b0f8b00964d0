import { asked, endUse, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, ear99 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.4-policy',
  cite: '15 CFR § 744.4 (review standards)',
  title: t(
    'Chemical and biological weapons: case by case, denied on a material contribution',
    'Chemische en biologische wapens: geval voor geval, geweigerd bij een wezenlijke bijdrage',
  ),
  url: ecfr('744.4'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: endUse.isIn(values('chemical-biological', 'wmd')),
      warnings: [
        t(
          'A licence is denied when the item would make a material contribution to the weapon.',
          'Een vergunning wordt geweigerd als het goed wezenlijk aan het wapen zou bijdragen.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['744.4'] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'PK', item: ear99, parties: buyer('PK'), endUse: ['chemical-biological'] },
      'yes',
      'the end use',
    ],
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK'), endUse: ['wmd'] }, 'yes', 'kind not said'],
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK'), endUse: [] }, 'no', 'no such use'],
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK') }, 'unknown', 'end use not stated'],
  ),
});
