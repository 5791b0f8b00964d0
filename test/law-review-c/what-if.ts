import type { Item, Question } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  A800,
  APPROVAL,
  AUTHORISED,
  B200,
  certified,
  circuit,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  L20,
  LICENCE,
  order,
  PROHIBITED,
  type Row,
  RTX_5090,
  TEXT_ONLY,
  who,
} from './ask.ts';

const ON = '2026-10-15';
const if_ = (scenario: string, to: string, item: Item, more: Parameters<typeof order>[2] = {}) =>
  order(to, item, { on: ON, scenarios: [scenario], ...more });
const safe = 'safe-chips-act';
const overwatch = 'ai-overwatch-act';
const gain = 'gain-ai-act';
const draft = 'malaysia-thailand-draft';
const diffusion = 'diffusion-enforced';

/** Bills and drafts laid over the law (proposals, part A and B; S.3374, H.R.6875, S.3150, H.R.3447). */
export const PROPOSALS: readonly Row[] = [
  ['SAFE: H200 to China', if_(safe, 'CN', H200, certified()), { outcome: PROHIBITED }],
  ['SAFE: Macau', if_(safe, 'MO', H100), { outcome: PROHIBITED }],
  ['SAFE: Hong Kong, .b', if_(safe, 'HK', A30), { outcome: PROHIBITED }],
  ['SAFE: Russia', if_(safe, 'RU', H100), { outcome: PROHIBITED }],
  ['SAFE: a Chinese group in Malaysia', if_(safe, 'MY', B200, { parent: 'CN' }), { outcome: PROHIBITED }],
  ['SAFE: Venezuela is not of the four', if_(safe, 'VE', H100), { outcome: LICENCE, policy: DENIAL }],
  ['SAFE: Saudi Arabia as before', if_(safe, 'SA', H100), { outcome: LICENCE, policy: APPROVAL }],
  ['SAFE: Germany as before', if_(safe, 'DE', H100), { outcome: TEXT_ONLY }],
  ['SAFE: H20 is under its lines', if_(safe, 'CN', H20), { outcome: [FREE, HOLD] }],
  ['SAFE: not for consumer parts', if_(safe, 'CN', RTX_5090), { outcome: LICENCE, policy: DENIAL }],
  ['OVERWATCH: H20 to China', if_(overwatch, 'CN', H20), { outcome: LICENCE }],
  ['OVERWATCH: H20 to Cuba', if_(overwatch, 'CU', H20), { outcome: LICENCE }],
  ['OVERWATCH: H20 to Vietnam', if_(overwatch, 'VN', H20), { outcome: FREE }],
  ['OVERWATCH: B200 to China', if_(overwatch, 'CN', B200), { outcome: PROHIBITED }],
  ['OVERWATCH: H20 for a Chinese group in Japan', if_(overwatch, 'JP', H20, { parent: 'CN' }), { outcome: LICENCE }],
  ['GAIN: H20 to China', if_(gain, 'CN', H20), { outcome: LICENCE }],
  ['GAIN: H20 to Lebanon', if_(gain, 'LB', H20), { outcome: LICENCE }],
  ['GAIN: L20 is under every line', if_(gain, 'CN', L20), { outcome: FREE }],
  [
    'GAIN: 1,399 and 200 GB/s',
    if_(gain, 'CN', circuit(1500, 2, { dramBandwidthGBps: 1399, ioBandwidthGBps: 200 })),
    { outcome: FREE },
  ],
  [
    'GAIN: together 1,700 GB/s',
    if_(gain, 'CN', circuit(1500, 2, { dramBandwidthGBps: 1000, ioBandwidthGBps: 700 })),
    { outcome: LICENCE },
  ],
  ['Chip Security: Germany, with the mechanism', if_('chip-security-act', 'DE', H100), { duty: ['location'] }],
  ['Chip Security: not H20', if_('chip-security-act', 'DE', H20), { outcome: FREE, dutyNot: ['location'] }],
  ['draft: Malaysia', if_(draft, 'MY', H100), { outcome: LICENCE }],
  ['draft: Thailand, .b', if_(draft, 'TH', A30), { outcome: LICENCE }],
  ['draft: not H20', if_(draft, 'MY', H20), { outcome: FREE }],
  ['draft: not Singapore', if_(draft, 'SG', A30), { outcome: FREE }],
  [
    'diffusion: Switzerland',
    if_(diffusion, 'CH', H100, { quantity: 10 }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)(A)'] },
  ],
  [
    'diffusion: within LPP',
    if_(diffusion, 'CH', H100, { quantity: 10, evidence: { lppCumulativeTpp: 1_000_000 } }),
    { outcome: EXCEPTION, exception: 'LPP', cites: ['740.29'] },
  ],
  ['diffusion: .b as before', if_(diffusion, 'CH', A30), { outcome: FREE }],
  ['diffusion: China as before', if_(diffusion, 'CN', H100), { outcome: LICENCE, policy: DENIAL }],
  ['a bill that says nothing of it', if_(gain, 'DE', EAR99), { outcome: FREE }],
];

const known = (knownOn: string, question: Question): Question => ({ ...question, knownOn });
const owners = [
  {
    name: 'Owner',
    sharePercent: 60,
    listed: [{ list: 'EL', licenceRequirement: 'all-items' as const, reviewPolicy: 'presumption-of-denial' as const }],
  },
];
const owned = (on: string) => order('MY', EAR99, { on, party: { owners } });
const american = {
  authorisations: ['uae-supplement-8'],
  name: 'Microsoft UAE',
  headquarters: 'US',
  ultimateParentHeadquarters: 'US',
};
/** What was known on a day. */
export const KNOWN: readonly Row[] = [
  [
    'before the rule of January 2026',
    known('2026-01-12', order('CN', H200, { on: '2026-06-01', ...certified() })),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'after it',
    known('2026-01-15', order('CN', H200, { on: '2026-06-01', ...certified() })),
    { outcome: LICENCE, policy: 'case-by-case' },
  ],
  ['before the Affiliates Rule', known('2025-09-27', owned('2025-10-15')), { outcome: FREE }],
  ['before its stay', known('2025-10-20', owned('2025-12-01')), { outcome: LICENCE, policy: DENIAL }],
  ['after it', known('2025-11-13', owned('2025-12-01')), { outcome: FREE }],
  [
    'before the announcement of May 2025',
    known('2025-05-01', order('CH', H100, { on: '2025-06-01' })),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  ['after it', known('2025-05-14', order('CH', H100, { on: '2025-06-01' })), { outcome: TEXT_ONLY }],
  [
    'before the rule of October 2023: A800',
    known('2023-10-01', order('CN', A800, { on: '2023-12-01' })),
    { outcome: FREE },
  ],
  ['… A100', known('2023-10-01', order('CN', A100, { on: '2023-12-01' })), { outcome: LICENCE, eccn: '3A090' }],
  [
    'before the rule of July 2026',
    known(
      '2026-07-01',
      order('AE', A30, {
        on: '2026-08-01',
        parties: [who('ultimate-consignee', 'AE', 'AE', american), who('end-user', 'AE', 'AE', american)],
      }),
    ),
    { outcome: LICENCE },
  ],
  [
    'after it',
    known(
      '2026-07-15',
      order('AE', A30, {
        on: '2026-08-01',
        parties: [who('ultimate-consignee', 'AE', 'AE', american), who('end-user', 'AE', 'AE', american)],
      }),
    ),
    { outcome: AUTHORISED },
  ],
];
