import {
  A30,
  ASK,
  AT_ONLY,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  notified,
  OUTSIDE,
  order,
  ordered,
  POLICY_OF_DENIAL,
  PROHIBITED,
  RTX_4090,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, listed, on, type Row, uses } from './ask.ts';
import { A992, box, foreign } from './given.ts';

/** Parties on a list beside another rule. */
export const LISTED: readonly Row[] = [
  [
    'a purchaser on the Entity List beside a German user, .a',
    order('DE', H100, beside('DE', [who('purchaser', 'DE', 'DE', listed())])),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an ultimate consignee listed, NAC would be free',
    order('CN', A30, { ...notified('2026-09-01'), ...beside('CN', [who('ultimate-consignee', 'CN', 'CN', listed())]) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an intermediate consignee listed bars ACA too',
    order('VN', A30, { ...ordered, ...beside('VN', [who('intermediate-consignee', 'SG', 'SG', listed())]) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an entry with case by case, NAC would be free',
    order('CN', A30, { ...notified('2026-09-01'), party: listed({ reviewPolicy: 'case-by-case' }) }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    'LPP for a listed Swiss university',
    order('CH', H100, { party: listed(), evidence: { lppCumulativeTpp: 20_000 } }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'SPP for a listed Syrian hospital',
    order('SY', EAR99, { party: listed() }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'Supplement No. 8 for a denied agency',
    order('AE', A30, {
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', { authorisations: ['uae-supplement-8'], kinds: ['government'], ...on('DPL') }),
      ),
    }),
    { outcome: PROHIBITED, cites: ['736.2(b)(4)', '764.3'] },
  ],
  [
    'a denied tenant of a German cloud: renting',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'DE',
      item: H100,
      endUse: [],
      parties: [who('remote-user', 'DE', 'DE', on('DPL'))],
    },
    { outcome: [PROHIBITED, HOLD] },
  ],
  [
    'a foreign-made part outside the EAR for a denied person',
    order(
      'DE',
      { kind: 'other', eccn: 'EAR99', madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: false },
      { activity: 'reexport', from: 'JP', party: on('DPL') },
    ),
    { outcome: [OUTSIDE, HOLD] },
  ],
  [
    '… on the Entity List with no footnote',
    order(
      'CN',
      { kind: 'other', eccn: 'EAR99', madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: false },
      { activity: 'reexport', from: 'JP', party: listed() },
    ),
    { outcome: OUTSIDE },
  ],
  [
    'footnote 4 in the middle: intermediate consignee of a foreign product',
    order('MY', foreign(H20), {
      activity: 'reexport',
      from: 'TW',
      ...beside('MY', [who('intermediate-consignee', 'HK', 'CN', listed({ footnotes: [4] }))]),
    }),
    { outcome: [LICENCE, HOLD], cites: ['734.9(e)', '744.11'] },
  ],
  [
    'footnote 1 purchaser, foreign EAR99 product of US technology',
    order('CN', foreign(EAR99), { activity: 'reexport', from: 'TW', party: listed({ footnotes: [1] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)(1)', '744.11'] },
  ],
  [
    'footnote 4 and no direct product',
    order('CN', foreign(EAR99, { foreignDirectProduct: false }), {
      activity: 'reexport',
      from: 'TW',
      party: listed({ footnotes: [4] }),
    }),
    { outcome: OUTSIDE },
  ],
  [
    'footnote 4 and whether it is a direct product is not said',
    order(
      'CN',
      { kind: 'integrated-circuit', eccn: '3A991.p', madeInUs: false, controlledUsContentPercent: 0 },
      { activity: 'reexport', from: 'TW', party: listed({ footnotes: [4] }) },
    ),
    { outcome: [HOLD, ASK, LICENCE] },
  ],
  [
    'a foreign supercomputer part to Macau: (i)',
    order('MO', foreign(H20), { activity: 'reexport', from: 'TW', ...uses('supercomputer') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(i)', '744.23(a)(1)'] },
  ],
  [
    'a foreign part for a supercomputer of Russia: neither (i)',
    order('RU', foreign(H20, { foreignDirectProduct: false }), {
      activity: 'reexport',
      from: 'TW',
      ...uses('supercomputer'),
    }),
    { outcome: [OUTSIDE] },
  ],
  [
    'Iran, foreign H20 of US technology in 2022: before (j)',
    order('IR', foreign(H20), { on: '2022-12-01', activity: 'reexport', from: 'TW' }),
    { outcome: [OUTSIDE, LICENCE, HOLD] },
  ],
  [
    'MEU of Burma, 4A994',
    order('MM', box, kinds('military-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU of China, 5A992',
    order('CN', A992, kinds('military-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU List in Hong Kong, 3A991',
    order('HK', AT_ONLY, { party: on('MEU') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU of Macau: § 744.21 does not name it, § 744.17 may reach D:1',
    order('MO', AT_ONLY, kinds('military-end-user')),
    { outcome: [ASK, HOLD], cites: ['744.17'] },
  ],
  [
    'MEU of Belarus, EAR99',
    order('BY', EAR99, kinds('military-end-user')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['744.21'] },
  ],
  [
    'military use in Iraq, 3A991: § 746.3',
    order('IQ', H20, uses('military')),
    { outcome: [LICENCE, ASK, HOLD], cites: ['746.3'] },
  ],
  [
    'military use in Saudi Arabia, 3A991',
    order('SA', H20, uses('military')),
    { outcome: FREE, cites: ['744.21', '3A991'] },
  ],
  [
    'military use in Saudi Arabia, .b with an order',
    order('SA', A30, { ...ordered, ...uses('military') }),
    { outcome: [EXCEPTION], exception: 'ACA' },
  ],
  [
    'military intelligence of Iran in the UAE, EAR99',
    order('AE', EAR99, { parent: 'IR', ...kinds('military-intelligence-end-user') }),
    { outcome: [LICENCE, HOLD], cites: ['744.22'] },
  ],
  [
    'military intelligence of Belarus, 3A991',
    order('BY', AT_ONLY, kinds('military-intelligence-end-user')),
    { outcome: LICENCE, cites: ['744.22', '746.8'] },
  ],
  [
    'military-intelligence use in Burma, EAR99',
    order('MM', EAR99, uses('military-intelligence')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'military intelligence of China and NAC',
    order('CN', RTX_4090, { ...notified('2026-09-01'), ...kinds('military-intelligence-end-user') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'an approved UAE agency, nuclear use',
    order('AE', A30, {
      endUse: ['nuclear'],
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', {
          authorisations: ['uae-supplement-8'],
          kinds: ['government'],
          name: 'Ministry of Defence',
        }),
      ),
    }),
    { outcome: [LICENCE, HOLD], cites: ['744.2'] },
  ],
  [
    'an advanced fab in Macau, EAR99',
    order('MO', EAR99, uses('advanced-node-fab')),
    { outcome: LICENCE, cites: ['744.23(a)(2)'] },
  ],
  ['an advanced fab in Vietnam', order('VN', EAR99, uses('advanced-node-fab')), { outcome: FREE }],
  [
    'an advanced fab in Singapore of a Chinese group: the place counts',
    order('SG', EAR99, { parent: 'CN', ...uses('advanced-node-fab') }),
    { outcome: FREE },
  ],
  [
    'a Korean fab in China: case by approval',
    order('CN', EAR99, { parent: 'KR', party: { headquarters: 'KR' }, ...uses('advanced-node-fab') }),
    { outcome: LICENCE, policy: 'presumption-of-approval', cites: ['744.23'] },
  ],
  ['SME of China, EAR99', order('CN', EAR99, uses('sme-development')), { outcome: [LICENCE, FREE, HOLD] }],
];
