import type { Chip } from '@tolhuis/core/law';
import { expect, test } from 'vitest';
import { CHIPS } from './index.ts';
import { densityOf, memoryBandwidthDensityOf, pricePerTpp, tppOf } from './measure.ts';

const chipOf = (id: string): Chip => {
  const found = CHIPS.find((c) => c.id === id);
  if (!found) throw new Error(`no chip ${id}`);
  return found;
};

// The figures that others printed, or that follow from the makers' own rates by hand.
test.each([
  ['nvidia/a100-sxm4-80gb', 4992, 4992],
  ['nvidia/a100-pcie-40gb', 4992, 4992],
  ['nvidia/a800-sxm4-80gb', 4992, 4992],
  ['nvidia/h100-sxm5', 15_832, 15_832],
  ['nvidia/h800-sxm5', 15_832, 15_832],
  ['nvidia/h200-sxm', 15_832, 15_832],
  ['nvidia/h100-pcie', 12_104, 12_104],
  ['nvidia/h800-pcie', 12_104, 12_104],
  ['nvidia/h100-nvl', 13_368, 13_368],
  ['nvidia/h200-nvl', 13_368, 13_368],
  ['nvidia/gh200-144gb', 15_832, 15_832],
  ['nvidia/h20-96gb', 2368, 2368],
  ['nvidia/rtx-4090', 5284.8, 5284.8],
  ['nvidia/rtx-4090-d', 4707.2, 4707.2],
  ['nvidia/rtx-5090-d', 4750.4, 4750.4],
  ['nvidia/rtx-5090-d-v2', 4750.4, 4750.4],
  ['nvidia/rtx-4080', 3119.2, 3119.2],
  ['nvidia/a30', 2644, 2644],
  ['nvidia/l4', 1940, 1940],
  ['nvidia/l2', 1544, 1545.6],
  ['nvidia/b100', 28_000, 28_000],
  ['nvidia/b200-hgx', 36_000, 36_000],
  ['nvidia/gb200-gpu', 40_000, 40_000],
  ['nvidia/b300-hgx', 56_000, 56_000],
  ['nvidia/gb300-gpu', 60_000, 60_000],
  ['amd/mi250x', 6128, 6128],
  ['amd/mi210', 2899.2, 2899.2],
  ['amd/mi300x', 20_919.2, 20_919.2],
  ['amd/mi325x', 20_919.2, 20_919.2],
  ['amd/mi350x', 55_365, 55_365],
  ['amd/mi355x', 60_397.8, 60_397.8],
  ['amd/mi308x', 3723.2, 3723.2],
  ['intel/gaudi3-hl-325l', 29_360, 29_360],
  ['microsoft/maia-100', 18_000, 18_000],
  ['google/tpu-v5p', 7344, 7344],
  ['google/tpu-v6e', 14_688, 14_688],
  ['google/tpu-v7', 36_912, 36_912],
  ['aws/trainium1', 3040, 6080],
  ['aws/trainium2', 10_672, 21_344],
  ['aws/trainium3', 20_136, 21_472],
  ['huawei/ascend-910c', 12_800, 12_800],
  ['alibaba/ppu-810e', 1899.2, 1899.2],
  ['moore-threads/mtt-s4000', 1600, 1600],
])('%s has a TPP of %d, or %d with TF32 at 32 bits', (id, lo, hi) => {
  expect(tppOf(chipOf(id))).toMatchObject({ lo, hi });
});

test.each([
  ['nvidia/h100-sxm5', 'FP8'],
  ['nvidia/h100-nvl', 'BF16/FP16'],
  ['nvidia/a30', 'INT4'],
  ['amd/mi210', 'FP64'],
  ['amd/mi355x', 'FP6'],
  ['microsoft/maia-100', 'FP6'],
  ['nvidia/b300-hgx', 'FP4'],
])('%s has its TPP from %s', (id, format) => expect(tppOf(chipOf(id))?.formatAtMax).toBe(format));

test('every format is listed, the best first', () => {
  const formats = tppOf(chipOf('microsoft/maia-100'))?.formats;
  expect(formats?.map((f) => [f.format, f.tpp])).toEqual([
    ['FP6', 18_000],
    ['9-bit', 13_500],
    ['BF16/FP16', 12_800],
  ]);
});

test.each(['amd/mi430x', 'cambricon/mlu690', 'intel/gaudi3-hl-388', 'nvidia/rtx-pro-6000d', 'hbm/hbm3e-8.0gbps'])(
  '%s has no published rate, so no TPP: unknown is not nought',
  (id) => expect(tppOf(chipOf(id))).toBeUndefined(),
);

test.each([
  ['nvidia/a10', 3.183],
  ['nvidia/a30', 3.201],
  ['nvidia/a40', 3.812],
  ['nvidia/l20', 3.1422],
  ['nvidia/l2', 5.243],
  ['nvidia/l4', 6.587],
  ['nvidia/h20-96gb', 2.909],
  ['amd/mi308x', 1.551],
  ['tenstorrent/wormhole-n150', 3.128],
  ['intel/max-1550', 6.047],
  ['huawei/ascend-910a', 6.564],
  ['amd/mi300x', 8.716],
])('%s has a performance density of %d', (id, density) => expect(densityOf(chipOf(id))?.lo).toBeCloseTo(density, 3));

test('an area not known or a planar die gives no density', () => {
  expect(densityOf(chipOf('aws/trainium3'))).toBeUndefined();
  expect(densityOf({ ...chipOf('nvidia/l4'), nonPlanar: false })).toBeUndefined();
  expect(densityOf(chipOf('nvidia/l2'))!.hi).toBeGreaterThan(densityOf(chipOf('nvidia/l2'))!.lo);
});

test.each([
  ['hbm/hbm2-2.0gbps', 2.78],
  ['hbm/hbm2-2.4gbps', 3.34],
  ['hbm/hbm2e-3.2gbps', 3.73],
  ['hbm/hbm3-6.4gbps', 6.77],
  ['hbm/hbm4-8.0gbps', 15.75],
])('%s has a memory bandwidth density of %d', (id, density) => {
  expect(memoryBandwidthDensityOf(chipOf(id))).toBeCloseTo(density, 2);
  expect(memoryBandwidthDensityOf({ ...chipOf(id), kind: 'integrated-circuit' })).toBeUndefined();
});

test('price over TPP spans from the low price on the high TPP to the high price on the low one', () => {
  const { lo, hi } = pricePerTpp(chipOf('nvidia/h100-sxm5'))!;
  expect(lo).toBeCloseTo(20_000 / 15_832, 12);
  expect(hi).toBeCloseTo(30_000 / 15_832, 12);
  const trainium = { ...chipOf('aws/trainium1'), price: { lowUsd: 608, highUsd: 608, on: '2024', source: 'test' } };
  expect(pricePerTpp(trainium)).toEqual({ lo: 0.1, hi: 0.2 });
  expect(pricePerTpp(chipOf('aws/trainium1'))).toBeUndefined();
  expect(pricePerTpp(chipOf('nvidia/rtx-pro-6000d'))).toBeUndefined();
});
