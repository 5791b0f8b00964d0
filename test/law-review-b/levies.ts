import {
  AMD,
  asked,
  buyer,
  CBC,
  certified,
  circuit,
  H20,
  H200,
  imported,
  LR,
  licence,
  NLR,
  NVIDIA,
  POD,
  party,
  type Row,
  server,
  sold,
  type Table,
  worth,
} from './ask.ts';

const order = worth(3, '27123.45');
/** 25 per cent of 3 × 27,123.45, half a cent rounded up. */
const DUTY = '20342.59';
const duty = (amount: string) => ({ 'section-232-semiconductors': amount });
const one = worth(1, '100');

/** Both bands are open at both ends. */
const edges: Row[] = (
  [
    [14_000, 4800, false],
    [14_000.01, 4800, true],
    [17_500, 4800, false],
    [17_499.99, 4999.99, true],
    [15_832, 4500, false],
    [15_832, 4500.5, true],
    [15_832, 5000, false],
    [15_832, 6000, false],
    [20_800, 6000, false],
    [20_800.1, 5800.1, true],
    [21_100, 6000, false],
    [21_099, 6199, true],
    [20_919, 5800, false],
    [20_919, 6200, false],
    [20_919, 4800, false],
  ] as const
).map(([tpp, dram, inside]) => [
  `232-edge-${tpp}-${dram}`,
  'inside one band, or in neither',
  asked('2026-06-01', 'SA', circuit(tpp, dram), one),
  { levies: inside ? duty('25.00') : {} },
]);

export const SECTION_232: Table = {
  source: 'Proclamation 11002; HTSUS US note 39, 9903.79.01–.09',
  rows: [
    [
      '232-first-day',
      'an H200 tested in the US',
      asked('2026-01-15', 'CN', H200, { ...certified(), ...order }),
      { outcome: LR, policy: CBC, levies: duty(DUTY) },
    ],
    [
      '232-day-before',
      'only announced on the day before',
      asked('2026-01-14', 'CN', H200, { ...certified(), ...order }),
      { outcome: LR, policy: POD, levies: { 'announced-25': DUTY } },
    ],
    [
      '232-nvl',
      'H200 NVL: TPP below 14,000',
      asked('2026-03-01', 'CN', imported('nvidia/h200-nvl'), { ...certified(), ...order }),
      { policy: CBC, levies: {} },
    ],
    [
      '232-h100',
      'H100: 3,350 GB/s',
      asked('2026-03-01', 'CN', imported('nvidia/h100-sxm5'), { ...certified(), ...order }),
      { policy: CBC, levies: {} },
    ],
    [
      '232-mi300x',
      'MI300X: 5,300 GB/s, between the bands',
      asked('2026-03-01', 'CN', imported('amd/mi300x'), { ...certified(), ...order }),
      { policy: CBC, levies: {} },
    ],
    [
      '232-mi325x',
      'MI325X: the second band',
      asked('2026-03-01', 'CN', imported('amd/mi325x'), { ...certified(), ...order }),
      { policy: CBC, levies: duty(DUTY) },
    ],
    [
      '232-gh200',
      'a GH200 with 4,900 GB/s is inside by its numbers',
      asked('2026-03-01', 'CN', imported('nvidia/gh200-144gb'), order),
      { levies: duty(DUTY) },
    ],
    [
      '232-server',
      'an article that contains such circuits',
      asked('2026-03-01', 'CN', server('nvidia/h200-sxm', 8, { madeInUs: false }), worth(1, '300000')),
      { eccn: '4A090.a', levies: duty('75000.00') },
    ],
    ['232-half-cent', '0.005 is 0.01', asked('2026-03-01', 'SA', H200, worth(2, '0.01')), { levies: duty('0.01') }],
    [
      '232-euro',
      'in the currency that is stated',
      asked('2026-03-01', 'CN', H200, worth(10, '24999.99', 'EUR')),
      { levies: duty('62499.98') },
    ],
    [
      '232-no-quantity',
      'it falls, and no amount is made up',
      asked('2026-03-01', 'CN', H200, worth(undefined, '27000')),
      { levies: duty('') },
    ],
    [
      '232-no-value',
      'it falls, and no amount is made up',
      asked('2026-03-01', 'CN', H200, { quantity: 8 }),
      { levies: duty(''), warns: [/import duty on entry/] },
    ],
    [
      '232-us-made',
      'nothing enters',
      asked('2026-03-01', 'CN', { chip: 'nvidia/h200-sxm', madeInUs: true }, order),
      { levies: {} },
    ],
    [
      '232-origin-unknown',
      'made where?',
      asked('2026-03-01', 'SA', 'nvidia/h200-sxm', order),
      { levies: { 'may-apply:section-232-semiconductors': '' } },
    ],
    [
      '232-import',
      'an import into the US: exempt use or not',
      asked('2026-03-01', 'US', 'nvidia/h200-sxm', { from: 'TW', ...order }),
      { outcome: 'not-an-export', levies: { 'may-apply:section-232-semiconductors': '' } },
    ],
    ['232-offshore', 'never in the US', asked('2026-03-01', 'SG', H200, { from: 'TW', ...order }), { levies: {} }],
    [
      '232-in-bond',
      'passing through is no entry for consumption',
      asked('2026-03-01', 'SG', H200, { from: 'TW', via: ['US'], ...order }),
      { levies: { 'may-apply:section-232-semiconductors': '' } },
    ],
    [
      '232-tested-reexport',
      'tested on the way from Taiwan: the duty, and no milder policy',
      asked('2026-06-01', 'CN', H200, { from: 'TW', via: ['US'], ...certified(), ...order }),
      { outcome: LR, policy: POD, levies: duty(DUTY) },
    ],
    [
      '232-rented',
      'renting compute imports nothing',
      asked('2026-06-01', 'SG', H200, { activity: 'remote-access', ...order }, [party('remote-user', 'SG')]),
      { outcome: 'not-an-export', levies: {} },
    ],
    [
      '232-dram-unknown',
      'bandwidth not stated',
      asked('2026-06-01', 'SA', circuit(15_832, undefined), one),
      { levies: { 'may-apply:section-232-semiconductors': '' } },
    ],
    [
      'announced-first-day',
      'announced on 8 December 2025',
      asked('2025-12-08', 'CN', H200, order),
      { policy: POD, levies: { 'announced-25': DUTY }, warns: [/Announced only/] },
    ],
    ['announced-before', 'nothing on the day before', asked('2025-12-07', 'CN', H200, order), { levies: {} }],
    [
      'announced-blackwell',
      'Blackwell was excluded',
      asked('2025-12-10', 'CN', imported('nvidia/b200-hgx'), order),
      { policy: POD, levies: {} },
    ],
    ...edges,
  ],
};

