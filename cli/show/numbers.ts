import { type Language, showNumber } from '@tolhuis/core/law';

/** "1 order", "9 orders", "10,000 orders"; `many` where it is not `one` with an s. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${showNumber(n, 'en')} ${n === 1 ? one : many}`;

/** What is known of a quantity, as operations give it: a value, two ends, or nothing. */
export type Known = number | { lo: number | null; hi: number | null } | null | undefined;

/** "15,832", "≥ 3,040", "3,040 … 6,080" or "?": never more than is known. */
export function showKnown(v: unknown, language: Language, digits = 6): string {
  const round = (n: number): string => showNumber(Number(n.toFixed(digits)), language);
  if (typeof v === 'number') return round(v);
  if (v === null || typeof v !== 'object' || !('lo' in v) || !('hi' in v)) return '?';
  const { lo, hi } = v as { lo: number | null; hi: number | null };
  if (hi !== null) return `${round(lo ?? 0)} … ${round(hi)}`;
  return lo ? `≥ ${round(lo)}` : '?';
}
