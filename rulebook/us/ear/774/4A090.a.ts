import { allOf, asked, clause, meets, provision, some, t } from '@tolhuis/core/law';
import { AC_2022, AC_2023, ecfrPart } from '../acts.ts';
import { isComputer } from '../definitions.ts';

const when = clause(
  'a',
  'a computer, assembly or component with some IC that meets 3A090.a',
  'een computer, samenstel of onderdeel met een IC die aan 3A090.a voldoet',
  allOf(isComputer, some('ic', meets('3A090.a'))),
);
const effect = { eccn: '4A090.a', family: 'a', rank: 5 } as const;
const hostNotStated = t(
  'Read as caught by no other entry first. A server with encryption is usually 5A002 or 5A992 and then a .z item of that entry: the same regional-stability duty, and the controls of the base entry on top.',
  'Gelezen als niet eerst door een andere post gevangen. Een server met encryptie is meestal 5A002 of 5A992 en dan een .z-goed van die post: dezelfde plicht voor regionale stabiliteit, met de controles van de basispost erbij.',
);
const server = (tpp: number | undefined, designedOrMarketedForDatacenters = true, performanceDensity = 8) => ({
  item: {
    kind: 'computer',
    contains: [
      { count: 8, ...(tpp === undefined ? {} : { tpp }), performanceDensity, designedOrMarketedForDatacenters },
    ],
  },
});

export default provision({
  kind: 'classification',
  id: '4A090.a',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 4A090.a',
  title: t('Computers with integrated circuits that meet 3A090.a', 'Computers met IC’s die aan 3A090.a voldoen'),
  url: ecfrPart(774),
  versions: [
    // Before the .z paragraphs of November 2023 the entry that also caught the computer did not matter here.
    { from: '2022-10-21', by: AC_2022, confidence: 'S', when, effect },
    { from: '2023-11-17', by: AC_2023, confidence: 'P', when, warnings: [hostNotStated], effect },
  ],
  cases: asked(
    [
      '2022-10-20',
      { item: { kind: 'computer', contains: [{ count: 8, tpp: 4992, ioBandwidthGBps: 600 }] } },
      'no',
      'no entry yet',
    ],
    [
      '2022-10-21',
      { item: { kind: 'computer', contains: [{ count: 8, tpp: 4992, ioBandwidthGBps: 600 }] } },
      'a',
      'first day of the 2022 entry',
    ],
    [
      '2023-11-16',
      { item: { kind: 'computer', contains: [{ count: 8, tpp: 4992, ioBandwidthGBps: 400 }] } },
      'no',
      'below 600 GB/s: the last day of the test of 2022',
    ],
    ['2023-11-17', server(15832), 'a', 'eight H100'],
    [
      '2023-11-17',
      { item: { kind: 'computer', contains: [{ count: 8, tpp: 4992, ioBandwidthGBps: 400 }] } },
      'a',
      'the same computer, the first day of the test by TPP',
    ],
    ['2026-11-21', server(4800), 'a', 'exactly on the line'],
    ['2026-11-21', server(4799.99, true, 5.9199), 'no', 'its circuits are .b'],
    ['2026-11-21', server(4708, false), 'no', 'consumer circuits under Note 2 do not count'],
    ['2026-11-21', server(5285, false), 'a', 'a consumer circuit of 4,800 or more counts'],
    ['2026-11-21', server(undefined), 'unknown', 'ask for the TPP of the circuits'],
    ['2026-11-21', { item: { kind: 'computer' } }, 'unknown', 'ask what is inside'],
    [
      '2026-11-21',
      {
        item: {
          kind: 'computer',
          contains: [
            { count: 8, tpp: 500, performanceDensity: 1, designedOrMarketedForDatacenters: true },
            { count: 1, tpp: 4992, performanceDensity: 6.04, designedOrMarketedForDatacenters: true },
          ],
        },
      },
      'a',
      'one circuit is enough',
    ],
    ['2026-11-21', { item: { kind: 'integrated-circuit', tpp: 15832 } }, 'no', 'an IC is 3A090'],
  ),
});
