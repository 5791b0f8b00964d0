import {
  A30,
  ASK,
  AT_ONLY,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  notified,
  order,
  ordered,
  RESELLER,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { kinds, on, type Row, uses } from './ask.ts';

const OPEN = [ASK, HOLD];
/** Military ends, fabs and supercomputers, by place and day. */
export const MILITARY: readonly Row[] = [
  [
    'SPP is barred for the unverified',
    order('SY', EAR99, { party: on('UVL') }),
    { outcome: LICENCE, cites: ['740.2(a)(17)', '746.9'] },
  ],
  ['SPP in 2024 was not', order('SY', EAR99, { on: '2024-05-01' }), { outcome: LICENCE, cites: ['746.9'] }],
  [
    'SPP for a military end user of Syria',
    order('SY', EAR99, kinds('military-end-user')),
    { outcome: [EXCEPTION, HOLD, LICENCE] },
  ],
  ['H20 to Syria for its government', order('SY', H20, kinds('government')), { outcome: LICENCE }],
  [
    'NLR to an E:1 national’s company in Dubai: not by nationality',
    order('AE', H20, { parent: 'IR' }),
    { outcome: [FREE, HOLD] },
  ],
  [
    'ACA for an army in Vietnam: § 744.17 has microprocessors',
    order('VN', A30, { ...ordered, ...kinds('military-end-user') }),
    { outcome: [LICENCE, ...OPEN] },
  ],
  [
    'ACA for an army in Saudi Arabia: not D:1',
    order('SA', A30, { ...ordered, ...kinds('military-end-user') }),
    { outcome: [EXCEPTION, HOLD] },
  ],
  [
    'an army in India buys H100',
    order('IN', H100, { ...kinds('military-end-user'), ...uses('military') }),
    { outcome: TEXT_ONLY },
  ],
  [
    'military use in Nicaragua, 3A991, 14 March 2024',
    order('NI', H20, { on: '2024-03-14', ...uses('military') }),
    { outcome: [FREE, HOLD, ASK] },
  ],
  [
    'military use in Nicaragua, 3A991, 15 March 2024',
    order('NI', H20, { on: '2024-03-15', ...uses('military') }),
    { outcome: LICENCE, cites: ['744.21'] },
  ],
  [
    'military intelligence in Nicaragua is not in § 744.22',
    order('NI', EAR99, uses('military-intelligence')),
    { outcome: [FREE, HOLD, LICENCE] },
  ],
  [
    'military intelligence in Cambodia',
    order('KH', EAR99, uses('military-intelligence')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'military intelligence in Pakistan',
    order('PK', EAR99, kinds('military-intelligence-end-user')),
    { outcome: [FREE, HOLD] },
  ],
  [
    'SME development in China, 3A991',
    order('CN', AT_ONLY, uses('sme-development')),
    { outcome: [LICENCE, HOLD], cites: ['744.23(a)(4)'] },
  ],
  ['SME development in Japan', order('JP', AT_ONLY, uses('sme-development')), { outcome: FREE }],
  [
    'advanced fab in Macau, EAR99',
    order('MO', EAR99, uses('advanced-node-fab')),
    { outcome: LICENCE, cites: ['744.23(a)(2)'] },
  ],
  [
    'advanced fab in Russia, EAR99',
    order('RU', EAR99, uses('advanced-node-fab')),
    { outcome: LICENCE, cites: ['744.23(a)(2)'] },
  ],
  [
    'a supercomputer in Hong Kong, 4A994.l',
    order('HK', server(H20), uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  ['a supercomputer in Vietnam, H20', order('VN', H20, uses('supercomputer')), { outcome: FREE }],
  [
    'a supercomputer in China, A30 notified',
    order('CN', A30, { ...notified('2026-09-01'), ...uses('supercomputer') }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'a supercomputer of a Chinese group in Singapore, H20',
    order('SG', H20, { parent: 'CN', parties: [RESELLER, who('end-user', 'SG', 'CN')], ...uses('supercomputer') }),
    { outcome: FREE },
  ],
  [
    'a supercomputer in October 2022, 20th',
    order('CN', H20, { on: '2022-10-20', ...uses('supercomputer') }),
    { outcome: FREE },
  ],
  [
    'a supercomputer in October 2022, 21st',
    order('CN', H20, { on: '2022-10-21', ...uses('supercomputer') }),
    { outcome: LICENCE, cites: ['744.23'] },
  ],
  [
    'chemical weapons in Germany',
    order('DE', EAR99, uses('chemical-biological')),
    { outcome: LICENCE, cites: ['744.4'] },
  ],
  ['wmd, unspecified, in India', order('IN', EAR99, uses('wmd')), { outcome: [LICENCE, HOLD] }],
  ['nuclear power in France: § 744.2(d)?', order('FR', H20, uses('nuclear')), { outcome: [FREE, LICENCE, HOLD] }],
  ['missile use in Israel, D:4', order('IL', H20, uses('missile')), { outcome: LICENCE, cites: ['744.3'] }],
  [
    'ruled out, and named: the supercomputer rule in Vietnam',
    order('VN', H20, uses('supercomputer')),
    { outcome: FREE, cites: ['744.23(a)(1)'] },
  ],
  [
    '… § 744.21 for an army of India',
    order('IN', H20, kinds('military-end-user')),
    { outcome: FREE, cites: ['744.21'] },
  ],
  [
    '… for EAR99 to a party of the MEU List',
    order('CN', EAR99, { party: on('MEU') }),
    { outcome: FREE, cites: ['744.21'] },
  ],
  [
    '… the fab rule in Taiwan',
    order('TW', EAR99, uses('advanced-node-fab')),
    { outcome: FREE, cites: ['744.23(a)(2)'] },
  ],
];
