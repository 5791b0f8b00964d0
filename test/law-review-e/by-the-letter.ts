import {
  A30,
  APPROVAL,
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
  order,
  ordered,
  POLICY_OF_DENIAL,
  RTX_4090,
  RTX_5090,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { owned, owner, type Row } from './ask.ts';
import { bare } from './given.ts';

const D = '2026-10-15';
const laid = (scenario: string, more: object = {}) => ({ scenarios: [scenario], ...more });
const full = certified();
const LETTER = { reading: 'letter' as const };

/** The text as written, and what was known on a day. */
export const BY_THE_LETTER: readonly Row[] = [
  [
    'letter: H100 to Germany',
    order('DE', H100, { ...LETTER, evidence: {} }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)'] },
  ],
  ['letter: H100 to Mexico', order('MX', H100, { ...LETTER, evidence: {} }), { outcome: LICENCE, policy: APPROVAL }],
  ['letter: A30 to Mexico is free', order('MX', A30, { ...LETTER, evidence: {} }), { outcome: FREE }],
  ['letter: HBM to Mexico is free', order('MX', hbm(6), { ...LETTER, evidence: {} }), { outcome: FREE }],
  ['letter: H20 to Mexico is free', order('MX', H20, { ...LETTER, evidence: {} }), { outcome: FREE }],
  [
    'letter: H100 to Mexico on 14 May 2025: not due',
    order('MX', H100, { ...LETTER, on: '2025-05-14', evidence: {} }),
    { outcome: FREE },
  ],
  [
    'letter: RTX 5090 to India, an order: ACA',
    order('IN', RTX_5090, { ...LETTER, ...ordered }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  [
    'letter: the Affiliates Rule stay is no non-enforcement',
    owned('2026-05-05', 'MY', EAR99, [owner(60)], LETTER),
    { outcome: [FREE, HOLD] },
  ],
  ['letter: H100 to Taiwan', order('TW', H100, { ...LETTER, evidence: {} }), { outcome: [LICENCE, EXCEPTION] }],
  [
    'letter: weights to Taiwan',
    order('TW', { kind: 'model-weights', trainingOperations: 1e26, published: false }, { ...LETTER, evidence: {} }),
    { outcome: [LICENCE, EXCEPTION], cites: ['742.6(a)(13)', '740.27'] },
  ],
  [
    'letter: one LPP order of 1,699 H100 to Kenya',
    order('KE', H100, { ...LETTER, quantity: 1699, evidence: { lppCumulativeTpp: 1699 * 15_832 } }),
    { outcome: EXCEPTION, exception: 'LPP' },
  ],
  [
    'letter: 1,700',
    order('KE', H100, { ...LETTER, quantity: 1700, evidence: { lppCumulativeTpp: 1700 * 15_832 } }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'letter: Serbia, H100 server for LPP',
    order('RS', server(H100), { ...LETTER, quantity: 1, evidence: { lppCumulativeTpp: 8 * 15_832 } }),
    { outcome: EXCEPTION, exception: 'LPP' },
  ],
  [
    'diffusion on: Serbia, LPP',
    order('RS', H100, { on: D, quantity: 1, evidence: { lppCumulativeTpp: 15_832 }, ...laid('diffusion-enforced') }),
    { outcome: EXCEPTION, exception: 'LPP' },
  ],
  [
    'diffusion on: 49,898 H100 to Indonesia',
    order('ID', H100, { on: D, quantity: 49_898, ...laid('diffusion-enforced'), evidence: { installedBaseTpp: 0 } }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'diffusion on: 49,899, 968 TPP above',
    order('ID', H100, { on: D, quantity: 49_899, ...laid('diffusion-enforced'), evidence: { installedBaseTpp: 0 } }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL },
  ],
  [
    'diffusion on: Macau',
    order('MO', H100, { on: D, quantity: 1, ...laid('diffusion-enforced') }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'diffusion on: RTX 4090 to Serbia, an order',
    order('RS', RTX_4090, { on: D, ...ordered, ...laid('diffusion-enforced') }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  [
    'knownOn: today, as known before 15 January 2026',
    order('CN', H200, { on: '2026-06-01', knownOn: '2026-01-10', ...full }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'knownOn: the UAE as known in June 2026',
    bare(
      'AE',
      A30,
      ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'US', { name: 'Meta', headquarters: 'US', authorisations: ['uae-supplement-8'] }),
      ),
      { knownOn: '2026-06-01' },
    ),
    { outcome: LICENCE },
  ],
  [
    'knownOn: Germany in October 2025 as known on 12 May 2025: enforced',
    order('DE', H100, { on: '2025-10-01', knownOn: '2025-05-12', evidence: {} }),
    { outcome: [LICENCE, EXCEPTION] },
  ],
  [
    'knownOn: … on 13 May 2025',
    order('DE', H100, { on: '2025-10-01', knownOn: '2025-05-13', evidence: {} }),
    { outcome: TEXT_ONLY },
  ],
  [
    'knownOn: the 2023 rule was published on 25 October 2023',
    order('SA', H100, { on: '2023-12-01', knownOn: '2023-10-20' }),
    { outcome: FREE },
  ],
  ['knownOn: … on that day', order('SA', H100, { on: '2023-12-01', knownOn: '2023-10-25' }), { outcome: LICENCE }],
  [
    'knownOn: the stay of the Affiliates Rule as known on 11 November 2025',
    owned('2025-11-11', 'MY', EAR99, [owner(60)], { knownOn: '2025-11-11' }),
    { outcome: [LICENCE, FREE] },
  ],
  [
    'knownOn: … as known in October 2025',
    owned('2026-03-01', 'MY', EAR99, [owner(60)], { knownOn: '2025-10-15' }),
    { outcome: LICENCE },
  ],
];
