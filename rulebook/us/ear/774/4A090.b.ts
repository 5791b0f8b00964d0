import { allOf, asked, clause, meets, provision, some, t } from '@tolhuis/core/law';
import { AC_2023, ecfrPart } from '../acts.ts';
import { isComputer } from '../definitions.ts';

const server = (tpp: number, performanceDensity: number | undefined, designedOrMarketedForDatacenters = true) => ({
  item: {
    kind: 'computer',
    contains: [
      {
        count: 4,
        tpp,
        ...(performanceDensity === undefined ? {} : { performanceDensity }),
        designedOrMarketedForDatacenters,
      },
    ],
  },
});

export default provision({
  kind: 'classification',
  id: '4A090.b',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 4A090.b',
  title: t('Computers with integrated circuits that meet 3A090.b', 'Computers met IC’s die aan 3A090.b voldoen'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: clause(
        'b',
        'a computer, assembly or component with some IC that meets 3A090.b',
        'een computer, samenstel of onderdeel met een IC die aan 3A090.b voldoet',
        allOf(isComputer, some('ic', meets('3A090.b'))),
      ),
      warnings: [
        t(
          'Read as caught by no other entry first. A server with encryption is usually 5A002 or 5A992 and then a .z item of that entry: the same regional-stability duty, and the controls of the base entry on top.',
          'Gelezen als niet eerst door een andere post gevangen. Een server met encryptie is meestal 5A002 of 5A992 en dan een .z-goed van die post: dezelfde plicht voor regionale stabiliteit, met de controles van de basispost erbij.',
        ),
      ],
      effect: { eccn: '4A090.b', family: 'b', rank: 6 },
    },
  ],
  cases: asked(
    ['2023-11-16', server(2640, 3.196), 'no', 'the paragraph was reserved'],
    ['2023-11-17', server(2640, 3.196), 'b', 'four A30'],
    ['2026-11-21', server(2640, 1.5999), 'no', 'density too low'],
    ['2026-11-21', server(2640, 3.196, false), 'no', 'consumer circuits under Note 2'],
    ['2026-11-21', server(2640, undefined), 'unknown', 'ask for the die area'],
    ['2026-11-21', { item: { kind: 'computer' } }, 'unknown', 'ask what is inside'],
    [
      '2026-11-21',
      { item: { kind: 'integrated-circuit', tpp: 2640, performanceDensity: 3.196 } },
      'no',
      'an IC is 3A090',
    ],
  ),
});
