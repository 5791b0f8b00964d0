import { toNumber } from '../../law/exact.ts';
import { type Interval, isPoint } from '../../law/interval.ts';

/** For showing: the point value, or the two ends. */
export const shown = (i: Interval): number | { lo: number | null; hi: number | null } =>
  isPoint(i) ? toNumber(i.lo!) : { lo: i.lo && toNumber(i.lo), hi: i.hi && toNumber(i.hi) };
