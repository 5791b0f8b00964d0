import {
  A30,
  A100,
  A800,
  APPROVAL,
  ASK,
  AT_ONLY,
  AUTHORISED,
  B200,
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
  NVIDIA,
  OUTSIDE,
  order,
  ordered,
  RTX_4090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, type Row, uses } from './ask.ts';
import { A, B, HQ, III, tech } from './given.ts';

/** The days of 2026 and 2027, what was known when, and foreign direct products by day. */
export const SINCE_2026: readonly Row[] = [
  [
    '2026: military use in Cambodia, 3A991, today',
    order('KH', H20, uses('military')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  ['UAE: HBM on 9 July 2026', order('AE', hbm(3), { on: '2026-07-09' }), { outcome: FREE, eccn: '3A090.c' }],
  [
    'UAE: HBM for a Chinese group after 10 July',
    order('AE', hbm(3), { on: '2026-07-10', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: HQ },
  ],
  [
    'UAE: .b for a Chinese group on 10 July: (iii)(B) names the UAE',
    order('AE', A30, { on: '2026-07-10', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: [...B, ...HQ] },
  ],
  [
    'UAE: .b for a Chinese group on 9 July',
    order('AE', A30, { on: '2026-07-09', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'UAE: a desktop part with an order on 10 July: no gate, ACA by its text',
    order('AE', RTX_4090, { on: '2026-07-10', ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] },
  ],
  [
    'UAE: a desktop part with an order on 9 July',
    order('AE', RTX_4090, { on: '2026-07-09', ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] },
  ],
  [
    'UAE: from China to an approved company there is a reexport all the same',
    order('AE', H100, {
      activity: 'reexport',
      from: 'SG',
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'US', { authorisations: ['uae-supplement-8'], name: 'Oracle', headquarters: 'US' }),
      ),
    }),
    { outcome: AUTHORISED, cites: ['Supp. 8', ...III] },
  ],
  [
    'UAE: 6 April 2027, G42: no more',
    order('AE', A30, {
      on: '2027-04-06',
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', { authorisations: ['uae-supplement-8'], name: 'G42' }),
      ),
    }),
    { outcome: [LICENCE, HOLD], cites: B },
  ],
  [
    'UAE: 5 April 2027, G42 Cloud',
    order('AE', A30, {
      on: '2027-04-05',
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', { authorisations: ['uae-supplement-8'], name: 'G42 Cloud' }),
      ),
    }),
    { outcome: AUTHORISED, cites: ['Supp. 8'] },
  ],
  [
    'UAE: technology for .b on 10 July',
    order('AE', tech('3A090.b'), { on: '2026-07-10' }),
    { outcome: LICENCE, eccn: '3E001', cites: III },
  ],
  [
    'UAE: NAC is for Macau and D:5, so a notice frees no .b with no order',
    order('AE', A30, {
      on: '2026-08-01',
      evidence: { purchaseOrder: false, nacNotification: { filedOn: '2026-06-01', objection: false } },
    }),
    { outcome: LICENCE, cites: B },
  ],
  [
    'knownOn before the UAE rule: 10 July 2026 as known on 13 July',
    order('AE', A30, { on: '2026-07-12', knownOn: '2026-07-13' }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'knownOn: the HBM rule was published on 5 December 2024',
    order('CN', hbm(3), { on: '2024-12-31', knownOn: '2024-12-04' }),
    { outcome: FREE, eccnNot: '3A090.c' },
  ],
  [
    'knownOn: … a day later',
    order('CN', hbm(3), { on: '2024-12-31', knownOn: '2024-12-05' }),
    { outcome: LICENCE, eccn: '3A090.c' },
  ],
  [
    'knownOn: January 2026 known, the export of before',
    order('CN', H200, { on: '2026-01-14', knownOn: '2026-06-01', ...certified() }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'knownOn: Macau 2023 as known on 17 January',
    order('MO', A100, { on: '2023-01-17', knownOn: '2023-01-17' }),
    { outcome: [LICENCE, FREE] },
  ],
  [
    'knownOn: the rule of October 2022 before its publication',
    order('CN', A100, { on: '2022-10-21', knownOn: '2022-10-01' }),
    { outcome: FREE },
  ],
  [
    'knownOn: the stay of the Affiliates Rule, published on 12 November 2025',
    order('MY', EAR99, {
      on: '2025-11-11',
      knownOn: '2025-11-11',
      party: {
        owners: [
          {
            name: 'X',
            sharePercent: 60,
            listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
          },
        ],
      },
    }),
    { outcome: LICENCE, policy: DENIAL, cites: ['90 FR 47201', '744.11'] },
  ],
  [
    'knownOn: … on 12 November',
    order('MY', EAR99, {
      on: '2025-11-12',
      knownOn: '2025-11-12',
      party: {
        owners: [
          {
            name: 'X',
            sharePercent: 60,
            listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }],
          },
        ],
      },
    }),
    { outcome: FREE, cites: ['90 FR 50857', '744.11'] },
  ],
  [
    'the letter of August 2022 and Macau in the letter of 2025 by turns',
    order('MO', H20, { on: '2025-04-09', parties: [NVIDIA, who('end-user', 'MO')] }),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: NVIDIA sells an A800 in Macau on 1 November 2023',
    order('MO', A800, { on: '2023-11-01', parties: [NVIDIA, who('end-user', 'MO')] }),
    { outcome: [LICENCE, FREE, HOLD] },
  ],
  [
    'a server of B200 to Iraq, D:1 and D:5, § 746.3',
    order('IQ', server(B200)),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  ['Nicaragua today, D:1 and D:5', order('NI', A30), { outcome: LICENCE, policy: DENIAL, cites: B }],
  [
    'Zimbabwe, .a, since 2023',
    order('ZW', H100, { on: '2023-12-01' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'Kazakhstan .a the day of due',
    order('KZ', H100, { on: '2025-05-15' }),
    { outcome: LICENCE, policy: APPROVAL, cites: A },
  ],
  [
    'Syria before September 2025: EAR99',
    order('SY', EAR99, { on: '2025-08-01' }),
    { outcome: LICENCE, cites: ['746.9'] },
  ],
  ['AT only to Sudan in 2024', order('SD', AT_ONLY, { on: '2024-06-01' }), { outcome: FREE, cites: ['3A991', 'AT'] }],
  ['AT only for Sudan with a Chinese parent', order('SD', AT_ONLY, { parent: 'CN' }), { outcome: FREE }],
  [
    'military user of Nicaragua before it was named',
    order('NI', H20, { on: '2024-01-15', ...kinds('military-end-user') }),
    { outcome: [FREE, LICENCE, HOLD] },
  ],
  [
    'foreign product of 2023 to Macau: from Taiwan, November 2022',
    order(
      'MO',
      { ...A100, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { on: '2022-11-10', activity: 'reexport', from: 'TW' },
    ),
    { outcome: [OUTSIDE, FREE] },
  ],
  [
    '… from Taiwan to China',
    order(
      'CN',
      { ...A100, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { on: '2022-11-10', activity: 'reexport', from: 'TW' },
    ),
    { outcome: LICENCE, cites: ['734.9(h)', '742.6(a)(6)'] },
  ],
  [
    '… from Taiwan to Vietnam in 2023, before 17 November',
    order(
      'VN',
      { ...A100, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { on: '2023-06-10', activity: 'reexport', from: 'TW' },
    ),
    { outcome: [OUTSIDE, FREE] },
  ],
  [
    '… from Taiwan to a Chinese group in Germany, 2024',
    order(
      'DE',
      { ...H100, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { on: '2024-06-10', parent: 'CN', activity: 'reexport', from: 'TW' },
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(h)', ...HQ] },
  ],
  [
    '… from Taiwan to Germany, 2024',
    order(
      'DE',
      { ...H100, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { on: '2024-06-10', activity: 'reexport', from: 'TW' },
    ),
    { outcome: OUTSIDE, cites: ['734.9(h)', '734.3'] },
  ],
  [
    '… from Taiwan to Germany, 2026',
    order(
      'DE',
      { ...H100, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { activity: 'reexport', from: 'TW' },
    ),
    { outcome: TEXT_ONLY, cites: ['734.9(h)', ...III] },
  ],
  [
    '… .b from Taiwan to Israel',
    order(
      'IL',
      { ...A30, foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { activity: 'reexport', from: 'TW' },
    ),
    { outcome: FREE },
  ],
  [
    '… HBM of Korea to China: no direct product rule for .c?',
    order(
      'CN',
      { ...hbm(3), foreignDirectProduct: true, madeInUs: false, controlledUsContentPercent: 0 },
      { activity: 'reexport', from: 'KR' },
    ),
    { outcome: LICENCE, cites: ['734.9(h)', '742.6(a)(6)(i)'] },
  ],
  [
    'a forwarder of China beside a Thai user, 2024',
    order('TH', H100, { on: '2024-02-01', ...beside('TH', [who('forwarder', 'HK', 'CN')]) }),
    { outcome: [HOLD, FREE] },
  ],
  ['not determined without a day before 2022: hold', order('CN', H100, { on: '2021-12-31' }), { outcome: [HOLD, ASK] }],
];
