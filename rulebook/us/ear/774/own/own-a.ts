import { cases, clause, ownEccn, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { namesA, OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-a',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t('Own classification in the .a family', 'Eigen classificatie in de .a-familie'),
  url: ecfr('748.3'),
  versions: [
    {
      // There was no such entry before: whoever names it for an earlier day has not classified the item for that day.
      from: '2022-10-21',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause(
        'own',
        'the exporter names 3A090.a, 4A090.a or a .z paragraph of that family; no letter stated counts as .a',
        'de exporteur noemt 3A090.a, 4A090.a of een .z-paragraaf van die familie; zonder letter geldt .a',
        namesA(ownEccn),
      ),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'a', rank: 900 },
    },
  ],
  cases: cases(
    [ownEccn],
    [
      ['2026-11-21', ['3A090.a'], 'own', 'stated'],
      ['2022-10-21', ['3A090.a'], 'own', 'the first day of the entry'],
      ['2022-10-20', ['3A090.a'], 'no', 'no such entry yet'],
      ['2026-11-21', ['3A090'], 'own', 'no paragraph stated: the wider duty'],
      ['2026-11-21', ['4A090.a'], 'own', 'computer'],
      ['2026-11-21', ['5A002.z.1.a'], 'own', '.z'],
      ['2026-11-21', ['5A992.z.1'], 'own', 'z.1 of an entry without letters'],
      ['2026-11-21', ['3A090.b'], 'no', '.b'],
      ['2026-11-21', ['3A090.c'], 'no', 'memory'],
      ['2026-11-21', ['5A992.z.2'], 'no', 'z.2'],
      ['2026-11-21', ['EAR99'], 'no', 'not on the list'],
      ['2026-11-21', ['none'], 'no', 'nothing stated'],
    ],
  ),
});
