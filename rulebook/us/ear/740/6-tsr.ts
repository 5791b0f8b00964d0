import {
  allOf,
  anyOf,
  asked,
  destination,
  eccn,
  groups,
  kind,
  not,
  notEncoded,
  provision,
  t,
  technologyFor,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { isDeemed, moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { endUser } from './fixtures.ts';

const about = (what: string) => ({ kind: 'technology', eccn: '3E001', technologyFor: what }) as const;

export default provision({
  kind: 'exception',
  id: '740.6-TSR',
  cite: '15 CFR § 740.6 (License Exception TSR)',
  title: t('Technology and software under restriction (TSR)', 'Technologie en software onder voorwaarden (TSR)'),
  url: ecfr('740.6'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        anyOf(moves, isDeemed),
        kind.isIn(values('technology', 'software')),
        eccn.isIn(values('3D001', '3E001', '3E002', '4D001', '4E001')),
        // The entry 3E001 leaves technology for 3A090 out.
        not(technologyFor.is('3A090')),
        // Country Group B has no member of D:1 or E.
        not(destination.isIn(groups('D:1', 'E:1', 'E:2'))),
        not(destination.isIn(values('SD', 'UA'))),
        notEmbargoed,
        noUnverifiedParty,
        notEncoded(
          '§ 740.6: the written assurance of the consignee, that national security is the only reason for control (MT and NP reach parts of 3A001), and Country Group B are no facts of the question',
          '§ 740.6: de schriftelijke verzekering van de ontvanger, dat nationale veiligheid de enige reden voor controle is (MT en NP bereiken delen van 3A001), en landengroep B zijn geen feiten van de vraag',
        ),
      ),
      effect: { exception: 'TSR', covers: ['742.4-NS'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IN', item: about('3A001'), parties: endUser('IN') }, 'unknown', 'the assurance is no fact'],
    ['2026-11-21', { to: 'IN', item: about('3A090'), parties: endUser('IN') }, 'no', 'technology for 3A090'],
    ['2026-11-21', { to: 'VN', item: about('3A001'), parties: endUser('VN') }, 'no', 'D:1'],
    ['2026-11-21', { to: 'UA', item: about('3A001'), parties: endUser('UA') }, 'no', 'Ukraine is left out by name'],
    [
      '2026-11-21',
      { to: 'IN', item: { kind: 'computer', eccn: '4A003.b' }, parties: endUser('IN') },
      'no',
      'a commodity',
    ],
  ),
});
