import { A30, ask, EAR99, FREE, H20, H100, HBM, HOLD, LICENCE, party, type Row, RTX_4090, TODAY } from './ask.ts';

const design = { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a', published: false } as const;
const used = (country: string, home: string) => [party('purchaser', 'MY'), party('end-user', country, home)];
const shown = (item: Row[1]['item'], country: string): Row[1] => ({
  on: TODAY,
  activity: 'deemed-export',
  item,
  endUse: [],
  parties: [{ role: 'foreign-person', country, citizenship: 'CN', kinds: ['civil'], listed: [], owners: [] }],
});

/** Questions whose own words say less than the law asks. */
export const MISSTATED: readonly Row[] = [
  ['§ 734.13(c): to Malaysia, used in China', ask(H100, 'MY', { parties: used('CN', 'US') }), { outcome: HOLD }],
  ['.b to Malaysia, used in Vietnam', ask(A30, 'MY', { parties: used('VN', 'MY') }), { outcome: HOLD }],
  ['memory to Malaysia, used in China', ask(HBM, 'MY', { parties: used('CN', 'MY') }), { outcome: HOLD }],
  [
    'memory to Malaysia, used in Vietnam: as free there',
    ask(HBM, 'MY', { parties: used('VN', 'MY') }),
    { outcome: FREE },
  ],
  ['EAR99 to Malaysia, used in Iran', ask(EAR99, 'MY', { parties: used('IR', 'MY') }), { outcome: HOLD }],
  ['AT only to Malaysia, used in Vietnam', ask(H20, 'MY', { parties: used('VN', 'MY') }), { outcome: FREE }],
  [
    'ACA to Vietnam, used in China, where NAC is due',
    ask(RTX_4090, 'VN', {
      evidence: { purchaseOrder: true },
      parties: [party('purchaser', 'VN'), party('end-user', 'CN', 'VN')],
    }),
    { outcome: HOLD },
  ],
  ['§ 734.13(a)(2): goods have no deemed export', shown({ chip: H100 }, 'US'), { outcome: HOLD }],
  ['a release in China is an export', shown(design, 'CN'), { outcome: HOLD }],
  [
    'access to technology is not the renting of compute',
    ask(design, 'CN', { activity: 'remote-access', parties: [party('remote-user', 'CN')] }),
    { outcome: HOLD },
  ],
  ["the maker's claim: an H100 of TPP 1,000", ask({ chip: H100, tpp: 1000 }, 'CN'), { outcome: HOLD }],
  [
    'Note 2: an A30 "not for data centres"',
    ask({ chip: A30, designedOrMarketedForDatacenters: false }, 'CN'),
    { outcome: HOLD },
  ],
  [
    '"other", EAR99, with the figures of 3A090.a',
    ask(
      { kind: 'other', eccn: 'EAR99', tpp: 15_832, performanceDensity: 19, designedOrMarketedForDatacenters: true },
      'CN',
    ),
    { outcome: LICENCE, eccn: '3A090.a' },
  ],
  [
    'EAR99 technology for 3A090',
    ask({ ...design, eccn: 'EAR99' }, 'CN'),
    { outcome: LICENCE, cite: '742.6(a)(6)(iii)(A)' },
  ],
  [
    '4A994.l with an H100 in it',
    ask({ kind: 'computer', eccn: '4A994.l', contains: [{ chip: H100, count: 1 }] }, 'CN'),
    { outcome: LICENCE, eccn: '4A090.a' },
  ],
  [
    'data-centre items bought for resale, no end user named',
    ask(A30, 'SG', { parties: [party('purchaser', 'SG')], endUse: ['resale'] }),
    { outcome: HOLD },
  ],
  [
    'a tenant alone is no buyer of goods',
    ask(H20, 'CN', { parties: [party('remote-user', 'CN')] }),
    { outcome: 'not-determined' },
  ],
  [
    'an H20 that the exporter himself puts in 5A002',
    ask({ chip: H20, eccn: '5A002.a' }, 'CN'),
    { outcome: HOLD, cite: '748.3(a)' },
  ],
  [
    'a server below 3A090 that he himself puts in 4A090.b',
    ask({ kind: 'computer', eccn: '4A090.b', contains: [{ count: 8, tpp: 1599, performanceDensity: 19 }] }, 'CN'),
    { outcome: HOLD },
  ],
  [
    'published, in 5D002, and of no stated kind: subject until notified (§ 742.15(b))',
    ask({ eccn: '5D002', technologyFor: '3A090', published: true }, 'CN'),
    { outcome: LICENCE },
  ],
  [
    'figures that the catalogue doubts: General Order No. 7 does not settle them',
    ask('nvidia/grace-cpu', 'IN', {
      on: '2025-09-30',
      party: {
        owners: [{ name: 'Owner', sharePercent: 50, listed: [{ list: 'EL', licenceRequirement: 'all-items' }] }],
      },
    }),
    { outcome: HOLD },
  ],
  [
    'technology before 3A090 existed: its entry is asked for',
    { ...shown({ ...design, eccn: undefined } as Row[1]['item'], 'US'), on: '2022-08-25' },
    { outcome: 'not-determined' },
  ],
  [
    'two nationalities are two questions',
    {
      ...shown(design, 'US'),
      parties: [
        ...shown(design, 'US').parties!,
        { role: 'foreign-person', citizenship: 'IR', kinds: ['civil'], listed: [], owners: [] },
      ],
    },
    { outcome: HOLD },
  ],
];
