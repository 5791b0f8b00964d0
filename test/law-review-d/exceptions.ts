import type { Item, Question } from '@tolhuis/core/contract';
import {
  A30,
  APPROVAL,
  ASK,
  AT_ONLY,
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
  LICENCE,
  MI210,
  notified,
  order,
  ordered,
  POLICY_OF_DENIAL,
  RTX_4090,
  RTX_5090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, type Row, uses } from './ask.ts';

const III = ['742.6(a)(6)(iii)'];
const _foreign = (item: Item, more: Partial<Item> = {}): Item => ({
  ...item,
  madeInUs: false,
  controlledUsContentPercent: 0,
  foreignDirectProduct: true,
  ...more,
});
const re = (from: string): Partial<Question> => ({ activity: 'reexport', from });
const within = (from: string): Partial<Question> => ({ activity: 'in-country-transfer', from });
const letter = { reading: 'letter' } as const;
const _tech = (technologyFor: string, more: Partial<Item> = {}): Item => ({
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
