import {
  allOf,
  anyOf,
  asked,
  every,
  family,
  forDatacenters,
  lppCumulativeTpp,
  milderThanCatalogue,
  not,
  provision,
  t,
  tpp,
  values,
} from '@tolhuis/core/law';
import { AC_2022, ecfrPart } from '../acts.ts';

const H100 = 'nvidia/h100-sxm5';
/**
 * What is stated is itself a data-centre part of 3A090.a beyond the window of January 2026: the maker's higher figure
 * would give the same paragraph and the same policy. Only the count of LPP would differ.
 */
const sameAnswer = every('ic', allOf(forDatacenters, tpp.atLeast(21_000)));

export default provision({
  kind: 'red-flag',
  id: '774-catalogue-contradicted',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A090 (Technical Notes; Note 2)',
  title: t("Stated as weaker than the maker's own figures", 'Zwakker opgegeven dan de eigen cijfers van de maker'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'I',
      when: allOf(
        milderThanCatalogue,
        not(family.isIn(values('weights'))),
        anyOf(not(sameAnswer), lppCumulativeTpp.atMost(26_900_000)),
      ),
      effect: {
        flag: 'catalogue-contradicted',
        level: 'hold',
        whenKnown: true,
        text: t(
          'What you state of this chip is weaker than its maker claims, or says that it is not for data centres while the maker markets it for them. The highest figure that the maker claims counts, and one piece of such marketing is enough. Correct it, or leave the chip unnamed if it is another product.',
          'Wat u van deze chip opgeeft, is zwakker dan de maker claimt, of zegt dat hij niet voor datacentra is terwijl de maker hem daarvoor aanbiedt. Het hoogste cijfer dat de maker claimt telt, en één zulke aanprijzing is genoeg. Verbeter het, of noem de chip niet als het een ander product is.',
        ),
      },
    },
  ],
  cases: asked(
    ['2022-10-20', { item: { chip: H100, tpp: 1000 } }, 'no', 'the day before'],
    ['2022-10-21', { item: { chip: H100, tpp: 1000 } }, 'yes', 'the first day'],
    ['2026-11-21', { item: { chip: H100, tpp: 1000 } }, 'yes', 'the maker claims far more'],
    ['2026-11-21', { item: { chip: H100, tpp: 15832 } }, 'no', 'as the maker says'],
    ['2026-11-21', { item: { chip: H100, tpp: 15000 } }, 'no', 'within a tenth'],
    ['2026-11-21', { item: { chip: H100 } }, 'no', 'nothing stated'],
    [
      '2026-11-21',
      { item: { chip: H100, designedOrMarketedForDatacenters: false } },
      'yes',
      'marketed for data centres by its maker',
    ],
    ['2026-11-21', { item: { chip: 'nvidia/rtx-4090', designedOrMarketedForDatacenters: false } }, 'no', 'it is not'],
    ['2026-11-21', { item: { chip: 'nvidia/a30', performanceDensity: 1 } }, 'yes', 'a tenth of the density'],
    [
      '2026-11-21',
      { item: { kind: 'computer', contains: [{ chip: H100, count: 8, tpp: 1000 }] } },
      'yes',
      'in a server too',
    ],
    ['2026-11-21', { item: { kind: 'integrated-circuit', tpp: 1000 } }, 'no', 'no chip is named'],
    ['2026-11-21', { item: { chip: 'amd/mi355x', tpp: 40_265 } }, 'unknown', 'by FP8, not FP6: the same answer'],
    ['2026-11-21', { item: { chip: 'amd/mi355x', tpp: 20_265 } }, 'yes', 'the window of January 2026 would open'],
    [
      '2026-11-21',
      { item: { chip: 'amd/mi355x', tpp: 40_265 }, evidence: { lppCumulativeTpp: 40_265 } },
      'yes',
      'the allowance of LPP counts TPP',
    ],
    [
      '2026-11-21',
      { item: { chip: 'amd/mi355x', tpp: 21_000 } },
      'unknown',
      'exactly 21,000: the same answer, but for LPP',
    ],
    [
      '2026-11-21',
      { item: { chip: 'amd/mi355x', tpp: 40_265 }, evidence: { lppCumulativeTpp: 26_900_000 } },
      'yes',
      'LPP exactly at the allowance',
    ],
    [
      '2026-11-21',
      { item: { chip: 'amd/mi355x', tpp: 40_265 }, evidence: { lppCumulativeTpp: 26_900_001 } },
      'no',
      'above the allowance LPP is closed, whatever the figure',
    ],
  ),
});
