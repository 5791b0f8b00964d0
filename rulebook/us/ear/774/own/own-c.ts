import { cases, clause, ownEccn, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-c',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t('Own classification as high-bandwidth memory', 'Eigen classificatie als HBM'),
  url: ecfr('748.3'),
  versions: [
    {
      // There was no such entry before: whoever names it for an earlier day has not classified the item for that day.
      from: '2024-12-02',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause('own', 'the exporter names 3A090.c', 'de exporteur noemt 3A090.c', ownEccn.is('3A090.c')),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'c', rank: 902 },
    },
  ],
  cases: cases(
    [ownEccn],
    [
      ['2026-11-21', ['3A090.c'], 'own', 'stated'],
      ['2024-12-02', ['3A090.c'], 'own', 'the first day of the entry'],
      ['2024-12-01', ['3A090.c'], 'no', 'no such entry yet'],
      ['2026-11-21', ['3A090.a'], 'no', 'a computing IC'],
      ['2026-11-21', ['none'], 'no', 'nothing stated'],
    ],
  ),
});
