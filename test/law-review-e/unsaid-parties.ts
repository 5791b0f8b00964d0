import type { Party } from '@tolhuis/core/contract';
import {
  A30,
  ASK,
  AT_ONLY,
  DENIAL,
  EAR99,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  LICENCE,
  notified,
  order,
  ordered,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { type Row, uses } from './ask.ts';
import { bare, ic } from './given.ts';

const unsaid = (role: Party['role'], country: string, more: Partial<Party> = {}): Party => ({ role, country, ...more });
const OPEN = [ASK, HOLD];
/** Parties of whom something is absent, or known to be unknown. */
export const UNSAID_PARTIES: readonly Row[] = [
  [
    'headquarters absent, H100 to Germany',
    bare('DE', H100, [unsaid('end-user', 'DE', { kinds: ['civil'], listed: [] })]),
    { outcome: OPEN, asks: 'headquarters' },
  ],
  [
    'headquarters absent, A30 to Germany',
    bare('DE', A30, [unsaid('end-user', 'DE', { kinds: ['civil'], listed: [] })]),
    { outcome: OPEN, asks: 'headquarters' },
  ],
  [
    'headquarters absent, H20 to Germany by a stated reseller: no headquarters rule',
    bare('DE', H20, [
      who('exporter', 'US', 'US', { kinds: [], name: 'R Inc.' }),
      unsaid('end-user', 'DE', { kinds: ['civil'], listed: [] }),
    ]),
    { outcome: FREE },
  ],
  [
    'headquarters absent, H100 to China: licence all the same',
    bare('CN', H100, [unsaid('end-user', 'CN', { kinds: ['civil'], listed: [] })]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'headquarters absent, H100 to Saudi Arabia: licence, the policy open',
    bare('SA', H100, [unsaid('end-user', 'SA', { kinds: ['civil'], listed: [] })]),
    { outcome: LICENCE },
  ],
  [
    'headquarters said, parent absent',
    bare('MY', H100, [unsaid('end-user', 'MY', { headquarters: 'MY', kinds: ['civil'], listed: [] })]),
    { outcome: OPEN, asks: 'parent' },
  ],
  [
    'headquarters in China, parent absent: enough',
    bare('MY', H100, [unsaid('end-user', 'MY', { headquarters: 'CN', kinds: ['civil'], listed: [] })]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'parent known to be unknown, HBM to Malaysia',
    bare('MY', hbm(3), [who('end-user', 'MY', 'MY', { ultimateParentHeadquarters: null })]),
    { outcome: HOLD },
  ],
  [
    'parent known to be unknown, HBM to China',
    bare('CN', hbm(3), [who('end-user', 'CN', 'CN', { ultimateParentHeadquarters: null })]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'parent known to be unknown, EAR99 to Malaysia',
    bare('MY', EAR99, [who('end-user', 'MY', 'MY', { ultimateParentHeadquarters: null })]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'parent known to be unknown, 3A991 to India: no headquarters rule',
    bare('IN', AT_ONLY, [who('end-user', 'IN', 'IN', { ultimateParentHeadquarters: null })]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'parent known to be unknown, A30 to Saudi Arabia with an order',
    bare('SA', A30, [who('end-user', 'SA', 'SA', { ultimateParentHeadquarters: null })], ordered),
    { outcome: [LICENCE, HOLD] },
  ],
  ['no party at all, H100 to China', { on: TODAY, to: 'CN', item: H100 }, { outcome: LICENCE }],
  ['no party at all, H100 to Germany', { on: TODAY, to: 'DE', item: H100 }, { outcome: OPEN }],
  ['no party at all, A30 to Vietnam', { on: TODAY, to: 'VN', item: A30 }, { outcome: [LICENCE, ...OPEN] }],
  ['no party at all, EAR99 to Germany', { on: TODAY, to: 'DE', item: EAR99 }, { outcome: OPEN }],
  [
    'end use absent, H100 to Germany',
    { on: TODAY, to: 'DE', item: H100, parties: [who('end-user', 'DE')] },
    { outcome: [HOLD, ASK, TEXT_ONLY] },
  ],
  [
    'end use absent, H20 to China',
    { on: TODAY, to: 'CN', item: H20, parties: [who('end-user', 'CN')] },
    { outcome: OPEN },
  ],
  [
    'end use absent, A30 to China',
    { on: TODAY, to: 'CN', item: A30, parties: [who('end-user', 'CN')] },
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['end use "unknown", A30 to Germany', order('DE', A30, uses('unknown')), { outcome: HOLD }],
  [
    'screening absent, EAR99 to an unnamed firm',
    bare('DE', EAR99, [
      unsaid('end-user', 'DE', { headquarters: 'DE', ultimateParentHeadquarters: 'DE', kinds: ['civil'] }),
    ]),
    { outcome: OPEN },
  ],
  [
    'kinds absent, H20 to China',
    bare('CN', H20, [unsaid('end-user', 'CN', { headquarters: 'CN', ultimateParentHeadquarters: 'CN', listed: [] })]),
    { outcome: [FREE, ...OPEN] },
  ],
  [
    'kinds empty, H20 to China by a reseller',
    bare('CN', H20, [who('exporter', 'US', 'US', { kinds: [] }), who('end-user', 'CN', 'CN', { kinds: [] })]),
    { outcome: [FREE, HOLD, ASK] },
  ],
  [
    'market absent, 6,704 to China, notified',
    order('CN', ic(6704, 8.9), notified('2026-10-01')),
    { outcome: [LICENCE, ...OPEN] },
  ],
  ['market absent, 6,704 to Germany', order('DE', ic(6704, 8.9)), { outcome: TEXT_ONLY, eccn: '3A090.a' }],
  [
    'density absent, 3,000 for data centres to China',
    order('CN', ic(3000, undefined, true)),
    { outcome: OPEN, asks: 'density|die' },
  ],
  ['density absent, 3,000 for desktops', order('CN', ic(3000, undefined, false)), { outcome: FREE, eccn: '3A991.p' }],
  ['density absent, 1,599', order('CN', ic(1599, undefined, true)), { outcome: FREE }],
  [
    'density absent, 3,000, to Vietnam: any family asks a licence or none',
    order('VN', ic(3000, undefined, true)),
    { outcome: OPEN },
  ],
];
