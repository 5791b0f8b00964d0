import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  eccn,
  groups,
  not,
  notEncoded,
  provision,
  t,
  technologyFor,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty, outsideGate } from './bars.ts';
import { endUser } from './fixtures.ts';

const fast = { kind: 'computer', eccn: '4A003.b' } as const;

export default provision({
  kind: 'exception',
  id: '740.20-STA',
  cite: '15 CFR § 740.20 (License Exception STA)',
  title: t('Strategic Trade Authorization (STA)', 'Strategic Trade Authorization (STA)'),
  url: ecfr('740.20'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        moves,
        // (b)(2)(iii): nothing that is controlled for EI; 4A005 and technology for 3A090 bar it in their own entries.
        eccn.isIn(values('3A001', '3E001', '4A003', '4A004', '4D001', '4E001')),
        not(technologyFor.is('3A090')),
        clause('(c)', 'to A:5 or A:6', 'naar A:5 of A:6', destination.isIn(groups('A:5', 'A:6'))),
        clause(
          '740.2(a)(26)',
          'to the UAE for approved entities of Supplement No. 8 alone',
          'naar de VAE alleen voor toegelaten partijen van Supplement No. 8',
          anyOf(
            not(destination.is('AE')),
            notEncoded(
              '§ 740.2(a)(26): which entities of Supplement No. 8 are approved for STA is not a fact of the question',
              '§ 740.2(a)(26): welke partijen van Supplement No. 8 voor STA zijn goedgekeurd is geen feit van de vraag',
            ),
          ),
        ),
        notEmbargoed,
        noUnverifiedParty,
        outsideGate,
        notEncoded(
          '§ 740.20(d): the ECCN furnished, the prior consignee statement and the notice to the consignee, and that every reason for control is one that (c) addresses, are no facts of the question',
          '§ 740.20(d): de doorgegeven ECCN, de voorafgaande verklaring van de ontvanger en de melding aan hem, en dat (c) elke reden voor controle noemt, zijn geen feiten van de vraag',
        ),
      ),
      effect: { exception: 'STA', covers: ['742.4-NS'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'DE', item: fast, parties: endUser('DE') }, 'unknown', 'to A:5: the statement is no fact'],
    ['2026-11-21', { to: 'SG', item: fast, parties: endUser('SG') }, 'unknown', 'to A:6'],
    ['2026-11-21', { to: 'MY', item: fast, parties: endUser('MY') }, 'no', 'in neither'],
    ['2026-11-21', { to: 'SG', item: fast, parties: endUser('SG', 'CN') }, 'no', 'the gate of § 740.2(a)(9)(ii)'],
    ['2026-11-21', { to: 'DE', item: { kind: 'computer', eccn: '5A002.a' }, parties: endUser('DE') }, 'no', 'EI'],
    [
      '2026-11-21',
      { to: 'DE', item: { kind: 'computer', eccn: '4A005' }, parties: endUser('DE') },
      'no',
      'barred by its entry',
    ],
    [
      '2026-11-21',
      { to: 'DE', item: { kind: 'technology', eccn: '3E001', technologyFor: '3A090' }, parties: endUser('DE') },
      'no',
      'technology for 3A090',
    ],
  ),
});
