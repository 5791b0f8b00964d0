import type { Item } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  A800,
  APPROVAL,
  ASK,
  AT_ONLY,
  AUTHORISED,
  B200,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  L40S,
  LICENCE,
  MI210,
  NVIDIA,
  notified,
  OUTSIDE,
  order,
  ordered,
  PROHIBITED,
  RTX_4090,
  RTX_5090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { foreign, re, within } from '../law-review-d/given.ts';
import { beside, listed, on, owned, owner, type Row, through, usd } from './ask.ts';
import { a, b, bare, computer, ic } from './given.ts';

const OPEN = [ASK, HOLD];
/** Corners: owners, flags, days that turn, papers, figures that contradict a name. */
export const CORNERS: readonly Row[] = [
  [
    'case by case of an entry does not better the presumption of denial',
    order('CN', H100, { party: listed({ reviewPolicy: 'case-by-case' }) }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'two lists: UVL and EL',
    order('MY', AT_ONLY, {
      party: {
        listed: [
          { list: 'UVL' },
          { list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' },
        ],
      },
    }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['denied party with an exception', order('VN', A30, { ...ordered, party: on('DPL') }), { outcome: PROHIBITED }],
  [
    'denied party and foreign goods outside the EAR',
    order('DE', foreign(AT_ONLY, { foreignDirectProduct: false }), { ...re('JP'), party: on('DPL') }),
    { outcome: [OUTSIDE, HOLD, PROHIBITED] },
  ],
  [
    'an SDN owner of Russia at 50 %',
    owned('2025-10-15', 'TR', EAR99, [owner(50, 'SDN', { programs: ['RUSSIA-EO14024'] })]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8', '744.11'] },
  ],
  [
    '… in the stay',
    owned('2026-05-01', 'TR', EAR99, [owner(50, 'SDN', { programs: ['RUSSIA-EO14024'] })]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'SDN and EL owners 25 each',
    owned('2025-10-15', 'TR', EAR99, [owner(25, 'SDN', { programs: ['RUSSIA-EO14024'] }), owner(25)]),
    { outcome: LICENCE },
  ],
  [
    'MEU owner at 50 %, 3A991, India',
    owned('2025-10-15', 'IN', AT_ONLY, [owner(50, 'MEU')]),
    { outcome: [AUTHORISED, LICENCE] },
  ],
  [
    'MEU owner at 50 %, 3A991, Brazil',
    owned('2025-10-15', 'BR', AT_ONLY, [owner(50, 'MEU')]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'a US firm owned by a listed party: foreign entities only',
    owned('2025-10-15', 'MX', EAR99, [owner(60)], {
      parties: [who('purchaser', 'US', 'US', { owners: [owner(60)] }), who('end-user', 'MX')],
    }),
    { outcome: [FREE, HOLD, AUTHORISED] },
  ],
  [
    '50 % of 50 % of two parents: 25 and 25',
    owned('2025-10-15', 'MY', EAR99, [through(50, owner(50)), through(50, owner(50))]),
    { outcome: LICENCE },
  ],
  [
    '49 % of 100 % and 1 %',
    owned('2025-10-15', 'MY', EAR99, [through(49, owner(100)), owner(1)]),
    { outcome: LICENCE },
  ],
  ['49 and 0.99', owned('2025-10-15', 'MY', EAR99, [owner(49), owner(0.99)]), { outcome: [FREE, HOLD] }],
  ['red flag in free words', order('DE', H20, { redFlags: ['the buyer pays in cash'] }), { outcome: HOLD }],
  ['red flags none', order('DE', H20, { redFlags: [] }), { outcome: FREE }],
  [
    'red flag with a licence required',
    order('CN', H100, { redFlags: ['payer-is-not-buyer'] }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'red flag with a denied person',
    order('DE', H20, { redFlags: ['payer-is-not-buyer'], party: on('DPL') }),
    { outcome: PROHIBITED },
  ],
  [
    'reading the stay: 9 November 2026 at the end of the day',
    owned('2026-11-09', 'MY', AT_ONLY, [owner(100)]),
    { outcome: [FREE, HOLD] },
  ],
  ['10 November 2026', owned('2026-11-10', 'MY', AT_ONLY, [owner(100)]), { outcome: LICENCE }],
  ['Cambodia, HBM, in 2024: D:5', order('KH', hbm(3), { on: '2025-02-01' }), { outcome: LICENCE, policy: DENIAL }],
  ['Cambodia, HBM, December 2025: open', order('KH', hbm(3), { on: '2025-12-15' }), { outcome: [...OPEN, LICENCE] }],
  ['Cambodia, HBM, 3 February 2026', order('KH', hbm(3), { on: '2026-02-03' }), { outcome: FREE }],
  [
    'Nicaragua, H100, 1 March 2024: D:5 not yet, D:1 not known',
    order('NI', H100, { on: '2024-03-01' }),
    { outcome: [FREE, LICENCE, ...OPEN] },
  ],
  ['Nicaragua, H100, April 2024', order('NI', H100, { on: '2024-04-01' }), { outcome: LICENCE, policy: DENIAL }],
  [
    'HBM for an American group in China, 31 December 2024',
    order('CN', hbm(3), { on: '2024-12-31', parent: 'US', party: { headquarters: 'US' } }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'A100 to a US group in China, 2023-02-01: case by case then',
    order('CN', A100, { on: '2023-02-01', parent: 'US', party: { headquarters: 'US' } }),
    { outcome: LICENCE },
  ],
  ['A100 to China, 2023-02-01', order('CN', A100, { on: '2023-02-01' }), { outcome: LICENCE, policy: DENIAL }],
  [
    'A800 by NVIDIA on 22 October 2023',
    order('CN', A800, { on: '2023-10-22', parties: [NVIDIA, who('end-user', 'CN')] }),
    { outcome: FREE },
  ],
  [
    'L40S by NVIDIA on 23 October 2023',
    order('CN', L40S, { on: '2023-10-23', parties: [NVIDIA, who('end-user', 'CN')] }),
    { outcome: LICENCE },
  ],
  [
    'L40S by NVIDIA to Vietnam on 1 November 2023',
    order('VN', L40S, { on: '2023-11-01', parties: [NVIDIA, who('end-user', 'VN')] }),
    { outcome: [FREE, LICENCE, HOLD] },
  ],
  [
    'data-centre VEU on 1 October 2024',
    order('IN', H100, {
      on: '2024-10-01',
      party: { kinds: ['datacenter-operator'], authorisations: ['data-center-veu'] },
    }),
    { outcome: FREE },
  ],
  [
    'general VEU, India, H100 by the letter',
    order('IN', H100, {
      reading: 'letter',
      evidence: {},
      party: { kinds: ['datacenter-operator'], authorisations: ['general-veu'] },
    }),
    { outcome: [LICENCE, AUTHORISED, HOLD] },
  ],
  [
    'NVEU in Malaysia by the letter, within the cap',
    order('MY', H100, {
      reading: 'letter',
      quantity: 100,
      evidence: { installedBaseTpp: 0 },
      party: { kinds: ['datacenter-operator'], authorisations: ['nveu'] },
    }),
    { outcome: [AUTHORISED, LICENCE, HOLD] },
  ],
  [
    'NVEU of a Chinese group is none',
    order('MY', H100, { parent: 'CN', party: { authorisations: ['nveu'] } }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'duty: EEI at 2,500.01 for EAR99 to Japan',
    order('JP', EAR99, usd(1, '2500.01')),
    { outcome: FREE, duty: ['eei|758.1'] },
  ],
  [
    'duty: EAR99 of 900 to China: none',
    order('CN', EAR99, usd(1, '900')),
    { outcome: FREE, dutyNot: ['eei|aes|758.1(b)'] },
  ],
  [
    'duty: EAR99 of 900 to an unverified party',
    order('MY', EAR99, { ...usd(1, '900'), party: on('UVL'), evidence: { uvlStatement: true } }),
    { outcome: FREE, duty: ['eei|758.1'] },
  ],
  ['duty: no DCS for EAR99', order('JP', EAR99, usd(1, '9000')), { dutyNot: ['destination control|dcs'] }],
  ['duty: DCS for 3A991', order('JP', AT_ONLY, usd(1, '9000')), { duty: ['758.6|destination control'] }],
  ['duty: no ECCN on the invoice for 3A991', order('JP', AT_ONLY, usd(1, '9000')), { dutyNot: ['invoice-ECCN'] }],
  ['duty: ECCN in the EEI for 3A991 to China', order('CN', AT_ONLY, usd(1, '100')), { duty: ['eei-eccn'] }],
  [
    'duty: NAC notice 25 days before',
    order('CN', A30, {
      evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-11-20', objection: false } },
    }),
    { outcome: LICENCE, cites: ['740.8'] },
  ],
  [
    'duty: HBM exception, discrepancies in 60 days',
    bare(
      'CN',
      hbm(2.5),
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      { from: 'KR', activity: 'reexport', evidence: { hbmCommitments: true } },
    ),
    { outcome: EXCEPTION, duty: ['740.25|hbm'] },
  ],
  ['duty: records of 29 November 2026', order('JP', AT_ONLY, { on: '2026-11-29' }), { dutyDue: '2031-11-29' }],
  [
    'duty: PRC statement for any computer under a licence',
    order('CN', computer([b(1)]), { ...usd(1, '1000'), evidence: {} }),
    { outcome: LICENCE, duty: ['748.10|end user statement'] },
  ],
  [
    'duty: Macau asks none',
    order('MO', server(H100), usd(1, '90000')),
    { outcome: LICENCE, dutyNot: ['748.10|prc end user'] },
  ],
  [
    'duty: foundry reports for an authorised designer',
    {
      on: '2026-11-21',
      to: 'JP',
      from: 'TW',
      activity: 'reexport',
      endUse: [],
      item: {
        kind: 'integrated-circuit',
        nodeNm: 5,
        transistorsBillion: 60,
        tpp: 900,
        performanceDensity: 2,
        foreignDirectProduct: true,
        madeInUs: false,
      },
      parties: [
        who('exporter', 'TW'),
        who('foundry', 'TW'),
        who('designer', 'JP', 'JP', { kinds: ['authorized-designer'] }),
        who('end-user', 'JP'),
      ],
      evidence: { foundryAttestation: { tpp: 900, by: 'designer' } },
    },
    { duty: ['743.9'], presumed: false },
  ],
  [
    'two items mean two questions: a box of A30 and H100',
    order('CN', computer([a(1), b(1)]), notified('2026-09-01')),
    { outcome: LICENCE, eccn: '4A090.a', policy: DENIAL },
  ],
  [
    'a board called a circuit',
    order('VN', { kind: 'integrated-circuit', contains: [b(1)] } as Item, ordered),
    { outcome: [EXCEPTION, LICENCE, ...OPEN] },
  ],
  [
    'RTX 5090 sold for data centres by its seller',
    order('CN', { ...RTX_5090, designedOrMarketedForDatacenters: true }, notified('2026-09-01')),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'RTX 4090 D marketed for data centres: 4,708 at 7.7 is .a',
    order('CN', ic(4708, 7.7, true)),
    { outcome: LICENCE, eccn: '3A090.a', policy: DENIAL },
  ],
  [
    'H100 said to be no data-centre part',
    order('CN', { ...H100, designedOrMarketedForDatacenters: false }, notified('2026-09-01')),
    { outcome: [HOLD, LICENCE] },
  ],
  [
    'H100 said to have TPP 4,000',
    order('DE', { ...H100, tpp: 4000, performanceDensity: 1 }),
    { outcome: [HOLD, TEXT_ONLY, ASK] },
  ],
  ['B200 to Iceland', order('IS', B200), { outcome: TEXT_ONLY }],
  ['A30 to Iceland', order('IS', A30), { outcome: FREE }],
  ['MI210 to Ethiopia: State’s list', order('ET', MI210), { outcome: [HOLD, ASK, LICENCE] }],
  ['MI210 to Cyprus today', order('CY', MI210), { outcome: FREE }],
  ['MI210 to Cyprus in 2024, April', order('CY', MI210, { on: '2024-04-15' }), { outcome: [...OPEN, LICENCE] }],
  ['transfer inside the US', order('US', H100, within('US')), { outcome: ['not-an-export', OUTSIDE] }],
  [
    'RTX 4090 to Donetsk',
    bare('UA', RTX_4090, [who('end-user', 'UA', 'UA', { address: 'Donetsk' })]),
    { outcome: [LICENCE, HOLD], cites: ['746.6'] },
  ],
  [
    'beside: a purchaser in Iran for a user in Oman',
    order('OM', AT_ONLY, beside('OM', [who('purchaser', 'IR')])),
    { outcome: [HOLD, LICENCE] },
  ],
  [
    'beside: a purchaser in Russia for a user in Kazakhstan, H20',
    order('KZ', H20, beside('KZ', [who('purchaser', 'RU')])),
    { outcome: [HOLD, LICENCE] },
  ],
  ['beside: a Russian group’s unit in Kazakhstan, H20', order('KZ', H20, { parent: 'RU' }), { outcome: [FREE, HOLD] }],
];
