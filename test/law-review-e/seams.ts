import {
  A30,
  A100,
  APPROVAL,
  ASK,
  AT_ONLY,
  B200,
  CASE,
  certified,
  circuit,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  hbm,
  LICENCE,
  NVIDIA,
  notified,
  OUTSIDE,
  order,
  ordered,
  POLICY_OF_DENIAL,
  RTX_4090,
  RTX_5090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { foreign, re, sold, within } from '../law-review-d/given.ts';
import { beside, kinds, listed, on, owner, type Row, usd, uses } from './ask.ts';
import { a, b, bare, computer, desk, ic, none } from './given.ts';

const OPEN = [ASK, HOLD];
/** Seams between provisions: a list, a paper or a second party that turns an answer. */
export const SEAMS: readonly Row[] = [
  [
    'red flag 19: 51 billion and HBM for a Chinese designer',
    bare(
      'SG',
      ic(1000, 1, true, { transistorsBillion: 51, containsHbm: true }),
      [who('exporter', 'TW'), who('designer', 'CN'), who('end-user', 'SG')],
      { activity: 'reexport', from: 'TW' },
    ),
    { outcome: [HOLD, LICENCE, OUTSIDE] },
  ],
  [
    'Ascend 910B resold in Malaysia',
    order('MY', { chip: 'huawei/ascend-910b1' }, { ...re('CN') }),
    { outcome: HOLD, cites: ['736.2(b)(10)'] },
  ],
  ['Ascend 910C inside China', order('CN', { chip: 'huawei/ascend-910c' }, within('CN')), { outcome: [LICENCE, HOLD] }],
  [
    'exporter on the Entity List',
    bare('MY', H20, [who('exporter', 'CN', 'CN', listed()), who('end-user', 'MY')], re('CN')),
    { outcome: [HOLD, FREE, LICENCE] },
  ],
  [
    'a state-owned buyer in China, H20 of a reseller',
    bare('CN', H20, [
      who('exporter', 'US', 'US', { kinds: [], name: 'R' }),
      who('end-user', 'CN', 'CN', { kinds: ['state-owned'] }),
    ]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'a Chinese university with military ties, H20',
    order('CN', H20, kinds('university', 'military-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU party as purchaser for a civil user',
    bare('CN', AT_ONLY, [who('purchaser', 'CN', 'CN', on('MEU')), who('end-user', 'CN')]),
    { outcome: LICENCE, cites: ['744.21'] },
  ],
  [
    'MEU party in Singapore, 3A991',
    bare('SG', AT_ONLY, [who('end-user', 'SG', 'CN', on('MEU'))]),
    { outcome: LICENCE, cites: ['744.21'] },
  ],
  [
    'SDN of Russia as intermediate consignee',
    bare('KZ', EAR99, [
      who('intermediate-consignee', 'KG', 'KG', on('SDN', { programs: ['RUSSIA-EO14024'] })),
      who('end-user', 'KZ'),
    ]),
    { outcome: LICENCE, cites: ['744.8'] },
  ],
  [
    'NPWMD in the UAE, 3A991',
    order('AE', AT_ONLY, { party: on('SDN', { programs: ['NPWMD'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'two programmes, one of them named',
    order('AE', AT_ONLY, { party: on('SDN', { programs: ['IRAN', 'SDGT'] }) }),
    { outcome: LICENCE, cites: ['744.8'] },
  ],
  [
    'UVL beside EL-owned at 40 %',
    order('MY', EAR99, { party: { ...on('UVL'), owners: [owner(40)] }, evidence: { uvlStatement: true } }),
    { outcome: [FREE, HOLD] },
  ],
  [
    'NAC notified before there was NAC',
    order('CN', A30, { on: '2023-12-20', ...notified('2023-11-10') }),
    { outcome: [EXCEPTION, LICENCE, HOLD] },
  ],
  [
    'NAC on 12 December 2023, filed on the first day: 25 days',
    order('CN', RTX_4090, { on: '2023-12-12', ...notified('2023-11-17') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'NAC on 11 December 2023: 24',
    order('CN', RTX_4090, { on: '2023-12-11', ...notified('2023-11-17') }),
    { outcome: LICENCE },
  ],
  ['NAC filed after the export', order('CN', A30, notified('2026-12-01')), { outcome: LICENCE, cites: ['740.8'] }],
  [
    'ACA by a German firm of a Macau group',
    order('VN', A30, { ...ordered, ...beside('VN', [who('purchaser', 'DE', 'MO')]) }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'ACA with a purchaser located in China, of a US group',
    order('VN', A30, { ...ordered, ...beside('VN', [who('purchaser', 'CN', 'US', { headquarters: 'US' })]) }),
    { outcome: [EXCEPTION, HOLD] },
  ],
  [
    'memory to a Chinese group’s packaging house in Malaysia, bought by a US designer: the exception',
    bare(
      'MY',
      hbm(2.5),
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'MY', 'CN'),
      ],
      { from: 'KR', activity: 'reexport', evidence: { hbmCommitments: true } },
    ),
    { outcome: [EXCEPTION, LICENCE] },
  ],
  [
    'memory of 3.5 to the same',
    bare(
      'MY',
      hbm(3.5),
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'MY', 'CN'),
      ],
      { from: 'KR', activity: 'reexport', evidence: { hbmCommitments: true } },
    ),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'memory and a Chinese designer for a user in Japan',
    bare('JP', hbm(3), [who('designer', 'CN'), who('end-user', 'JP')]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'a GPU board with memory on it is no memory',
    order('CN', { ...A100, containsHbm: true, memoryBandwidthDensity: 4 }),
    { outcome: LICENCE, eccn: '3A090.a' },
  ],
  [
    'H200: certified, yet an affiliate by 30 % of a listed party',
    order('CN', H200, { on: '2026-11-21', ...certified(), party: { owners: [owner(30)] } }),
    { outcome: LICENCE },
  ],
  [
    'H200: certified, the remote users listed: one of Russia named',
    bare('CN', H200, [who('end-user', 'CN'), who('remote-user', 'RU')], { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE },
  ],
  [
    'H200: volume share not given',
    order('CN', H200, { on: '2026-06-01', ...certified({ volumeShareOfUsPercent: undefined }) }),
    { outcome: LICENCE },
  ],
  [
    'H200: share 0',
    order('CN', H200, { on: '2026-06-01', ...certified({ volumeShareOfUsPercent: 0 }) }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'workstation of RTX 5090 to China: computer for desks, notified',
    order('CN', computer([desk(2)], { designedOrMarketedForDatacenters: false }), notified('2026-09-01')),
    { outcome: EXCEPTION, exception: 'NAC', eccn: '4A090.a' },
  ],
  [
    'workstation with one data-centre A30 inside, notified',
    order('CN', computer([desk(1), b(1)], { designedOrMarketedForDatacenters: false }), notified('2026-09-01')),
    { outcome: [EXCEPTION, LICENCE, HOLD], eccn: '4A090.a' },
  ],
  [
    'a rack of eight A30 for data centres, notified: .b all the same',
    order('CN', computer([b(8)], { designedOrMarketedForDatacenters: true }), notified('2026-09-01')),
    { outcome: EXCEPTION, exception: 'NAC', eccn: '4A090.b' },
  ],
  [
    'a server of H20 for the Burmese army',
    order('MM', server(H20), kinds('military-end-user')),
    { outcome: [LICENCE, ...OPEN], cites: ['744.21'] },
  ],
  [
    'a server of H20 for the Chinese army',
    order('CN', computer([none(8)], { appWeightedTeraflops: 2 }), uses('military')),
    { outcome: [LICENCE, ...OPEN], cites: ['744.21'] },
  ],
  [
    'RTX 5090 for the Chinese army, notified',
    order('CN', RTX_5090, { ...notified('2026-09-01'), ...uses('military') }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'RTX 5090 for an embassy of the United States in China',
    bare('CN', RTX_5090, [who('end-user', 'CN', 'US', { headquarters: 'US', kinds: ['government'] })], {
      evidence: {},
    }),
    { outcome: [LICENCE, EXCEPTION, HOLD] },
  ],
  [
    'H100 for the government of Saudi Arabia',
    order('SA', H100, kinds('government')),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'foreign A30, no direct product, 30 % US content, Japan to China',
    order('CN', foreign(A30, { foreignDirectProduct: false, controlledUsContentPercent: 30 }), re('JP')),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'foreign A30, no direct product, 25 %',
    order('CN', foreign(A30, { foreignDirectProduct: false, controlledUsContentPercent: 25 }), re('JP')),
    { outcome: OUTSIDE },
  ],
  [
    'foreign A30, no direct product, 11 % to Iran',
    order('IR', foreign(A30, { foreignDirectProduct: false, controlledUsContentPercent: 11 }), re('JP')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL },
  ],
  [
    'foreign 3A991, no direct product, 0 %, to a listed party of footnote 4',
    order('CN', foreign(AT_ONLY, { foreignDirectProduct: false }), { ...re('JP'), party: listed({ footnotes: [4] }) }),
    { outcome: [OUTSIDE, HOLD, LICENCE] },
  ],
  [
    '15 %: a reexport from Taiwan by NVIDIA under a licence',
    sold(NVIDIA, H20, '2025-09-01', {
      activity: 'reexport',
      from: 'TW',
      ...usd(10, '10000'),
      evidence: { licence: { id: 'D1', remainingUnits: 10, expiresOn: '2026-09-01' } },
    }),
    { levy: ['15|revenue'] },
  ],
  [
    'B200 of 36,000, an unknown parent in Hong Kong',
    bare('HK', B200, [who('end-user', 'HK', 'HK', { ultimateParentHeadquarters: null })]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'EU cloud, Chinese tenant, goods',
    bare('DE', H100, [who('end-user', 'DE', 'DE', { kinds: ['iaas-provider'] }), who('remote-user', 'CN')]),
    { outcome: [TEXT_ONLY, HOLD] },
  ],
  [
    'EU cloud, a listed tenant, goods',
    bare('DE', H100, [
      who('end-user', 'DE', 'DE', { kinds: ['iaas-provider'] }),
      who('remote-user', 'CN', 'CN', listed()),
    ]),
    { outcome: HOLD },
  ],
  [
    'EU cloud, military-intelligence tenant, goods',
    bare('DE', H100, [
      who('end-user', 'DE', 'DE', { kinds: ['iaas-provider'] }),
      who('remote-user', 'CN', 'CN', { kinds: ['military-intelligence-end-user'] }),
    ]),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'a circuit of 4,800 exactly at the border of NAC in Vietnam',
    order('VN', circuit(4800, 2), ordered),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    '4,799.99 at 5.9 for data centres in Vietnam',
    order('VN', circuit(4799.99, 5.9), ordered),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  [
    'a box with one .a in a hundred, Vietnam',
    order('VN', computer([none(99), a(1)], { designedOrMarketedForDatacenters: true }), ordered),
    { outcome: LICENCE, policy: APPROVAL, eccn: '4A090.a' },
  ],
];
