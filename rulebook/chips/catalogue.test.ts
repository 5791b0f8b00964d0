import { expect, test } from 'vitest';
import { CHIPS } from './index.ts';
import { chipKey } from './key.ts';
import { densityOf, tppOf } from './measure.ts';
import { catalogueProblems, chipProblems } from './validate.ts';

test('no product is lost: 146 or more, of them 137 integrated circuits, a board and 8 HBM stacks', () => {
  const count = (kind: string) => CHIPS.filter((c) => c.kind === kind).length;
  expect(CHIPS.length).toBeGreaterThanOrEqual(146);
  expect(count('integrated-circuit')).toBeGreaterThanOrEqual(137);
  expect(count('board')).toBeGreaterThanOrEqual(1);
  expect(count('hbm')).toBeGreaterThanOrEqual(8);
});

test('every entry is sound, within plausible ranges and has a source', () => {
  expect(CHIPS.flatMap((c) => chipProblems(c).map((p) => `${c.id}: ${p}`))).toEqual([]);
  expect(CHIPS.filter((c) => c.sources.length === 0)).toEqual([]);
});

test('ids are unique and sorted, and no name belongs to two', () => {
  const ids = CHIPS.map((c) => c.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
  expect(catalogueProblems(CHIPS)).toEqual([]);
});

test('a model with several variants lends its bare name to none of them', () => {
  const models = Map.groupBy(CHIPS, (c) => chipKey(`${c.vendor} ${c.model}`));
  for (const [model, variants] of models)
    if (variants.length > 1)
      for (const c of variants) expect([c.id, ...(c.aliases ?? [])].map(chipKey)).not.toContain(model);
});

test('derived figures are plausible: a slipped decimal would stand out', () => {
  for (const c of CHIPS) {
    const tpp = tppOf(c);
    const density = densityOf(c);
    if (tpp) {
      expect(tpp.lo, c.id).toBeGreaterThan(400);
      expect(tpp.hi, c.id).toBeLessThan(300_000);
      expect(tpp.hi, c.id).toBeLessThanOrEqual(tpp.lo * 2.01);
    }
    if (density) {
      expect(density.lo, c.id).toBeGreaterThan(1);
      expect(density.hi, c.id).toBeLessThan(100);
    }
  }
});

test('an estimated area is never of high confidence', () => {
  const sure = CHIPS.filter((c) => c.applicableDieAreaMm2?.status === 'estimated' && c.confidence.density === 'high');
  expect(sure.map((c) => c.id)).toEqual([]);
});
