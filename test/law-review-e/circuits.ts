import { A30, ASK, DENIAL, FREE, H100, HOLD, hbm, LICENCE, order, server, TODAY, who } from '../law-review-c/ask.ts';
import type { Row } from './ask.ts';
import { a, b, computer, desk, deskSmall, ic, none, what } from './given.ts';

/** 3A090 and its neighbours by figures: nothing but an item and a day (dossier 1.1 to 1.8). */
export const CIRCUITS: readonly Row[] = [
  [
    '1.5: 4,799.99, 9, neither designed nor marketed: Note 2',
    what(ic(4799.99, 9, false)),
    { eccn: '3A991.p', cites: ['3A090'] },
  ],
  ['1.5: 4,800 not for data centres stays .a', what(ic(4800, 1, false)), { eccn: '3A090.a', cites: ['3A090'] }],
  ['1.5: 1,600 and 5.92', what(ic(1600, 5.92, true)), { eccn: '3A090.a' }],
  ['1.5: 1,600 and 5.9199', what(ic(1600, 5.9199, true)), { eccn: '3A090.b' }],
  ['1.5: 4,799.99 and 1.6', what(ic(4799.99, 1.6, true)), { eccn: '3A090.b' }],
  ['1.5: 4,799.99 and 1.5999', what(ic(4799.99, 1.5999, true)), { eccn: '3A991.p' }],
  ['1.5: 2,399.99 and 3.2: b.2', what(ic(2399.99, 3.2, true)), { eccn: '3A090.b' }],
  ['1.5: 2,400, density unknown: open', what(ic(2400, undefined, true)), { eccnNot: '3A991', outcome: [ASK, HOLD] }],
  ['1.2: 4,800, market unknown: .a either way', what(ic(4800, 1)), { eccn: '3A090.a' }],
  [
    '1.2: 3,000 at 3, market unknown: open between .b and nothing',
    order('CN', ic(3000, 3)),
    { outcome: [LICENCE, ASK, HOLD] },
  ],
  ['1.2: 3,000 at 7, market unknown', order('CN', ic(3000, 7)), { outcome: [LICENCE, ASK, HOLD] }],
  ['1.2: 1,599 at 50, market unknown', what(ic(1599, 50)), { eccn: '3A991.p' }],
  ['1.2: a desktop card of 3,000 at 7', order('CN', ic(3000, 7, false)), { outcome: FREE, eccn: '3A991.p' }],
  [
    '1.3: 600 TOPS at 8 bits',
    what(ic(undefined, 1, true, { peakTops: [{ bits: 8, tops: 600 }] })),
    { eccn: '3A090.a' },
  ],
  ['1.3: 300 at 16 bits', what(ic(undefined, 1, true, { peakTops: [{ bits: 16, tops: 300 }] })), { eccn: '3A090.a' }],
  [
    '1.3: 599.9 at 8 bits, density 1',
    what(ic(undefined, 1, true, { peakTops: [{ bits: 8, tops: 599.9 }] })),
    { eccn: '3A991.p' },
  ],
  [
    '1.3: 1,199 at 4 bits, density 1.7',
    what(ic(undefined, 1.7, true, { peakTops: [{ bits: 4, tops: 1199 }] })),
    { eccn: '3A090.b' },
  ],
  [
    '1.3: a sparse figure alone is none',
    what(ic(undefined, 7, true, { peakTops: [{ bits: 8, tops: 1200, sparse: true }] })),
    { outcome: ASK, eccnNot: '3A991' },
  ],
  [
    '1.3: a sparse figure beside a dense one',
    what(
      ic(undefined, 3, true, {
        peakTops: [
          { bits: 8, tops: 1200, sparse: true },
          { bits: 16, tops: 300 },
        ],
      }),
    ),
    { eccn: '3A090.a' },
  ],
  [
    '1.3: FP64 counts: 45.3 at 64 bits, 181 at 16',
    what(
      ic(undefined, 4, true, {
        peakTops: [
          { bits: 64, tops: 45.3 },
          { bits: 16, tops: 181 },
        ],
      }),
    ),
    { eccn: '3A090.b' },
  ],
  [
    '1.3: 6 bits beat 8: 801 at 6, 500 at 8',
    what(
      ic(undefined, 1, true, {
        peakTops: [
          { bits: 6, tops: 801 },
          { bits: 8, tops: 500 },
        ],
      }),
    ),
    { eccn: '3A090.a' },
  ],
  ['1.3: 9 bits: 533.3', what(ic(undefined, 1, true, { peakTops: [{ bits: 9, tops: 533.4 }] })), { eccn: '3A090.a' }],
  ['1.4: 3,000 over 500 mm²: 6.0', what(ic(3000, undefined, true, { applicableDieAreaMm2: 500 })), { eccn: '3A090.a' }],
  ['1.4: 3,000 over 600 mm²: 5.0', what(ic(3000, undefined, true, { applicableDieAreaMm2: 600 })), { eccn: '3A090.b' }],
  [
    '1.4: 3,000 over 2,000 mm²: 1.5',
    what(ic(3000, undefined, true, { applicableDieAreaMm2: 2000 })),
    { eccn: '3A991.p' },
  ],
  [
    '1.4: memory dies do not count',
    what(
      ic(3000, undefined, true, {
        dies: [
          { areaMm2: 500, nonPlanar: true },
          { areaMm2: 1500, nonPlanar: false, memory: true },
        ],
      }),
    ),
    { eccn: '3A090.a' },
  ],
  [
    '1.4: a planar I/O die does not count',
    what(
      ic(3000, undefined, true, {
        dies: [
          { areaMm2: 500, nonPlanar: true },
          { areaMm2: 400, nonPlanar: false },
        ],
      }),
    ),
    { eccn: '3A090.a' },
  ],
  [
    '1.4: a non-planar I/O die counts',
    what(
      ic(3000, undefined, true, {
        dies: [
          { areaMm2: 500, nonPlanar: true },
          { areaMm2: 400, nonPlanar: true },
        ],
      }),
    ),
    { eccn: '3A090.b' },
  ],
  [
    '1.4: planar only, 5,000: a.1 all the same',
    what(ic(5000, undefined, true, { applicableDieAreaMm2: 0 })),
    { eccn: '3A090.a' },
  ],
  [
    '1.4: planar only, 1,500: below every TPP',
    order('CN', ic(1500, undefined, true, { applicableDieAreaMm2: 0 })),
    { outcome: FREE, eccn: '3A991.p' },
  ],
  [
    '1.4: planar dies only, 2,500: undefined',
    order('CN', ic(2500, undefined, true, { dies: [{ areaMm2: 600, nonPlanar: false }] })),
    { outcome: [HOLD, ASK, LICENCE] },
  ],
  ['1.6: exactly 2.0 is not .c', what(hbm(2)), { eccnNot: '3A090' }],
  ['1.6: 2.0001 is', what(hbm(2.0001)), { eccn: '3A090.c' }],
  ['1.6: 2.5 on 1 December 2024', what(hbm(2.5), '2024-12-01'), { eccnNot: '3A090' }],
  ['1.6: 2.5 on 2 December 2024', what(hbm(2.5), '2024-12-02'), { eccn: '3A090.c' }],
  [
    '1.6: GPU with HBM is judged by .a and .b',
    what(ic(900, 1, true, { containsHbm: true, memoryBandwidthDensity: 4 })),
    { eccn: '3A991.p' },
  ],
  ['1.8: server of H20 circuits', what(computer([none(8)])), { eccn: '4A994.l' }],
  ['1.8: server of A30 circuits', what(computer([b(4)])), { eccn: '4A090.b' }],
  ['1.8: one .a among eight .b', what(computer([b(7), a(1)])), { eccn: '4A090.a' }],
  ['1.8: a workstation of one RTX 5090', what(computer([desk(1)])), { eccn: '4A090.a' }],
  ['1.8: a workstation of two RTX 4090 D: Note 2 takes them out', what(computer([deskSmall(2)])), { eccn: '4A994.l' }],
  [
    '1.8: TPP of several circuits is not added',
    what(computer([{ count: 8, tpp: 900, performanceDensity: 1, designedOrMarketedForDatacenters: true }])),
    { eccn: '4A994.l' },
  ],
  ['1.8: 5A002 server of H100', what(computer([a(8)], { hostEccn: '5A002.a' })), { eccn: '5A002.z' }],
  ['1.8: 5A992 server of H100: z.1', what(computer([a(8)], { hostEccn: '5A992.c' })), { eccn: '5A992.z.1' }],
  ['1.8: 5A992 server of A30: z.2', what(computer([b(8)], { hostEccn: '5A992.c' })), { eccn: '5A992.z.2' }],
  ['1.8: 4A003 server of H100: z.1.a or z.2.a', what(computer([a(8)], { hostEccn: '4A003' })), { eccn: '4A003.z' }],
  ['1.8: 4A004 of H100: z.1', what(computer([a(8)], { hostEccn: '4A004' })), { eccn: '4A004.z.1' }],
  ['1.8: 4A005 of A30: z.2', what(computer([b(1)], { hostEccn: '4A005' })), { eccn: '4A005.z.2' }],
  ['1.8: 5A004 of A30', what(computer([b(1)], { hostEccn: '5A004.a' })), { eccn: '5A004.z' }],
  ['1.8: 5A992 server of H20: no .z', what(computer([none(8)], { hostEccn: '5A992.c' })), { eccn: '5A992' }],
  [
    '1.8: 5A002 server of RTX 4090 D: no .z',
    what(computer([deskSmall(1)], { hostEccn: '5A002.a' })),
    { eccn: '5A002', eccnNot: '5A002.z' },
  ],
  [
    '1.8: .c is not used for 4A090',
    what(
      computer([{ count: 4, tpp: 900, performanceDensity: 1, designedOrMarketedForDatacenters: true }], {
        containsHbm: true,
        memoryBandwidthDensity: 6,
      }),
    ),
    { eccn: '4A994.l' },
  ],
  [
    '1.8: 3A991.p by TOPS: exactly 8',
    what(ic(64, 0.1, true, { peakTops: [{ bits: 8, tops: 8 }], ioBandwidthGBps: 10 })),
    { eccn: '3A991.p' },
  ],
  ['1.8: 3A991.p by I/O: 150 GB/s', what(ic(40, 0.1, true, { ioBandwidthGBps: 150 })), { eccn: '3A991.p' }],
  [
    '1.8: weights of 10^26',
    what({ kind: 'model-weights', trainingOperations: 1e26, published: false }),
    { eccn: '4E091' },
  ],
  [
    '1.8: weights of less',
    what({ kind: 'model-weights', trainingOperations: 9.99e25, published: false }),
    { eccnNot: '4E091' },
  ],
  [
    '1.8: weights, day before 13 January 2025',
    what({ kind: 'model-weights', trainingOperations: 1e27, published: false }, '2025-01-12'),
    { eccnNot: '4E091' },
  ],
  [
    '1.1: v1, 599.99 GB/s and 4,800',
    what(ic(4800, 1, true, { ioBandwidthGBps: 599.99 }), '2023-02-01'),
    { eccnNot: '3A090' },
  ],
  [
    '1.1: v1, 600 GB/s and 4,799',
    what(ic(4799, 1, true, { ioBandwidthGBps: 600 }), '2023-02-01'),
    { eccnNot: '3A090' },
  ],
  ['1.1: v1 on its last day', what(ic(4992, 6.04, true, { ioBandwidthGBps: 600 }), '2023-11-16'), { eccn: '3A090' }],
  ['1.1: v1 had no Note 2', what(ic(5000, 6, false, { ioBandwidthGBps: 640 }), '2023-05-01'), { eccn: '3A090' }],
  ['1.1: v1, I/O unknown', order('CN', ic(5000, 6, true), { on: '2023-05-01' }), { outcome: [LICENCE, ASK, HOLD] }],
  ['1.1: v2 on its first day: L4', what(ic(1940, 6.59, true), '2023-11-17'), { eccn: '3A090.a' }],
  ['1.1: L4 the day before', what(ic(1940, 6.59, true, { ioBandwidthGBps: 64 }), '2023-11-16'), { eccnNot: '3A090' }],
  [
    '1.1: v0: A100 on 20 October 2022',
    what(ic(4992, 6.04, true, { ioBandwidthGBps: 600 }), '2022-10-20'),
    { eccnNot: '3A090' },
  ],
  ['1.1: 21 October 2022', what(ic(4992, 6.04, true, { ioBandwidthGBps: 600 }), '2022-10-21'), { eccn: '3A090' }],
  ['1.10: by name alone: L4', what({ chip: 'nvidia/l4' }), { eccn: '3A090.a' }],
  ['… L20', what({ chip: 'nvidia/l20' }), { eccn: '3A991.p' }],
  ['… L2', what({ chip: 'nvidia/l2' }), { eccn: '3A991.p' }],
  ['… A30', what({ chip: 'nvidia/a30' }), { eccn: '3A090.b' }],
  ['… A10', what({ chip: 'nvidia/a10' }), { eccn: '3A991.p' }],
  ['… A40: b.2', what({ chip: 'nvidia/a40' }), { eccn: '3A090.b' }],
  ['… T4', what({ chip: 'nvidia/t4' }), { eccn: '3A991.p' }],
  ['… V100', what({ chip: 'nvidia/v100-sxm2-32gb' }), { eccn: '3A991.p' }],
  ['… MI210', what({ chip: 'amd/mi210' }), { eccn: '3A090.b' }],
  ['… MI250X', what({ chip: 'amd/mi250x' }), { eccn: '3A090.a' }],
  ['… RTX 4090', what({ chip: 'nvidia/rtx-4090' }), { eccn: '3A090.a' }],
  ['… RTX 4080: not for data centres, 3,119', what({ chip: 'nvidia/rtx-4080' }), { eccn: '3A991.p' }],
  ['… RTX 5090 D', what({ chip: 'nvidia/rtx-5090-d' }), { eccn: '3A991.p' }],
  ['… RX 7900 XTX', what({ chip: 'amd/rx-7900-xtx' }), { eccn: '3A991.p' }],
  ['… Ascend 910B1 would be .a', what({ chip: 'huawei/ascend-910b1' }), { eccn: '3A090.a' }],
  ['… HBM3', what({ chip: 'hbm/hbm3-6.4gbps', kind: 'hbm' }), { eccn: '3A090.c' }],
  ['… H200 NVL', what({ chip: 'nvidia/h200-nvl' }), { eccn: '3A090.a' }],
  ['… GB200 board is 4A090', what({ chip: 'nvidia/gb200-superchip' }), { eccn: '4A090.a' }],
  [
    '… Cloud AI 100, die unknown: open',
    order('CN', { chip: 'qualcomm/cloud-ai-100' }),
    { outcome: [ASK, HOLD, LICENCE] },
  ],
  [
    'own word: 3A090.a for a known H100',
    order('CN', { ...H100, eccn: '3A090.a' }),
    { outcome: LICENCE, eccn: '3A090.a', policy: DENIAL },
  ],
  [
    'own word: 3A991.p for an H100 frees nothing',
    order('CN', { ...H100, eccn: '3A991.p' }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  [
    'own word: EAR99 for an A30 server',
    order('CN', server(A30, 8, { eccn: 'EAR99' })),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  [
    'a computer of which nothing is known',
    { on: TODAY, to: 'CN', item: { kind: 'computer' }, endUse: [], parties: [who('end-user', 'CN')] },
    { outcome: [ASK, HOLD] },
  ],
];
