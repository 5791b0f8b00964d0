import {
  type Act,
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  family,
  origin,
  provision,
  t,
  transit,
  values,
} from '@tolhuis/core/law';

const DIRECTIVE: Act = {
  citation: 'Malaysia, Strategic Trade Controller Directive No. 1 of 2025',
  published: '2025-07-14',
  url: 'https://dnh.com.my/miti-directive-on-export-transshipment-and-transit-of-advanced-artificial-intelligence-chips',
};

const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;
const h20 = { ...h100, tpp: 2368, performanceDensity: 2.909 };

export default provision({
  kind: 'gate',
  id: 'my-sta-s12-permit',
  cite: 'Malaysia, Strategic Trade Act 2010 s. 12, Directive No. 1 of 2025',
  title: t('Malaysian permit for US AI chips', 'Maleisische vergunning voor Amerikaanse AI-chips'),
  url: DIRECTIVE.url!,
  versions: [
    {
      from: '2025-07-14',
      by: DIRECTIVE,
      confidence: 'S',
      when: allOf(
        activity.isIn(values('export', 'reexport')),
        family.isIn(values('a', 'b')),
        anyOf(
          clause('leaves', 'leaves Malaysia', 'verlaat Maleisië', origin.is('MY')),
          clause('passes', 'passes through Malaysia', 'gaat door Maleisië', transit.is('MY')),
          clause(
            'enters',
            'enters Malaysia: any later leg is caught',
            'komt Maleisië binnen: elke latere etappe valt eronder',
            destination.is('MY'),
          ),
        ),
      ),
      effect: {
        gate: 'my-sta-s12-permit',
        state: 'notice-30-days',
        text: t(
          'Export, transit and transhipment of US AI chips from Malaysia: 30 days of prior notice where a restricted activity is known or suspected, and then a permit under the Strategic Trade Act, with the reexport licence of the country of origin.',
          'Uitvoer, doorvoer en overlading van Amerikaanse AI-chips vanuit Maleisië: 30 dagen vooraf melden waar een verboden activiteit bekend is of vermoed wordt, en dan een vergunning onder de Strategic Trade Act, met de wederuitvoervergunning van het land van herkomst.',
        ),
      },
      warnings: [
        t(
          'The directive lists 3U090, 3A001.u, 4U090, 4A003.u to 4A005.u, 5U992, 5A002.u and 5A004.u; the 3A090 family stands for them here. A general listing is under review.',
          'De richtlijn noemt 3U090, 3A001.u, 4U090, 4A003.u tot 4A005.u, 5U992, 5A002.u en 5A004.u; hier staat de 3A090-familie ervoor. Een algemene vermelding is in onderzoek.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2025-07-13', { to: 'TH', from: 'MY', via: [], item: h100 }, 'no', 'the day before'],
    ['2025-07-14', { to: 'TH', from: 'MY', via: [], item: h100 }, 'leaves', 'out of Malaysia'],
    ['2026-10-15', { to: 'TH', via: ['MY'], item: h100 }, 'passes', 'through Malaysia'],
    ['2026-10-15', { to: 'MY', item: h100 }, 'enters', 'into Malaysia'],
    ['2026-10-15', { to: 'TH', via: ['SG'], item: h100 }, 'no', 'does not touch Malaysia'],
    ['2026-10-15', { to: 'TH', item: h100 }, 'no', 'no transit is stated'],
    ['2026-10-15', { to: 'TH', from: 'MY', via: [], item: h20 }, 'no', 'not in the family'],
    ['2026-10-15', { to: 'MY', activity: 'remote-access', item: h100 }, 'no', 'nothing moves'],
  ),
});
