import type { Item } from '@tolhuis/core/contract';
import { EAR99, FREE, H20, LICENCE, NVIDIA, order, RESELLER, who } from '../law-review-c/ask.ts';
import type { Row } from '../law-review-e/ask.ts';
import { a, computer, ic } from '../law-review-e/given.ts';

/** What the answer says of letters to others: that one speaks of the item, that one may, or nothing. */
export type Said = 'surely' | 'perhaps' | 'not';

const PERHAPS = 'May apply (facts are missing): If the exporter';
const wanted = {
  surely: { outcome: FREE, warns: ['letter-class'], warnsNot: [PERHAPS] },
  perhaps: { outcome: FREE, warns: [PERHAPS] },
  not: { outcome: FREE, warns: [], warnsNot: ['red-flag:letter'] },
} as const;

const bandwidth = (dramBandwidthGBps?: number, ioBandwidthGBps?: number): Item =>
  ic(2368, 2.91, true, {
    ...(dramBandwidthGBps === undefined ? {} : { dramBandwidthGBps }),
    ...(ioBandwidthGBps === undefined ? {} : { ioBandwidthGBps }),
  });
const own = (kind: Item['kind'], eccn: string): Item => ({ kind, eccn });
const a100 = (io?: number): Item => ic(4992, 6.04, true, io === undefined ? {} : { ioBandwidthGBps: io });

const asked: readonly (readonly [why: string, question: Row[1], said: Said])[] = [
  ['an H20 to China', order('CN', H20), 'surely'],
  ['no bandwidth stated, to China', order('CN', bandwidth()), 'perhaps'],
  ['… by a reseller', order('CN', bandwidth(), { parties: [RESELLER, who('end-user', 'CN')] }), 'perhaps'],
  ['… in a computer', order('CN', computer([{ count: 8, tpp: 2368, performanceDensity: 2.91 }])), 'perhaps'],
  ['DRAM of 1,399 and I/O not stated', order('CN', bandwidth(1399)), 'perhaps'],
  ['DRAM of 1,400 and I/O not stated', order('CN', bandwidth(1400)), 'surely'],
  ['DRAM of 1,000 and I/O of 699', order('CN', bandwidth(1000, 699)), 'not'],
  ['a server of own entry 4A994.l', order('CN', own('computer', '4A994.l')), 'perhaps'],
  ['a circuit of own entry 3A991.p', order('CN', own('integrated-circuit', '3A991.p')), 'perhaps'],
  ['… to Macau', order('MO', own('integrated-circuit', '3A991.p')), 'perhaps'],
  ['… to a Chinese group in Singapore', order('SG', own('integrated-circuit', '3A991.p'), { parent: 'CN' }), 'perhaps'],
  ['… to Singapore', order('SG', own('integrated-circuit', '3A991.p')), 'not'],
  ['… on the day before the letters', order('CN', own('integrated-circuit', '3A991.p'), { on: '2025-04-08' }), 'not'],
  ['… on the day of the letters', order('CN', own('integrated-circuit', '3A991.p'), { on: '2025-04-09' }), 'perhaps'],
  ['goods that are no circuit', order('CN', EAR99), 'not'],
  ['an A100 to China, 15 September 2022, I/O not stated', order('CN', a100(), { on: '2022-09-15' }), 'perhaps'],
  ['… I/O of 599', order('CN', a100(599), { on: '2022-09-15' }), 'not'],
  ['… I/O of 600', order('CN', a100(600), { on: '2022-09-15' }), 'surely'],
  ['… to Singapore', order('SG', a100(), { on: '2022-09-15' }), 'not'],
  ['… on 25 August 2022', order('CN', a100(), { on: '2022-08-25' }), 'not'],
  ['an A100 to Saudi Arabia, 15 September 2023, I/O not stated', order('SA', a100(), { on: '2023-09-15' }), 'perhaps'],
  ['… to Germany', order('DE', a100(), { on: '2023-09-15' }), 'not'],
];

/** A letter to others that may speak of the item, for want of a bandwidth, is told beside a free answer. */
export const LETTERS_UNSURE: readonly (readonly [...Row, said: Said])[] = [
  ...asked.map(([why, question, said]) => [why, question, wanted[said], said] as const),
  [
    'an H100 to China, bandwidth not stated: a licence is required of everybody',
    order('CN', computer([a()])),
    { outcome: LICENCE, warns: [], warnsNot: ['red-flag:letter'] },
    'not',
  ],
  [
    'no bandwidth stated, by NVIDIA: its own duty is open',
    order('CN', bandwidth(), { parties: [NVIDIA, who('end-user', 'CN')] }),
    { outcome: 'not-determined', warns: [], warnsNot: ['red-flag:letter'] },
    'not',
  ],
  [
    'no bandwidth and no use stated: the answer is open, and nobody is misled',
    order('CN', bandwidth(), { endUse: undefined } as never),
    { outcome: 'not-determined', warns: [], warnsNot: ['red-flag:letter'] },
    'not',
  ],
];