const h20 = (on: string, to: string, who: object, more: object) => asked(on, to, H20, more, [who, ...buyer(to)]);
const ten = { ...licence(), ...worth(1, '10000') };
const mi308 = { ...licence(), ...worth(2, '12000') };
export const REVENUE_SHARE: Table = {
  source: 'arrangement of 11 August 2025, never published; 50 U.S.C. 4815(c)',
  rows: [
    [
      '15-first-day',
      '15 per cent of licensed revenue',
      h20('2025-08-11', 'CN', NVIDIA, { ...licence(), ...worth(7, '11999.99') }),
      { outcome: LR, levies: { 'revenue-share-15': '12599.99' }, warns: [/without any published instrument/] },
    ],
    ['15-day-before', 'not yet', h20('2025-08-10', 'CN', NVIDIA, ten), { outcome: LR, levies: {} }],
    [
      '15-goes-on',
      'the 25 per cent on the H200 did not end it',
      h20('2026-09-01', 'HK', NVIDIA, ten),
      { levies: { 'revenue-share-15': '1500.00' } },
    ],
    [
      '15-subsidiary',
      'a subsidiary by its name',
      h20('2026-09-01', 'CN', sold('NVIDIA Singapore Pte Ltd'), ten),
      { levies: { 'revenue-share-15': '1500.00' } },
    ],
    [
      '15-alike',
      'a name that begins alike is nobody',
      h20('2026-09-01', 'CN', sold('Nvidious Trading LLC'), ten),
      { outcome: NLR, levies: {} },
    ],
    [
      '15-reseller',
      'NVIDIA and AMD pay, nobody else',
      h20('2026-09-01', 'CN', sold('Example Systems Inc.'), ten),
      { levies: {} },
    ],
    [
      '15-no-licence',
      'no licensed sale',
      h20('2026-09-01', 'CN', NVIDIA, { evidence: {}, ...worth(1, '10000') }),
      { outcome: LR, levies: {} },
    ],
    [
      '15-seller-unsaid',
      'who sells under that licence?',
      asked('2026-09-01', 'CN', H20, ten, buyer('CN')),
      { levies: { 'may-apply:revenue-share-15': '' } },
    ],
    [
      '15-mi308',
      'MI308, classified by its maker',
      asked('2025-12-10', 'CN', { chip: 'amd/mi308x', eccn: '3A991.p' }, mi308, [AMD, ...buyer('CN')]),
      { outcome: LR, levies: { 'revenue-share-15': '3600.00' } },
    ],
    [
      '15-mi308-derived',
      'derived figures leave the class open, so both may',
      asked('2025-12-10', 'CN', 'amd/mi308x', mi308, [AMD, ...buyer('CN')]),
      { levies: { 'may-apply:announced-25': '', 'may-apply:revenue-share-15': '' } },
    ],
    [
      '15-not-h200',
      'an H200 bears the duty, not the share',
      asked('2026-03-01', 'CN', H200, { ...licence(), ...order }, [NVIDIA, ...buyer('CN')]),
      { levies: duty(DUTY) },
    ],
    [
      '15-malaysia',
      'China revenue only',
      asked('2026-09-01', 'MY', H20, ten, [NVIDIA, ...buyer('MY', { ultimateParentHeadquarters: 'CN' })]),
      { outcome: LR, levies: {} },
    ],
    [
      '15-server',
      'eight in a server',
      asked('2026-09-01', 'CN', server(H20), { ...licence(), ...worth(1, '146000') }, [NVIDIA, ...buyer('CN')]),
      { levies: { 'revenue-share-15': '21900.00' } },
    ],
  ],
};
