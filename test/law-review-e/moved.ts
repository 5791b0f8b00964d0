import {
  A30,
  A100,
  APPROVAL,
  AT_ONLY,
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
  NO_EXPORT,
  OUTSIDE,
  order,
  ordered,
  POLICY_OF_DENIAL,
  RTX_5090,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { foreign, re, within } from '../law-review-d/given.ts';
import { beside, listed, on, type Row, uses } from './ask.ts';
import { bare } from './given.ts';

/** Reexports, transfers and transit. */
export const MOVED: readonly Row[] = [
  ['reexport: H100 from Germany to India', order('IN', H100, re('DE')), { outcome: TEXT_ONLY }],
  ['reexport: H100 from Singapore to China', order('CN', H100, re('SG')), { outcome: LICENCE, policy: DENIAL }],
  [
    'reexport: A30 from Japan to Vietnam, an order',
    order('VN', foreign(A30), { ...re('JP'), ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  [
    'reexport: A30 of Taiwan to China, direct product',
    order('CN', foreign(A30), re('TW')),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(h)'] },
  ],
  [
    'reexport: a 3A991.p direct product of Taiwan to China: not in (h)',
    order('CN', foreign(H20), re('TW')),
    { outcome: [OUTSIDE, FREE, HOLD] },
  ],
  [
    'reexport: a foreign 3A991.p to Iran: § 734.9(j)',
    order('IR', foreign(H20), re('TW')),
    { outcome: LICENCE, cites: ['734.9(j)', '746.7'] },
  ],
  [
    'reexport: a foreign 3A991.p to Russia: (f)',
    order('RU', foreign(H20), re('TW')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8', '734.9(f)'] },
  ],
  [
    'reexport: foreign H20-class for a supercomputer in China: (i)',
    order('CN', foreign(H20), { ...re('TW'), ...uses('supercomputer') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(i)', '744.23(a)(1)'] },
  ],
  [
    'reexport: the same for a supercomputer in Venezuela: (i) names China and Macau',
    order('VE', foreign(H20), { ...re('TW'), ...uses('supercomputer') }),
    { outcome: [OUTSIDE, HOLD] },
  ],
  [
    'reexport: Huawei, footnote 1, a foreign part',
    order('CN', foreign(AT_ONLY), { ...re('TW'), party: listed({ footnotes: [1], name: 'Huawei Technologies' }) }),
    { outcome: LICENCE, cites: ['734.9(e)(1)', '744.11'] },
  ],
  [
    'reexport: a party without footnote, a foreign part',
    order('CN', foreign(AT_ONLY), { ...re('TW'), party: listed({ footnotes: [] }) }),
    { outcome: [OUTSIDE, HOLD] },
  ],
  [
    'reexport: footnote 4 as intermediate consignee',
    bare(
      'MY',
      foreign(AT_ONLY),
      [who('intermediate-consignee', 'HK', 'CN', listed({ footnotes: [4] })), who('end-user', 'MY')],
      re('TW'),
    ),
    { outcome: [LICENCE, HOLD], cites: ['734.9(e)(2)', '744.11'] },
  ],
  ['reexport: from China, an H100, to Vietnam', order('VN', H100, re('CN')), { outcome: LICENCE, policy: APPROVAL }],
  ['reexport: from the UAE to Saudi Arabia', order('SA', H100, re('AE')), { outcome: LICENCE, policy: APPROVAL }],
  ['reexport: American memory from Korea to Vietnam', order('VN', hbm(4), re('KR')), { outcome: FREE }],
  [
    'reexport in 2023: A100 of Taiwan to Saudi Arabia before November',
    order('SA', foreign(A100), { ...re('TW'), on: '2023-10-01' }),
    { outcome: [FREE, OUTSIDE] },
  ],
  [
    'reexport in 2024: H100 of Taiwan to Switzerland: (h) did not reach',
    order('CH', foreign(H100), { ...re('TW'), on: '2024-06-01' }),
    { outcome: [FREE, OUTSIDE] },
  ],
  [
    'reexport in 2024: H100 of Taiwan to a Chinese group in Switzerland',
    order('CH', foreign(H100), { ...re('TW'), on: '2024-06-01', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['transfer: H100 inside Malaysia', order('MY', H100, within('MY')), { outcome: TEXT_ONLY }],
  [
    'transfer: H100 inside Malaysia to a Chinese group',
    order('MY', H100, { ...within('MY'), parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'transfer: A30 inside China, an order: ACA',
    order('CN', A30, { ...within('CN'), ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA', cites: ['740.8'] },
  ],
  [
    'transfer: A30 inside China, no order',
    order('CN', A30, { ...within('CN'), evidence: {} }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['transfer: H20 inside China', order('CN', H20, within('CN')), { outcome: FREE }],
  ['transfer: EAR99 inside Iran', order('IR', EAR99, within('IR')), { outcome: [LICENCE, HOLD] }],
  ['transfer: HBM inside Macau', order('MO', hbm(3), within('MO')), { outcome: LICENCE, policy: DENIAL }],
  [
    'transfer: RTX 5090 inside Russia, an order',
    order('RU', RTX_5090, { ...within('RU'), ...ordered }),
    { outcome: LICENCE, cites: ['746.8'] },
  ],
  ['transit: H100 to Germany through China', order('DE', H100, { via: ['CN'] }), { outcome: [TEXT_ONLY, HOLD] }],
  ['transit: H100 to India through the UAE and Oman', order('IN', H100, { via: ['AE', 'OM'] }), { outcome: TEXT_ONLY }],
  [
    'transit: H20 to Germany through Russia',
    order('DE', H20, { via: ['RU'] }),
    { outcome: LICENCE, cites: ['736.2(b)(8)'] },
  ],
  ['transit: EAR99 to Germany through Vietnam', order('DE', EAR99, { via: ['VN'] }), { outcome: FREE }],
  [
    'transit: A30 to Japan through Vietnam: a country of General Prohibition Eight',
    order('JP', A30, { via: ['VN'] }),
    { outcome: [LICENCE, HOLD], cites: ['736.2(b)(8)'] },
  ],
  [
    'transit: A30 to Japan through Vietnam, an order',
    order('JP', A30, { via: ['VN'], ...ordered }),
    { outcome: [FREE, EXCEPTION] },
  ],
  [
    'transit: through the US, foreign H20 to China',
    order('CN', foreign(H20), { ...re('TW'), via: ['US'] }),
    { outcome: FREE, cites: ['734.3(a)(1)'] },
  ],
  ['transit: through the US to Iran', order('IR', foreign(H20), { ...re('TW'), via: ['US'] }), { outcome: LICENCE }],
  [
    'transit: a denied party in transit',
    order('DE', EAR99, beside('DE', [who('intermediate-consignee', 'SG', 'SG', on('DPL'))])),
    { outcome: 'prohibited' },
  ],
  [
    'transit: an unverified forwarder with ACA',
    order('VN', A30, { ...ordered, ...beside('VN', [who('forwarder', 'SG', 'SG', on('UVL'))]) }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'import: H200 from Taiwan into the US',
    order('US', H200, { activity: 'reexport', from: 'TW' }),
    { outcome: NO_EXPORT },
  ],
];
