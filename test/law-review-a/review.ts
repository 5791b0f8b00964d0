import {
  A30,
  ask,
  buyers,
  CASE,
  certified,
  DENIAL,
  entityListed,
  H200,
  HBM,
  LICENCE,
  POLICY_OF_DENIAL,
  party,
  type Row,
} from './ask.ts';

const jan = (change: Partial<typeof certified> = {}) => ({ jan2026Certifications: { ...certified, ...change } });
const evidence = jan();
const denied = { outcome: LICENCE, policy: DENIAL } as const;
const each = { outcome: LICENCE, policy: CASE } as const;
const chip = {
  kind: 'integrated-circuit',
  designedOrMarketedForDatacenters: true,
  commerciallyAvailableInUs: true,
} as const;

/** 91 FR 1684: § 742.6(b)(10)(iii)(A)(1) and ¶ (dd) of Supplement No. 2 to part 748. */
export const REVIEW: readonly Row[] = [
  ['the day before', ask(H200, 'CN', { on: '2026-01-14', evidence }), denied],
  ['the first day', ask(H200, 'CN', { on: '2026-01-15', evidence }), each],
  ['Hong Kong is China', ask(H200, 'HK', { evidence }), each],
  ['Macau', ask(H200, 'MO', { evidence }), each],
  [
    'exactly 50 % passes (above), 50.01 % does not',
    ask(H200, 'CN', { evidence: jan({ volumeShareOfUsPercent: 50.01 }) }),
    denied,
  ],
  ['no test in the United States', ask(H200, 'CN', { evidence: jan({ thirdPartyTestInUs: false }) }), denied],
  ['the laboratory is not independent', ask(H200, 'CN', { evidence: jan({ labIndependent: false }) }), denied],
  ['remote users not listed', ask(H200, 'CN', { evidence: jan({ remoteUsersListed: false }) }), denied],
  ['not on sale in the US', ask({ ...H200, commerciallyAvailableInUs: false }, 'CN', { evidence }), denied],
  ['TPP of exactly 21,000', ask({ ...chip, tpp: 21_000, dramBandwidthGBps: 4800 }, 'CN', { evidence }), denied],
  ['6,500 GB/s exactly', ask({ ...chip, tpp: 15_832, dramBandwidthGBps: 6500 }, 'CN', { evidence }), denied],
  ['just below both', ask({ ...chip, tpp: 20_999.99, dramBandwidthGBps: 6499.99 }, 'CN', { evidence }), each],
  ['memory bandwidth not known: the stricter stays', ask({ ...chip, tpp: 15_832 }, 'CN', { evidence }), denied],
  ['exports only: from Taiwan it is a reexport', ask(H200, 'CN', { from: 'TW', evidence }), denied],
  ['nor a transfer in China', ask(H200, 'CN', { from: 'CN', activity: 'in-country-transfer', evidence }), denied],
  ['another D:5 country', ask(H200, 'VE', { evidence }), denied],
  ['Russia', ask(H200, 'RU', { evidence }), { outcome: LICENCE, policy: POLICY_OF_DENIAL }],
  ['a Chinese company in Singapore', ask(H200, 'SG', { home: 'CN', evidence }), denied],
  [
    'end users located in China: one in Singapore is not',
    ask(H200, 'CN', { parties: [...buyers('CN').slice(0, 2), party('end-user', 'SG')], evidence }),
    denied,
  ],
  ['American headquarters in China change nothing', ask(H200, 'CN', { home: 'US', evidence: {} }), denied],
  [
    '.b items are items of (a)(6)(iii) too',
    ask({ chip: A30, commerciallyAvailableInUs: true }, 'CN', { evidence }),
    each,
  ],
  ['not memory', ask(HBM, 'CN', { evidence }), denied],
  [
    'commodities, so not technology',
    ask({ kind: 'technology', eccn: '3E001', technologyFor: '3A090.a', published: false }, 'CN', { evidence }),
    denied,
  ],
  ['the Entity List is not set aside', ask(H200, 'CN', { evidence, party: entityListed() }), denied],
  ['§ 744.21(e)(3): military', ask(H200, 'CN', { evidence, party: { kinds: ['military-end-user'] } }), denied],
  [
    'one B200 among seven H200',
    ask(
      {
        kind: 'computer',
        commerciallyAvailableInUs: true,
        contains: [
          { chip: 'nvidia/h200-sxm', count: 7 },
          { chip: 'nvidia/b200-hgx', count: 1 },
        ],
      },
      'CN',
      { evidence },
    ),
    { ...denied, eccn: '4A090.a' },
  ],
];
