import {
  A30,
  asked,
  buyer,
  CBC,
  certified,
  circuit,
  H100,
  H200,
  imported,
  LR,
  POA,
  POD,
  party,
  type Row,
  server,
  type Table,
  today,
  US,
} from './ask.ts';

const ON = '2026-06-01';
const el = (reviewPolicy: string) => [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy }];
const china = (otherwise: object = {}, who?: object[], item: object = H200) =>
  asked(ON, 'CN', item, certified(otherwise), who);
/** Without any one certificate, or with nothing said of it, the presumption stays. */
const certificates: Row[] = [
  'supplyInUs',
  'noFoundryDiversion',
  'recipientKyc',
  'remoteUsersListed',
  'thirdPartyTestInUs',
  'labIndependent',
].flatMap((name) =>
  [false, undefined].map(
    (held): Row => [
      `dd-${name}-${held}`,
      'every certificate is needed',
      china({ [name]: held }),
      { outcome: LR, policy: POD },
    ],
  ),
);

export const JANUARY_2026: Table = {
  source: '91 FR 1684; § 742.6(b)(10)(iii)(A)(1); Supplement No. 2 to part 748 ¶ (dd)',
  rows: [
    [
      'dd-all',
      'all of them',
      china(),
      { outcome: LR, policy: CBC, duties: ['dd-certifications'], warns: [/^limit:us-volume-50/] },
    ],
    ['dd-day-before', 'a day early', asked('2026-01-14', 'CN', H200, certified()), { policy: POD }],
    ['dd-macau', 'Macau', asked(ON, 'MO', H200, certified()), { policy: CBC }],
    ['dd-b', 'a .b item', china({}, undefined, imported('amd/mi210')), { policy: CBC }],
    [
      'dd-volume-50',
      'exactly half passes',
      china({ volumeShareOfUsPercent: 50 }),
      { policy: CBC, silent: [/over-limit/] },
    ],
    [
      'dd-volume-over',
      'above half',
      china({ volumeShareOfUsPercent: 50.01 }),
      { policy: POD, warns: [/^over-limit:us-volume-50/] },
    ],
    ['dd-volume-unknown', 'share not stated', china({ volumeShareOfUsPercent: undefined }), { policy: POD }],
    [
      'dd-not-sold',
      'not sold in the US',
      china({}, undefined, { ...H200, commerciallyAvailableInUs: false }),
      { policy: POD },
    ],
    ['dd-sold-unknown', 'sold in the US?', china({}, undefined, { chip: 'nvidia/h200-sxm' }), { policy: POD }],
    ['dd-below-both', 'just below both lines', china({}, undefined, circuit(20_999.999, 6499.999)), { policy: CBC }],
    ['dd-b30a', 'too much TPP', china({}, undefined, imported('nvidia/b30a')), { policy: POD }],
    ['dd-reexport', 'a reexport', asked(ON, 'CN', H200, { ...certified(), from: 'SG' }), { policy: POD }],
    [
      'dd-transfer',
      'a transfer in China',
      asked(ON, 'CN', H200, { ...certified(), from: 'CN', activity: 'in-country-transfer' }),
      { policy: POD },
    ],
    [
      'dd-abroad',
      'a Chinese buyer in Malaysia',
      asked(ON, 'MY', H200, certified(), [US, ...buyer('MY', { ultimateParentHeadquarters: 'CN' })]),
      { policy: POD },
    ],
    [
      'dd-user-elsewhere',
      'the end user sits in Singapore',
      china({}, [US, party('ultimate-consignee', 'CN'), party('end-user', 'SG')]),
      { policy: POD },
    ],
    ['dd-other-d5', 'Zimbabwe', asked(ON, 'ZW', H200, certified()), { policy: POD }],
    [
      'dd-military-use',
      'military use',
      asked(ON, 'CN', H200, { ...certified(), endUse: ['military'] }),
      { policy: POD },
    ],
    ['dd-use-unknown', 'use not stated', asked(ON, 'CN', H200, { ...certified(), endUse: undefined }), { policy: POD }],
    [
      'dd-military-user',
      'a military end user',
      china({}, [US, ...buyer('CN', { kinds: ['military-end-user'] })]),
      { policy: POD },
    ],
    [
      'dd-listed',
      'a listed buyer, even if its entry says case by case',
      china({}, [US, ...buyer('CN', { listed: el(CBC) })]),
      { policy: POD },
    ],
    [
      'dd-sdn-between',
      'a blocked person in between',
      china({}, [
        US,
        ...buyer('CN'),
        party('intermediate-consignee', 'CN', { listed: [{ list: 'SDN', programs: ['RUSSIA-EO14024'] }] }),
      ]),
      { policy: POD },
    ],
    [
      'dd-listed-tenant',
      'remote access by a listed party',
      china({}, [US, ...buyer('CN'), party('remote-user', 'CN', { listed: el(POD) })]),
      { policy: POD },
    ],
    [
      'dd-server',
      'per circuit or per server is not settled',
      asked(ON, 'CN', server('nvidia/h200-sxm', 8, { commerciallyAvailableInUs: true }), certified()),
      { outcome: LR, warns: [/per (IC|server)/] },
    ],
    ...certificates,
  ],
};

