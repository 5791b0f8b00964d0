import { allOf, asked, type Proposal, provision, t } from '@tolhuis/core/law';
import { SAFE_CHIPS } from './acts.ts';
import { COC_4, moves, SAFE_CLASS, toEntityOf } from './definitions.ts';
import {
  B300,
  COMPUTE,
  forwardedBy,
  H20,
  H20_141,
  H20_WITH_HOST,
  H200,
  L20,
  order,
  partly,
  RTX_4090,
  RTX_5090D,
} from './samples.ts';

const ON = '2026-10-15';

const denial = provision({
  kind: 'prohibition',
  id: 'safe-chips-act/denial',
  cite: 'S.3374 (SAFE Chips Act of 2025)',
  title: t(
    'Every application for advanced circuits is denied',
    'Elke aanvraag voor geavanceerde schakelingen wordt afgewezen',
  ),
  url: 'https://policybrief.co/legislation/s3374-119',
  versions: [
    {
      from: '2025-12-04',
      by: SAFE_CHIPS,
      confidence: 'S',
      when: allOf(moves, SAFE_CLASS, toEntityOf(COC_4)),
      effect: { prohibition: 'mandatory denial for at least 30 months' },
      warnings: [
        t(
          'A bill, not law. Its clause on "functionally equivalent" circuits has no number and is not applied.',
          'Een wetsvoorstel, geen wet. De clausule over "functioneel gelijkwaardige" schakelingen heeft geen getal en wordt niet toegepast.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2024-06-03', order('CN', H200), 'yes', 'laid over an earlier day: read as if it were law then'],
    [ON, order('CN', H200), 'SAFE.dram', 'TPP and DRAM both reach the ladder'],
    [ON, order('HK', H200), 'yes', 'Hong Kong is China'],
    [ON, order('MO', H200), 'yes', 'Macau is named'],
    [ON, order('CU', H200), 'no', 'Cuba is not one of the four'],
    [ON, order('MY', B300, 'CN'), 'yes', 'the parent is headquartered in China'],
    [ON, order('MY', B300, null), 'unknown', 'the parent is opaque'],
    [ON, order('MY', B300), 'no', 'a Malaysian buyer'],
    [ON, order('CN', { ...H20, tpp: 2399 }), 'no', 'below every limb: 4,000, 900 and 4,900 GB/s'],
    [ON, order('CN', { ...H20, dramBandwidthGBps: 4099, ioBandwidthGBps: 900 }), 'no', 'DRAM just below the line'],
    [ON, order('CN', { ...H20, dramBandwidthGBps: 4100 }), 'SAFE.dram', 'exactly on the DRAM line'],
    [ON, order('CN', { ...H20, dramBandwidthGBps: 100, ioBandwidthGBps: 1100 }), 'SAFE.io', 'on the interconnect line'],
    [ON, order('CN', { ...H20, dramBandwidthGBps: 100, ioBandwidthGBps: 1099 }), 'no', 'just below it'],
    [
      ON,
      order('CN', H20_WITH_HOST),
      'unknown',
      '5,028 GB/s with the host link, 4,900 without: the text decides, and was not seen',
    ],
    [ON, order('CN', H20_141), 'SAFE.dram', 'the 141 GB card has 4,800 GB/s'],
    [ON, order('CN', { ...L20, tpp: 2400, performanceDensity: 1.6 }), 'SAFE.density-1.6', 'both lines exactly'],
    [ON, order('CN', { ...L20, tpp: 2400, performanceDensity: 1.599 }), 'no', 'density just below'],
    [ON, order('CN', { ...L20, tpp: 1600, performanceDensity: 3.2 }), 'SAFE.density-3.2', 'both lower lines exactly'],
    [ON, order('CN', L20), 'no', 'below every limb'],
    [
      ON,
      order('CN', {
        kind: 'integrated-circuit',
        tpp: 1912,
        dramBandwidthGBps: 864,
        ioBandwidthGBps: 64,
        designedOrMarketedForDatacenters: true,
      }),
      'unknown',
      'the die area is not known',
    ],
    [ON, order('CN', RTX_4090), 'unknown', 'a consumer circuit above 4,800: the exclusion was not seen'],
    [ON, order('CN', { ...RTX_4090, tpp: 4799 }), 'no', 'a consumer circuit below 4,800'],
    [ON, order('CN', { ...COMPUTE, tpp: 4800 }), 'SAFE.tpp', 'TPP exactly on the line, density not needed'],
    [ON, order('CN', { ...COMPUTE, tpp: 4799, performanceDensity: 1.5 }), 'no', 'just below it, and not dense'],
    [ON, order('CN', { ...COMPUTE, tpp: 2399, performanceDensity: 3.19 }), 'no', 'below both density limbs'],
    [ON, order('CN', { ...COMPUTE, tpp: 1599, performanceDensity: 9 }), 'no', 'below 1,600 density does not matter'],
    [ON, order('CN', RTX_5090D), 'no', 'a consumer card below 4,800 is excluded'],
    [
      ON,
      order('CN', { ...RTX_4090, designedOrMarketedForDatacenters: undefined }),
      'unknown',
      'ask whether it is for data centres',
    ],
    [ON, { ...order('CN', H200), activity: 'reexport', from: 'TW' }, 'yes', 'reexports too'],
    [ON, { ...order('CN', H200), activity: 'in-country-transfer' }, 'yes', 'transfers too'],
    [ON, { ...order('CN', H200), activity: 'remote-access' }, 'no', 'nothing moves'],
    [ON, partly('country', 'CN', B300), 'yes', 'located in China'],
    [ON, partly('headquarters', 'CN', B300), 'yes', 'headquartered in China'],
    [ON, partly('headquarters', 'IR', B300), 'yes', 'in Iran'],
    [ON, partly('headquarters', 'KP', B300), 'yes', 'in North Korea'],
    [ON, partly('headquarters', 'RU', B300), 'yes', 'in Russia'],
    [ON, partly('headquarters', 'VE', B300), 'no', 'Venezuela is not one of the four'],
    [ON, { ...order('CN', H200), parties: order('MY', H200).parties }, 'yes', 'the destination alone is enough'],
    [ON, forwardedBy('CN', B300), 'no', 'a forwarder is not whom it is for'],
    [ON, order('CN', { kind: 'technology', technologyFor: '3A090' }), 'no', 'the bill speaks of circuits'],
    [ON, order('CN', { kind: 'other', eccn: 'EAR99' }), 'no', 'not a circuit'],
  ),
});

/** SAFE Chips Act: what Commerce licenses to China, Russia, Iran and North Korea today would be refused. */
export default {
  id: 'safe-chips-act',
  title: t('SAFE Chips Act of 2025', 'SAFE Chips Act van 2025'),
  status: t(
    'introduced 4 December 2025, in the Senate Banking Committee; lapses on 3 January 2027 unless enacted',
    'ingediend op 4 december 2025, bij de bankencommissie van de Senaat; vervalt op 3 januari 2027 zonder aanneming',
  ),
  cite: 'S.3374, 119th Congress',
  url: 'https://www.ricketts.senate.gov/news/press-releases/ricketts-coons-introduce-safe-chips-act',
  confidence: 'S',
  provisions: [denial],
  warnings: [
    t(
      'Read as if it were law on the day of the question. For at least 30 months; then Commerce may update the numbers with a majority of the End-User Review Committee, a Federal Register notice and 30 days of notice to Congress.',
      'Gelezen alsof het wet was op de dag van de vraag. Voor ten minste 30 maanden; daarna mag Commerce de getallen wijzigen met een meerderheid van de End-User Review Committee, een bericht in het Federal Register en 30 dagen vooraf aan het Congres.',
    ),
    t(
      'The numbers come from a reading of the bill by others; the licences of today for H200, MI325X, H20 and MI308 would end.',
      'De getallen komen uit een lezing van het voorstel door anderen; de huidige vergunningen voor H200, MI325X, H20 en MI308 zouden eindigen.',
    ),
  ],
} satisfies Proposal;
