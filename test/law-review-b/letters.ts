import { AMD, asked, buyer, circuit, H20, KEPT, LR, NLR, NVIDIA, party, type Row, sold, type Table } from './ask.ts';

const by = (on: string, to: string, item: object | string, who: object, more: object = {}) =>
  asked(on, to, item, {}, [who, ...buyer(to, more)]);
const reseller = sold('Example Systems Inc.');
const a100 = 'nvidia/a100-sxm4-80gb';
const a800 = 'nvidia/a800-sxm4-80gb';
/** DRAM and I/O bandwidth against 1,400, 1,100 and together 1,700 GB/s. */
const lines: Row[] = (
  [
    [1399, 300, NLR],
    [1400, 0, LR],
    [100, 1099.99, NLR],
    [100, 1100, LR],
    [1000, 699.99, NLR],
    [1000, 700, LR],
  ] as const
).map(([dram, io, outcome]) => [
  `letter-${dram}-${io}`,
  'just below or on a line',
  by('2026-06-20', 'CN', circuit(1500, dram, { ioBandwidthGBps: io }), NVIDIA),
  { outcome },
]);
const design = { kind: 'software', eccn: '3D991' };
/** A letter binds its addressee alone: where nobody is said to export, the answer stands and the letter is told. */
const unstated: Row[] = (
  [
    ['2022', '2022-09-15', 'CN', 'nvidia/h100-sxm5', /^red-flag:letter.*If the exporter is NVIDIA or AMD/],
    ['2022-october', '2022-10-12', 'CN', a100, /^red-flag:letter.*If the exporter is NVIDIA or AMD/],
    ['2023-middle-east', '2023-09-15', 'SA', 'nvidia/h100-sxm5', /^red-flag:letter.*If the exporter is NVIDIA or AMD/],
    ['2023-at-once', '2023-10-30', 'CN', a800, /^red-flag:letter.*If the exporter is NVIDIA,/],
    ['2025', '2026-06-20', 'CN', H20, /^red-flag:letter.*If the exporter is NVIDIA, AMD or Intel/],
    ['eda', '2025-06-10', 'CN', design, /^red-flag:letter.*If the exporter is Synopsys, Cadence or Siemens/],
  ] as const
).map(([id, on, to, item, warning]) => [
  `unstated-${id}`,
  'no exporter is stated',
  asked(on, to, item, {}, buyer(to)),
  { outcome: NLR, warns: [warning] },
]);
const silent: Row[] = (
  [
    ['2022-before', '2022-08-25', 'CN', a100],
    ['2022-singapore', '2022-09-15', 'SG', a100],
    ['2022-v100', '2022-09-15', 'CN', 'nvidia/v100-sxm2-32gb'],
    ['2023-germany', '2023-10-30', 'DE', a800],
  ] as const
).map(([id, on, to, item]) => [
  `silent-${id}`,
  'outside the reach of every letter',
  asked(on, to, item, {}, buyer(to)),
  { outcome: NLR, silent: [/letter/] },
]);
const tsmc = (designer: string) => [
  party('foundry', 'TW', { name: 'TSMC' }),
  party('designer', designer),
  ...buyer(designer),
];
const die = {
  kind: 'integrated-circuit',
  tpp: 1200,
  performanceDensity: 2,
  nodeNm: 5,
  designedOrMarketedForDatacenters: true,
  ioBandwidthGBps: 100,
  dramBandwidthGBps: 500,
};

