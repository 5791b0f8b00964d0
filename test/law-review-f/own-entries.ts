import type { Item } from '@tolhuis/core/contract';
import { ASK, EXCEPTION, FREE, HOLD, LICENCE, order, ordered, TEXT_ONLY } from '../law-review-c/ask.ts';
import type { Row } from '../law-review-e/ask.ts';
import { a, b, computer, ic, none } from '../law-review-e/given.ts';

const NO_PAPER = { evidence: {} };
const A30 = (more: Partial<Item> = {}): Item => ic(2640, 3.196, true, { ioBandwidthGBps: 200, ...more });
const held = { outcome: HOLD, cites: ['748.3'] };

/** A stronger circuit may not make freer what another entry, stated by the exporter, catches. */
export const OWN_ENTRIES: readonly Row[] = [
  ...['5A002.a', '5A002', '4A003.b', '4A003.z.1.b', '5A004.z.2.b', '9A610', '6A003'].map(
    (eccn): Row => [
      `a computer with an A30, own entry ${eccn}, to Singapore`,
      order('SG', computer([b()], { eccn }), NO_PAPER),
      held,
    ],
  ),
  ...['9A610', '6A003', '5A001.b'].map(
    (hostEccn): Row => [
      `a computer with an A30, caught first by ${hostEccn}, to Singapore`,
      order('SG', computer([b()], { hostEccn }), NO_PAPER),
      held,
    ],
  ),
  ['… by 5A001.b, to Vietnam with an order', order('VN', computer([b()], { hostEccn: '5A001.b' }), ordered), held],
  ['… by 5A001.b, the circuit weak', order('SG', computer([none()], { hostEccn: '5A001.b' })), { outcome: ASK }],
  ['eight H100, own entry 5A002.z.1.a, to Japan', order('JP', computer([a(8)], { eccn: '5A002.z.1.a' })), held],
  ['eight H100, own entry 4A003, to Japan', order('JP', computer([a(8)], { eccn: '4A003' })), held],
  ['an A30 of own entry 3A001.a.7, to Singapore', order('SG', A30({ eccn: '3A001.a.7' })), held],
  ['an A30 of own entry 3A001.z.4.b, to Singapore', order('SG', A30({ eccn: '3A001.z.4.b' })), held],
  [
    'memory of own entry 3A001, to Vietnam',
    order('VN', { kind: 'hbm', memoryBandwidthDensity: 3, eccn: '3A001' }),
    held,
  ],
  ['an H20 of own entry 3A001.z.1.a', order('SG', ic(2368, 2.91, true, { eccn: '3A001.z.1.a' })), held],
  // Where a licence is required anyway, that answer stands.
  [
    'a computer with an A30, caught first by 5A002.a, to Singapore',
    order('SG', computer([b()], { hostEccn: '5A002.a' }), NO_PAPER),
    { outcome: LICENCE, eccn: '5A002.z.1.b' },
  ],
  [
    'an A30 of own entry 3A001.a.7, to China',
    order('CN', A30({ eccn: '3A001.a.7' }), NO_PAPER),
    { outcome: LICENCE, eccn: '3A090.b' },
  ],
  [
    'both entries stated, 5A002.a and 5A002.z.1.b, to Canada',
    order('CA', computer([b()], { hostEccn: '5A002.a', eccn: '5A002.z.1.b' })),
    { outcome: FREE, eccn: '5A002.z.1.b' },
  ],
  // What has no more controls than the figures give stays free.
  ['a computer with an A30', order('SG', computer([b()])), { outcome: FREE, eccn: '4A090.b' }],
  ['… of own entry 4A090.b', order('SG', computer([b()], { eccn: '4A090.b' })), { outcome: FREE }],
  ['… of own entry 5A992.c', order('SG', computer([b()], { eccn: '5A992.c' })), { outcome: FREE }],
  ['… of own entry 5A992.z.2', order('SG', computer([b()], { eccn: '5A992.z.2' })), { outcome: FREE }],
  ['… of own entry 5A992.z.1, which is of .a', order('SG', computer([b()], { eccn: '5A992.z.1' })), held],
  ['… caught first by 5A992.c', order('SG', computer([b()], { hostEccn: '5A992.c' })), { outcome: FREE }],
  ['… of own entry 4A994', order('SG', computer([b()], { eccn: '4A994' })), { outcome: FREE }],
  ['… caught first by 4A994', order('SG', computer([b()], { hostEccn: '4A994' })), { outcome: FREE }],
  ['an A30 of own entry 3A090.b', order('SG', A30({ eccn: '3A090.b' })), { outcome: FREE }],
  ['an A30 of own entry 3A991.p', order('SG', A30({ eccn: '3A991.p' })), { outcome: FREE }],
  [
    'an A30 of own entry 3A090.b, to Vietnam with an order',
    order('VN', A30({ eccn: '3A090.b' }), ordered),
    { outcome: EXCEPTION },
  ],
  [
    'eight H100 of own entry 4A090.a, to Japan',
    order('JP', computer([a(8)], { eccn: '4A090.a' })),
    { outcome: TEXT_ONLY },
  ],
  ['… of own entry 5A992.z.1', order('JP', computer([a(8)], { eccn: '5A992.z.1' })), { outcome: TEXT_ONLY }],
  [
    'no parameters: 5A002.z.1.a is all that is known, to Canada',
    order('CA', { kind: 'computer', eccn: '5A002.z.1.b' }),
    { outcome: FREE },
  ],
  [
    'technology of 3E001 for 3A090.b, to Singapore',
    order('SG', { kind: 'technology', eccn: '3E001', technologyFor: '3A090.b' }),
    { outcome: FREE, eccn: '3E001' },
  ],
  [
    'software of 5D002 for 5A002.z.1.b, to Singapore, no paper',
    order('SG', { kind: 'software', eccn: '5D002', technologyFor: '5A002.z.1.b' }, NO_PAPER),
    { outcome: LICENCE },
  ],
  [
    'software of 5D002 for 3A090.b, to Singapore, no paper',
    order('SG', { kind: 'software', eccn: '5D002', technologyFor: '3A090.b' }, NO_PAPER),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'software of 4D001 for 4A003, to Singapore',
    order('SG', { kind: 'software', eccn: '4D001', technologyFor: '4A003' }),
    { outcome: [ASK, HOLD, LICENCE] },
  ],
  // Before the .z paragraphs the entry that catches first kept its own controls beside 3A090.
  [
    'a 4A003.b computer with H100, to Germany on 16 November 2023',
    order('DE', computer([a(8)], { hostEccn: '4A003.b' }), { on: '2023-11-16' }),
    { outcome: [ASK, HOLD] },
  ],
];
