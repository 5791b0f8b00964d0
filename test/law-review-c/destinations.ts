import {
  A30,
  A100,
  APPROVAL,
  ASK,
  AUTHORISED,
  B200,
  CASE,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  LICENCE,
  MI210,
  order,
  ordered,
  POLICY_OF_DENIAL,
  type Row,
  RTX_4090,
  server,
  TEXT_ONLY,
  who,
} from './ask.ts';

const A = ['742.6(a)(6)(iii)(A)'];
const III = ['742.6(a)(6)(iii)'];
const each = (codes: string, row: (code: string) => Row): Row[] => codes.split(' ').map(row);

/** Without a party headquartered in Macau or D:5. */
export const DESTINATIONS: readonly Row[] = [
  ...each('TR BR KE MY TH KR NL CA HU NG UA PH CY MT AL AR BG', (to) => [
    `.a to ${to}: by the text only`,
    order(to, H100),
    { outcome: TEXT_ONLY, eccn: '3A090.a', cites: A },
  ]),
  ...each('MY TH CH TW MX IN IL PL ID DE PH', (to) => [
    `.b to ${to}`,
    order(to, MI210),
    { outcome: FREE, eccn: '3A090.b', cites: [...III, '744.23(a)(3)(i)'] },
  ]),
  ...each('AZ GE KZ KG MD MN TJ TM UZ VN LA', (to) => [
    `.a to ${to}: D:1`,
    order(to, B200),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ]),
  ...each('QA KW BH OM JO EG PK YE', (to) => [
    `.a to ${to}: D:4`,
    order(to, A100),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ]),
  ...each('AF CF CD ER HT LY SO SS ZW NI MM LB', (to) => [
    `.a to ${to}: D:5`,
    order(to, server(H100)),
    { outcome: LICENCE, eccn: '4A090.a', policy: DENIAL, cites: A },
  ]),
  ...each('KZ MD PK JO', (to) => [`.b to ${to}`, order(to, A30), { outcome: LICENCE, eccn: '3A090.b', cites: III }]),
  ...each('VN PK SA LB ZW AE', (to) => [`AT only to ${to}`, order(to, H20), { outcome: FREE, eccn: '3A991.p' }]),
  [
    'Ethiopia: on the list of the State Department, not in the table of BIS',
    order('ET', H100),
    { outcome: [ASK, HOLD] },
  ],
  ['Cambodia today: D:1 alone', order('KH', H100), { outcome: LICENCE, policy: APPROVAL, cites: A }],
  ['Cambodia in 2024: D:5', order('KH', H100, { on: '2024-06-01' }), { outcome: LICENCE, policy: DENIAL, cites: III }],
  [
    'Nicaragua in June 2024: D:5',
    order('NI', H100, { on: '2024-06-01' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  ['.a to Iraq', order('IQ', H100), { outcome: LICENCE, policy: DENIAL, cites: A }],
  ['14 May 2025: not due', order('MY', H100, { on: '2025-05-14' }), { outcome: FREE, cites: III }],
  ['15 May 2025', order('MY', H100, { on: '2025-05-15' }), { outcome: TEXT_ONLY, cites: A }],
  ['12 January 2025', order('MY', H100, { on: '2025-01-12' }), { outcome: FREE, cites: III }],
  [
    'the duty of 2023 while that of 2025 waits',
    order('VN', H100, { on: '2025-03-01' }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  ['.b before 17 November 2023', order('VN', A30, { on: '2023-11-16' }), { outcome: FREE }],
  ['.b to Vietnam in 2024', order('VN', A30, { on: '2024-02-01' }), { outcome: LICENCE, policy: APPROVAL, cites: III }],
  [
    'the letter of the text: Canada, favoured',
    order('CA', H100, { reading: 'letter' }),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ],
  [
    '… Thailand, within the allocation',
    order('TH', H100, { reading: 'letter' }),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ],
  ['… does not reach .b items', order('TH', A30, { reading: 'letter' }), { outcome: FREE, cites: III }],
  ['… before it is due', order('TH', H100, { reading: 'letter', on: '2025-05-14' }), { outcome: [FREE, LICENCE] }],
  ['through Hong Kong to Germany', order('DE', H100, { via: ['HK'] }), { outcome: TEXT_ONLY, cites: A }],
  ['.b through Singapore to Vietnam', order('VN', A30, { via: ['SG'] }), { outcome: LICENCE, cites: III }],
  [
    '.b with a purchase order to Mongolia: ACA',
    order('MN', A30, ordered),
    { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] },
  ],
  ['EAR99 to Vietnam', order('VN', EAR99), { outcome: FREE, eccn: 'EAR99' }],
  ['a consumer part to Saudi Arabia, order not known', order('SA', RTX_4090), { outcome: LICENCE, cites: A }],
];

const shared = (home: string | null) => ({
  parties: [who('end-user', 'JP', 'JP', { ultimateParentHeadquarters: home })],
});
/** § 744.23(a)(3)(i), § 742.6(a)(6)(iii)(A): for whom. */
export const HEADQUARTERS: readonly Row[] = [
  ...each('HK MO RU VE CU IR BY LB', (parent) => [
    `.a in Japan for a group of ${parent}`,
    order('JP', H100, { parent }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ]),
  ...each('HK MO RU MM ZW', (parent) => [
    `.b in Malaysia for a group of ${parent}`,
    order('MY', A30, { parent }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)(A)'] },
  ]),
  ...each('VN SA KZ', (parent) => [
    `.b in Malaysia for a group of ${parent}, not in D:5`,
    order('MY', A30, { parent }),
    { outcome: FREE, cites: ['744.23(a)(3)(i)', ...III] },
  ]),
  ['.a in Japan for a group of Vietnam', order('JP', H100, { parent: 'VN' }), { outcome: TEXT_ONLY, cites: A }],
  [
    'a branch: headquartered in China',
    order('SG', H100, { parties: [who('end-user', 'SG', 'CN', { headquarters: 'CN' })] }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  [
    'the purchaser is Chinese, the user Japanese',
    order('JP', H100, { parties: [who('purchaser', 'SG', 'CN'), who('end-user', 'JP')] }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  [
    'the ultimate consignee is Chinese',
    order('JP', A30, { parties: [who('ultimate-consignee', 'JP', 'CN'), who('end-user', 'JP')] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)(A)'] },
  ],
  [
    'a seller of a Chinese group: not for him',
    order('DE', H100, { parties: [who('exporter', 'US', 'CN'), who('end-user', 'DE')] }),
    { outcome: TEXT_ONLY, cites: A },
  ],
  ['the day before the test', order('SG', H100, { parent: 'CN', on: '2023-11-16' }), { outcome: FREE }],
  [
    'while the rule of 2025 waits',
    order('SG', H100, { parent: 'CN', on: '2025-02-01' }),
    { outcome: LICENCE, policy: DENIAL, cites: [...III, '744.23(a)(3)(i)'] },
  ],
  [
    'the day before the guidance of 31 May 2026',
    order('MY', B200, { parent: 'CN', on: '2026-05-30' }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  ['a parent stated to be unknown, .b', order('JP', A30, shared(null)), { outcome: HOLD }],
  ['… AT only: no headquarters test', order('JP', H20, shared(null)), { outcome: FREE }],
  ['… EAR99', order('JP', EAR99, shared(null)), { outcome: FREE }],
  [
    '… in China the licence stands anyway',
    order('CN', H100, { party: { ultimateParentHeadquarters: null } }),
    { outcome: LICENCE, cites: A },
  ],
  [
    'the parent not said',
    order('TH', A30, { parties: [{ role: 'end-user', country: 'TH', headquarters: 'TH', listed: [] }] }),
    { outcome: [HOLD, ASK] },
  ],
  ['nobody named', order('TH', A30, { parties: [] }), { outcome: [HOLD, ASK] }],
  [
    '.a in Vietnam for a Chinese group',
    order('VN', H100, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  [
    '.b in Vietnam for a Chinese group',
    order('VN', A30, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'technology to a Chinese group in Taiwan',
    order('TW', { kind: 'technology', eccn: '3E001', technologyFor: '3A090' }, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  [
    'a consumer part in Japan for a Chinese group',
    order('JP', RTX_4090, { parent: 'CN', evidence: {} }),
    { outcome: LICENCE, policy: DENIAL, cites: [...A, '740.8'] },
  ],
];

const approved = { authorisations: ['uae-supplement-8'] };
const uae = (more: object, user: object = more) => ({
  parties: [who('ultimate-consignee', 'AE', 'AE', more), who('end-user', 'AE', 'AE', user)],
});
const american = { ...approved, name: 'Microsoft UAE', headquarters: 'US', ultimateParentHeadquarters: 'US' };
const g42 = { ...approved, name: 'Core42' };
/** The Gulf, Israel, and the rule of 10 July 2026. */
export const MIDDLE_EAST: readonly Row[] = [
  ['UAE the day before the duty of 2023', order('AE', H100, { on: '2023-11-16' }), { outcome: FREE }],
  [
    'UAE, D:4 until 9 July 2026',
    order('AE', H100, { on: '2026-07-09' }),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ],
  ['… by name after it', order('AE', H100, { on: '2026-07-10' }), { outcome: LICENCE, policy: APPROVAL, cites: A }],
  ['… .b', order('AE', A30, { on: '2026-07-10' }), { outcome: LICENCE, cites: ['742.6(a)(6)(iii)(B)'] }],
  [
    'Core42 approved',
    order('AE', H100, uae(g42)),
    { outcome: AUTHORISED, eccn: '3A090.a', cites: ['Supp. 8', ...III] },
  ],
  ['Core42, the last day', order('AE', H100, { ...uae(g42), on: '2027-04-05' }), { outcome: AUTHORISED }],
  ['Core42, lapsed', order('AE', H100, { ...uae(g42), on: '2027-04-06' }), { outcome: LICENCE, cites: A }],
  [
    'an American company after that day',
    order('AE', A30, { ...uae(american), on: '2027-04-06' }),
    { outcome: AUTHORISED },
  ],
  [
    'an approved consignee, a private user',
    order('AE', H100, uae(american, {})),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ],
  [
    'a day too early for the supplement',
    order('AE', A30, { ...uae(american), on: '2026-07-09' }),
    { outcome: LICENCE },
  ],
  ['approved, B200', order('AE', server(B200), uae(american)), { outcome: AUTHORISED, eccn: '4A090.a' }],
  [
    'approved, and on the Entity List',
    order(
      'AE',
      A30,
      uae({
        ...american,
        listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
      }),
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'approval is for the UAE, not for Saudi Arabia',
    order('SA', H100, { party: approved }),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ],
  ['a Chinese group in the UAE', order('AE', H200, { parent: 'CN' }), { outcome: LICENCE, policy: DENIAL, cites: A }],
  [
    'a Chinese group in Saudi Arabia',
    order('SA', H100, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  [
    '.b to Saudi Arabia in 2024',
    order('SA', A30, { on: '2024-06-01' }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  ['.b to Saudi Arabia today', order('SA', A30), { outcome: LICENCE, policy: CASE, cites: ['742.6(a)(6)(iii)(B)'] }],
  [
    'consumer part to Saudi Arabia with an order: ACA',
    order('SA', RTX_4090, ordered),
    { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] },
  ],
  ['Israel in 2024', order('IL', H100, { on: '2024-02-01' }), { outcome: FREE, cites: III }],
  ['Israel for a Chinese group', order('IL', H100, { parent: 'CN' }), { outcome: LICENCE, policy: DENIAL, cites: A }],
  ['.b in Israel for a Chinese group: the gap', order('IL', A30, { parent: 'CN' }), { outcome: HOLD }],
  ['Israel by the letter', order('IL', H100, { reading: 'letter' }), { outcome: LICENCE, policy: APPROVAL, cites: A }],
  ['Lebanon: D:4 and D:5', order('LB', A30), { outcome: LICENCE, policy: DENIAL, cites: III }],
  ['Iran: § 746.7 too', order('IR', A30), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.7'] }],
];