export const LETTERS: Table = {
  source: 'is-informed letters of 2022 to 2025: company filings and press; they bind their addressees',
  rows: [
    [
      '2022-first-day',
      'A100 by its maker',
      by('2022-08-26', 'CN', a100, NVIDIA),
      { outcome: LR, cites: 'is-informed' },
    ],
    ['2022-day-before', 'no letter yet', by('2022-08-25', 'CN', a100, NVIDIA), { outcome: NLR }],
    ['2022-others', 'a reseller got none', by('2022-09-25', 'CN', a100, reseller), { outcome: NLR }],
    ['2022-hong-kong', 'Hong Kong is named', by('2022-09-25', 'HK', a100, NVIDIA), { outcome: LR }],
    ['2022-mi250', 'AMD got one too', by('2022-09-25', 'CN', 'amd/mi250', AMD), { outcome: LR }],
    ['2022-v100', 'below the A100', by('2022-09-25', 'CN', 'nvidia/v100-sxm2-32gb', NVIDIA), { outcome: NLR }],
    [
      '2022-last-day',
      'until the entry of 21 October',
      by('2022-10-20', 'CN', 'nvidia/h100-sxm5', NVIDIA),
      { outcome: LR },
    ],
    [
      '2023-middle-east',
      'which countries was never published',
      by('2023-09-25', 'SA', 'nvidia/h100-sxm5', NVIDIA),
      { outcome: 'hold' },
    ],
    ['2023-at-once', 'the A800, 25 days early', by('2023-10-23', 'CN', a800, NVIDIA), { outcome: LR }],
    ['2023-l40s', 'the L40S was named', by('2023-10-25', 'CN', 'nvidia/l40s', NVIDIA), { outcome: LR }],
    ['2023-day-before', 'free until then', by('2023-10-22', 'CN', a800, NVIDIA), { outcome: NLR }],
    ['2023-others', 'free for others until the rule', by('2023-11-16', 'CN', a800, reseller), { outcome: NLR }],
    [
      '2024-tsmc',
      'a die for a Chinese designer',
      asked('2024-11-20', 'CN', die, { from: 'TW', activity: 'reexport' }, tsmc('CN')),
      { outcome: 'hold' },
    ],
    [
      '2024-tsmc-before',
      'no letter yet',
      asked('2024-11-10', 'CN', die, { from: 'TW', activity: 'reexport' }, tsmc('CN')),
      { silent: [/letter-tsmc/] },
    ],
    [
      'eda',
      'design software by an addressee',
      by('2025-06-10', 'CN', design, sold('Synopsys, Inc.')),
      { outcome: 'hold', warns: [/letter-eda-2025/] },
    ],
    [
      'eda-withdrawn',
      'after the withdrawal',
      by('2025-07-10', 'CN', design, sold('Synopsys, Inc.')),
      { silent: [/letter-eda/] },
    ],
    ['h20-2024', 'the H20 was free', by('2024-06-03', 'CN', H20, NVIDIA), { outcome: NLR, eccn: '3A991.p' }],
    ['h20-day-before', 'no letter yet', by('2025-04-08', 'CN', H20, NVIDIA), { outcome: NLR }],
    [
      'h20-first-day',
      'the letter of 9 April 2025',
      by('2025-04-09', 'CN', H20, NVIDIA),
      { outcome: LR, cites: 'is-informed' },
    ],
    ['h20-assurances', 'promises of July change no duty', by('2025-07-20', 'CN', H20, NVIDIA), { outcome: LR }],
    [
      'h20-amd',
      'AMD, before its letter was reported',
      by('2025-04-12', 'CN', H20, AMD),
      { outcome: LR, warns: [/15 April/] },
    ],
    [
      'h20-licences',
      'told once they are given',
      by('2025-08-08', 'CN', H20, NVIDIA),
      { outcome: LR, warns: [/since August 2025/] },
    ],
    ['h20-no-licences', 'and not before', by('2025-08-07', 'CN', H20, NVIDIA), { silent: [/since August 2025/] }],
    ['h20-macau', 'Macau', by('2025-06-20', 'MO', H20, NVIDIA), { outcome: LR }],
    ['h20-d5', 'another D:5 country', by('2025-06-20', 'VE', H20, NVIDIA), { outcome: LR, cites: 'is-informed' }],
    ['h20-vietnam', 'Vietnam is not in D:5', by('2025-06-20', 'VN', H20, NVIDIA), { outcome: NLR }],
    [
      'h20-parent',
      'a Chinese parent anywhere',
      by('2026-06-20', 'SG', H20, NVIDIA, { ultimateParentHeadquarters: 'CN' }),
      { outcome: LR },
    ],
    [
      'h20-opaque',
      'the parent cannot be found out',
      by('2026-06-20', 'SG', H20, NVIDIA, { ultimateParentHeadquarters: null }),
      { outcome: ['hold', 'not-determined'] },
    ],
    [
      'h20-reseller',
      'not an addressee: free, and warned',
      by('2026-06-20', 'CN', H20, reseller),
      { outcome: NLR, warns: [/letter-class-item/], duties: ['EEI', 'DCS', 'records'] },
    ],
    [
      'h20-informed',
      'whoever says it was informed',
      by('2026-06-20', 'CN', H20, sold('Example Systems Inc.', 'is-informed')),
      { outcome: LR },
    ],
    ['h20-amdocs', 'Amdocs is not AMD', by('2026-06-20', 'CN', H20, sold('Amdocs Inc')), { outcome: NLR }],
    ['5090-d', '1,792 GB/s', by('2025-06-20', 'CN', 'nvidia/rtx-5090-d', NVIDIA), { outcome: LR }],
    ['5090-d-v2', '1,344 GB/s', by('2025-10-20', 'CN', 'nvidia/rtx-5090-d-v2', NVIDIA), { outcome: NLR }],
    [
      'io-unknown',
      'I/O not stated: not free',
      by('2026-06-20', 'CN', { ...circuit(1500, 1000), ioBandwidthGBps: undefined }, NVIDIA),
      { outcome: KEPT },
    ],
    ...unstated,
    ...silent,
    ...lines,
  ],
};
