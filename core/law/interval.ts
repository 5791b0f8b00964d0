import { compare, type Exact, exact, minus, plus, times, toNumber } from './exact.ts';
import type { Truth } from './truth.ts';

/**
 * What is known of a quantity: between `lo` and `hi`, both included; null is "no bound known".
 * A point is a known value; an unknown share, a TF32 rate counted at 19 or 32 bits and a rate of which only the
 * sparse figure is published are all intervals.
 */
export type Interval = { readonly lo: Exact | null; readonly hi: Exact | null; readonly opaque?: boolean };

export const UNKNOWN: Interval = { lo: null, hi: null };
/** Not negative, and nothing more is known. */
export const SOME_AMOUNT: Interval = { lo: exact(0), hi: null };

/** A value known as an ordinary number; its exact form is made when a comparison is too close for doubles. */
export class KnownNumber implements Interval {
  readonly value: number;
  private form: Exact | undefined;
  constructor(value: number) {
    this.value = value;
  }
  get lo(): Exact {
    this.form ??= exact(this.value);
    return this.form;
  }
  get hi(): Exact {
    return this.lo;
  }
}

/** What is known between two ordinary numbers that are right to some 15 digits; the exact ends are made when those are too close to a line. */
export class RoughRange implements Interval {
  readonly from: number;
  readonly to: number;
  private readonly make: () => Interval;
  private exactly: Interval | undefined;
  constructor(from: number, to: number, make: () => Interval) {
    this.from = from;
    this.to = to;
    this.make = make;
  }
  get lo(): Exact | null {
    this.exactly ??= this.make();
    return this.exactly.lo;
  }
  get hi(): Exact | null {
    this.exactly ??= this.make();
    return this.exactly.hi;
  }
}

/** The same quantity with its ends as ordinary numbers beside the exact ones, for what is compared often. */
export function roughly(i: Interval): Interval {
  if (i instanceof KnownNumber || i instanceof RoughRange || i.lo === null || i.hi === null || i.opaque) return i;
  return new RoughRange(toNumber(i.lo), toNumber(i.hi), () => i);
}

/** A known value. */
export const point = (value: number | Exact): Interval =>
  typeof value === 'number' ? new KnownNumber(value) : { lo: value, hi: value };
export const between = (lo: number, hi: number): Interval => ({ lo: exact(lo), hi: exact(hi) });
export const isPoint = (i: Interval): boolean => i.lo !== null && i.hi !== null && compare(i.lo, i.hi) === 0;
export const isKnown = (i: Interval): boolean => isPoint(i);

/** Is the quantity at least the line? */
export function atLeast(i: Interval, line: Exact): Truth {
  if (i.lo !== null && compare(i.lo, line) >= 0) return 'yes';
  if (i.hi !== null && compare(i.hi, line) < 0) return 'no';
  return 'unknown';
}

/** Is the quantity strictly above the line? */
export function above(i: Interval, line: Exact): Truth {
  if (i.lo !== null && compare(i.lo, line) > 0) return 'yes';
  if (i.hi !== null && compare(i.hi, line) <= 0) return 'no';
  return 'unknown';
}

/** Sum of two quantities. */
export function add(a: Interval, b: Interval): Interval {
  if (a === SOME_AMOUNT && b === SOME_AMOUNT) return SOME_AMOUNT;
  const sum = (): Interval => ({
    lo: a.lo && b.lo ? plus(a.lo, b.lo) : null,
    hi: a.hi && b.hi ? plus(a.hi, b.hi) : null,
  });
  return a instanceof KnownNumber && b instanceof KnownNumber ? rough(a.value + b.value, sum) : sum();
}

/** One value that is right to some 15 digits, or exactly where that is no number. */
const rough = (value: number, make: () => Interval): Interval =>
  Number.isFinite(value) ? new RoughRange(value, value, make) : make();

/** Product of two quantities that are not negative. */
export function multiply(a: Interval, b: Interval): Interval {
  const product = (): Interval => ({
    lo: a.lo && b.lo ? times(a.lo, b.lo) : null,
    hi: a.hi && b.hi ? times(a.hi, b.hi) : null,
  });
  return a instanceof KnownNumber && b instanceof KnownNumber ? rough(a.value * b.value, product) : product();
}

/** Largest of several quantities. */
export function largest(all: readonly Interval[]): Interval {
  if (all.length === 0) return SOME_AMOUNT;
  let lo: Exact | null = null;
  let hi: Exact | null = all[0]!.hi;
  for (const i of all) {
    if (i.lo !== null && (lo === null || compare(i.lo, lo) > 0)) lo = i.lo;
    if (i.hi === null) hi = null;
    else if (hi !== null && compare(i.hi, hi) > 0) hi = i.hi;
  }
  return { lo, hi };
}

/** Distance from the line as numbers for showing: positive above it, negative below it. */
export function margin(i: Interval, line: Exact): { absolute: number; percent: number } | null {
  if (!isPoint(i)) return null;
  const base0 = i instanceof KnownNumber ? i.value - toNumber(line) : toNumber(minus(i.lo!, line));
  // Shown to nine digits: a difference of doubles must not show its last bits.
  const absolute = Number(base0.toPrecision(9));
  const base = toNumber(line);
  return { absolute, percent: base === 0 ? 0 : (absolute / base) * 100 };
}
