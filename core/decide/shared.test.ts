import { expect, test } from 'vitest';
import { editionOf } from './edition.ts';
import { ByObjects, sharing } from './shared.ts';
import { rulebookOf } from './testing/made-up-rulebook.ts';

const day = (on: string) => editionOf(rulebookOf([]), { on });

test('equal things of one edition are one; those of two are two', () => {
  const shared = sharing<readonly number[]>((list) => list.join());
  const [one, other] = [day('2026-01-01'), day('2026-01-01')];
  const first = shared(one, [1, 2]);
  expect(shared(one, [1, 2])).toBe(first);
  expect(shared(one, [12])).not.toBe(first);
  expect(shared(other, [1, 2])).not.toBe(first);
  // However many there are: never a wrong one.
  for (let n = 0; n < 12_000; n++) expect(shared(one, [n])).toEqual([n]);
  expect(shared(one, [1, 2])).toEqual([1, 2]);
});

test('a row of objects is found by each of them and by their order', () => {
  const kept = new ByObjects<{ n: number }>();
  const [a, b] = [{}, {}];
  let n = 0;
  const get = (...row: object[]): number => kept.get(row, () => ({ n: ++n })).n;
  expect([get(a, b), get(b, a), get(a, b), get(a, a), get(b, a)]).toEqual([1, 2, 1, 3, 2]);
});
