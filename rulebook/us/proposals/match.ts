import { allOf, anyOf, asked, kind, notEncoded, ownEccn, type Proposal, provision, t } from '@tolhuis/core/law';
import { MATCH } from './acts.ts';
import { D5_AND_MACAU, moves, toEntityOf } from './definitions.ts';
import { B300, order } from './samples.ts';

const ON = '2026-10-15';
const tool = { kind: 'other', eccn: '3B001.f' } as const;

const requirement = provision({
  kind: 'licence-requirement',
  id: 'match/licence',
  cite: 'H.R.8170 (MATCH Act)',
  title: t('Chip-making tools to countries of concern', 'Chipmachines naar landen van zorg'),
  url: MATCH.url!,
  versions: [
    {
      from: '2026-04-02',
      by: MATCH,
      confidence: 'S',
      when: allOf(
        moves,
        kind.is('other'),
        anyOf(ownEccn.is('3B001'), ownEccn.is('3B002'), ownEccn.is('3B991'), ownEccn.is('3B993'), ownEccn.is('3B994')),
        toEntityOf(D5_AND_MACAU),
        notEncoded(
          'H.R.8170: the list of tools, components and covered facilities; chip-making tools are outside this rulebook',
          'H.R.8170: de lijst van machines, onderdelen en gedekte fabrieken; chipmachines vallen buiten dit regelboek',
        ),
      ),
      effect: { requirement: 'match/licence', appliesTo: 'item' },
    },
  ],
  cases: asked(
    [ON, order('CN', tool), 'unknown', 'a chip-making tool: not modelled'],
    ...['3B002', '3B991', '3B993', '3B994'].map(
      (eccn) => [ON, order('CN', { kind: 'other', eccn }), 'unknown', eccn] as const,
    ),
    [ON, order('CN', { kind: 'other', eccn: '2B001' }), 'no', 'another machine'],
    [ON, order('CN', { kind: 'integrated-circuit', eccn: '3B001' }), 'no', 'a chip, whatever is written on it'],
    [ON, order('NL', tool), 'no', 'not a country of concern'],
    [ON, order('CN', B300), 'no', 'a chip is no chip-making tool'],
  ),
});

/** Pointer: tools, components and servicing, with pressure on allied toolmakers. */
export default {
  id: 'match',
  title: t('MATCH Act', 'MATCH Act'),
  status: t(
    'introduced 2 and 13 April 2026; advanced by House Foreign Affairs in late April 2026, narrowed',
    'ingediend op 2 en 13 april 2026; eind april 2026 in beperkte vorm door de buitenlandcommissie van het Huis',
  ),
  cite: 'H.R.8170; S.4281, 119th Congress',
  url: MATCH.url!,
  confidence: 'S',
  provisions: [requirement],
  warnings: [
    t(
      'A supply-side scenario: chips are not touched. Sources disagree on the deadline for allies (150 days, 240 days, 18 months); the country-wide ban on cryogenic etch left the text in April.',
      'Een scenario aan de aanbodkant: chips blijven buiten schot. Bronnen verschillen over de termijn voor bondgenoten (150 dagen, 240 dagen, 18 maanden); het landelijke verbod op cryogeen etsen verdween in april uit de tekst.',
    ),
  ],
} satisfies Proposal;
