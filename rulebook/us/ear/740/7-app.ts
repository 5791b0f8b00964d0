import {
  allOf,
  asked,
  clause,
  destination,
  eccn,
  groups,
  isDotZ,
  kind,
  not,
  notEncoded,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { endUser } from './fixtures.ts';

const fast = { kind: 'computer', eccn: '4A003.b' } as const;

export default provision({
  kind: 'exception',
  id: '740.7-APP',
  cite: '15 CFR § 740.7 (License Exception APP)',
  title: t('Computers to Computer Tier 1 (APP)', 'Computers naar Computer Tier 1 (APP)'),
  url: ecfr('740.7'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        moves,
        kind.is('computer'),
        clause(
          '(a)(1)',
          'a computer of 4A003.b or assembly of 4A003.c; the entry names no .z item',
          'een computer van 4A003.b of assemblage van 4A003.c; de post noemt geen .z-goed',
          allOf(eccn.isIn(values('4A003.b', '4A003.c')), not(isDotZ)),
        ),
        clause(
          '(c), (d)',
          'not to Computer Tier 3, for which no commodity is eligible',
          'niet naar Computer Tier 3, waarvoor geen goed in aanmerking komt',
          not(destination.isIn(groups('Computer-Tier-3'))),
        ),
        notEmbargoed,
        noUnverifiedParty,
        notEncoded(
          '§ 740.7: Computer Tier 1, the controls on finger-print computers (CC) and that nobody will raise the performance beyond what is allowed are no facts of the question',
          '§ 740.7: Computer Tier 1, de controles op computers voor vingerafdrukken (CC) en dat niemand de prestaties boven het toegestane brengt zijn geen feiten van de vraag',
        ),
      ),
      effect: { exception: 'APP', covers: ['742.4-NS'] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'JP', item: fast, parties: endUser('JP') },
      'unknown',
      'Tier 1 is not encoded: it never frees',
    ],
    ['2026-11-21', { to: 'IN', item: fast, parties: endUser('IN') }, 'no', 'Tier 3'],
    ['2026-11-21', { to: 'HK', item: fast, parties: endUser('HK') }, 'no', 'Hong Kong is China'],
    ['2026-11-21', { to: 'CU', item: fast, parties: endUser('CU') }, 'no', 'embargo'],
    [
      '2026-11-21',
      { to: 'JP', item: { kind: 'computer', eccn: '4A003.z.1.a' }, parties: endUser('JP') },
      'no',
      'a .z item',
    ],
  ),
});
