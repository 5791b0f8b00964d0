import { allOf, asked, clause, meets, provision, some, t } from '@tolhuis/core/law';
import { AC_2022, ecfrPart } from '../acts.ts';
import { isComputer } from '../definitions.ts';

const server = (tpp: number) => ({
  item: {
    kind: 'computer',
    contains: [{ count: 8, tpp, performanceDensity: 2.91, designedOrMarketedForDatacenters: true }],
  },
});

export default provision({
  kind: 'classification',
  id: '4A994.l',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 4A994.l',
  title: t(
    'Computers not elsewhere specified with integrated circuits that meet 3A991.p',
    'Computers die niet elders staan met IC’s die aan 3A991.p voldoen',
  ),
  url: ecfrPart(774),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'P',
      when: clause(
        'l',
        'a computer, assembly or component with some IC that meets 3A991.p',
        'een computer, samenstel of onderdeel met een IC die aan 3A991.p voldoet',
        allOf(isComputer, some('ic', meets('3A991.p'))),
      ),
      effect: { eccn: '4A994.l', family: 'at-only', rank: 60 },
    },
  ],
  cases: asked(
    ['2022-10-20', server(2368), 'no', 'the paragraph did not exist'],
    ['2022-10-21', server(2368), 'l', 'first day'],
    ['2026-11-21', server(2368), 'l', 'eight H20'],
    [
      '2026-11-21',
      { item: { kind: 'computer', contains: [{ count: 1, tpp: 4, ioBandwidthGBps: 10 }] } },
      'no',
      'small',
    ],
    ['2026-11-21', { item: { kind: 'computer' } }, 'unknown', 'ask what is inside'],
    ['2026-11-21', { item: { kind: 'integrated-circuit', tpp: 2368 } }, 'no', 'an IC is 3A991.p'],
  ),
});
