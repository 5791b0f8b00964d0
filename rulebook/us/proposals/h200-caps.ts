import {
  allOf,
  asked,
  destination,
  dramBandwidth,
  family,
  type Proposal,
  provision,
  some,
  t,
  tpp,
  values,
} from '@tolhuis/core/law';
import { H200_CAPS } from './acts.ts';
import { moves } from './definitions.ts';
import { B300, H200, order } from './samples.ts';

const ON = '2026-10-15';
const url = H200_CAPS.url!;

const perCustomer = provision({
  kind: 'limit',
  id: 'h200-caps/per-customer',
  cite: 'press report of March 2026 (cap per Chinese customer)',
  title: t('75,000 H200 or MI325X per Chinese customer', '75.000 H200 of MI325X per Chinese klant'),
  url,
  versions: [
    {
      from: '2026-03-04',
      by: H200_CAPS,
      confidence: 'S',
      // The reports name two products; what can be licensed at all is the window of January 2026, which stands in.
      when: allOf(
        moves,
        family.is('a'),
        destination.isIn(values('CN', 'MO')),
        some('ic', allOf(tpp.below(21000), dramBandwidth.below(6500))),
      ),
      effect: {
        limit: 'h200-caps/per-customer',
        unit: 'chips',
        amount: 75_000,
        per: t('Chinese customer', 'Chinese klant'),
        measures: 'order.chips',
        counted: {
          per: ['ultimate-consignee'],
          period: 'to-date',
          as: 'cap',
          under: { outcome: 'licence-required' },
        },
        text: t(
          'A cap of 75,000 units for one Chinese customer was reported as under consideration.',
          'Een grens van 75.000 stuks voor één Chinese klant is gemeld als in overweging.',
        ),
      },
    },
  ],
  cases: asked(
    [ON, order('CN', H200), 'yes', 'an H200 to China'],
    [ON, order('MO', H200), 'yes', 'Macau is in the same policy'],
    [ON, order('CN', { ...H200, tpp: 20999 }), 'yes', 'just inside the window'],
    [ON, order('CN', { ...H200, tpp: 21000 }), 'no', 'on the line: not licensable under that policy'],
    [ON, order('CN', { ...H200, dramBandwidthGBps: 6500 }), 'no', 'on the DRAM line'],
    [ON, order('CN', B300), 'no', 'outside the window'],
    [ON, order('CN', { ...H200, dramBandwidthGBps: 6499 }), 'yes', 'just inside the window by DRAM'],
    [ON, order('CN', { ...H200, tpp: 2640, performanceDensity: 3.1 }), 'no', 'a .b item'],
    [ON, { ...order('CN', H200), activity: 'remote-access' }, 'no', 'nothing moves'],
    [ON, order('DE', H200), 'no', 'not China'],
  ),
});

/** Caps on sales to China beyond the half of US volume that is law already. */
export default {
  id: 'h200-caps',
  title: t('Caps on H200-class sales to China', 'Grenzen aan verkoop van H200-klasse aan China'),
  status: t(
    'reported as considered in March 2026; nothing published',
    'in maart 2026 gemeld als overwogen; niets gepubliceerd',
  ),
  cite: 'press report of March 2026',
  url,
  confidence: 'S',
  provisions: [perCustomer],
  warnings: [
    t(
      'Licence terms on know-your-customer checks and remote users are not published and are not part of this scenario.',
      'Vergunningvoorwaarden over klantonderzoek en externe gebruikers zijn niet gepubliceerd en horen niet bij dit scenario.',
    ),
  ],
} satisfies Proposal;
