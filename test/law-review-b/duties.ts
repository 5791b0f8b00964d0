import {
  A30,
  asked,
  buyer,
  H20,
  H100,
  KEPT,
  LR,
  NLR,
  NOT_ENFORCED,
  NVIDIA,
  notified,
  party,
  server,
  type Table,
  today,
  US,
  worth,
} from './ask.ts';

const at = { kind: 'computer', eccn: '4A994.l' };
const die = {
  kind: 'integrated-circuit',
  tpp: 500,
  performanceDensity: 1,
  nodeNm: 5,
  transistorsBillion: 20,
  designedOrMarketedForDatacenters: false,
};
const foundry = (on: string, kind: string) =>
  asked(on, 'KR', die, { from: 'TW', activity: 'reexport' }, [
    party('foundry', 'TW', { name: 'TSMC' }),
    party('designer', 'KR', { kinds: [kind] }),
    ...buyer('KR'),
  ]);
const uvl = (country: string) => [US, ...buyer(country, { listed: [{ list: 'UVL' }] })];
export const PAPER: Table = {
  source: '§§ 740.8, 744.15, 748.10, 748.11, 750.7, 758.1, 758.6, 762.6',
  rows: [
    [
      'eei-2500',
      'exactly US$2,500',
      today('JP', at, worth(1, '2500.00')),
      { outcome: NLR, noDuties: ['EEI', 'may-apply:EEI'] },
    ],
    ['eei-over', 'ten of 250.01', today('JP', at, worth(10, '250.01')), { duties: ['EEI'] }],
    ['eei-euro', 'not converted: it may', today('JP', at, worth(1, '9000', 'EUR')), { duties: ['may-apply:EEI'] }],
    [
      'eei-no-quantity',
      'quantity not stated',
      today('JP', at, worth(undefined, '9000')),
      { duties: ['may-apply:EEI'] },
    ],
    ['eei-hong-kong', 'a CCL item, any value', today('HK', at, worth(1, '1')), { duties: ['EEI', 'EEI-ECCN'] }],
    ['eei-macau', 'Macau is not China here', today('MO', at, worth(1, '1')), { noDuties: ['EEI'] }],
    [
      'eei-uvl',
      'an unverified party',
      today('JP', at, worth(1, '1'), uvl('JP')),
      { outcome: NLR, duties: ['EEI', 'UVL-statement'] },
    ],
    ['uvl-nac', 'no exception for it', today('CN', A30, notified(), uvl('CN')), { outcome: LR }],
    [
      'eei-ear99',
      'EAR99 to China',
      today('CN', { kind: 'other', eccn: 'EAR99' }, worth(1, '2000')),
      { noDuties: ['EEI', 'DCS'], duties: ['records'] },
    ],
    [
      'eei-reexport',
      'not from the US',
      today('CN', at, { from: 'JP', ...worth(1, '90000') }),
      { noDuties: ['EEI', 'DCS'], duties: ['records'] },
    ],
    [
      'eei-z',
      '.z comes first',
      today('SA', server(H100, 8, { hostEccn: '5A992.c' }), worth(1, '300000')),
      { outcome: LR, duties: ['EEI-z', 'invoice-ECCN', 'licence-application'] },
    ],
    [
      'eei-4a090',
      '4A090 is no .z',
      today('SA', server(H100), worth(1, '300000')),
      { eccn: '4A090.a', noDuties: ['EEI-z'], duties: ['invoice-ECCN', 'DCS'] },
    ],
    [
      'not-enforced',
      'papers stay',
      today('SG', H100, worth(1, '30000')),
      { outcome: NOT_ENFORCED, duties: ['DCS', 'invoice-ECCN', 'EEI', 'records'] },
    ],
    [
      'records-leap',
      'from a leap day',
      asked('2028-02-29', 'JP', at, worth(1, '1')),
      { due: ['records', '2033-02-28'] },
    ],
    [
      'foundry',
      'sales to an authorised designer',
      foundry('2026-06-01', 'authorized-designer'),
      { duties: ['foundry-report'] },
    ],
    [
      'foundry-approved',
      'not to an approved one',
      foundry('2026-06-01', 'approved-designer'),
      { noDuties: ['foundry-report'] },
    ],
    [
      'foundry-early',
      'not due before 31 January 2025',
      foundry('2025-01-30', 'authorized-designer'),
      { noDuties: ['foundry-report'] },
    ],
    [
      'eus-computer',
      'a computer, any value',
      today('CN', server(H100), worth(1, '100')),
      { duties: ['PRC-EUS', 'may-apply:BIS-711'] },
    ],
    ['eus-50000', 'exactly US$50,000', today('CN', H100, worth(2, '25000.00')), { noDuties: ['PRC-EUS'] }],
    ['eus-over', 'a cent more', today('CN', H100, worth(1, '50000.01')), { duties: ['PRC-EUS'] }],
    [
      'eus-hong-kong',
      'not Hong Kong',
      today('HK', H100, worth(10, '25000')),
      { outcome: LR, noDuties: ['PRC-EUS', 'may-apply:PRC-EUS'] },
    ],
    [
      'eus-yuan',
      'another currency: it may',
      today('CN', H100, worth(10, '200000', 'CNY')),
      { duties: ['may-apply:PRC-EUS'] },
    ],
    [
      'eus-letter',
      'licensed by a letter',
      today('CN', H20, worth(10, '12000'), [NVIDIA, ...buyer('CN')]),
      { outcome: LR, duties: ['PRC-EUS'] },
    ],
    [
      '711-over',
      'above US$75,000',
      today('CN', H100, worth(1, '75000.01')),
      { noDuties: ['may-apply:BIS-711', 'BIS-711'] },
    ],
    [
      'nac',
      'with notice and order',
      today('CN', A30, { ...notified(), ...worth(100, '5000') }),
      { exception: 'NAC', duties: ['NAC-notification', 'EEI', 'DCS'], noDuties: ['PRC-EUS'] },
    ],
    ['nac-day-24', 'a day short', today('CN', A30, notified('2026-09-21')), { outcome: LR }],
    [
      'nac-silence',
      'what BIS answered is not stated',
      today('CN', A30, { evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-08-01' } } }),
      { outcome: LR },
    ],
    [
      'licence-exact',
      'exactly what is left, on the last day',
      today('SA', H100, {
        ...worth(3, '100000.10'),
        evidence: { licence: { id: 'D1', remainingUnits: 3, remainingValueUsd: 300000.3, expiresOn: '2026-10-15' } },
      }),
      { outcome: LR, duties: ['licence-conditions'], warns: [/^licence-held/] },
    ],
    [
      'licence-value',
      'a cent over',
      today('SA', H100, {
        ...worth(3, '100000.11'),
        evidence: { licence: { id: 'D1', remainingUnits: 3, remainingValueUsd: 300000.3 } },
      }),
      { warns: [/^licence-value-short/], silent: [/^licence-held/] },
    ],
    [
      'licence-euro',
      'a balance that cannot be compared',
      today('SA', H100, { ...worth(3, '1', 'EUR'), evidence: { licence: { id: 'D1', remainingValueUsd: 300000 } } }),
      { warns: [/^licence-not-checked/], silent: [/^licence-held/] },
    ],
    [
      'licence-no-quantity',
      'nor without a quantity',
      today('SA', H100, { evidence: { licence: { id: 'D1', remainingUnits: 3 } } }),
      { warns: [/^licence-not-checked/] },
    ],
  ],
};

const tenant = (more: object = {}) => [party('remote-user', 'CN', more)];
const rented = (more: object = {}, who = tenant()) =>
  today('CN', H100, { activity: 'remote-access', from: 'MY', ...more }, who);
export const FLAGS: Table = {
  source: 'Supplement No. 3 to part 732; BIS of 13 May 2025; § 736.2(b)(10); enforcement cases (not law)',
  rows: [
    [
      'flag-known',
      'an open flag holds what is free',
      today('SG', H20, { redFlags: ['payer-is-not-buyer'] }),
      { outcome: 'hold', warns: [/red-flag/] },
    ],
    [
      'flag-words',
      'free words too',
      today('SG', H20, { redFlags: ['the driver was in a hurry'] }),
      { outcome: 'hold' },
    ],
    [
      'flag-not-enforced',
      'beside a duty not enforced',
      today('SG', H100, { redFlags: ['large-first-order'] }),
      { outcome: 'hold' },
    ],
    [
      'flag-nac',
      'beside an exception',
      today('CN', A30, { ...notified(), redFlags: ['transit-hub'] }),
      { outcome: 'hold' },
    ],
    ['flag-licence', 'it softens nothing', today('CN', H100, { redFlags: ['serials-moved'] }), { outcome: LR }],
    [
      'hub',
      'a forwarder in Malaysia',
      today('JP', H100, {}, [US, ...buyer('JP'), party('forwarder', 'MY')]),
      { warns: [/transit-hub.*A pattern, not a rule/] },
    ],
    [
      'middleman',
      'a forwarder in Hong Kong',
      today('TH', H100, {}, [US, ...buyer('TH'), party('forwarder', 'HK')]),
      { outcome: 'hold' },
    ],
    [
      'parent-unsaid',
      'the parent is not stated',
      today('MY', H100, {}, [US, ...buyer('MY', { ultimateParentHeadquarters: undefined })]),
      { outcome: 'not-determined' },
    ],
    ['ascend', 'a Chinese 3A090 chip anywhere', today('MY', 'huawei/910c'), { outcome: 'hold', warns: [/gp10/] }],
    [
      'ascend-before',
      'no guidance yet',
      asked('2025-05-12', 'MY', 'huawei/910b1', { from: 'CN', activity: 'reexport' }),
      { silent: [/gp10/] },
    ],
    [
      'rented',
      'an ordinary tenant of China',
      rented(),
      { outcome: 'not-an-export', warns: [/prohibited-cloud-tenant/] },
    ],
    ['rented-military', 'known military use', rented({ endUse: ['military'] }), { outcome: ['hold', LR] }],
    ['rented-unknown', 'use not stated', rented({ endUse: undefined }), { outcome: ['not-determined', 'hold'] }],
    [
      'rented-denied',
      'a denied person',
      rented({ from: 'US' }, tenant({ listed: [{ list: 'DPL' }] })),
      { outcome: KEPT },
    ],
    [
      'doubtful-inside',
      'derived figures inside a computer free nothing',
      today('CN', server('nvidia/gb10', 1)),
      { outcome: KEPT },
    ],
    [
      'doubtful-beside',
      'beside a sure .a circuit they change nothing',
      today('SG', {
        kind: 'computer',
        contains: [
          { chip: 'nvidia/gb200-gpu', count: 72 },
          { chip: 'nvidia/grace-cpu', count: 36 },
        ],
      }),
      { outcome: NOT_ENFORCED },
    ],
  ],
};
