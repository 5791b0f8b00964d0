import { allOf, asked, eccn, provision, t, values } from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { footnoteParty, foreignDirectProduct, foreignMade } from './grounds.ts';

const item = { kind: 'other', eccn: '3B991.b', madeInUs: false, foreignDirectProduct: true } as const;
const buyer = (footnotes: number[], list = 'EL') => [
  { role: 'end-user', country: 'CN', headquarters: 'CN', listed: [{ list, footnotes }] },
];

export default provision({
  kind: 'jurisdiction',
  id: '734.9(e)(3)',
  cite: '15 CFR § 734.9(e)(3)',
  title: t('Chip-making equipment for footnote 5 parties', 'Chipmachines voor partijen met voetnoot 5'),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: allOf(
        foreignMade,
        foreignDirectProduct,
        eccn.isIn(values('3B001', '3B002', '3B903', '3B991', '3B992', '3B993', '3B994')),
        footnoteParty('5'),
      ),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2024-12-01', { from: 'NL', to: 'CN', item, parties: buyer([5]) }, 'no', 'the day before'],
    ['2024-12-02', { from: 'NL', to: 'CN', item, parties: buyer([5]) }, 'yes', 'first day'],
    [
      '2026-11-21',
      { from: 'NL', to: 'CN', item: { ...item, eccn: 'EAR99' }, parties: buyer([5]) },
      'no',
      'not chip-making equipment',
    ],
    ['2026-11-21', { from: 'NL', to: 'CN', item, parties: buyer([4]) }, 'no', 'another footnote'],
  ),
});
