import {
  A30,
  ASK,
  AT_ONLY,
  AUTHORISED,
  DENIAL,
  EAR99,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  LICENCE,
  OUTSIDE,
  order,
  POLICY_OF_DENIAL,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, listed, type Row, uses } from './ask.ts';
import { foreign, III, re, within } from './given.ts';

/** De minimis, transit: what looks free. */
export const LOOKS_FREE: readonly Row[] = [
  [
    'de minimis: 9.99 % to North Korea',
    order(
      'KP',
      { kind: 'other', eccn: '3A992', madeInUs: false, controlledUsContentPercent: 9.99, foreignDirectProduct: false },
      re('JP'),
    ),
    { outcome: OUTSIDE, cites: ['734.4'] },
  ],
  [
    'de minimis: 10.5 % to Cuba, EAR99 content does not count: stated',
    order(
      'CU',
      { kind: 'other', eccn: '3A992', madeInUs: false, controlledUsContentPercent: 10.5, foreignDirectProduct: false },
      re('JP'),
    ),
    { outcome: LICENCE, cites: ['734.4', '746.2'] },
  ],
  [
    'de minimis: 25 % to Russia',
    order(
      'RU',
      { kind: 'other', eccn: '3A992', madeInUs: false, controlledUsContentPercent: 25, foreignDirectProduct: false },
      re('JP'),
    ),
    { outcome: OUTSIDE, cites: ['734.4(d)', '734.4'] },
  ],
  [
    'de minimis: 26 % to Russia',
    order(
      'RU',
      { kind: 'other', eccn: '3A992', madeInUs: false, controlledUsContentPercent: 26, foreignDirectProduct: false },
      re('JP'),
    ),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  [
    'de minimis: content not said',
    order('VN', { kind: 'integrated-circuit', tpp: 900, madeInUs: false, foreignDirectProduct: false }, re('JP')),
    { outcome: [FREE, HOLD, ASK] },
  ],
  [
    'de minimis: 5 % of an A30-class part, direct product not said',
    order('VN', { ...A30, madeInUs: false, controlledUsContentPercent: 5 }, re('TW')),
    { outcome: [LICENCE, HOLD], cites: ['734.9(h)', ...III] },
  ],
  [
    'de minimis: through the US it is subject whatever the content',
    order(
      'CN',
      { ...A30, madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: false },
      { ...re('JP'), via: ['US'] },
    ),
    { outcome: LICENCE, cites: ['734.3(a)(1)', ...III] },
  ],
  [
    'de minimis: from the US itself',
    order('CN', { ...A30, madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: false }),
    { outcome: LICENCE, cites: ['734.3(a)', ...III] },
  ],
  [
    'made in the US, from Germany: origin rules',
    order('CN', { ...A30, madeInUs: true, controlledUsContentPercent: 0, foreignDirectProduct: false }, re('DE')),
    { outcome: LICENCE, cites: ['734.3(a)(2)', ...III] },
  ],
  [
    'made where, not said; EAR99 from Japan to China',
    order('CN', EAR99, re('JP')),
    { outcome: [FREE, OUTSIDE, ASK, HOLD] },
  ],
  [
    'supply-chain: stated no direct product, .a in Vietnam',
    order('VN', foreign(H100, { foreignDirectProduct: false })),
    { outcome: LICENCE },
  ],
  [
    '… from Taiwan',
    order('VN', foreign(H100, { foreignDirectProduct: false }), re('TW')),
    { outcome: [OUTSIDE, HOLD] },
  ],
  ['transit: .a to Germany through Singapore', order('DE', H100, { via: ['SG'] }), { outcome: TEXT_ONLY }],
  ['transit: .b to Germany through China', order('DE', A30, { via: ['CN'] }), { outcome: [FREE, HOLD] }],
  [
    'transit: .b to Germany through Russia',
    order('DE', A30, { via: ['RU'] }),
    { outcome: [LICENCE, HOLD], cites: ['736.2(b)(8)'] },
  ],
  ['transit: H20 to India through Vietnam', order('IN', H20, { via: ['VN'] }), { outcome: FREE }],
  [
    'transit: EAR99 to Germany through North Korea',
    order('DE', EAR99, { via: ['KP'] }),
    { outcome: [LICENCE, HOLD, ASK], cites: ['736.2(b)(8)'] },
  ],
  ['transit: memory to Germany through Vietnam', order('DE', hbm(3), { via: ['VN'] }), { outcome: FREE }],
  [
    'transit: to China through Germany is to China',
    order('CN', A30, { via: ['DE'] }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'transit: a listed forwarder in transit',
    order('DE', AT_ONLY, { via: ['AE'], ...beside('DE', [who('intermediate-consignee', 'AE', 'AE', listed())]) }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  ['inside Germany: .b from one firm to another', order('DE', A30, within('DE')), { outcome: FREE }],
  [
    'inside Germany: .b to the subsidiary of a Chinese group',
    order('DE', A30, { ...within('DE'), parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)'] },
  ],
  ['inside Saudi Arabia: .b', order('SA', A30, within('SA')), { outcome: LICENCE, cites: III }],
  [
    'inside China: memory',
    order('CN', hbm(3), within('CN')),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(i)'] },
  ],
  [
    'inside China: AT only for the military',
    order('CN', H20, { ...within('CN'), ...uses('military') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'inside the UAE: to an approved company',
    order('AE', A30, {
      ...within('AE'),
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'US', { authorisations: ['uae-supplement-8'], name: 'Meta' }),
      ),
    }),
    { outcome: AUTHORISED },
  ],
  [
    'inside the UAE: from an approved company to another firm',
    order('AE', A30, within('AE')),
    { outcome: LICENCE, cites: III },
  ],
];
