import { cases, clause, ownEccn, provision, t, technologyFor } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../../acts.ts';
import { namesAtOnly, OWN_WORD } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'own-at-only',
  cite: '15 CFR § 748.3(a) (self-classification)',
  title: t(
    'Own classification in an entry controlled for anti-terrorism only',
    'Eigen classificatie in een post met alleen antiterrorismecontrole',
  ),
  url: ecfr('748.3'),
  versions: [
    {
      from: '2000-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: clause(
        'own',
        'the exporter names 3A991, 3A992, 4A994, 5A992.c or another entry of that kind, not one of its .z paragraphs',
        'de exporteur noemt 3A991, 3A992, 4A994, 5A992.c of een andere post van dat soort, niet een van haar .z-paragrafen',
        namesAtOnly(ownEccn),
      ),
      warnings: [OWN_WORD],
      effect: { eccn: '=own', family: 'at-only', rank: 904 },
    },
  ],
  cases: cases(
    [ownEccn, technologyFor],
    [
      ['2026-11-21', ['3A991.p', '?'], 'own', 'H20-class'],
      ['2026-11-21', ['4A994.l', '?'], 'own', 'server with H20-class circuits'],
      ['2026-11-21', ['4A994', '?'], 'own', 'entry alone'],
      ['2026-11-21', ['5A992.c', '?'], 'own', 'mass-market encryption'],
      ['2026-11-21', ['5A992.z.1', '?'], 'no', 'a .z paragraph'],
      ['2026-11-21', ['5E992', '?'], 'unknown', 'ask what the technology is for'],
      ['2026-11-21', ['5E992', '5A992.z.1'], 'no', 'for a .z item'],
      ['2026-11-21', ['5E992', '5A992.c'], 'own', 'for an ordinary item'],
      ['2026-11-21', ['EAR99', '?'], 'no', 'not on the list'],
      ['2026-11-21', ['none', '?'], 'no', 'nothing stated'],
    ],
  ),
});
