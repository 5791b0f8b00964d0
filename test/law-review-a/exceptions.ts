import {
  A30,
  ask,
  CASE,
  DENIAL,
  EXCEPTION,
  entityListed,
  H100,
  HBM,
  HOLD,
  LICENCE,
  notified,
  POLICY_OF_DENIAL,
  party,
  type Row,
  RTX_4090,
  TEXT_ONLY,
} from './ask.ts';

const order = { purchaseOrder: true };
const unverified = { listed: [{ list: 'UVL' }] };
const rack = (marketed?: boolean) => ({
  kind: 'computer' as const,
  ...(marketed === undefined ? {} : { designedOrMarketedForDatacenters: marketed }),
  contains: [{ chip: RTX_4090, count: 8 }],
});
const nac = { outcome: EXCEPTION, exception: 'NAC' } as const;
const aca = { outcome: EXCEPTION, exception: 'ACA' } as const;
const lpp = (lppCumulativeTpp: number) => ({ evidence: { lppCumulativeTpp } });

/** Parts 740 and 748: what frees, and what bars it. */
export const EXCEPTIONS: readonly Row[] = [
  ['§ 740.8: 26 days after the notice', ask(RTX_4090, 'CN', { evidence: notified('2026-10-26') }), nac],
  ['24 days are too few', ask(RTX_4090, 'CN', { evidence: notified('2026-10-28') }), { outcome: LICENCE }],
  ['a notice filed after the export', ask(RTX_4090, 'CN', { evidence: notified('2026-12-20') }), { outcome: LICENCE }],
  ['the one exception of 2023 asks no notice for D:4', ask(RTX_4090, 'SA', { on: '2024-01-15', evidence: order }), nac],
  ['split on 4 April 2024 (89 FR 23876)', ask(RTX_4090, 'SA', { on: '2024-04-04', evidence: order }), aca],
  ['Macau is for NAC', ask(RTX_4090, 'MO', { evidence: order }), { outcome: LICENCE }],
  ['a .b item for data centres is eligible', ask(A30, 'CN', { evidence: notified() }), nac],
  [
    'a .a item for data centres is not',
    ask(H100, 'CN', { evidence: notified() }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    '§ 740.8(a): a data-centre server of consumer parts is not',
    ask(rack(true), 'CN', { evidence: notified() }),
    { outcome: LICENCE, eccn: '4A090.a', policy: DENIAL },
  ],
  ['… nor one of which that is not known', ask(rack(), 'CN', { evidence: notified() }), { outcome: LICENCE }],
  ['a workstation of the same parts is', ask(rack(false), 'CN', { evidence: notified() }), nac],
  [
    'a transfer inside China is for ACA',
    ask(RTX_4090, 'CN', { from: 'CN', activity: 'in-country-transfer', evidence: order }),
    aca,
  ],
  [
    '… and one inside Singapore for a Chinese company is for neither',
    ask(RTX_4090, 'SG', { from: 'SG', home: 'CN', activity: 'in-country-transfer', evidence: notified() }),
    { outcome: LICENCE },
  ],
  [
    '§ 734.16: a "transfer" from Singapore to China is a reexport',
    ask(RTX_4090, 'CN', { from: 'SG', activity: 'in-country-transfer', evidence: order }),
    { outcome: LICENCE, warns: 'read-as-export' },
  ],
  [
    '§ 740.2(a)(17): one party on the Unverified List, an intermediary',
    ask(RTX_4090, 'VN', {
      evidence: order,
      parties: [party('end-user', 'VN'), party('intermediate-consignee', 'SG', 'SG', unverified)],
    }),
    { outcome: LICENCE },
  ],
  [
    '§ 740.8(b): beside § 744.11 NAC covers nothing, so the stricter policy of § 742.6 stands too',
    ask(RTX_4090, 'CN', { evidence: notified(), party: entityListed({ reviewPolicy: 'case-by-case' }) }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['§ 746.3 bars NAC to Iraq', ask(RTX_4090, 'IQ', { evidence: notified() }), { outcome: LICENCE, policy: DENIAL }],
  ['Libya is in D:5 without an embargo here', ask(RTX_4090, 'LY', { evidence: notified() }), nac],
  [
    'Russia: § 740.2(a)(6)',
    ask(RTX_4090, 'RU', { evidence: notified() }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL },
  ],
  [
    'a supercomputer in China: § 744.23(a)(1)(i) does not name 3A090',
    ask(RTX_4090, 'CN', { evidence: notified(), endUse: ['supercomputer'] }),
    { outcome: HOLD, cite: '744.23(a)(1)' },
  ],
  [
    'a military end user: Supplement No. 2 to part 744 does not name 3A090',
    ask(RTX_4090, 'CN', { evidence: notified(), party: { kinds: ['military-end-user'] } }),
    { outcome: HOLD },
  ],
  [
    '§ 744.22 bars NAC and decides',
    ask(RTX_4090, 'CN', { evidence: notified(), party: { kinds: ['military-intelligence-end-user'] } }),
    { outcome: LICENCE, cite: '744.22', policy: DENIAL },
  ],
  [
    'an encryption .z item needs ENC too: § 740.8(a)(3)',
    ask({ kind: 'computer', hostEccn: '5A002.a', contains: [{ chip: A30, count: 4 }] }, 'CN', { evidence: notified() }),
    { outcome: LICENCE, eccn: '5A002.z' },
  ],
  ['NAC is not for memory', ask(HBM, 'CN', { evidence: notified() }), { outcome: LICENCE, policy: DENIAL }],
  [
    'nor for technology',
    ask({ kind: 'technology', eccn: '3E001', technologyFor: '3A090.b', published: false }, 'CN', {
      evidence: notified(),
    }),
    { outcome: LICENCE },
  ],
  [
    'without NAC a consumer part was case by case until 2025',
    ask(RTX_4090, 'CN', { on: '2024-06-01', evidence: {} }),
    { outcome: LICENCE, policy: CASE },
  ],
  ['LPP exactly on the line, where nothing is enforced', ask(H100, 'IN', lpp(26_900_000)), { outcome: EXCEPTION }],
  ['one above', ask(H100, 'IN', lpp(26_900_001)), { outcome: TEXT_ONLY }],
  ['§ 740.2(a)(9)(ii) does not name LPP: Vietnam', ask(H100, 'VN', lpp(16_000)), { outcome: LICENCE }],
  ['nor the UAE, which left D:4 and kept its duty', ask(H100, 'AE', lpp(16_000)), { outcome: LICENCE }],
  [
    'a Data Center VEU in Macau: never',
    ask(H100, 'MO', { party: { headquarters: 'US', ultimateParentHeadquarters: 'US', authorisations: ['uveu'] } }),
    { outcome: LICENCE },
  ],
];
