import { allOf, anyOf, asked, destination, provision, t, values } from '@tolhuis/core/law';
import { AC_2022, AC_2023, DIFFUSION_2025, ecfr, MACAU_2023 } from '../acts.ts';
import { D1_D4_D5_LESS_A5_A6, forMacauOrD5Entity } from '../definitions.ts';
import { ADVANCED_PRODUCT, foreignDirectProduct, foreignMade } from './grounds.ts';

const product = allOf(foreignMade, ADVANCED_PRODUCT, foreignDirectProduct);

const a100 = (to: string, parent = to, facts: Record<string, unknown> = {}) => ({
  from: 'TW',
  to,
  item: {
    kind: 'integrated-circuit',
    tpp: 4992,
    performanceDensity: 6.04,
    ioBandwidthGBps: 600,
    designedOrMarketedForDatacenters: true,
    madeInUs: false,
    ...facts,
  },
  parties: [
    {
      role: 'end-user',
      country: to,
      headquarters: to,
      ultimateParentHeadquarters: parent,
      kinds: ['civil'],
      listed: [],
    },
  ],
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(h)',
  cite: '15 CFR § 734.9(h)',
  title: t('Advanced computing foreign direct products', 'Buitenlandse directe producten voor geavanceerd rekenen'),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'S',
      when: allOf(product, destination.is('CN')),
      warnings: [
        t(
          'Unless the exporter states otherwise, a foreign-made item of this kind is taken to be a direct product of US technology, software or plant.',
          'Tenzij de exporteur anders opgeeft, geldt een elders gemaakt goed van deze soort als direct product van Amerikaanse technologie, software of fabriek.',
        ),
      ],
      effect: { result: 'subject' },
    },
    {
      from: '2023-01-17',
      by: MACAU_2023,
      confidence: 'S',
      when: allOf(product, destination.isIn(values('CN', 'MO'))),
      warnings: [
        t(
          'Unless the exporter states otherwise, a foreign-made item of this kind is taken to be a direct product of US technology, software or plant.',
          'Tenzij de exporteur anders opgeeft, geldt een elders gemaakt goed van deze soort als direct product van Amerikaanse technologie, software of fabriek.',
        ),
      ],
      effect: { result: 'subject' },
    },
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'S',
      when: allOf(product, anyOf(destination.isIn(D1_D4_D5_LESS_A5_A6), forMacauOrD5Entity)),
      warnings: [
        t(
          'Unless the exporter states otherwise, a foreign-made item of this kind is taken to be a direct product of US technology, software or plant.',
          'Tenzij de exporteur anders opgeeft, geldt een elders gemaakt goed van deze soort als direct product van Amerikaanse technologie, software of fabriek.',
        ),
      ],
      effect: { result: 'subject' },
    },
    // From here on: destined to any place in the world, or going into anything but EAR99 that is.
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: product,
      warnings: [
        t(
          'Unless the exporter states otherwise, a foreign-made item of this kind is taken to be a direct product of US technology, software or plant.',
          'Tenzij de exporteur anders opgeeft, geldt een elders gemaakt goed van deze soort als direct product van Amerikaanse technologie, software of fabriek.',
        ),
      ],
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2022-10-20', a100('CN'), 'no', 'the day before'],
    ['2022-10-21', a100('CN'), 'yes', 'China'],
    ['2022-10-21', a100('MO'), 'no', 'Macau came in January 2023'],
    ['2023-01-16', a100('MO'), 'no', 'Macau, the day before'],
    ['2023-01-17', a100('MO'), 'yes', 'Macau'],
    ['2023-11-16', a100('VN'), 'no', 'China and Macau only'],
    ['2023-11-17', a100('VN'), 'yes', 'D:1'],
    ['2023-11-17', a100('MY'), 'no', 'no such group, local buyer'],
    ['2023-11-17', a100('MY', 'CN'), 'yes', 'parent in D:5'],
    ['2025-01-12', a100('CH'), 'no', 'the last day of the older scope'],
    ['2025-01-13', a100('CH'), 'yes', 'anywhere'],
    ['2026-11-21', a100('VN', 'VN', { foreignDirectProduct: false }), 'no', 'stated not to be a direct product'],
    ['2026-11-21', a100('VN', 'VN', { madeInUs: true }), 'no', 'US-origin: not a question of this rule'],
    ['2026-11-21', a100('VN', 'VN', { tpp: 1000 }), 'no', 'not an advanced computing item'],
    [
      '2026-11-21',
      { from: 'KR', to: 'CN', item: { kind: 'hbm', memoryBandwidthDensity: 3, madeInUs: false } },
      'yes',
      'memory of 3A090.c',
    ],
    [
      '2026-11-21',
      { from: 'TW', to: 'CN', item: { kind: 'technology', technologyFor: '3A090', published: false, madeInUs: false } },
      'yes',
      '3E001 technology for 3A090',
    ],
  ),
});
