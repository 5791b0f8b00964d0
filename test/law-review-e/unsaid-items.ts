import {
  A30,
  ASK,
  AUTHORISED,
  certified,
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
  order,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { owned, owner, type Row, through } from './ask.ts';
import { a, bare, computer, ic, none } from './given.ts';

const OPEN = [ASK, HOLD];
/** Items, papers and origins of which something is absent. */
export const UNSAID_ITEMS: readonly Row[] = [
  [
    'density absent, 3,000, to Germany: .a is not enforced, .b free',
    order('DE', ic(3000, undefined, true)),
    { outcome: [TEXT_ONLY, ...OPEN] },
  ],
  [
    'TPP absent, marketed for data centres',
    order('CN', ic(undefined, undefined, true)),
    { outcome: OPEN, asks: 'tpp|TPP|performance' },
  ],
  [
    'DRAM absent, TPP in the window, all papers',
    order('CN', ic(15_000, 15, true, { commerciallyAvailableInUs: true }), { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE },
  ],
  [
    'DRAM absent, TPP beyond the window',
    order('CN', ic(21_000, 15, true, { commerciallyAvailableInUs: true }), { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'sold in the US: absent',
    order('CN', { ...H200, commerciallyAvailableInUs: undefined } as never, { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE },
  ],
  [
    'one certification absent',
    order('CN', H200, {
      on: '2026-06-01',
      activity: 'export',
      evidence: {
        jan2026Certifications: {
          supplyInUs: true,
          noFoundryDiversion: true,
          recipientKyc: true,
          remoteUsersListed: true,
          thirdPartyTestInUs: true,
          labIndependent: true,
        },
      },
    }),
    { outcome: LICENCE },
  ],
  [
    'no certificates stated at all',
    order('CN', H200, { on: '2026-06-01', evidence: {} }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['purchase order absent, .b to Vietnam', order('VN', A30), { outcome: [LICENCE, ...OPEN] }],
  ['purchase order no, .b to Vietnam', order('VN', A30, { evidence: { purchaseOrder: false } }), { outcome: LICENCE }],
  [
    'objection absent after 25 days',
    order('CN', A30, { evidence: { nacNotification: { filedOn: '2026-09-01' }, purchaseOrder: true } }),
    { outcome: [LICENCE, EXCEPTION, ...OPEN] },
  ],
  ['density of memory absent', order('CN', { kind: 'hbm' }), { outcome: OPEN, asks: 'density' }],
  ['density of memory absent, to Germany', order('DE', { kind: 'hbm' }), { outcome: [FREE, ...OPEN] }],
  [
    'commitments absent, memory in the exception',
    bare(
      'CN',
      hbm(2.5),
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      { from: 'KR', activity: 'reexport' },
    ),
    { outcome: [LICENCE, ...OPEN] },
  ],
  [
    'exporter absent, memory in the exception',
    bare(
      'CN',
      hbm(2.5),
      [
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      { evidence: { hbmCommitments: true } },
    ),
    { outcome: [LICENCE, ...OPEN] },
  ],
  [
    'destination absent, H100',
    { on: TODAY, item: H100, parties: [who('end-user', 'DE')], endUse: [] },
    { outcome: [...OPEN, TEXT_ONLY] },
  ],
  ['destination absent, EAR99', { on: TODAY, item: EAR99, endUse: [] }, { outcome: OPEN }],
  [
    'origin absent, H20 from Japan to China',
    bare('CN', H20, [who('end-user', 'CN')], { activity: 'reexport', from: 'JP' }),
    { outcome: [...OPEN, FREE] },
  ],
  [
    'origin absent, H100 from Japan to China',
    bare('CN', H100, [who('end-user', 'CN')], { activity: 'reexport', from: 'JP' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'US content absent, not a direct product, H100 from Taiwan to China',
    bare('CN', { ...H100, foreignDirectProduct: false, madeInUs: false }, [who('end-user', 'CN')], {
      activity: 'reexport',
      from: 'TW',
    }),
    { outcome: [LICENCE, ...OPEN] },
  ],
  ['exporter absent, H20 to China: a letter may bind', order('CN', H20), { outcome: [FREE, HOLD, ASK] }],
  ['exporter absent, RTX 5090 D to China', order('CN', { chip: 'nvidia/rtx-5090-d' }), { outcome: [FREE, HOLD, ASK] }],
  [
    'exporter without a name, H20 to China',
    order('CN', H20, { parties: [{ role: 'exporter', country: 'US' }, who('end-user', 'CN')] }),
    { outcome: [FREE, HOLD, ASK] },
  ],
  [
    'I/O absent, 4,992 on 1 March 2023 to China',
    order('CN', ic(4992, 6.04, true), { on: '2023-03-01' }),
    { outcome: OPEN, asks: 'io|I/O|transfer' },
  ],
  [
    'I/O absent, 4,992 on 1 March 2023 to Germany',
    order('DE', ic(4992, 6.04, true), { on: '2023-03-01' }),
    { outcome: FREE },
  ],
  [
    'I/O absent, 4,000 on 1 March 2023 to China',
    order('CN', ic(4000, 6.04, true), { on: '2023-03-01' }),
    { outcome: FREE },
  ],
  [
    'authorisations absent, UAE, A30',
    bare('AE', A30, [
      who('ultimate-consignee', 'AE', 'US', { name: 'Microsoft', headquarters: 'US' }),
      who('end-user', 'AE', 'US', { name: 'Microsoft', headquarters: 'US' }),
    ]),
    { outcome: [AUTHORISED, LICENCE, ...OPEN] },
  ],
  [
    'approved, but no end user is named',
    bare('AE', A30, [
      who('ultimate-consignee', 'AE', 'US', {
        name: 'Microsoft',
        headquarters: 'US',
        authorisations: ['uae-supplement-8'],
      }),
    ]),
    { outcome: [LICENCE, ...OPEN] },
  ],
  [
    'share null of an unlisted owner with a listed owner of 100 %',
    owned('2025-10-15', 'MY', EAR99, [through(null, owner(100))]),
    { outcome: HOLD },
  ],
  [
    'shares that do not sum: 30 listed, 70 unscreened',
    owned('2025-10-15', 'MY', EAR99, [owner(30), { name: 'Unknown Ltd', sharePercent: 70 }]),
    { outcome: OPEN },
  ],
  [
    '30 listed, 19.99 null-listed elsewhere: at most 49.99',
    owned('2025-10-15', 'MY', EAR99, [owner(30), through(19.99, owner(null))]),
    { outcome: [FREE, HOLD] },
  ],
  [
    '40 listed, 20 of a holding in which a listed party has an unknown share',
    owned('2025-10-15', 'MY', EAR99, [owner(40), through(20, owner(null))]),
    { outcome: HOLD },
  ],
  [
    '50 listed, the rest unknown: the rule is met',
    owned('2025-10-15', 'MY', EAR99, [owner(50), { name: 'X', sharePercent: null }]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'owners unscreened with 20 %: can never be half',
    owned('2025-10-15', 'MY', EAR99, [
      { name: 'X', sharePercent: 20 },
      { name: 'Clean', sharePercent: 80, listed: [] },
    ]),
    { outcome: [FREE, ...OPEN] },
  ],
  [
    'count of circuits only: a server of a chip by name',
    order('CN', computer([{ chip: 'nvidia/h20-96gb', count: 8 }]), {
      parties: [who('exporter', 'US', 'US', { kinds: [], name: 'R Inc.' }), who('end-user', 'CN')],
    }),
    { outcome: FREE, eccn: '4A994.l' },
  ],
  ['a server of two kinds, one of them unknown', order('CN', computer([none(4), { count: 4 }])), { outcome: OPEN }],
  [
    'a server of two kinds, one .a, one unknown: .a is enough',
    order('CN', computer([a(4), { count: 4 }])),
    { outcome: LICENCE, eccn: '4A090.a' },
  ],
];
