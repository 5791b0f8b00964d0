import type { Evidence, Item } from '@tolhuis/core/contract';
import { EXCEPTION, FREE, LICENCE, order, TEXT_ONLY } from '../law-review-c/ask.ts';
import type { Row } from '../law-review-e/ask.ts';
import { a, b, computer } from '../law-review-e/given.ts';

const B1: Evidence = { encryptionB1: true };
const B3: Evidence = { encryptionB3: true };
const own = (eccn: string): Item =>
  eccn.startsWith('5D') ? { kind: 'software', eccn, technologyFor: '5A002.a' } : { kind: 'computer', eccn };
const to = (country: string, item: Item, evidence: Evidence) => order(country, item, { evidence });
const enc = { outcome: EXCEPTION, exception: 'ENC' };
/** The paragraph is asked for. */
const asked = { outcome: LICENCE, cites: ['742.15'], warns: ['ENC goes by paragraph'] };
const no = { outcome: LICENCE, cites: ['742.15'] };

const NAMED: readonly (readonly [eccn: string, evidence: Evidence, wanted: Row[2]])[] = [
  ['5A002', B1, asked],
  ['5A002.a', B1, enc],
  ['5A002.b', B1, no],
  ['5A002.c', B1, no],
  ['5A002.e', B1, no],
  ['5A004', B1, no],
  ['5A004.b', B1, no],
  ['5D002', B1, enc],
  ['5D002.c.1', B1, enc],
  ['5A002', B3, asked],
  ['5A002.a', B3, enc],
  ['5A002.b', B3, enc],
  ['5A002.c', B3, no],
  ['5A004', B3, asked],
  ['5A004.a', B3, no],
  ['5A004.b', B3, enc],
  ['5D002', B3, enc],
];

/** License Exception ENC: an entry without its paragraph is no freer than one with it. */
export const ENCRYPTION: readonly Row[] = [
  ...NAMED.flatMap(([eccn, evidence, wanted]): Row[] =>
    ['CN', 'JP'].map((country) => [
      `${eccn} to ${country}, ${Object.keys(evidence)[0]}`,
      to(country, own(eccn), evidence),
      wanted,
    ]),
  ),
  ['5A002 to Canada', to('CA', own('5A002'), B1), { outcome: FREE }],
  // The .z items of which the number is not known.
  ['H100 caught first by 5A002, to Japan', to('JP', computer([a(8)], { hostEccn: '5A002' }), B1), asked],
  [
    'H100 caught first by 5A002.a, to Japan',
    to('JP', computer([a(8)], { hostEccn: '5A002.a' }), B1),
    { outcome: TEXT_ONLY },
  ],
  ['H100 caught first by 5A002.b, to Japan, (b)(1)', to('JP', computer([a(8)], { hostEccn: '5A002.b' }), B1), no],
  [
    'H100 caught first by 5A002.b, to Japan, (b)(3)',
    to('JP', computer([a(8)], { hostEccn: '5A002.b' }), B3),
    { outcome: TEXT_ONLY },
  ],
  ['H100 caught first by 5A004, to Japan, (b)(3)', to('JP', computer([a(8)], { hostEccn: '5A004' }), B3), asked],
  ['A30 caught first by 5A002, to Singapore', to('SG', computer([b()], { hostEccn: '5A002' }), B1), asked],
  ['A30 caught first by 5A002.a, to Singapore', to('SG', computer([b()], { hostEccn: '5A002.a' }), B1), enc],
  ['5A002.z by its own word, to Japan', to('JP', own('5A002.z'), B1), asked],
  ['5A002.z.1.a by its own word, to Japan', to('JP', own('5A002.z.1.a'), B1), { outcome: TEXT_ONLY }],
  ['5A002.z.3.a by its own word, to Japan', to('JP', own('5A002.z.3.a'), B3), no],
  ['5A004.z by its own word, to Japan', to('JP', own('5A004.z'), B3), asked],
];
