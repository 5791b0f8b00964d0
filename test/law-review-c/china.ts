import type { Item, Party, Question } from '@tolhuis/core/contract';
import {
  A10,
  A30,
  A100,
  A800,
  AMD,
  ASK,
  AT_ONLY,
  B200,
  CASE,
  certified,
  circuit,
  DENIAL,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  H800,
  HOLD,
  L20,
  L40S,
  LICENCE,
  MI210,
  MI250X,
  MI300X,
  NVIDIA,
  notified,
  onEntityList,
  order,
  ordered,
  POLICY_OF_DENIAL,
  RESELLER,
  type Row,
  RTX_4090,
  RTX_4090_D,
  RTX_5090,
  server,
  TEXT_ONLY,
  V100,
  who,
} from './ask.ts';

const by = (seller: Party, to: string, item: Item, on: string, parent = to, more: Partial<Question> = {}): Question =>
  order(to, item, { on, parties: [seller, who('end-user', to, parent)], ...more });
const letter = ['is-informed'];
const III = ['742.6(a)(6)(iii)'];
const first = ['742.6(a)(6)'];

/** China, Hong Kong and Macau since 2022. */
export const CHINA: readonly Row[] = [
  [
    'Hong Kong is China from the first day',
    order('HK', A100, { on: '2022-10-21' }),
    { outcome: LICENCE, eccn: '3A090', cites: first },
  ],
  ['the day before', order('HK', A100, { on: '2022-10-20' }), { outcome: FREE, cites: ['3A090'] }],
  ['H100 in 2022', order('CN', H100, { on: '2022-12-01' }), { outcome: LICENCE, eccn: '3A090', cites: first }],
  ['Macau, the last day without', order('MO', H100, { on: '2023-01-16' }), { outcome: FREE, cites: first }],
  ['H800 in 2023: 400 GB/s', order('CN', H800, { on: '2023-06-01' }), { outcome: FREE, cites: ['3A090'] }],
  [
    'H800 from 17 November 2023',
    order('CN', H800, { on: '2023-11-17' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  ['L40S the day before', by(RESELLER, 'CN', L40S, '2023-11-16'), { outcome: FREE }],
  ['the first duty was for China: Vietnam', order('VN', A100, { on: '2023-06-01' }), { outcome: FREE, cites: first }],
  [
    '… and Russia by § 746.8',
    order('RU', A100, { on: '2022-11-01' }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  [
    'A30 in 2024',
    order('CN', A30, { on: '2024-01-15' }),
    { outcome: LICENCE, eccn: '3A090.b', policy: DENIAL, cites: III },
  ],
  ['L20', order('CN', L20), { outcome: FREE, eccn: '3A991.p', cites: ['3A090', '3A991'] }],
  ['A10', order('HK', A10), { outcome: FREE, eccn: '3A991.p' }],
  ['V100 to Macau', order('MO', V100), { outcome: FREE, eccn: '3A991.p' }],
  [
    'MI250X to Hong Kong without material',
    order('HK', MI250X, { evidence: {} }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'a Taiwanese factory in China',
    order('CN', H100, { party: { headquarters: 'TW', ultimateParentHeadquarters: 'TW' } }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'inside China, 2024',
    order('CN', H100, { on: '2024-01-01', activity: 'in-country-transfer', from: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'from Hong Kong to the mainland',
    order('CN', A30, { activity: 'in-country-transfer', from: 'HK', evidence: {} }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'Macau to China is a reexport',
    order('CN', A100, { activity: 'reexport', from: 'MO' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  ['.a server to Macau', order('MO', server(H100)), { outcome: LICENCE, eccn: '4A090.a', policy: DENIAL, cites: III }],
  ['a consumer desktop of RTX 4090 D', order('CN', server(RTX_4090_D, 1)), { outcome: FREE, eccn: '4A994.l' }],
];

const today = '2026-11-21';
/** § 740.8. The day of the export is 21 November 2026 where no other is given. */
export const NAC_ACA: readonly Row[] = [
  ['24 days', order('CN', A30, notified('2026-10-28')), { outcome: LICENCE, policy: DENIAL, cites: ['740.8'] }],
  ['25 days', order('CN', A30, notified('2026-10-27')), { outcome: EXCEPTION, exception: 'NAC', cites: ['740.8'] }],
  ['26 days', order('CN', A30, notified('2026-10-26')), { outcome: EXCEPTION, exception: 'NAC' }],
  [
    'BIS objected',
    order('CN', A30, notified('2026-09-01', { objection: true })),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.8'] },
  ],
  [
    'whether BIS objected is not said',
    order('CN', A30, { evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-09-01' } } }),
    { outcome: [LICENCE, EXCEPTION] },
  ],
  [
    'no purchase order',
    order('CN', A30, {
      evidence: { purchaseOrder: false, nacNotification: { filedOn: '2026-09-01', objection: false } },
    }),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.8'] },
  ],
  [
    'notified for Macau',
    order('MO', RTX_5090, notified('2026-10-01')),
    { outcome: EXCEPTION, exception: 'NAC', eccn: '3A090.a' },
  ],
  [
    'notified for Venezuela: D:5',
    order('VE', RTX_4090, notified('2026-10-01')),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  ['… Zimbabwe, .b', order('ZW', A30, notified('2026-10-01')), { outcome: EXCEPTION, exception: 'NAC' }],
  [
    'a Chinese group in Singapore, .b',
    order('SG', A30, { parent: 'CN', ...notified('2026-10-01') }),
    { outcome: EXCEPTION, exception: 'NAC', cites: ['740.8'] },
  ],
  [
    'a Chinese group in Vietnam needs the notice',
    order('VN', RTX_4090, { parent: 'CN', ...ordered }),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.8'] },
  ],
  [
    'a .a item for datacenters',
    order('CN', L40S, notified('2026-10-01')),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    '… with .a through a.2',
    order('CN', circuit(1940, 6.59), notified('2026-10-01')),
    { outcome: LICENCE, eccn: '3A090.a', policy: DENIAL },
  ],
  [
    'the Entity List bars it',
    order('CN', RTX_5090, { party: onEntityList(), ...notified('2026-10-01') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'the Unverified List bars it',
    order('CN', A30, { party: { listed: [{ list: 'UVL' }] }, ...notified('2026-10-01') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.2(a)(17)', '740.8'] },
  ],
  [
    'military intelligence',
    order('CN', A30, {
      party: { kinds: ['military-intelligence-end-user'] },
      endUse: ['military-intelligence'],
      ...notified('2026-10-01'),
    }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'Cuba: part 746',
    order('CU', RTX_4090, notified('2026-10-01')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.2'] },
  ],
  [
    'Syria: part 746',
    order('SY', RTX_4090, notified('2026-10-01')),
    { outcome: LICENCE, policy: DENIAL, cites: ['746.9', ...III] },
  ],
  ['Russia: part 746', order('RU', A30, ordered), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] }],
  ['ACA: Kazakhstan', order('KZ', RTX_4090, ordered), { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] }],
  ['ACA: .b for datacenters to Vietnam', order('VN', A30, ordered), { outcome: EXCEPTION, exception: 'ACA' }],
  [
    'ACA: a .b server to Georgia',
    order('GE', server(MI210, 4), ordered),
    { outcome: EXCEPTION, exception: 'ACA', eccn: '4A090.b' },
  ],
  [
    'ACA: inside China',
    order('CN', A30, { activity: 'in-country-transfer', from: 'CN', ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] },
  ],
  [
    'ACA: not without an order',
    order('VN', A30, { evidence: { purchaseOrder: false } }),
    { outcome: LICENCE, cites: ['740.8', ...III] },
  ],
  ['ACA: not for .a for datacenters', order('VN', H100, ordered), { outcome: LICENCE, cites: III }],
  [
    '3 April 2024: still one exception',
    order('KZ', RTX_4090, { on: '2024-04-03', ...ordered }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    '4 April 2024: NAC for China',
    order('CN', A30, { on: '2024-04-04', ...notified('2024-03-01') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'without notice in 2024: case by case',
    order('CN', RTX_4090, { on: '2024-06-01', evidence: {} }),
    { outcome: LICENCE, policy: CASE, cites: ['740.8', ...III] },
  ],
  [
    'no exception is needed below TPP 4,800',
    order('CN', RTX_4090_D, { evidence: {} }),
    { outcome: FREE, cites: ['3A090'] },
  ],
];

const chip = (change: object, more: Partial<Item> = {}): Item => ({
  ...circuit(16_000, 20, { dramBandwidthGBps: 5000, commerciallyAvailableInUs: true, ...more }),
  ...change,
});
const full = ['742.6(b)(10)'];
const to = (item: Item, change: object = {}, more: object = {}) =>
  order('CN', item, { on: '2026-06-01', ...certified(change), ...more });
const granted = { outcome: LICENCE, eccn: '3A090', policy: CASE, cites: full } as const;
const refused = { outcome: LICENCE, eccn: '3A090', policy: DENIAL, cites: full } as const;
const { dramBandwidthGBps: _unsaid, ...unmeasured } = chip({});
/** § 742.6(b)(10)(iii)(A)(1) since 15 January 2026; orders of 1 June 2026. */
export const JANUARY_2026: readonly Row[] = [
  ['MI300X', to(MI300X), granted],
  ['MI250X', to(MI250X), granted],
  ['L40S', to({ ...L40S, commerciallyAvailableInUs: true }), granted],
  ['a consumer part with all material', to({ ...RTX_5090, commerciallyAvailableInUs: true }), granted],
  ['.b', to({ ...MI210, commerciallyAvailableInUs: true }), granted],
  [
    '.b in Macau',
    order('MO', { ...A30, commerciallyAvailableInUs: true }, { on: '2026-06-01', ...certified() }),
    granted,
  ],
  ['Macau', order('MO', H200, { on: '2026-06-01', ...certified() }), granted],
  ['Hong Kong, the first day', order('HK', H200, { on: '2026-01-15', ...certified() }), granted],
  ['Hong Kong, the day before', order('HK', H200, { on: '2026-01-14', ...certified() }), refused],
  [
    'an American company in China',
    to(H200, {}, { party: { headquarters: 'US', ultimateParentHeadquarters: 'US' } }),
    granted,
  ],
  ['B200', to(B200), refused],
  ['TPP too high alone', to(chip({ tpp: 28_000, dramBandwidthGBps: 4000 })), refused],
  ['bandwidth too high alone', to(chip({ dramBandwidthGBps: 6500.1 })), refused],
  ['bandwidth not known', to(unmeasured), refused],
  ['not sold in the US', to(chip({ commerciallyAvailableInUs: false })), refused],
  ...(
    [
      'supplyInUs',
      'noFoundryDiversion',
      'recipientKyc',
      'remoteUsersListed',
      'thirdPartyTestInUs',
      'labIndependent',
    ] as const
  ).flatMap((key): Row[] => [
    [`${key}: no`, to(H200, { [key]: false }), refused],
    [`${key}: not said`, to(H200, { [key]: undefined }), refused],
  ]),
  ['volume not said', to(H200, { volumeShareOfUsPercent: undefined }), refused],
  ['volume of 50.0001 %', to(H200, { volumeShareOfUsPercent: 50.0001 }), refused],
  ['from Taiwan', to(H200, {}, { activity: 'reexport', from: 'TW' }), refused],
  [
    'inside Macau',
    order('MO', H200, { on: '2026-06-01', ...certified(), activity: 'in-country-transfer', from: 'MO' }),
    refused,
  ],
  ['Venezuela', order('VE', H200, { on: '2026-06-01', ...certified() }), refused],
  ['a Chinese group in Malaysia', order('MY', H200, { on: '2026-06-01', parent: 'CN', ...certified() }), refused],
  [
    'Russia',
    order('RU', H200, { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  [
    'a buyer on the Entity List',
    to(H200, {}, { party: onEntityList() }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  ['H20 needs none of it', to(H20), { outcome: FREE, eccn: '3A991.p' }],
  [
    'Vietnam: as before, presumption of approval',
    order('VN', H200, { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE, policy: 'presumption-of-approval', cites: full },
  ],
  ['Malaysia: by the text only', order('MY', H200, { on: '2026-06-01', ...certified() }), { outcome: TEXT_ONLY }],
  [
    'a server: licence in any case',
    order('CN', server(MI300X), { on: '2026-06-01' }),
    { outcome: LICENCE, eccn: '4A090.a', cites: full },
  ],
];

const part = (dramBandwidthGBps: number, ioBandwidthGBps: number): Item => ({
  kind: 'integrated-circuit',
  tpp: 1500,
  dramBandwidthGBps,
  ioBandwidthGBps,
});
/** Is-informed letters: the addressee alone, the days, the lines. */
export const LETTERS: readonly Row[] = [
  ['25 August 2022', by(NVIDIA, 'CN', A100, '2022-08-25'), { outcome: FREE }],
  ['26 August 2022', by(NVIDIA, 'CN', A100, '2022-08-26'), { outcome: LICENCE, cites: letter }],
  ['Hong Kong too', by(NVIDIA, 'HK', H100, '2022-09-10'), { outcome: LICENCE, cites: letter }],
  ['AMD, MI250X', by(AMD, 'CN', MI250X, '2022-09-10'), { outcome: LICENCE, cites: letter }],
  ['Russia', by(NVIDIA, 'RU', A100, '2022-09-10'), { outcome: LICENCE, cites: [...letter, '746.8'] }],
  ['Macau was in no letter', by(NVIDIA, 'MO', A100, '2022-09-10'), { outcome: FREE }],
  ['a reseller in September 2022', by(RESELLER, 'CN', A100, '2022-09-10'), { outcome: FREE }],
  ['the letter of 23 October 2023', by(NVIDIA, 'CN', A800, '2023-10-23'), { outcome: LICENCE, cites: letter }],
  ['the day before', by(NVIDIA, 'CN', A800, '2023-10-22'), { outcome: FREE }],
  ['… L40S', by(NVIDIA, 'CN', L40S, '2023-11-01'), { outcome: LICENCE, cites: letter }],
  ['… another seller', by(RESELLER, 'CN', L40S, '2023-11-01'), { outcome: FREE }],
  [
    'H20 to Hong Kong on 9 April 2025',
    by(NVIDIA, 'HK', H20, '2025-04-09'),
    { outcome: LICENCE, eccn: '3A991.p', cites: letter },
  ],
  ['H20 to Macau today', by(NVIDIA, 'MO', H20, today), { outcome: LICENCE, cites: letter }],
  ['H20 to Venezuela: D:5', by(NVIDIA, 'VE', H20, today), { outcome: LICENCE, cites: letter }],
  ['H20 to Vietnam', by(NVIDIA, 'VN', H20, today), { outcome: FREE, eccn: '3A991.p' }],
  ['H20 to Vietnam for a Chinese group', by(NVIDIA, 'VN', H20, today, 'CN'), { outcome: LICENCE, cites: letter }],
  ['H20 to Japan for a group of Macau', by(NVIDIA, 'JP', H20, today, 'MO'), { outcome: LICENCE, cites: letter }],
  ['H20 to Germany', by(NVIDIA, 'DE', H20, today), { outcome: FREE }],
  ['a server of H20', by(NVIDIA, 'CN', server(H20), today), { outcome: LICENCE, eccn: '4A994.l', cites: letter }],
  ['1,399 and 300 GB/s', by(NVIDIA, 'CN', part(1399, 300), today), { outcome: FREE }],
  ['1,400 GB/s of memory', by(NVIDIA, 'CN', part(1400, 10), today), { outcome: LICENCE, cites: letter }],
  ['1,100 GB/s of I/O', by(NVIDIA, 'CN', part(300, 1100), today), { outcome: LICENCE, cites: letter }],
  ['1,099 and 601: together 1,700', by(NVIDIA, 'CN', part(601, 1099), today), { outcome: LICENCE, cites: letter }],
  ['1,099 and 600', by(NVIDIA, 'CN', part(600, 1099), today), { outcome: FREE }],
  ['L20 stays below', by(NVIDIA, 'CN', L20, today), { outcome: FREE }],
  [
    'RTX 5090 D: 1,792 GB/s',
    by(
      NVIDIA,
      'CN',
      { ...RTX_4090_D, chip: 'nvidia/rtx-5090-d', tpp: 4750, dramBandwidthGBps: 1792, ioBandwidthGBps: 128 },
      today,
    ),
    { outcome: LICENCE, cites: letter },
  ],
  [
    'RTX 5090 D v2: 1,344 GB/s',
    by(
      NVIDIA,
      'CN',
      { ...RTX_4090_D, chip: 'nvidia/rtx-5090-d-v2', tpp: 4750, dramBandwidthGBps: 1344, ioBandwidthGBps: 128 },
      today,
    ),
    { outcome: FREE },
  ],
  [
    'AMD on 8 April 2025',
    by(AMD, 'CN', { ...H20, chip: 'amd/mi308x', dramBandwidthGBps: 5300 }, '2025-04-08'),
    { outcome: FREE },
  ],
  [
    'bandwidth not known',
    by(NVIDIA, 'CN', { kind: 'integrated-circuit', tpp: 1500 }, today),
    { outcome: [HOLD, ASK, LICENCE] },
  ],
  [
    "the exporter's own 3A991.p, bandwidth not known",
    by(NVIDIA, 'CN', AT_ONLY, today),
    { outcome: [HOLD, ASK, LICENCE] },
  ],
];
