import { allOf, asked, family, milderThanCatalogue, not, provision, t, values } from '@tolhuis/core/law';
import { AC_2022, ecfrPart } from '../acts.ts';

const H100 = 'nvidia/h100-sxm5';

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
      when: allOf(milderThanCatalogue, not(family.isIn(values('weights')))),
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
  ),
});
