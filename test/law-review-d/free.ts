import type { Item, Question } from '@tolhuis/core/contract';
import {
  A30,
  APPROVAL,
  ASK,
  AT_ONLY,
  AUTHORISED,
  B200,
  circuit,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  L20,
  LICENCE,
  MI210,
  NO_EXPORT,
  notified,
  OUTSIDE,
  order,
  ordered,
  POLICY_OF_DENIAL,
  PROHIBITED,
  RTX_4090,
  RTX_4090_D,
  RTX_5090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, listed, on, type Row, uses } from './ask.ts';

const III = ['742.6(a)(6)(iii)'];
const foreign = (item: Item, more: Partial<Item> = {}): Item => ({
  ...item,
  madeInUs: false,
  controlledUsContentPercent: 0,
  foreignDirectProduct: true,
  ...more,
});
const re = (from: string): Partial<Question> => ({ activity: 'reexport', from });
const within = (from: string): Partial<Question> => ({ activity: 'in-country-transfer', from });
const letter = { reading: 'letter' } as const;
const tech = (technologyFor: string, more: Partial<Item> = {}): Item => ({
  kind: 'technology',
  technologyFor,
  ...more,
});
const desktop = { designedOrMarketedForDatacenters: false } as const;

/** §§ 740.8 and its neighbours, where one condition is missing or doubtful. */
export const EXCEPTIONS: readonly Row[] = [
  [
    'NAC: a reexport from Singapore to China',
    order('CN', A30, { ...notified('2026-09-01'), ...re('SG') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'NAC: a Russian group in Türkiye, a desktop part',
    order('TR', RTX_5090, { parent: 'RU', ...notified('2026-09-01') }),
    { outcome: EXCEPTION, exception: 'NAC', cites: ['740.8'] },
  ],
  [
    'NAC: the same without a notice',
    order('TR', RTX_5090, { parent: 'RU', ...ordered }),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.8', ...III] },
  ],
  [
    'NAC: Belarus',
    order('BY', RTX_5090, notified('2026-09-01')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  [
    'NAC: North Korea',
    order('KP', RTX_5090, notified('2026-09-01')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.4'] },
  ],
  ['NAC: Afghanistan, .b', order('AF', A30, notified('2026-09-01')), { outcome: EXCEPTION, exception: 'NAC' }],
  [
    'NAC: Libya, a desktop part, no order',
    order('LY', RTX_4090, { evidence: { nacNotification: { filedOn: '2026-09-01', objection: false } } }),
    { outcome: LICENCE, cites: ['740.8', ...III] },
  ],
  [
    'NAC: marketing not said, TPP from 4,800',
    order('CN', { kind: 'integrated-circuit', tpp: 5000, performanceDensity: 5 }, notified('2026-09-01')),
    { outcome: [LICENCE, ASK, HOLD] },
  ],
  [
    'NAC: a card for data centres with 3A090.b inside, .a beside it',
    order(
      'CN',
      { kind: 'computer', contains: [...(server(MI210, 1).contains ?? []), ...(server(H100, 1).contains ?? [])] },
      notified('2026-09-01'),
    ),
    { outcome: LICENCE, policy: DENIAL, eccn: '4A090.a' },
  ],
  [
    'NAC: 5A992.z.2 of A30',
    order('CN', server(A30, 8, { hostEccn: '5A992.c' }), notified('2026-09-01')),
    { outcome: EXCEPTION, exception: 'NAC', eccn: '5A992.z.2' },
  ],
  [
    'NAC: 4A003.z of A30 to China: NS besides',
    order('CN', server(A30, 8, { hostEccn: '4A003' }), notified('2026-09-01')),
    { outcome: [LICENCE, HOLD, ASK], eccn: '4A003.z' },
  ],
  ['NAC: filed on the day', order('CN', A30, notified('2026-11-21')), { outcome: LICENCE, cites: ['740.8'] }],
  [
    'NAC: filed, supercomputer use',
    order('CN', H20, { ...notified('2026-09-01'), ...uses('supercomputer') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'NAC: filed, nuclear use',
    order('CN', A30, { ...notified('2026-09-01'), ...uses('nuclear') }),
    { outcome: LICENCE, cites: ['744.2'] },
  ],
  [
    'NAC: filed, missiles in Lebanon',
    order('LB', A30, { ...notified('2026-09-01'), ...uses('missile') }),
    { outcome: LICENCE, cites: ['744.3'] },
  ],
  [
    'NAC: filed, headquarters stated to be unknown in Japan',
    order('JP', A30, { ...notified('2026-09-01'), party: { headquarters: null, ultimateParentHeadquarters: null } }),
    { outcome: [HOLD, EXCEPTION] },
  ],
  [
    'NAC: filed, military end user of Venezuela',
    order('VE', A30, { ...notified('2026-09-01'), ...kinds('military-end-user') }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  ['NAC: B200 for data centres', order('CN', B200, notified('2026-09-01')), { outcome: LICENCE, policy: DENIAL }],
  [
    'NAC: .a of 4,800 for data centres, exactly',
    order('MO', circuit(4800, 2), notified('2026-09-01')),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'NAC: .a of 4,800 for desktops, exactly',
    order('MO', circuit(4800, 2, desktop), notified('2026-09-01')),
    { outcome: EXCEPTION, exception: 'NAC', eccn: '3A090.a' },
  ],
  ['ACA: inside Macau', order('MO', A30, { ...within('MO'), ...ordered }), { outcome: EXCEPTION, exception: 'ACA' }],
  ['ACA: inside Vietnam', order('VN', A30, { ...within('VN'), ...ordered }), { outcome: EXCEPTION, exception: 'ACA' }],
  ['ACA: inside Iran', order('IR', A30, { ...within('IR'), ...ordered }), { outcome: LICENCE, cites: ['746.7'] }],
  [
    'ACA: a reexport from Germany to Kazakhstan',
    order('KZ', RTX_4090, { ...re('DE'), ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  ['ACA: the data-centre .a in Qatar', order('QA', H100, ordered), { outcome: LICENCE, policy: APPROVAL, cites: III }],
  ['ACA: Egypt, .b', order('EG', A30, ordered), { outcome: EXCEPTION, exception: 'ACA' }],
  [
    'ACA: Pakistan, .b, missiles',
    order('PK', A30, { ...ordered, ...uses('missile') }),
    { outcome: LICENCE, cites: ['744.3'] },
  ],
  [
    'ACA by the letter: a desktop part to Switzerland',
    order('CH', RTX_4090, { ...letter, ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  [
    'ACA by the letter: no order',
    order('CH', RTX_4090, { ...letter, evidence: {} }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  ['ACA: memory to Vietnam needs none', order('VN', hbm(3), ordered), { outcome: FREE }],
  [
    'ACA: a purchaser of China for a user in Vietnam is for NAC',
    order('VN', A30, { ...ordered, ...beside('VN', [who('purchaser', 'HK', 'CN')]) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.8', ...III, '744.23(a)(3)'] },
  ],
  [
    'ACA: use not known',
    { on: '2026-11-21', to: 'VN', item: A30, parties: [who('end-user', 'VN')], ...ordered },
    { outcome: [HOLD, ASK, LICENCE] },
  ],
  [
    'LPP: Poland within',
    order('PL', H100, { evidence: { lppCumulativeTpp: 1_000_000 } }),
    { outcome: [EXCEPTION, TEXT_ONLY] },
  ],
  [
    'LPP: India by the letter, at the line',
    order('IN', H100, { ...letter, evidence: { lppCumulativeTpp: 26_900_000 } }),
    { outcome: EXCEPTION, exception: 'LPP' },
  ],
  ['LPP: before it was', order('PL', H100, { on: '2025-01-12', evidence: { lppCumulativeTpp: 1 } }), { outcome: FREE }],
  [
    'LPP: Vietnam',
    order('VN', H100, { evidence: { lppCumulativeTpp: 20_000 } }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  [
    'LPP: Israel by the letter: A:6 takes it out of the gate',
    order('IL', H100, { ...letter, evidence: { lppCumulativeTpp: 20_000 } }),
    { outcome: EXCEPTION, exception: 'LPP' },
  ],
  ['LPP: .b needs none in Poland', order('PL', A30, { evidence: { lppCumulativeTpp: 99_000_000 } }), { outcome: FREE }],
  ['AIA by the letter: Germany', order('DE', H100, letter), { outcome: [EXCEPTION, LICENCE] }],
  [
    'AIA by the letter: a Polish group in Germany',
    order('DE', H100, { ...letter, parent: 'PL', party: { headquarters: 'PL' } }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'AIA by the letter: a Chinese group in Germany',
    order('DE', H100, { ...letter, parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'the policy by the letter: Germany',
    order('DE', H100, { ...letter, evidence: {} }),
    { outcome: [LICENCE, EXCEPTION] },
  ],
  [
    'a server beside LPP: 8 H100 in Kenya by the letter',
    order('KE', server(H100), { ...letter, quantity: 200, evidence: { lppCumulativeTpp: 200 * 8 * 15_832 } }),
    { outcome: EXCEPTION, exception: 'LPP' },
  ],
  [
    '… 213 of them',
    order('KE', server(H100), { ...letter, quantity: 213, evidence: { lppCumulativeTpp: 213 * 8 * 15_832 } }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'HBM: exporter of Taiwan, A:6',
    {
      on: '2026-11-21',
      to: 'CN',
      from: 'TW',
      activity: 'reexport',
      item: hbm(2.5),
      endUse: [],
      parties: [
        who('exporter', 'TW'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
        who('osat', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      evidence: { hbmCommitments: true },
    },
    { outcome: LICENCE, cites: ['740.25', '742.6(a)(6)(i)'] },
  ],
  [
    'HBM: exporter of Japan, A:5',
    {
      on: '2026-11-21',
      to: 'CN',
      from: 'JP',
      activity: 'reexport',
      item: hbm(3.2999),
      endUse: [],
      parties: [
        who('exporter', 'JP'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
        who('osat', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      evidence: { hbmCommitments: true },
    },
    { outcome: EXCEPTION, exception: 'HBM' },
  ],
  [
    'HBM: a distributor buys',
    {
      on: '2026-11-21',
      to: 'CN',
      from: 'KR',
      activity: 'reexport',
      item: hbm(2.5),
      endUse: [],
      parties: [
        who('exporter', 'KR'),
        who('purchaser', 'SG', 'SG', { name: 'Distributor' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
        who('osat', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      evidence: { hbmCommitments: true },
    },
    { outcome: LICENCE, cites: ['740.25', '742.6(a)(6)(i)'] },
  ],
  [
    'SPP: EAR99 for the civil user, from Germany',
    order('SY', EAR99, re('DE')),
    { outcome: EXCEPTION, exception: 'SPP' },
  ],
  ['SPP: 3A991 is not EAR99', order('SY', AT_ONLY), { outcome: LICENCE, policy: APPROVAL, cites: ['746.9'] }],
  [
    'SPP: military intelligence of Syria',
    order('SY', EAR99, kinds('military-intelligence-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  ['SPP: chemical weapons', order('SY', EAR99, uses('chemical-biological')), { outcome: LICENCE, cites: ['744.4'] }],
  ['SPP: .b stays under D:5', order('SY', A30), { outcome: LICENCE, policy: DENIAL, cites: ['746.9', '742.6(b)(10)'] }],
  [
    'an authorisation that nobody knows',
    order('VN', H100, { party: { authorisations: ['trusted-customer'] } }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'Supplement No. 8 held in Qatar',
    order('QA', A30, { party: { authorisations: ['uae-supplement-8'] } }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'a VEU before October 2024',
    order('VN', H100, { on: '2024-10-01', party: { authorisations: ['data-center-veu'] } }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'a VEU for a supercomputer in Macau',
    order('MO', H20, { party: { authorisations: ['general-veu'] }, ...uses('supercomputer') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
];

/** What looks free: content, transit, releases, cloud, published, own country. */
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
  [
    'back to the US',
    {
      on: '2026-11-21',
      activity: 'reexport',
      from: 'CN',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [who('end-user', 'US')],
    },
    { outcome: [FREE, NO_EXPORT] },
  ],
  [
    'within the US, to a Chinese group',
    {
      on: '2026-11-21',
      activity: 'in-country-transfer',
      from: 'US',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [who('end-user', 'US', 'CN')],
    },
    { outcome: [NO_EXPORT, FREE, HOLD] },
  ],
  [
    'within the US, to a denied person',
    {
      on: '2026-11-21',
      activity: 'in-country-transfer',
      from: 'US',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [who('end-user', 'US', 'US', on('DPL'))],
    },
    { outcome: [PROHIBITED, HOLD] },
  ],
  [
    'deemed: an Iranian, HBM technology',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090.c'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'IR', listed: [] }],
    },
    { outcome: LICENCE, eccn: '3E001' },
  ],
  [
    'deemed: a Belarusian',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'BY', kinds: ['civil'], listed: [] }],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'deemed: a Cuban',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'CU', listed: [] }],
    },
    { outcome: LICENCE, cites: ['746.2'] },
  ],
  [
    'deemed: a Macanese',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('4A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'MO', kinds: ['civil'], listed: [] }],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'deemed: a Chinese person, weights',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: { kind: 'model-weights', trainingOperations: 2e26, published: false },
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'CN', kinds: ['civil'], listed: [] }],
    },
    { outcome: [TEXT_ONLY, FREE], cites: ['742.6(a)(13)'] },
  ],
  [
    'deemed: a Chinese military-intelligence officer',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [
        who('exporter', 'US'),
        { role: 'foreign-person', citizenship: 'CN', kinds: ['military-intelligence-end-user'], listed: [] },
      ],
    },
    { outcome: [LICENCE, HOLD], cites: ['744.22'] },
  ],
  [
    'deemed: a denied person',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'DE', ...on('DPL') }],
    },
    { outcome: [PROHIBITED] },
  ],
  [
    'deemed: published',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090', { published: true }),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'IR', listed: [] }],
    },
    { outcome: OUTSIDE, cites: ['734.7'] },
  ],
  [
    'deemed reexport: an Iranian at a German firm',
    {
      on: '2026-11-21',
      activity: 'deemed-reexport',
      from: 'DE',
      item: tech('3A090', { madeInUs: true }),
      endUse: [],
      parties: [who('exporter', 'DE'), { role: 'foreign-person', citizenship: 'IR', listed: [] }],
    },
    { outcome: LICENCE },
  ],
  [
    'deemed reexport: a Chinese engineer at a firm of Singapore',
    {
      on: '2026-11-21',
      activity: 'deemed-reexport',
      from: 'SG',
      item: tech('3A090', { madeInUs: true }),
      endUse: [],
      parties: [who('exporter', 'SG'), { role: 'foreign-person', citizenship: 'CN', kinds: ['civil'], listed: [] }],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'technology to the Singapore subsidiary of a Chinese group',
    order('SG', tech('3A090'), { parent: 'CN' }),
    { outcome: LICENCE, eccn: '3E001', policy: DENIAL, cites: [...III, '744.23(a)(3)'] },
  ],
  [
    'technology to an American engineer in Shanghai of the same firm',
    order('CN', tech('3A090'), { parent: 'US', party: { headquarters: 'US' } }),
    { outcome: LICENCE, policy: DENIAL, eccn: '3E001', cites: III },
  ],
  [
    'a Chinese design from Macau to Germany: A:5 stops (a)(6)(ii), not § 744.23(a)(3)(ii)',
    order('DE', tech('3A090.b', { madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: true }), {
      ...re('MO'),
      ...beside('DE', [who('designer', 'MO', 'CN')]),
    }),
    { outcome: LICENCE, cites: ['744.23(a)(3)(ii)'] },
  ],
  [
    'a Chinese design from China to Vietnam',
    order('VN', tech('3A090', { madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: true }), {
      ...re('CN'),
      ...beside('VN', [who('designer', 'CN', 'CN')]),
    }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(ii)', ...III] },
  ],
  [
    'a Chinese design from China to Thailand',
    order('TH', tech('3A090', { madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: true }), {
      ...re('CN'),
      ...beside('TH', [who('designer', 'CN', 'CN')]),
    }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(ii)'] },
  ],
  [
    'cloud: a civil tenant of Iran',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'SG',
      item: H100,
      endUse: [],
      parties: [who('remote-user', 'IR')],
    },
    { outcome: [NO_EXPORT, HOLD, LICENCE] },
  ],
  [
    'cloud: a civil tenant of Macau, inference',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'US',
      item: server(B200),
      endUse: ['inference'],
      parties: [who('remote-user', 'MO')],
    },
    { outcome: NO_EXPORT, cites: ['734.13'] },
  ],
  [
    'cloud: the tenant is not screened',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [{ role: 'remote-user', country: 'CN', headquarters: 'CN' }],
    },
    { outcome: [NO_EXPORT, HOLD, ASK] },
  ],
  [
    'cloud: a tenant on the Entity List, civil use',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'MY',
      item: H100,
      endUse: [],
      parties: [who('remote-user', 'CN', 'CN', listed())],
    },
    { outcome: [NO_EXPORT, HOLD] },
  ],
  [
    'cloud: training frontier models for China',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'MY',
      item: server(B200),
      endUse: ['frontier-model-training'],
      parties: [who('remote-user', 'CN')],
    },
    { outcome: [NO_EXPORT, HOLD] },
  ],
  [
    'cloud: a supercomputer in China, remotely',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'CN',
      item: H20,
      endUse: ['supercomputer'],
      parties: [who('remote-user', 'CN')],
    },
    { outcome: [LICENCE, HOLD, NO_EXPORT] },
  ],
  [
    'cloud: use not known',
    { on: '2026-11-21', activity: 'remote-access', to: 'MY', item: H100, parties: [who('remote-user', 'CN')] },
    { outcome: [HOLD, ASK] },
  ],
  [
    'published weights to Iran',
    order('IR', { kind: 'model-weights', trainingOperations: 5e26, published: true }),
    { outcome: OUTSIDE, cites: ['734.7'] },
  ],
  [
    'published, and whether they are is not said, to China',
    order('CN', { kind: 'model-weights', trainingOperations: 5e26 }),
    { outcome: [TEXT_ONLY, HOLD, ASK, LICENCE] },
  ],
  [
    'weights of exactly 10^26 to Canada',
    order('CA', { kind: 'model-weights', trainingOperations: 1e26, published: false }),
    { outcome: [TEXT_ONLY, EXCEPTION], eccn: '4E091' },
  ],
  [
    'weights of unknown compute to China',
    order('CN', { kind: 'model-weights', published: false }),
    { outcome: [ASK, HOLD] },
  ],
  [
    'weights to Chinese military intelligence',
    order(
      'CN',
      { kind: 'model-weights', trainingOperations: 2e26, published: false },
      kinds('military-intelligence-end-user'),
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'weights to Russia: § 746.8',
    order('RU', { kind: 'model-weights', trainingOperations: 2e26, published: false }),
    { outcome: LICENCE, cites: ['746.8'] },
  ],
  [
    'a German branch: headquarters in China, parent said to be Germany',
    order('DE', H100, { party: { headquarters: 'CN', ultimateParentHeadquarters: 'DE' } }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'an American parent, headquarters in Hong Kong, user in Japan',
    order('JP', A30, { party: { headquarters: 'HK', ultimateParentHeadquarters: 'US' } }),
    { outcome: LICENCE, cites: ['744.23(a)(3)(i)(A)'] },
  ],
  [
    'the consignee of a Chinese group, the user German',
    order('DE', A30, beside('DE', [who('ultimate-consignee', 'DE', 'CN')])),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)'] },
  ],
  [
    'the purchaser of a Macau group, the user Polish, .a',
    order('PL', H100, beside('PL', [who('purchaser', 'MO')])),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'the foundry or designer of a Chinese group, the user Polish',
    order('PL', A30, beside('PL', [who('designer', 'CN')])),
    { outcome: [FREE, HOLD] },
  ],
  ['the carrier of a Chinese group', order('PL', A30, beside('PL', [who('carrier', 'CN')])), { outcome: [FREE, HOLD] }],
  [
    'the exporter is the US subsidiary of a Chinese group',
    order('PL', A30, beside('PL', [who('exporter', 'US', 'CN')])),
    { outcome: FREE },
  ],
  [
    'memory, the purchaser of a Chinese group, the user in Malaysia',
    order('MY', hbm(3), beside('MY', [who('purchaser', 'SG', 'CN')])),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)'] },
  ],
  ['L20 for a Chinese group in Singapore', order('SG', L20, { parent: 'CN' }), { outcome: FREE, eccn: '3A991.p' }],
  ['RTX 4090 D in Macau', order('MO', RTX_4090_D), { outcome: FREE }],
  [
    'own word: EAR99, figures of .b',
    order('CN', {
      kind: 'integrated-circuit',
      eccn: 'EAR99',
      tpp: 3000,
      performanceDensity: 4,
      designedOrMarketedForDatacenters: true,
    }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  [
    'own word: 3A991.p, marketing said to be for data centres, density not known',
    order('CN', { kind: 'integrated-circuit', eccn: '3A991.p', tpp: 2500, designedOrMarketedForDatacenters: true }),
    { outcome: [LICENCE, HOLD, ASK, FREE] },
  ],
  [
    'an assembly of 5A002.a with H20 to Canada',
    order('CA', server(H20, 8, { hostEccn: '5A002.a' })),
    { outcome: [FREE, LICENCE, HOLD, ASK] },
  ],
  [
    'a purchaser who resells data-centre parts, user unnamed, .a to Malaysia',
    order('MY', H100, { ...uses('resale'), parties: [who('purchaser', 'MY')] }),
    { outcome: HOLD },
  ],
  [
    'red flag stated beside a free part',
    order('MY', AT_ONLY, { redFlags: ['cards-stripped-for-servers'] }),
    { outcome: HOLD },
  ],
  [
    'parent null with .b in Singapore',
    order('SG', A30, { party: { ultimateParentHeadquarters: null } }),
    { outcome: HOLD },
  ],
  [
    'parent null with H20: no headquarters rule',
    order('SG', H20, { party: { ultimateParentHeadquarters: null } }),
    { outcome: [FREE, HOLD] },
  ],
  [
    'parent null with EAR99',
    order('SG', EAR99, { party: { ultimateParentHeadquarters: null } }),
    { outcome: [FREE, HOLD] },
  ],
  [
    'end user without a country',
    order('SG', A30, {
      parties: [
        { role: 'end-user', headquarters: 'SG', ultimateParentHeadquarters: 'SG', kinds: ['civil'], listed: [] },
      ],
    }),
    { outcome: [FREE, ASK, HOLD] },
  ],
  [
    'kinds not said',
    order('CN', AT_ONLY, {
      parties: [{ role: 'end-user', country: 'CN', headquarters: 'CN', ultimateParentHeadquarters: 'CN', listed: [] }],
    }),
    { outcome: [FREE, ASK, HOLD] },
  ],
  [
    'a licence in hand, enough of it',
    order('SA', H100, {
      quantity: 10,
      evidence: { licence: { id: 'D123', remainingUnits: 10, expiresOn: '2027-01-01' } },
    }),
    { outcome: [LICENCE, AUTHORISED] },
  ],
];
