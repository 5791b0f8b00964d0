// Shares of ownership as a question states them.
import type { Owner, Share } from '../contract.ts';
import type { ShareInterval } from './ownership.ts';

/** What is known of a share, in per cent: null is 0 to 100, a bound that is absent 0 or 100. */
export function shareInterval(share: Share): ShareInterval {
  if (share === null) return { lo: 0, hi: 100 };
  if (typeof share === 'number') return { lo: share, hi: share };
  return { lo: share.atLeast ?? 0, hi: share.atMost ?? 100 };
}

/** Not one value: null, or bounds that differ. */
export function openShare(share: Share): boolean {
  const { lo, hi } = shareInterval(share);
  return lo < hi;
}

/** The share may be below 50 % and may be 50 % or more, so the line of the Affiliates Rule cannot be told from it alone. */
export function straddlesHalf(share: Share): boolean {
  const { lo, hi } = shareInterval(share);
  return lo < 50 && hi >= 50;
}

/** Sums of decimal shares carry a float's dust: 33.3 three times is 99.9. */
const clean = (percent: number): number => Math.round(percent * 1e9) / 1e9;

/** The lowest and highest that shares can add up to, in per cent; above 100 they contradict one another. */
export function stated(owners: readonly Owner[]): ShareInterval {
  const shares = owners.map((o) => shareInterval(o.sharePercent));
  return { lo: clean(shares.reduce((n, s) => n + s.lo, 0)), hi: clean(shares.reduce((n, s) => n + s.hi, 0)) };
}

/** What owners that are not stated may hold beside these, in per cent. */
export function restOf(owners: readonly Owner[]): ShareInterval {
  const { lo, hi } = stated(owners);
  return { lo: clean(Math.max(0, 100 - hi)), hi: clean(Math.max(0, 100 - lo)) };
}
