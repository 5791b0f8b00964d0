import { certified, order, who } from '../law-review-c/ask.ts';
import type { Row } from './ask.ts';
import { ic } from './given.ts';

type Line = readonly [
  chip: string,
  tpp: number,
  pd: number | undefined,
  dram: number,
  io: number | undefined,
  datacentre: boolean,
  v1: boolean | undefined,
  v2: 'a' | 'b' | '-',
  window: boolean | undefined,
];
/** The reference chips of the dossier (1.10), with its own figures: inside the entry of 2022, the paragraph since 2023, the window of 2026. */
const LINES: readonly Line[] = [
  ['nvidia/a100-sxm4-80gb', 4992, 6.04, 2039, 600, true, true, 'a', true],
  ['nvidia/a800-sxm4-80gb', 4992, 6.04, 2039, 400, true, false, 'a', true],
  ['nvidia/h100-sxm5', 15_832, 19.45, 3350, 900, true, true, 'a', true],
  ['nvidia/h100-pcie', 12_104, 14.9, 2000, 600, true, true, 'a', true],
  ['nvidia/h800-sxm5', 15_832, 19.45, 3350, 400, true, false, 'a', true],
  ['nvidia/h200-sxm', 15_832, 19.45, 4800, 900, true, undefined, 'a', true],
  ['nvidia/h200-nvl', 13_364, 16.42, 4800, 900, true, undefined, 'a', true],
  ['nvidia/h20-96gb', 2368, 2.91, 4000, 900, true, undefined, '-', undefined],
  ['nvidia/b200-hgx', 36_000, 22.1, 8000, 1800, true, undefined, 'a', false],
  ['nvidia/b300-hgx', 56_000, undefined, 8000, 1800, true, undefined, 'a', false],
  ['nvidia/b30a', 28_000, 34, 4000, undefined, true, undefined, 'a', false],
  ['amd/mi210', 2896, 3.67, 1600, 300, true, false, 'b', undefined],
  ['amd/mi250x', 6128, 3.88, 3277, 800, true, true, 'a', true],
  ['amd/mi300x', 20_919, 20.57, 5300, 896, true, undefined, 'a', true],
  ['amd/mi325x', 20_919, 20.57, 6000, 896, true, undefined, 'a', true],
  ['amd/mi355x', 40_265, undefined, 8000, undefined, true, undefined, 'a', false],
  ['nvidia/l40s', 5864, 9.63, 864, 64, true, false, 'a', true],
  ['nvidia/l4', 1940, 6.6, 300, 64, true, false, 'a', true],
  ['nvidia/l20', 1912, 3.14, 864, 64, true, undefined, '-', undefined],
  ['nvidia/l2', 1544, 5.2, 300, 64, true, undefined, '-', undefined],
  ['nvidia/a30', 2640, 3.196, 933, 200, true, false, 'b', undefined],
  ['nvidia/a10', 2000, 3.18, 600, 64, true, false, '-', undefined],
  ['nvidia/t4', 1040, undefined, 320, 32, true, false, '-', undefined],
  ['nvidia/v100-sxm2-32gb', 2000, 2.45, 900, 300, true, false, '-', undefined],
  ['nvidia/rtx-4090', 5285, 8.68, 1008, 64, false, false, 'a', true],
  ['nvidia/rtx-4090-d', 4708, 7.7, 1008, 64, false, false, '-', undefined],
  ['nvidia/rtx-5090', 6704, 8.9, 1792, 128, false, undefined, 'a', true],
  ['nvidia/rtx-5090-d', 4750, undefined, 1792, 128, false, undefined, '-', undefined],
];
const reseller = who('exporter', 'US', 'US', { kinds: [], name: 'Example Systems' });
const rows = ([chip, tpp, pd, dram, io, datacentre, v1, v2, window]: Line): Row[] => {
  const item = ic(tpp, pd, datacentre, {
    chip,
    dramBandwidthGBps: dram,
    ...(io === undefined ? {} : { ioBandwidthGBps: io }),
  });
  const parties = [reseller, who('end-user', 'CN')];
  const free = { outcome: 'no-licence-required' };
  const bound = { outcome: 'licence-required' };
  const eccn = v2 === '-' ? '3A991.p' : `3A090.${v2}`;
  const germany = v2 === 'a' ? { outcome: 'licence-not-enforced' } : free;
  return [
    [`${chip}: China today`, order('CN', item, { parties }), { ...(v2 === '-' ? free : bound), eccn }],
    [`${chip}: Germany today`, order('DE', item), { ...germany, eccn }],
    [
      `${chip}: Vietnam today, nothing held`,
      order('VN', item, { evidence: {} }),
      { ...(v2 === '-' ? free : bound), eccn },
    ],
    ...(v1 === undefined
      ? []
      : [
          [
            `${chip}: China on 1 February 2023`,
            order('CN', item, { on: '2023-02-01', parties }),
            v1 ? { ...bound, eccn: '3A090' } : free,
          ] as Row,
        ]),
    ...(window === undefined
      ? []
      : [
          [
            `${chip}: the window of January 2026`,
            order('CN', { ...item, commerciallyAvailableInUs: true }, { on: '2026-06-01', parties, ...certified() }),
            { ...bound, policy: window ? 'case-by-case' : 'presumption-of-denial' },
          ] as Row,
        ]),
  ];
};
export const REFERENCE: readonly Row[] = LINES.flatMap(rows);
