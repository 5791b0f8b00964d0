import { cases, clause, hostEccn, provision, t, technologyFor } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../../acts.ts';
import { namesOther } from '../conventions.ts';

export default provision({
  kind: 'classification',
  id: 'host-other',
  cite: '15 CFR Part 774, Supplement No. 1, the entry that catches the item first',
  title: t(
    'Caught first by another entry of the Commerce Control List',
    'Eerst gevangen door een andere post van de Commerce Control List',
  ),
  url: ecfrPart(774),
  versions: [
    {
      from: '2000-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: clause(
        'host',
        'the entry that catches it first has controls of its own, and the item meets no advanced-computing paragraph',
        'de post die het eerst vangt heeft eigen controles, en het goed voldoet aan geen rekenparagraaf',
        namesOther(hostEccn),
      ),
      effect: { eccn: '=host', family: 'other', rank: 46 },
    },
  ],
  cases: cases(
    [hostEccn, technologyFor],
    [
      ['2026-11-21', ['5A002.a', '?'], 'host', 'encryption hardware below the parameters'],
      ['2026-11-21', ['4A003.b', '?'], 'host', 'a fast digital computer'],
      ['2026-11-21', ['5D002.c.1', '?'], 'unknown', 'ask what the software is for'],
      ['2026-11-21', ['5D002.c.1', '5A002.a'], 'host', 'encryption software for ordinary hardware'],
      ['2026-11-21', ['5A992.c', '?'], 'no', 'anti-terrorism only'],
      ['2026-11-21', ['none', '?'], 'no', 'no such entry'],
      ['2026-11-21', ['EAR99', '?'], 'no', 'not on the Commerce Control List'],
    ],
  ),
});
