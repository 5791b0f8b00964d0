import { cases, clause, ownEccn, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-weights',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t('Own classification as model weights', 'Eigen classificatie als modelgewichten'),
  url: ecfr('748.3'),
  versions: [
    {
      // There was no such entry before: whoever names it for an earlier day has not classified the item for that day.
      from: '2025-01-13',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause('own', 'the exporter names 4E091', 'de exporteur noemt 4E091', ownEccn.is('4E091')),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'weights', rank: 903 },
    },
  ],
  cases: cases(
    [ownEccn],
    [
      ['2026-11-21', ['4E091'], 'own', 'stated'],
      ['2025-01-13', ['4E091'], 'own', 'the first day of the entry'],
      ['2025-01-12', ['4E091'], 'no', 'no such entry yet'],
      ['2026-11-21', ['4E001'], 'no', 'another entry'],
      ['2026-11-21', ['none'], 'no', 'nothing stated'],
    ],
  ),
});
