import {
  AMD,
  APPROVAL,
  certified,
  circuit,
  DENIAL,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  LICENCE,
  NVIDIA,
  notified,
  order,
  RTX_4090,
  RTX_5090,
  who,
} from '../law-review-c/ask.ts';
import { kinds, listed, type Row, uses } from './ask.ts';
import { sold } from './given.ts';

/** Limits, licences in hand, letters, gates. */
export const LIMITS: readonly Row[] = [
  [
    'a licence in hand that expired yesterday',
    order('SA', H100, { quantity: 1, evidence: { licence: { id: 'D1', remainingUnits: 5, expiresOn: '2026-11-20' } } }),
    { outcome: LICENCE },
  ],
  [
    'a licence in hand for nine, ten ordered',
    order('SA', H100, {
      quantity: 10,
      evidence: { licence: { id: 'D1', remainingUnits: 9, expiresOn: '2027-11-20' } },
    }),
    { outcome: LICENCE },
  ],
  [
    'letters: AMD and H20-class with 1,700 together',
    sold(AMD, circuit(1500, 1, { dramBandwidthGBps: 1000, ioBandwidthGBps: 700 }), '2025-05-01'),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: 1,399.9 and 300',
    sold(AMD, circuit(1500, 1, { dramBandwidthGBps: 1399.9, ioBandwidthGBps: 300 }), '2025-05-01'),
    { outcome: FREE },
  ],
  [
    'letters: 1,099.9 of I/O',
    sold(NVIDIA, circuit(1500, 1, { dramBandwidthGBps: 500, ioBandwidthGBps: 1099.9 }), '2025-05-01'),
    { outcome: FREE },
  ],
  [
    'letters: 1,100 of I/O',
    sold(NVIDIA, circuit(1500, 1, { dramBandwidthGBps: 500, ioBandwidthGBps: 1100 }), '2025-05-01'),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: RTX 5090 D of NVIDIA, 1,792',
    sold(
      NVIDIA,
      circuit(4750, 6, { dramBandwidthGBps: 1792, ioBandwidthGBps: 128, designedOrMarketedForDatacenters: false }),
      '2025-05-01',
    ),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: and on the Entity List',
    sold(NVIDIA, H20, '2025-05-01', { parties: [NVIDIA, who('end-user', 'CN', 'CN', listed())] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'letters: an H20 for a supercomputer',
    sold(NVIDIA, H20, '2026-05-01', uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'letters: Cuba, D:5',
    order('CU', H20, { parties: [NVIDIA, who('end-user', 'CU')] }),
    { outcome: LICENCE, cites: ['746.2'] },
  ],
  [
    'letters: Haiti, D:5',
    order('HT', H20, { parties: [NVIDIA, who('end-user', 'HT')] }),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  ['letters: Saudi Arabia, D:4', order('SA', H20, { parties: [NVIDIA, who('end-user', 'SA')] }), { outcome: FREE }],
  [
    'allocation by the letter: 790,000,000 exactly',
    order('KE', H100, { reading: 'letter', evidence: { installedBaseTpp: 790_000_000 } }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)', '742.6(b)(10)'] },
  ],
  [
    '… one above',
    order('KE', H100, { reading: 'letter', evidence: { installedBaseTpp: 790_000_001 } }),
    { outcome: LICENCE, policy: 'policy-of-denial' },
  ],
  [
    'Saudi Arabia above the allocation: the text, not enforced',
    order('SA', H100, { evidence: { installedBaseTpp: 900_000_000 } }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(iii)'] },
  ],
  [
    'Germany by the letter: presumption of approval',
    order('DE', RTX_4090, { reading: 'letter', evidence: {} }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'diffusion on: Poland, ten',
    order('PL', H100, {
      scenarios: ['diffusion-enforced'],
      quantity: 10,
      evidence: { lppCumulativeTpp: 30_000_000, installedBaseTpp: 1_000_000 },
    }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'SAFE: Hong Kong H200 with every paper',
    order('HK', H200, { on: '2026-10-15', ...certified(), scenarios: ['safe-chips-act'] }),
    { outcome: 'prohibited' },
  ],
  ['a UAE government agency, an H20', order('AE', H20, kinds('government')), { outcome: FREE }],
  [
    'RTX 5090 for a Chinese group in the UAE with a notice',
    order('AE', RTX_5090, { parent: 'CN', ...notified('2026-09-01') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
];
