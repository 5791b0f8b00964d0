import { cases, clause, ownEccn, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { namesB, OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-b',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t('Own classification in the .b family', 'Eigen classificatie in de .b-familie'),
  url: ecfr('748.3'),
  versions: [
    {
      // There was no such entry before: whoever names it for an earlier day has not classified the item for that day.
      from: '2022-10-21',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause(
        'own',
        'the exporter names 3A090.b, 4A090.b or a .z paragraph of that family',
        'de exporteur noemt 3A090.b, 4A090.b of een .z-paragraaf van die familie',
        namesB(ownEccn),
      ),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'b', rank: 901 },
    },
  ],
  cases: cases(
    [ownEccn],
    [
      ['2026-11-21', ['3A090.b'], 'own', 'stated'],
      ['2022-10-21', ['3A090.b'], 'own', 'the first day of the entry'],
      ['2022-10-20', ['3A090.b'], 'no', 'no such entry yet'],
      ['2026-11-21', ['4A003.z.1.b'], 'own', '.z'],
      ['2026-11-21', ['4A005.z.2'], 'own', 'z.2 of an entry without letters'],
      ['2026-11-21', ['3A090'], 'no', 'no paragraph: read as .a'],
      ['2026-11-21', ['none'], 'no', 'nothing stated'],
    ],
  ),
});
