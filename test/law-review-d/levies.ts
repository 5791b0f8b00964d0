import {
  A30,
  AMD,
  B200,
  certified,
  circuit,
  H20,
  H200,
  MI300X,
  NVIDIA,
  order,
  RESELLER,
  who,
} from '../law-review-c/ask.ts';
import { type Row, usd } from './ask.ts';
import { sold } from './given.ts';

const inUs = { madeInUs: false };

/** Proclamation 11002, the 15 per cent, what was announced. */
export const LEVIES: readonly Row[] = [
  [
    '25 %: H200 tested in the US, China',
    order('CN', { ...H200, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(4, '30000') }),
    { levy: ['232'], amount: '30000.00' },
  ],
  [
    '25 %: paid by the importer of record',
    order('CN', { ...H200, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(1, '1') }),
    { levy: ['importer'], amount: '0.25' },
  ],
  [
    '25 %: Macau too',
    order('MO', { ...H200, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(1, '100') }),
    { levy: ['232'], amount: '25.00' },
  ],
  [
    '25 %: not MI300X',
    order('CN', { ...MI300X, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(1, '100') }),
    { levyNot: ['232'] },
  ],
  [
    '25 %: B200 is above',
    order('CN', { ...B200, ...inUs }, { on: '2026-05-01', ...usd(1, '100') }),
    { levyNot: ['232'] },
  ],
  [
    '25 %: H200 from the US to Germany, made in Taiwan: it came in',
    order('DE', { ...H200, ...inUs }, { on: '2026-05-01', ...usd(1, '100') }),
    { levy: ['232'], amount: '25.00' },
  ],
  [
    '25 %: from Taiwan straight to Germany',
    order(
      'DE',
      { ...H200, ...inUs },
      { on: '2026-05-01', activity: 'reexport', from: 'TW', via: [], ...usd(1, '100') },
    ),
    { levyNot: ['232'] },
  ],
  [
    '25 %: no quantity, no amount',
    order('CN', { ...H200, ...inUs }, { on: '2026-05-01', ...certified() }),
    { levy: ['232'] },
  ],
  [
    '15 %: NVIDIA, H20, 100 units',
    sold(NVIDIA, H20, '2025-09-01', {
      ...usd(100, '11000'),
      evidence: { licence: { id: 'D1', remainingUnits: 100, expiresOn: '2026-09-01' } },
    }),
    { levy: ['15'], amount: '165000.00' },
  ],
  [
    '15 %: AMD, an H20-like part',
    sold(
      AMD,
      circuit(2368, 2.9, { chip: 'amd/mi308x', dramBandwidthGBps: 5300, ioBandwidthGBps: 800 }),
      '2025-09-01',
      usd(1, '1000'),
    ),
    { levy: ['15|revenue'] },
  ],
  ['15 %: not for an A30', sold(NVIDIA, A30, '2025-09-01', usd(1, '1000')), { levyNot: ['revenue'] }],
  [
    '15 %: not Macau or Vietnam',
    order('VN', H20, { on: '2025-09-01', parties: [NVIDIA, who('end-user', 'VN')], ...usd(1, '1000') }),
    { levyNot: ['revenue'] },
  ],
  [
    '15 %: another seller',
    sold({ ...RESELLER, name: 'A reseller' }, H20, '2025-09-01', usd(1, '1000')),
    { levyNot: ['revenue'] },
  ],
  ['15 %: NVIDIA on 10 August 2025', sold(NVIDIA, H20, '2025-08-10', usd(1, '1000')), { levyNot: ['revenue'] }],
  [
    'announced 25 %: 8 December 2025, H200',
    sold(NVIDIA, H200, '2025-12-08', usd(1, '1000')),
    { levy: ['announced|25'] },
  ],
  ['announced 25 %: 7 December 2025', sold(NVIDIA, H200, '2025-12-07', usd(1, '1000')), { levyNot: ['announced'] }],
];
