import { advancedNode, allOf, asked, clause, partyKind, provision, role, some, t, values } from '@tolhuis/core/law';
import { h100, party } from '../740/fixtures.ts';
import { ecfr, FOUNDRY_2025 } from '../acts.ts';
import { moves } from '../definitions.ts';

const asic = { kind: 'integrated-circuit', tpp: 500, nodeNm: 7, designedOrMarketedForDatacenters: false } as const;
const sold = (kinds: string[]): Record<string, unknown>[] => [
  party('foundry', 'TW'),
  party('designer', 'KR', 'KR', { kinds }),
  party('end-user', 'KR'),
];

export default provision({
  kind: 'duty',
  id: '743.9-reports',
  cite: '15 CFR § 743.9; Supplement No. 2 to part 743',
  title: t(
    'Foundry and OSAT reports on authorised IC designers',
    'Meldingen van fabrikanten en OSAT’s over geautoriseerde IC-ontwerpers',
  ),
  url: ecfr('743.9'),
  versions: [
    {
      from: '2025-01-16',
      by: FOUNDRY_2025,
      confidence: 'P',
      when: allOf(
        moves,
        clause(
          'seller',
          'a front-end fabricator or OSAT takes part',
          'een fabrikant of OSAT doet mee',
          some('party', role.isIn(values('foundry', 'osat'))),
        ),
        clause('node', 'an applicable advanced logic IC', 'een geavanceerde logische IC', some('ic', advancedNode)),
        clause(
          'designer',
          'for an authorised (not approved) IC designer',
          'voor een geautoriseerde (niet erkende) IC-ontwerper',
          some('party', partyKind.is('authorized-designer'), role.is('designer')),
        ),
      ),
      enforcement: [
        { from: '2025-01-16', state: 'not-yet-due', confidence: 'P' },
        { from: '2025-01-31', state: 'enforced', confidence: 'P' },
      ],
      effect: {
        duty: 'foundry-report',
        due: { ends: ['01-31', '04-30', '07-31', '10-31'], days: 30 },
        text: t(
          'Report sales to authorised designers for each quarter (May–Jul, Aug–Oct, Nov–Jan, Feb–Apr) within 30 days after it, with the know-your-customer form of Supplement No. 2 to part 743.',
          'Meld verkopen aan geautoriseerde ontwerpers per kwartaal (mei–juli, aug–okt, nov–jan, feb–apr) binnen 30 dagen erna, met het klantonderzoek van Supplement No. 2 bij deel 743.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-15',
      { from: 'TW', to: 'KR', item: asic, parties: sold(['authorized-designer']) },
      'no',
      'the day before',
    ],
    [
      '2025-01-16',
      { from: 'TW', to: 'KR', item: asic, parties: sold(['authorized-designer']) },
      'state:not-yet-due',
      'the first day of the text',
    ],
    [
      '2025-01-30',
      { from: 'TW', to: 'KR', item: asic, parties: sold(['authorized-designer']) },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-01-31',
      { from: 'TW', to: 'KR', item: asic, parties: sold(['authorized-designer']) },
      'state:enforced',
      'the compliance date',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'KR', item: asic, parties: sold(['authorized-designer']) },
      'yes',
      'an authorised designer',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'KR', item: asic, parties: sold(['approved-designer']) },
      'no',
      'an approved designer',
    ],
    ['2026-11-21', { to: 'KR', item: h100, parties: [party('end-user', 'KR')] }, 'no', 'no foundry, no designer'],
  ),
});
