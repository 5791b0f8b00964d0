import { cases, clause, hostEccn, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../../acts.ts';
import { namesAtOnly } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'host-at-only',
  cite: '15 CFR Part 774, Supplement No. 1, ECCNs 3A991, 4A994, 5A992.c and the like',
  title: t(
    'Caught first by an entry controlled for anti-terrorism only',
    'Eerst gevangen door een post met alleen antiterrorismecontrole',
  ),
  url: ecfrPart(774),
  versions: [
    {
      from: '2000-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: clause(
        'host',
        'the entry that catches it first is controlled for anti-terrorism only, and the item meets no advanced-computing paragraph',
        'de post die het eerst vangt kent alleen antiterrorismecontrole, en het goed voldoet aan geen rekenparagraaf',
        namesAtOnly(hostEccn),
      ),
      effect: { eccn: '=host', family: 'at-only', rank: 45 },
    },
  ],
  cases: cases(
    [hostEccn],
    [
      ['2026-11-21', ['5A992.c'], 'host', 'mass-market encryption'],
      ['2026-11-21', ['4A994.b'], 'host', 'an ordinary computer'],
      ['2026-11-21', ['5A992.z.1'], 'no', 'a .z paragraph'],
      ['2026-11-21', ['5A002.a'], 'no', 'controlled for more'],
      ['2026-11-21', ['none'], 'no', 'no such entry'],
    ],
  ),
});
