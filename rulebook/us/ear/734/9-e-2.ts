import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { AC_2022, ecfr } from '../acts.ts';
import { footnoteParty, foreignDirectProduct, foreignMade } from './grounds.ts';

const item = { kind: 'other', eccn: 'EAR99', madeInUs: false, foreignDirectProduct: true } as const;
const buyer = (footnotes: number[], list = 'EL') => [
  { role: 'end-user', country: 'CN', headquarters: 'CN', listed: [{ list, footnotes }] },
];

export default provision({
  kind: 'jurisdiction',
  id: '734.9(e)(2)',
  cite: '15 CFR § 734.9(e)(2)',
  title: t(
    'Foreign direct products for footnote 4 parties (supercomputers)',
    'Buitenlandse directe producten voor partijen met voetnoot 4 (supercomputers)',
  ),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'S',
      when: allOf(foreignMade, foreignDirectProduct, footnoteParty('4')),
      warnings: [
        t(
          'The rule also reaches items that go into something made, bought or ordered by such a party who is not in this transaction; that is not asked here.',
          'De regel omvat ook goederen die belanden in iets dat zo een partij buiten deze transactie maakt, koopt of bestelt; dat wordt hier niet gevraagd.',
        ),
      ],
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2022-10-20', { from: 'TW', to: 'CN', item, parties: buyer([4]) }, 'no', 'the day before'],
    ['2022-10-21', { from: 'TW', to: 'CN', item, parties: buyer([4]) }, 'yes', 'first day'],
    [
      '2026-11-21',
      { from: 'TW', to: 'CN', item, parties: buyer([4]) },
      'yes',
      'EAR99 too: the own classification does not matter',
    ],
    ['2026-11-21', { from: 'TW', to: 'CN', item, parties: buyer([5]) }, 'no', 'another footnote'],
    ['2026-11-21', { from: 'TW', to: 'CN', item, parties: buyer([]) }, 'no', 'no footnote'],
    [
      '2026-11-21',
      { from: 'TW', to: 'CN', item: { ...item, foreignDirectProduct: false }, parties: buyer([4]) },
      'no',
      'not a direct product',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'CN', item: { kind: 'other', eccn: 'EAR99', madeInUs: false }, parties: buyer([4]) },
      'unknown',
      'ask whether it is a direct product',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'CN', item, parties: [{ role: 'end-user', country: 'CN' }] },
      'unknown',
      'the party was not screened',
    ],
  ),
});
