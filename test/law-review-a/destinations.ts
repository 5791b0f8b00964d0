import {
  A30,
  A100,
  APPROVAL,
  ask,
  buyers,
  CASE,
  DENIAL,
  entityListed,
  FREE,
  H100,
  HBM,
  HOLD,
  LICENCE,
  party,
  type Row,
  TEXT_ONLY,
  uaeApproved,
} from './ask.ts';

const secondBuyer = (parent: string) => [
  party('ultimate-consignee', 'IN'),
  party('end-user', 'IN', 'IN', { ultimateParentHeadquarters: parent }),
];

/** § 742.6(a)(6), § 744.23(a)(3): destinations and headquarters, on both sides of each day. */
export const DESTINATIONS: readonly Row[] = [
  ['87 FR 62186: China only, and no Macau yet', ask(A100, 'MO', { on: '2023-01-16' }), { outcome: FREE }],
  ['88 FR 2821: Macau added', ask(A100, 'MO', { on: '2023-01-17' }), { outcome: LICENCE, cite: '742.6(a)(6)' }],
  ['no headquarters test before 88 FR 73458', ask(A100, 'SG', { on: '2023-11-16', home: 'CN' }), { outcome: FREE }],
  [
    '§ 744.23(a)(3)(i) of 2023: Macau headquarters count, though Macau is not in D:5',
    ask(A100, 'SG', { on: '2023-11-17', home: 'MO' }),
    { outcome: LICENCE, cite: '744.23(a)(3)', policy: DENIAL },
  ],
  ['Cambodia was in D:5 then', ask(A100, 'SG', { on: '2023-11-17', home: 'KH' }), { outcome: LICENCE }],
  ['Cambodia is not in D:5 now', ask(A100, 'SG', { home: 'KH' }), { outcome: TEXT_ONLY }],
  [
    '§ 742.6(a)(6)(iii) of 2023: D:4, presumption of approval without a D:5 party',
    ask(H100, 'SA', { on: '2023-11-17' }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  ['A:6 takes Israel out of the 2023 duty', ask(H100, 'IL', { on: '2024-02-01' }), { outcome: FREE }],
  ['90 FR 4544: not due before 15 May 2025', ask(H100, 'IN', { on: '2025-05-14' }), { outcome: FREE }],
  [
    'from then on codified and not enforced, which is no plain "free"',
    ask(H100, 'IN', { on: '2025-05-15' }),
    { outcome: TEXT_ONLY, cite: '742.6(a)(6)(iii)(A)', warns: 'enforcement:742.6(a)(6)(iii)(A)' },
  ],
  [
    'the duties of 2023 do not wait for May 2025',
    ask(H100, 'IN', { on: '2025-03-01', parties: secondBuyer('HK') }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'one parent in Macau is enough (guidance of 31 May 2026)',
    ask(H100, 'IN', { parties: secondBuyer('MO') }),
    { outcome: LICENCE, cite: '742.6(a)(6)(iii)(A)', policy: DENIAL },
  ],
  ['Russian headquarters in Türkiye: D:5 too', ask(H100, 'TR', { home: 'RU' }), { outcome: LICENCE, policy: DENIAL }],
  [
    'the letter of the text: every destination, presumption of approval (b)(10)(iii)(B)(1)',
    ask(H100, 'IN', { reading: 'letter' }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'above the country allocation of 790,000,000 TPP: (b)(10)(iii)(B)(2)',
    ask(H100, 'SA', { evidence: { installedBaseTpp: 790_000_001 } }),
    { outcome: LICENCE, policy: 'policy-of-denial' },
  ],
  [
    'a purchaser whose headquarters are stated to be unknown',
    ask(H100, 'IN', { parties: [party('purchaser', 'IN', 'IN', { headquarters: null }), ...secondBuyer('IN')] }),
    { outcome: HOLD },
  ],
  [
    'an intermediate consignee in Hong Kong: "for an entity" is not settled',
    ask(H100, 'TH', { parties: [...buyers('TH'), party('intermediate-consignee', 'HK')] }),
    { outcome: HOLD },
  ],
  ['.b to Vietnam: D:1', ask(A30, 'VN'), { outcome: LICENCE, cite: '742.6(a)(6)(iii)(B)', eccn: '3A090.b' }],
  ['.b to Sudan: D:5, E:1 or not', ask(A30, 'SD'), { outcome: LICENCE, policy: DENIAL }],
  ['.b to Taiwan: D:3 alone asks nothing', ask(A30, 'TW'), { outcome: FREE }],
  [
    '.b for a Chinese company in Singapore',
    ask(A30, 'SG', { home: 'CN' }),
    { outcome: LICENCE, cite: '744.23(a)(3)(i)(A)', policy: DENIAL },
  ],
  ['.b for a Chinese company in Israel: the gap', ask(A30, 'IL', { home: 'CN' }), { outcome: HOLD }],
  [
    '.b to the UAE the day before it left D:4',
    ask(A30, 'AE', { on: '2026-07-09' }),
    { outcome: LICENCE, cite: '742.6(a)(6)(iii)(B)' },
  ],
  [
    '.b to the UAE by name from 10 July 2026; § 742.6(b)(1)(i)(B)',
    ask(A30, 'AE', { on: '2026-07-10' }),
    { outcome: LICENCE, cite: '742.6(a)(6)(iii)(B)', policy: CASE },
  ],
  [
    'Supplement No. 8 begins on 10 July',
    ask(A30, 'AE', { on: '2026-07-09', party: uaeApproved }),
    { outcome: LICENCE },
  ],
  [
    'a .a item to an approved entity: freed by a reading that is warned of',
    ask(H100, 'AE', { party: uaeApproved }),
    { outcome: 'authorised', warns: 'rule:740-supp8' },
  ],
  [
    'every end user must be approved',
    ask(A30, 'AE', { parties: [party('ultimate-consignee', 'AE', 'US', uaeApproved), party('end-user', 'AE')] }),
    { outcome: LICENCE },
  ],
  [
    'Core 42 lapses by itself on 6 April 2027, however it is spelled',
    ask(A30, 'AE', { on: '2027-04-06', party: { ...uaeApproved, name: 'Core 42' } }),
    { outcome: LICENCE },
  ],
  [
    'the approval is no use in Saudi Arabia',
    ask(H100, 'SA', { party: uaeApproved }),
    { outcome: LICENCE, cite: '742.6(a)(6)(iii)(A)' },
  ],
  [
    'an approved entity on the Entity List',
    ask(H100, 'AE', { party: { ...uaeApproved, ...entityListed() } }),
    { outcome: LICENCE, cite: '744.11' },
  ],
  [
    'encryption servers keep NS and EI whatever Supplement No. 8 lifts',
    ask({ kind: 'computer', hostEccn: '5A002.a', contains: [{ chip: H100, count: 8 }] }, 'AE', { party: uaeApproved }),
    { outcome: LICENCE, eccn: '5A002.z', cite: '742.15' },
  ],
  [
    '… and go where License Exception ENC takes those away',
    ask({ kind: 'computer', hostEccn: '5A002.a', contains: [{ chip: H100, count: 8 }] }, 'AE', {
      party: uaeApproved,
      evidence: { encryptionB1: true },
    }),
    { outcome: 'authorised', eccn: '5A002.z' },
  ],
  ['HBM: in effect, not yet due', ask(HBM, 'CN', { on: '2024-12-30' }), { outcome: FREE, eccn: '3A090.c' }],
  [
    'HBM: compliance date',
    ask(HBM, 'CN', { on: '2024-12-31' }),
    { outcome: LICENCE, cite: '742.6(a)(6)(i)(B)', policy: DENIAL },
  ],
  [
    'HBM: exactly 2 is not above it',
    ask({ ...HBM, memoryBandwidthDensity: 2 }, 'CN'),
    { outcome: FREE, eccn: '3A991' },
  ],
  ['HBM to Saudi Arabia: D:4 is not enough (Note 1 to § 740.2(a)(9)(ii))', ask(HBM, 'SA'), { outcome: FREE }],
  ['HBM to Cambodia while it was in D:5', ask(HBM, 'KH', { on: '2025-06-01' }), { outcome: LICENCE }],
  [
    'HBM for a Chinese company in Israel: no gap here',
    ask(HBM, 'IL', { home: 'CN' }),
    { outcome: LICENCE, cite: '744.23(a)(3)(i)(B)', policy: DENIAL },
  ],
  [
    'HBM in Macau for a Singaporean company: (b)(10)(ii)',
    ask(HBM, 'MO', { home: 'SG' }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
];
