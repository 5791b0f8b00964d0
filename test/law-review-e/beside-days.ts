import {
  A30,
  A100,
  A800,
  APPROVAL,
  DENIAL,
  EXCEPTION,
  FREE,
  H100,
  HOLD,
  hbm,
  LICENCE,
  NVIDIA,
  notified,
  ordered,
  RTX_4090,
  who,
} from '../law-review-c/ask.ts';
import { III } from '../law-review-d/given.ts';
import { listed, type Row } from './ask.ts';
import { bare } from './given.ts';

/** Beside what is known: a day, a number, a paper of NAC or of the memory exception. */
export const BESIDE_DAYS: readonly Row[] = [
  [
    'HBM: 2.5 to China on 30 December 2024',
    bare('CN', hbm(2.5), [who('purchaser', 'CN')], { on: '2024-12-30' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  ['HBM: exactly 2.0 to China', bare('CN', hbm(2), [who('purchaser', 'CN')]), { outcome: FREE, eccnNot: '3A090' }],
  [
    'HBM: to Macau, a US-parented buyer',
    bare('MO', hbm(3), [who('purchaser', 'MO', 'US', { headquarters: 'US' })]),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'HBM: in China for a US-parented firm that is headquartered there',
    bare('CN', hbm(3), [who('purchaser', 'CN', 'US')]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'HBM: 3.2 for a designer with a Chinese parent: § 740.25 asks for the parent of the exporter alone',
    bare(
      'CN',
      hbm(3.2),
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'CN', { name: 'D' }),
        who('designer', 'US', 'CN', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      { from: 'KR', activity: 'reexport', evidence: { hbmCommitments: true } },
    ),
    { outcome: EXCEPTION, exception: 'HBM' },
  ],
  [
    'HBM: commitments not made',
    bare(
      'CN',
      hbm(2.5),
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
        who('osat', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      { from: 'KR', activity: 'reexport', evidence: { hbmCommitments: false } },
    ),
    { outcome: LICENCE, policy: APPROVAL, cites: ['740.25', '742.6'] },
  ],
  [
    'A100: NVIDIA on 7 October 2022',
    bare('CN', A100, [NVIDIA, who('end-user', 'CN')], { on: '2022-10-07' }),
    { outcome: LICENCE, cites: ['is-informed', '744.21'] },
  ],
  [
    'A100: NVIDIA to Russia in September 2022',
    bare('RU', A100, [NVIDIA, who('end-user', 'RU')], { on: '2022-09-10' }),
    { outcome: LICENCE, cites: ['746.8', 'is-informed'] },
  ],
  [
    'A100: a reseller on 20 October 2022',
    bare('CN', A100, [who('end-user', 'CN')], { on: '2022-10-20' }),
    { outcome: FREE },
  ],
  [
    'A100 to Hong Kong on 21 October 2022',
    bare('HK', A100, [who('end-user', 'HK')], { on: '2022-10-21' }),
    { outcome: LICENCE, eccn: '3A090' },
  ],
  [
    'A100 to Macau on 16 January 2023',
    bare('MO', A100, [who('end-user', 'MO')], { on: '2023-01-16' }),
    { outcome: FREE },
  ],
  [
    'A100 to Russia in 2023',
    bare('RU', A100, [who('end-user', 'RU')], { on: '2023-06-01' }),
    { outcome: LICENCE, cites: ['746.8'] },
  ],
  [
    'A100 to Saudi Arabia on 16 November 2023',
    bare('SA', A100, [who('end-user', 'SA')], { on: '2023-11-16' }),
    { outcome: FREE },
  ],
  [
    'A100 to Saudi Arabia on 17 November 2023',
    bare('SA', A100, [who('end-user', 'SA')], { on: '2023-11-17' }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  [
    'A800 to China on 16 November 2023',
    bare('CN', A800, [who('end-user', 'CN')], { on: '2023-11-16' }),
    { outcome: FREE },
  ],
  [
    'A800 to China on 17 November 2023',
    bare('CN', A800, [who('end-user', 'CN')], { on: '2023-11-17' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'A30 to China on 17 November 2023, no notice',
    bare('CN', A30, [who('end-user', 'CN')], { on: '2023-11-17', evidence: {} }),
    { outcome: LICENCE, eccn: '3A090.b', policy: DENIAL },
  ],
  [
    'A30 to a civil user in China, day 24',
    bare('CN', A30, [who('end-user', 'CN')], notified('2026-10-28')),
    { outcome: LICENCE, cites: ['740.8'] },
  ],
  [
    '… day 25',
    bare('CN', A30, [who('end-user', 'CN')], notified('2026-10-27')),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    '… day 26',
    bare('CN', A30, [who('end-user', 'CN')], notified('2026-10-26')),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    '… an objection',
    bare('CN', A30, [who('end-user', 'CN')], notified('2026-10-01', { objection: true })),
    { outcome: LICENCE, cites: ['740.8'] },
  ],
  [
    '… no purchase order',
    bare('CN', A30, [who('end-user', 'CN')], {
      evidence: { purchaseOrder: false, nacNotification: { filedOn: '2026-10-01', objection: false } },
    }),
    { outcome: LICENCE, cites: ['740.8'] },
  ],
  [
    '… a military-intelligence user',
    bare(
      'CN',
      A30,
      [who('end-user', 'CN', 'CN', { kinds: ['military-intelligence-end-user'] })],
      notified('2026-10-01'),
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    '… a party on the Entity List',
    bare('CN', A30, [who('end-user', 'CN', 'CN', listed())], notified('2026-10-01')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'H100 to China, notified: no NAC for data-centre .a',
    bare('CN', H100, [who('end-user', 'CN')], notified('2026-10-01')),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.8', ...III] },
  ],
  [
    'RTX 4090 to Vietnam, no order',
    bare('VN', RTX_4090, [who('end-user', 'VN')], { evidence: { purchaseOrder: false } }),
    { outcome: LICENCE, cites: ['740.8', ...III] },
  ],
  [
    'RTX 4090 to Vietnam, 3 April 2024, order',
    bare('VN', RTX_4090, [who('end-user', 'VN')], { on: '2024-04-03', ...ordered }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'RTX 4090 to a Chinese group in Vietnam, order only',
    bare('VN', RTX_4090, [who('end-user', 'VN', 'CN')], { on: '2024-04-04', ...ordered }),
    { outcome: LICENCE },
  ],
  [
    'RTX 4090 to China on 10 April 2024, notified',
    bare('CN', RTX_4090, [who('end-user', 'CN')], { on: '2024-04-10', ...notified('2024-03-01') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'RTX 4090 to Russia, notified',
    bare('RU', RTX_4090, [who('end-user', 'RU')], notified('2026-10-01')),
    { outcome: LICENCE, policy: 'policy-of-denial', cites: ['746.8'] },
  ],
  [
    'RTX 4090 to a reseller in China, cards are stripped',
    bare('CN', RTX_4090, [who('purchaser', 'CN')], {
      ...notified('2026-10-01'),
      redFlags: ['cards-stripped-for-servers'],
    }),
    { outcome: HOLD },
  ],
];
