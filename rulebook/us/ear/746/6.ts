import { allOf, asked, destination, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { buyer, h100 } from '../fixtures.ts';

export default provision({
  kind: 'red-flag',
  id: '746.6',
  cite: '15 CFR § 746.6',
  title: t('Occupied regions of Ukraine', 'Bezette gebieden van Oekraïne'),
  url: ecfr('746.6'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(moves, destination.is('UA')),
      effect: {
        flag: 'ukraine-regions',
        level: 'warning',
        text: t(
          'To Crimea and, since 21 February 2022, the so-called Donetsk and Luhansk People’s Republics every item needs a licence. A country code cannot tell: check the address.',
          'Naar de Krim en, sinds 21 februari 2022, de zogenoemde volksrepublieken Donetsk en Loehansk heeft elk goed een vergunning nodig. Een landcode zegt dat niet: controleer het adres.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'UA', item: h100, parties: buyer('UA') }, 'yes', 'Ukraine: check the address'],
    ['2026-11-21', { to: 'PL', item: h100, parties: buyer('PL') }, 'no', 'Poland'],
    ['2026-11-21', { item: h100, parties: buyer('PL') }, 'unknown', 'destination not stated'],
  ),
});
