import type { Item } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  APPROVAL,
  CASE,
  certified,
  DENIAL,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  LICENCE,
  MI210,
  notified,
  order,
  ordered,
  POLICY_OF_DENIAL,
  RTX_4090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { listed, type Row, uses } from './ask.ts';
import { A, B, HQ, III, tech } from './given.ts';

const weights: Item = { kind: 'model-weights', trainingOperations: 2e26, published: false };

/** The days of 2022 to 2025: the day before, on and after each date, where two rules meet. */
export const BEFORE_2026: readonly Row[] = [
  [
    '2022: the entry catches no .b and no density: A30 to China',
    order('CN', A30, { on: '2022-10-21' }),
    { outcome: FREE, eccnNot: '3A090' },
  ],
  [
    '2022: a supercomputer of China, 3A991, the day before',
    order('CN', H20, { on: '2022-10-20', ...uses('supercomputer') }),
    { outcome: FREE },
  ],
  [
    '2022: … on the day',
    order('CN', H20, { on: '2022-10-21', ...uses('supercomputer') }),
    { outcome: LICENCE, cites: ['744.23'] },
  ],
  [
    '2022: US persons at an advanced fab of China, the day before',
    {
      on: '2022-10-11',
      activity: 'us-person-support',
      to: 'CN',
      item: { kind: 'other' },
      endUse: ['advanced-node-fab'],
      parties: [who('end-user', 'CN')],
    },
    { outcome: FREE },
  ],
  [
    '2022: … on the day',
    {
      on: '2022-10-12',
      activity: 'us-person-support',
      to: 'CN',
      item: { kind: 'other' },
      endUse: ['advanced-node-fab'],
      parties: [who('end-user', 'CN')],
    },
    { outcome: LICENCE, cites: ['744.6'] },
  ],
  [
    '2022: a group of China in Singapore: no headquarters test',
    order('SG', A100, { on: '2023-11-16', parent: 'CN' }),
    { outcome: FREE },
  ],
  ['2023: Saudi Arabia on 16 November', order('SA', H100, { on: '2023-11-16' }), { outcome: FREE }],
  [
    '2023: … on 17 November',
    order('SA', H100, { on: '2023-11-17' }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  [
    '2023: Russia the day before: § 746.8 asks anyway',
    order('RU', A30, { on: '2023-11-16' }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  [
    '2023: Israel for a Chinese group, .a: D:4 and A:6',
    order('IL', H100, { on: '2024-01-10', parent: 'CN' }),
    { outcome: [LICENCE, HOLD] },
  ],
  ['2023: Sudan, D:5', order('SD', H100, { on: '2023-11-17' }), { outcome: LICENCE, policy: DENIAL, cites: III }],
  [
    '2023: Switzerland for a Russian group, the first day',
    order('CH', A30, { on: '2023-11-17', parent: 'RU' }),
    { outcome: LICENCE, policy: DENIAL, cites: HQ },
  ],
  [
    '2023: Türkiye for a Belarusian group, the day before: no licence is asked, and a person decides on the parent',
    order('TR', H100, { on: '2023-11-16', parent: 'BY' }),
    { outcome: HOLD, warns: ['embargoed-party'] },
  ],
  [
    '2023: a desktop part to Kuwait without papers: presumption of approval or case by case',
    order('KW', RTX_4090, { on: '2024-05-01', evidence: {} }),
    { outcome: LICENCE, cites: III },
  ],
  [
    '2023: .z for a desktop: case by case',
    order('CN', server(RTX_4090, 1, { hostEccn: '5A992.c', designedOrMarketedForDatacenters: false }), {
      on: '2023-12-01',
      evidence: {},
    }),
    { outcome: LICENCE, policy: CASE, eccn: '5A992.z' },
  ],
  [
    '2024: 4 April splits NAC: a Chinese group in Vietnam on the 3rd',
    order('VN', RTX_4090, { on: '2024-04-03', parent: 'CN', ...ordered }),
    { outcome: LICENCE },
  ],
  [
    '2024: no HBM entry yet on 1 December: a group of China in Korea',
    order('KR', hbm(3), { on: '2024-12-01', parent: 'CN' }),
    { outcome: FREE, eccnNot: '3A090.c' },
  ],
  [
    '2024: between 2 and 30 December in effect and not due: a group of China in Korea',
    order('KR', hbm(3), { on: '2024-12-02', parent: 'CN' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  [
    '2024: due on 31 December',
    order('KR', hbm(3), { on: '2024-12-31', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: HQ },
  ],
  [
    '2024: … but the Entity List does not wait',
    order('KR', hbm(3), { on: '2024-12-10', party: listed() }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    '2025: 12 January, the rule of 2023 for .a in Vietnam',
    order('VN', H100, { on: '2025-01-12' }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  ['2025: 13 January, .b in Vietnam goes on', order('VN', A30, { on: '2025-01-13' }), { outcome: LICENCE, cites: B }],
  ['2025: 13 January, .b to Brazil', order('BR', A30, { on: '2025-01-13' }), { outcome: FREE, cites: III }],
  [
    '2025: 14 May, a Chinese group in Brazil: the duty of 2023 goes on',
    order('BR', H100, { on: '2025-05-14', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    '2025: 15 May, the same',
    order('BR', H100, { on: '2025-05-15', parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: A },
  ],
  ['2025: 14 May, Brazil itself', order('BR', H100, { on: '2025-05-14' }), { outcome: FREE, cites: III }],
  ['2025: 15 May, Brazil itself', order('BR', H100, { on: '2025-05-15' }), { outcome: TEXT_ONLY, cites: A }],
  ['2025: weights on 14 May', order('BR', weights, { on: '2025-05-14' }), { outcome: FREE, eccn: '4E091' }],
  [
    '2025: weights on 15 May',
    order('BR', weights, { on: '2025-05-15' }),
    { outcome: TEXT_ONLY, cites: ['742.6(a)(13)'] },
  ],
  [
    '2025: weights on 12 January: no entry',
    order('CN', weights, { on: '2025-01-12' }),
    { outcome: FREE, eccnNot: '4E091' },
  ],
  [
    '2025: technology for .a to Germany in 2026: by its text only',
    order('DE', tech('3A090.a')),
    { outcome: [TEXT_ONLY, FREE], eccn: '3E001' },
  ],
  [
    '2025: technology for .a to Saudi Arabia',
    order('SA', tech('3A090.a')),
    { outcome: LICENCE, eccn: '3E001', cites: III },
  ],
  [
    '2026: 14 January, .b to China with every paper',
    order('CN', { ...MI210, commerciallyAvailableInUs: true }, { on: '2026-01-14', ...certified() }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    '2026: 15 January, the same',
    order('CN', { ...MI210, commerciallyAvailableInUs: true }, { on: '2026-01-15', ...certified() }),
    { outcome: LICENCE, policy: CASE, cites: ['742.6(b)(10)'] },
  ],
  [
    '2026: 15 January and a notice under NAC: free by exception, no policy needed',
    order('CN', A30, { on: '2026-01-15', ...notified('2025-12-01') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  ['2026: Cambodia, A30, D:1', order('KH', A30), { outcome: LICENCE, cites: B }],
  [
    '2026: Cambodia, HBM in 2022 terms: no entry',
    order('KH', hbm(3), { on: '2024-06-01' }),
    { outcome: FREE, eccnNot: '3A090.c' },
  ],
  [
    '2026: Cambodia, HBM in January 2025, when it was in D:5',
    order('KH', hbm(3), { on: '2025-02-01' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(i)'] },
  ],
  [
    '2026: a Cambodian group in Singapore, HBM, today',
    order('SG', hbm(3), { parent: 'KH' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  [
    '2026: a Cambodian group in Singapore, .b, January 2025',
    order('SG', A30, { on: '2025-01-20', parent: 'KH' }),
    { outcome: LICENCE, policy: DENIAL, cites: HQ },
  ],
  ['2026: a Cambodian group in Singapore, .b, today', order('SG', A30, { parent: 'KH' }), { outcome: FREE }],
];
