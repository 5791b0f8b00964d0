import type { Chip } from '../../law/chip.ts';
import { type Interval, largest, multiply, point, roughly } from '../../law/interval.ts';

/** The exact product of two stated numbers. */
export const product = (a: number, b: number): Interval => multiply(point(a), point(b));

const chipTpp = new WeakMap<Chip, Interval>();

/** TPP of a catalogue entry: the largest dense rate × bit length, with TF32 as a range. */
export function catalogueTpp(chip: Chip): Interval {
  let tpp = chipTpp.get(chip);
  if (!tpp) {
    const settled = largest(chip.rates.map((r) => product(r.bits, r.tops)));
    // TF32 multiplies 19-bit inputs held in 32 bits; which length counts is not settled, so it is a range.
    const range =
      chip.tf32Tops === undefined ? settled : { lo: settled.lo, hi: largest([settled, product(32, chip.tf32Tops)]).hi };
    tpp = roughly(range);
    chipTpp.set(chip, tpp);
  }
  return tpp;
}

const chipTops = new WeakMap<Chip, Interval>();

/** The largest dense rate of a catalogue entry. */
export function catalogueTops(chip: Chip): Interval {
  let tops = chipTops.get(chip);
  if (!tops) {
    tops = point(Math.max(...chip.rates.map((r) => r.tops)));
    chipTops.set(chip, tops);
  }
  return tops;
}

/** The figures of this entry were reported, derived or announced: they never free goods by themselves. */
export const doubted = (chip: Chip | undefined): boolean => chip?.confidence.rates === 'low';
