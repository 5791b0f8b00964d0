import {
  type Act,
  allOf,
  asked,
  authorisation,
  type Day,
  destination,
  type Effects,
  family,
  not,
  provision,
  some,
  t,
  type Version,
} from '@tolhuis/core/law';
import { diffusionNotEnforced } from '../740/diffusion.ts';
import { endUser, h100, party } from '../740/fixtures.ts';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, MACAU_OR_D5, moves } from '../definitions.ts';

const by: Act = DIFFUSION_2025;
const enforcement = diffusionNotEnforced(
  t('Nobody is known to hold an NVEU.', 'Van niemand is bekend dat hij een NVEU heeft.'),
);

/** One quarter of the table in § 748.15(a)(2)(iii)(B): permitted cumulative installed base, not new TPP. */
const quarter = (from: Day, amount: number, until?: Day): Version<Effects['limit']> => ({
  from,
  ...(until ? { until } : {}),
  by,
  confidence: 'P',
  when: allOf(
    family.is('a'),

    moves,
    not(destination.isIn(MACAU_OR_D5)),
    some('party', authorisation.is('nveu'), DECISIVE_ROLE),
  ),
  enforcement,
  effect: {
    // Who holds an authorisation is seldom stated.
    whenKnown: true,
    limit: 'NVEU',
    unit: 'TPP',
    amount,
    per: t(
      'national VEU (company) and country, cumulative installed base',
      'nationale VEU (bedrijf) en land, totale opgestelde basis',
    ),
    measures: 'evidence.installedBaseTpp',
    counted: {
      per: ['ultimate-consignee', 'country'],
      period: 'to-date',
      as: 'cap',
      under: { outcome: 'authorised' },
    },
    text: t(
      'Cumulative installed base that a national VEU may have in the country in this quarter; it does not count towards the country allocation.',
      'Totale opgestelde basis die een nationale VEU in dit kwartaal in het land mag hebben; telt niet mee voor de landentoewijzing.',
    ),
  },
});
const held = (country: string, kind: string) => ({
  to: country,
  item: h100,
  parties: endUser(country, country, { authorisations: [kind] }),
});

export default provision({
  kind: 'limit',
  id: '748.15-NVEU-cap',
  cite: '15 CFR § 748.15(a)(2)(iii)(B)',
  title: t('NVEU: installed base by quarter', 'NVEU: opgestelde basis per kwartaal'),
  url: ecfr('748.15'),
  versions: [
    quarter('2025-01-13', 633_000_000),
    quarter('2025-04-01', 949_500_000),
    quarter('2025-07-01', 1_266_000_000),
    quarter('2025-10-01', 1_582_500_000),
    quarter('2026-01-01', 1_899_000_000),
    quarter('2026-04-01', 2_690_250_000),
    quarter('2026-07-01', 3_481_500_000),
    quarter('2026-10-01', 4_272_750_000),
    quarter('2027-01-01', 5_064_000_000, '2028-01-01'),
  ],
  cases: asked(
    ['2025-01-12', held('IN', 'nveu'), 'no', 'the day before'],
    ['2025-01-13', held('IN', 'nveu'), 'yes', 'first quarter'],
    ['2025-03-31', held('IN', 'nveu'), '633000000 TPP', 'the last day of the first quarter'],
    ['2025-04-01', held('IN', 'nveu'), '949500000 TPP', 'second quarter of 2025'],
    ['2025-05-14', held('IN', 'nveu'), 'state:not-yet-due', 'the day before the compliance date'],
    ['2025-05-15', held('IN', 'nveu'), 'state:not-enforced', 'the compliance date that is not enforced'],
    ['2025-06-30', held('IN', 'nveu'), '949500000 TPP', 'its last day'],
    ['2025-07-01', held('IN', 'nveu'), '1266000000 TPP', 'third quarter of 2025'],
    ['2025-09-30', held('IN', 'nveu'), '1266000000 TPP', 'its last day'],
    ['2025-10-01', held('IN', 'nveu'), '1582500000 TPP', 'fourth quarter of 2025'],
    ['2025-12-31', held('IN', 'nveu'), '1582500000 TPP', 'its last day'],
    ['2026-01-01', held('IN', 'nveu'), '1899000000 TPP', 'first quarter of 2026'],
    ['2026-03-31', held('IN', 'nveu'), '1899000000 TPP', 'its last day'],
    ['2026-04-01', held('IN', 'nveu'), '2690250000 TPP', 'second quarter of 2026'],
    ['2026-06-30', held('IN', 'nveu'), '2690250000 TPP', 'its last day'],
    ['2026-07-01', held('IN', 'nveu'), '3481500000 TPP', 'third quarter of 2026'],
    ['2026-09-30', held('IN', 'nveu'), '3481500000 TPP', 'its last day'],
    ['2026-10-01', held('IN', 'nveu'), '4272750000 TPP', 'fourth quarter of 2026'],
    ['2026-11-21', held('IN', 'nveu'), 'yes', 'fourth quarter of 2026'],
    ['2026-11-21', held('IN', 'uveu'), 'no', 'a universal VEU has shares, not caps'],
    ['2026-11-21', held('CN', 'nveu'), 'no', 'never in D:5'],
    ['2026-12-31', held('IN', 'nveu'), '4272750000 TPP', 'its last day'],
    ['2027-01-01', held('IN', 'nveu'), '5064000000 TPP', 'the year 2027'],
    ['2027-12-31', held('IN', 'nveu'), 'yes', 'the last day of the table'],
    [
      '2026-11-21',
      {
        to: 'IN',
        item: h100,
        parties: [party('exporter', 'US'), ...endUser('IN', 'IN', { authorisations: ['nveu'] })],
      },
      'yes',
      'what the exporter holds does not matter',
    ],
    [
      '2026-11-21',
      { to: 'IN', item: h100, parties: [{ role: 'end-user', country: 'IN' }] },
      'unknown',
      'no authorisation stated: then nothing is said of the cap',
    ],
    ['2028-01-01', held('IN', 'nveu'), 'no', 'the table ends'],
  ),
});
