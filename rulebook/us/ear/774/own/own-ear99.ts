import { cases, clause, ownEccn, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-ear99',
  cite: '15 CFR § 734.3(c), § 748.3(a) (EAR99 by self-classification)',
  title: t('Own classification as EAR99', 'Eigen classificatie als EAR99'),
  url: ecfr('748.3'),
  versions: [
    {
      from: '2000-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause(
        'own',
        'the exporter states EAR99: on no entry of the Commerce Control List',
        'de exporteur geeft EAR99 op: op geen post van de Commerce Control List',
        ownEccn.is('EAR99'),
      ),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'ear99', rank: 905 },
    },
  ],
  cases: cases(
    [ownEccn],
    [
      ['2026-11-21', ['EAR99'], 'own', 'stated'],
      ['2026-11-21', ['4A994'], 'no', 'on the list'],
      ['2026-11-21', ['none'], 'no', 'nothing stated is not EAR99'],
    ],
  ),
});
