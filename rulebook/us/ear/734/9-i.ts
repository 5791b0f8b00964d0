import { allOf, asked, destination, endUse, provision, t, values } from '@tolhuis/core/law';
import { AC_2022, ecfr } from '../acts.ts';
import { foreignDirectProduct, foreignMade } from './grounds.ts';

const item = (to: string, endUse?: string[]) => ({
  from: 'TW',
  to,
  item: { kind: 'other', eccn: '3A991', madeInUs: false, foreignDirectProduct: true },
  ...(endUse === undefined ? {} : { endUse }),
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(i)',
  cite: '15 CFR § 734.9(i)',
  title: t(
    'Foreign direct products for supercomputers in China or Macau',
    'Buitenlandse directe producten voor supercomputers in China of Macau',
  ),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'P',
      when: allOf(foreignMade, foreignDirectProduct, endUse.is('supercomputer'), destination.isIn(values('CN', 'MO'))),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2022-10-20', item('CN', ['supercomputer']), 'no', 'the day before'],
    ['2022-10-21', item('CN', ['supercomputer']), 'yes', 'first day'],
    ['2026-11-21', item('MO', ['supercomputer']), 'yes', 'Macau'],
    ['2026-11-21', item('CN', []), 'no', 'another use'],
    ['2026-11-21', item('CN'), 'unknown', 'ask for the use'],
    ['2026-11-21', item('RU', ['supercomputer']), 'no', 'narrower than § 744.23(a)(1): China and Macau only'],
  ),
});
