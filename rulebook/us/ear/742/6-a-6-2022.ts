import { allOf, asked, destination, family, provision, t, values } from '@tolhuis/core/law';
import { AC_2022, AC_2023, ecfr, MACAU_2023 } from '../acts.ts';
import { moves } from '../definitions.ts';
import { a100, buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(6)-2022',
  cite: '15 CFR § 742.6(a)(6) (2022)',
  title: t(
    'Regional stability: advanced computing items to China, from 2023 Macau',
    'Regionale stabiliteit: geavanceerde rekengoederen naar China, vanaf 2023 Macau',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'S',
      when: allOf(family.is('a'), moves, destination.isIn(values('CN'))),
      effect: { requirement: '742.6(a)(6)-2022', appliesTo: 'item' },
    },
    {
      from: '2023-01-17',
      until: '2023-11-17',
      endedBy: AC_2023,
      by: MACAU_2023,
      confidence: 'S',
      when: allOf(family.is('a'), moves, destination.isIn(values('CN', 'MO'))),
      effect: { requirement: '742.6(a)(6)-2022', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2022-10-20', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'the day before'],
    ['2022-10-21', { to: 'CN', item: a100, parties: buyer('CN') }, 'yes', 'first day'],
    ['2022-11-15', { to: 'HK', item: a100, parties: buyer('HK') }, 'yes', 'Hong Kong is China'],
    ['2022-11-15', { to: 'CN', item: { ...a100, ioBandwidthGBps: 400 }, parties: buyer('CN') }, 'no', 'an A800'],
    ['2023-01-16', { to: 'MO', item: a100, parties: buyer('MO') }, 'no', 'Macau not yet'],
    ['2023-01-17', { to: 'MO', item: a100, parties: buyer('MO') }, 'yes', 'Macau added'],
    ['2023-06-01', { to: 'AE', item: a100, parties: buyer('AE') }, 'no', 'no other destination in 2022 and 2023'],
    ['2023-06-01', { to: 'SG', item: a100, parties: buyer('CN') }, 'no', 'no headquarters test yet'],
    ['2023-06-01', { item: a100, parties: buyer('CN') }, 'unknown', 'destination not stated'],
    ['2023-06-01', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'below the line'],
    ['2023-11-16', { to: 'CN', item: a100, parties: buyer('CN') }, 'yes', 'last day'],
    ['2023-11-17', { to: 'CN', item: a100, parties: buyer('CN') }, 'no', 'replaced by (a)(6)(iii)'],
  ),
});