const supp8 = (name: string, home = 'AE') => [
  US,
  ...buyer('AE', { name, headquarters: home, ultimateParentHeadquarters: home, authorisations: ['uae-supplement-8'] }),
];
export const POSTURE: Table = {
  source: '§ 742.6(a)(6)(iii), (b)(10); Supplement No. 8 to part 740; BIS of 13 May 2025 and 31 May 2026',
  rows: [
    [
      'due-day-before',
      'the worldwide duty is not due',
      asked('2025-05-14', 'SG', H100),
      { outcome: 'no-licence-required' },
    ],
    [
      'due-day',
      'due by its text, and not enforced',
      asked('2025-05-15', 'SG', H100),
      { outcome: 'licence-not-enforced' },
    ],
    ['due-letter', 'by the letter of the text', today('SG', H100, { reading: 'letter' }), { outcome: LR, policy: POA }],
    [
      'due-letter-2024',
      'no such text in 2024',
      asked('2024-06-01', 'SG', H100, { reading: 'letter' }),
      { outcome: 'no-licence-required' },
    ],
    [
      'due-as-known-then',
      'due, for whoever did not know the announcement',
      asked('2025-06-01', 'SG', H100, { knownOn: '2025-05-12' }),
      { outcome: LR },
    ],
    [
      'replay-2024',
      'the rule of 2023 goes on for whoever knows no other',
      asked('2026-02-01', 'CN', H100, { knownOn: '2024-06-01' }),
      { outcome: LR, policy: POD },
    ],
    [
      'replay-january',
      'between the effective and the publication day',
      asked('2025-02-01', 'CN', H100, { knownOn: '2025-01-14' }),
      { outcome: LR, policy: POD },
    ],
    [
      'replay-letter',
      'the letter of 2022, before the entry was known',
      asked('2022-11-01', 'CN', 'nvidia/a100-sxm4-80gb', { knownOn: '2022-10-10' }, [
        party('exporter', 'US', { name: 'NVIDIA' }),
        ...buyer('CN'),
      ]),
      { outcome: LR, cites: 'is-informed' },
    ],
    [
      'parent-2025',
      'the doubtful year',
      asked('2025-06-15', 'MY', H100, {}, [US, ...buyer('MY', { ultimateParentHeadquarters: 'CN' })]),
      { outcome: LR, policy: POD },
    ],
    [
      'parent-b',
      'a .b item, Macau',
      asked('2025-06-15', 'SG', A30, {}, [US, ...buyer('SG', { ultimateParentHeadquarters: 'MO' })]),
      { outcome: LR, policy: POD },
    ],
    [
      'israel-b',
      'between two paragraphs',
      today('IL', A30, {}, [US, ...buyer('IL', { ultimateParentHeadquarters: 'CN' })]),
      { outcome: 'hold' },
    ],
    [
      'cambodia-between',
      'State removed it, BIS had not',
      asked('2025-12-01', 'KH', H100),
      { outcome: LR, policy: POD },
    ],
    ['cambodia-after', 'out of D:5', asked('2026-02-03', 'KH', H100), { outcome: LR, policy: POA }],
    ['uae-before', 'the day before', asked('2026-07-09', 'AE', H100, {}, supp8('Core42')), { outcome: LR }],
    ['uae-from', 'Supplement No. 8', asked('2026-07-10', 'AE', H100, {}, supp8('Core42')), { outcome: 'authorised' }],
    [
      'uae-last-day',
      'the last day of G42',
      asked('2027-04-05', 'AE', H100, {}, supp8('G42')),
      { outcome: 'authorised' },
    ],
    ['uae-lapsed', 'lapsed', asked('2027-04-06', 'AE', H100, {}, supp8('G42')), { outcome: LR }],
    [
      'uae-us-company',
      'a US company does not lapse',
      asked('2027-04-06', 'AE', H100, {}, supp8('Microsoft', 'US')),
      { outcome: 'authorised' },
    ],
    ['saudi', 'still D:4', today('SA', 'nvidia/b300-hgx', { quantity: 18_000 }), { outcome: LR, policy: POA }],
  ],
};
