import type { Say } from '../../ui/say.ts';
import type { Language } from '../../ui/text.ts';
import { unitName } from '../../ui/units.ts';

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-US');

/** Digits after the point of an amount of money in minor units. */
const MINOR = 2;

/** An amount of an account in words of its unit: "1,000 units", "US$ 1,500,000.00". Exact, however large. */
export function amount(value: string | bigint, unit: string, language: Language, say: Say): string {
  const n = BigInt(value);
  if (!unit.startsWith('minor:')) return `${new Intl.NumberFormat(locale(language)).format(n)} ${unitName(unit, say)}`;
  const digits = String(n < 0n ? -n : n).padStart(MINOR + 1, '0');
  const text = `${n < 0n ? '-' : ''}${digits.slice(0, -MINOR)}.${digits.slice(-MINOR)}`;
  return new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: unit.slice('minor:'.length),
    trailingZeroDisplay: 'stripIfInteger',
  }).format(text as Intl.StringNumericLiteral);
}

/** Money as typed ("1500000" or "1500000.50") in minor units; undefined where it is no amount. */
export function minorOf(text: string): bigint | undefined {
  const [, whole, fraction = ''] = /^(\d{1,18})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : BigInt(whole + fraction.padEnd(MINOR, '0'));
}

/** A whole number as typed; undefined where it is none. */
export const wholeOf = (text: string): bigint | undefined =>
  /^-?\d{1,30}$/.test(text.trim()) ? BigInt(text.trim()) : undefined;

/** `part` of `whole` in per cent, bounded to 0–100, for a bar. */
export const share = (part: bigint, whole: bigint): number =>
  whole <= 0n ? 0 : Math.max(0, Math.min(100, Number((part * 10_000n) / whole) / 100));
