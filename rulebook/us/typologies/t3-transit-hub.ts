import { allOf, asked, family, partyCountry, provision, role, some, t, values } from '@tolhuis/core/law';
import { moves } from '../ear/definitions.ts';
import { CASES, HUBS, NOT_LAW } from './typology.ts';

const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;
const with_ = (middle: object) => [{ role: 'end-user', country: 'JP', headquarters: 'JP' }, middle];

export default provision({
  kind: 'red-flag',
  id: 'typology-t3-transit-hub',
  cite: 'diversion pattern T3',
  title: t('Forwarder or middleman in a transit hub', 'Expediteur of tussenpersoon in een doorvoerplaats'),
  url: CASES.url!,
  versions: [
    {
      from: '2022-10-21',
      by: CASES,
      confidence: 'S',
      when: allOf(
        moves,
        family.isIn(values('a', 'b')),
        some('party', partyCountry.isIn(values(...HUBS)), role.isIn(values('forwarder', 'intermediate-consignee'))),
      ),
      effect: {
        flag: 'transit-hub',
        level: 'warning',
        text: t(
          'Most known cases ran through a middleman in such a place: ask for the site of use and for proof of delivery there.',
          "De meeste bekende zaken liepen via een tussenpersoon op zo'n plaats: vraag naar de plaats van gebruik en bewijs van levering daar.",
        ),
      },
      warnings: NOT_LAW,
    },
  ],
  cases: asked(
    [
      '2022-10-20',
      { to: 'JP', item: h100, parties: with_({ role: 'forwarder', country: 'SG' }) },
      'no',
      'before the first control',
    ],
    [
      '2022-10-21',
      { to: 'JP', item: { ...h100, ioBandwidthGBps: 900 }, parties: with_({ role: 'forwarder', country: 'SG' }) },
      'yes',
      'the first day of 3A090',
    ],
    [
      '2026-10-15',
      { to: 'JP', item: h100, parties: with_({ role: 'forwarder', country: 'SG' }) },
      'yes',
      'a forwarder in Singapore',
    ],
    ...HUBS.map(
      (country) =>
        [
          '2026-10-15',
          { to: 'JP', item: h100, parties: with_({ role: 'forwarder', country }) },
          'yes',
          country,
        ] as const,
    ),
    ['2026-10-15', { to: 'JP', item: h100, parties: with_({ role: 'designer', country: 'TW' }) }, 'no', 'no middleman'],
    [
      '2026-10-15',
      {
        to: 'JP',
        item: { ...h100, tpp: 2640, performanceDensity: 3.1 },
        parties: with_({ role: 'forwarder', country: 'SG' }),
      },
      'yes',
      'a .b item',
    ],
    [
      '2026-10-15',
      { to: 'JP', item: h100, parties: with_({ role: 'intermediate-consignee', country: 'HK' }) },
      'yes',
      'a middleman in Hong Kong',
    ],
    [
      '2026-10-15',
      { to: 'JP', item: h100, parties: with_({ role: 'forwarder', country: 'JP' }) },
      'no',
      'a forwarder at home',
    ],
    [
      '2026-10-15',
      { to: 'JP', item: h100, parties: with_({ role: 'forwarder' }) },
      'unknown',
      'its place is not stated',
    ],
    [
      '2026-10-15',
      { to: 'JP', item: { ...h100, tpp: 900 }, parties: with_({ role: 'forwarder', country: 'SG' }) },
      'no',
      'not a controlled chip',
    ],
  ),
});
