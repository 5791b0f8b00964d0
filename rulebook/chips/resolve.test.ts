import type { Chip } from '@tolhuis/core/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHIPS } from './index.ts';
import { chipKey } from './key.ts';
import { chipResolver, resolveChip } from './resolve.ts';

const idOf = (name: string): string | undefined => {
  const answer = resolveChip(name);
  return 'chip' in answer ? answer.chip.id : undefined;
};
const idsOf = (name: string): string[] => {
  const answer = resolveChip(name);
  return 'ambiguous' in answer ? answer.ambiguous.map((c) => c.id).sort() : [];
};

test('every id and alias gives its own chip', () => {
  for (const c of CHIPS) for (const name of [c.id, ...(c.aliases ?? [])]) expect(idOf(name)).toBe(c.id);
});

test.each([
  ['nvidia/h100-sxm5', 'nvidia/h100-sxm5'],
  ['nvidia/h200-sxm', 'nvidia/h200-sxm'],
  ['nvidia/h20-96gb', 'nvidia/h20-96gb'],
  ['nvidia/a100-sxm4-80gb', 'nvidia/a100-sxm4-80gb'],
  ['nvidia/a800-sxm4-80gb', 'nvidia/a800-sxm4-80gb'],
  ['nvidia/a30', 'nvidia/a30'],
  ['nvidia/l4', 'nvidia/l4'],
  ['nvidia/rtx-4090', 'nvidia/rtx-4090'],
  ['nvidia/rtx-4090-d', 'nvidia/rtx-4090-d'],
  ['nvidia/rtx-5090', 'nvidia/rtx-5090'],
  ['amd/mi300x', 'amd/mi300x'],
  ['amd/mi308x', 'amd/mi308x'],
  ['amd/mi325x', 'amd/mi325x'],
  ['NVIDIA H100 SXM5 80 GB', 'nvidia/h100-sxm5'],
  ['NVIDIA GeForce RTX™ 4090', 'nvidia/rtx-4090'],
  ['RTX 4090D', 'nvidia/rtx-4090-d'],
  ['  mi300x ', 'amd/mi300x'],
  ['AMD Instinct MI300X', 'amd/mi300x'],
  ['Ascend 910C', 'huawei/ascend-910c'],
  ['nvidia/b200', 'nvidia/b200-hgx'],
  ['H20-3e', 'nvidia/h20-141gb'],
])('%s is %s', (name, id) => expect(idOf(name)).toBe(id));

test.each([
  ['nvidia/h100', ['nvidia/h100-nvl', 'nvidia/h100-pcie', 'nvidia/h100-sxm5']],
  ['H200', ['nvidia/h200-nvl', 'nvidia/h200-sxm']],
  ['nvidia/h20', ['nvidia/h20-141gb', 'nvidia/h20-96gb']],
  ['nvidia/h800', ['nvidia/h800-pcie', 'nvidia/h800-sxm5']],
  ['nvidia/gb200', ['nvidia/gb200-gpu', 'nvidia/gb200-superchip']],
  ['a100 80GB', ['nvidia/a100-pcie-80gb', 'nvidia/a100-sxm4-80gb']],
  ['4090', ['nvidia/rtx-4090', 'nvidia/rtx-4090-d']],
  ['huawei/ascend-910b', ['b1', 'b2', 'b3', 'b4'].map((v) => `huawei/ascend-910${v}`)],
  ['R200', ['kunlunxin/r200', 'nvidia/rubin-r200']],
])('%s is asked back: which one', (name, ids) => expect(idsOf(name)).toEqual(ids));

test.each([
  ['nvidia/h100-sxm6', 'nvidia/h100-sxm5'],
  ['nvidia/h10-sxm5', 'nvidia/h100-sxm5'],
  ['nvdia/l40s', 'nvidia/l40s'],
  ['amd/mi352x', 'amd/mi325x'],
  ['huawei/ascend-910d', 'huawei/ascend-910c'],
  // The only RTX 5090 whose entry says 32 GB is the D: that is a hint, not an answer.
  ['RTX 5090 32GB', 'nvidia/rtx-5090-d'],
])('%s is unknown, and %s is suggested', (name, id) => {
  const answer = resolveChip(name);
  expect(answer).toMatchObject({ unknown: name });
  expect('unknown' in answer && answer.suggestions).toContain(id);
  expect('unknown' in answer && answer.suggestions.length).toBeLessThanOrEqual(5);
});

test.each(['', '  ', '/', '-', 'NVIDIA', 'nvidia/', 'toaster', 'zzzzzzzzzzzz'])(
  "'%s' is unknown without a guess",
  (name) => expect(resolveChip(name)).toEqual({ unknown: name, suggestions: [] }),
);

test('neither case nor separators matter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CHIPS), fc.constantFrom(' ', '_', '/', '-', '  '), fc.boolean(), (c, gap, upper) => {
      const spelt = c.id.replace(/[-/]/g, gap);
      expect(idOf(upper ? spelt.toUpperCase() : spelt)).toBe(c.id);
    }),
  );
});

test('a chip is only ever given for one of its names', () => {
  const piece = fc.constantFrom('nvidia', 'h100', 'h20', 'sxm', 'pcie', '80gb', 'd', 'rtx', '5090', 'amd', 'v2', 'x');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const name = pieces.join('-');
      const answer = resolveChip(name);
      if (!('chip' in answer)) return;
      const { id, aliases = [], vendor, model, variant = '' } = answer.chip;
      const full = [id, ...aliases].flatMap((n) => [n, n.replace(/^[^/-]*[/-]/, '')]);
      const said = [`${model} ${variant}`, `${vendor} ${model} ${variant}`];
      expect([...full, ...said].map(chipKey)).toContain(chipKey(name));
    }),
  );
});

test('a catalogue of its own can be asked', () => {
  const own: Chip = { ...CHIPS[0]!, id: 'acme/x1', aliases: [], vendor: 'Acme', model: 'X1', variant: 'OAM' };
  const ask = chipResolver([own]);
  expect(ask('Acme X1 OAM')).toEqual({ chip: own });
  expect(ask('x1')).toEqual({ chip: own });
  expect(ask('nvidia/h100-sxm5')).toMatchObject({ unknown: 'nvidia/h100-sxm5' });
});
