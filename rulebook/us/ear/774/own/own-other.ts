import { cases, clause, ownEccn, provision, t, technologyFor } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { namesOther, OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-other',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t('Own classification in another entry', 'Eigen classificatie in een andere post'),
  url: ecfr('748.3'),
  versions: [
    {
      from: '2000-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause(
        'own',
        'the exporter names an entry outside the advanced-computing families that has controls of its own',
        'de exporteur noemt een post buiten de rekenfamilies met eigen controles',
        namesOther(ownEccn),
      ),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'other', rank: 906 },
    },
  ],
  cases: cases(
    [ownEccn, technologyFor],
    [
      ['2026-11-21', ['5A002.a', '?'], 'own', 'encryption'],
      ['2026-11-21', ['3B001.f.1', '?'], 'own', 'manufacturing equipment'],
      ['2026-11-21', ['3E001', '?'], 'unknown', 'ask what the technology is for'],
      ['2026-11-21', ['3E001', '3A090'], 'no', 'it is for 3A090: the related-technology rule'],
      ['2026-11-21', ['3E001', '3A001.a.7'], 'own', 'for another entry'],
      ['2026-11-21', ['4A994', '?'], 'no', 'anti-terrorism only'],
      ['2026-11-21', ['3A090.a', '?'], 'no', 'advanced computing'],
      ['2026-11-21', ['EAR99', '?'], 'no', 'not on the list'],
      ['2026-11-21', ['none', '?'], 'no', 'nothing stated'],
    ],
  ),
});
