import type { OutputOf } from '../../client/index.ts';

export type Chip = OutputOf<'chips'>['chips'][number];
type Range = { lo: number | null; hi: number | null };

/** Where a measure stands on a chart: its value, or one end of its range, and whether it is exact. */
export function placed(value: number | Range | null): { value: number; exact: boolean } | undefined {
  if (typeof value === 'number') return { value, exact: true };
  if (value === null) return undefined;
  const { lo, hi } = value;
  if (lo !== null && lo > 0) return { value: lo, exact: false };
  return hi === null ? undefined : { value: hi, exact: false };
}

/** '3A090.a' → 'a': how a chip is drawn. */
export const bandOf = (eccn: string | undefined): 'a' | 'b' | 'c' | 'none' | 'open' =>
  eccn === undefined
    ? 'open'
    : eccn.startsWith('3A090.a')
      ? 'a'
      : eccn.startsWith('3A090.b')
        ? 'b'
        : eccn.startsWith('3A090.c')
          ? 'c'
          : eccn === '3A090'
            ? 'open'
            : 'none';

export type View = 'compute' | 'memory';
/** The two measures of a view. */
export const measures = (c: Chip, view: View) =>
  view === 'compute'
    ? ([placed(c.tpp), placed(c.performanceDensity)] as const)
    : ([placed(c.dramBandwidthGBps), placed(c.ioBandwidthGBps)] as const);

export const DESTINATIONS = ['CN', 'AE', 'SA', 'SG', 'MY', 'IN', 'DE'] as const;
