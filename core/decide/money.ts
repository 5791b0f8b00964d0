import type { Money } from '../contract.ts';

/** A decimal string as an integer and its number of decimals. @throws RangeError for anything but digits with one dot. */
function parse(decimal: string): { n: bigint; scale: number } {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!m) throw new RangeError(`not a decimal amount: ${decimal}`);
  const fraction = m[3] ?? '';
  return { n: BigInt(`${m[1]}${m[2]}${fraction}`), scale: fraction.length };
}

/**
 * `ratePercent` per cent of units × unit value, exact, rounded half up to cents (the customs value is in cents).
 * @returns undefined when the value is not stated.
 */
export function share(
  unitValue: Money | undefined,
  quantity: number | undefined,
  ratePercent: string,
): Money | undefined {
  if (!unitValue || quantity === undefined || !Number.isInteger(quantity)) return undefined;
  const value = parse(unitValue.amount);
  const rate = parse(ratePercent);
  const scale = value.scale + rate.scale + 2;
  const n = value.n * BigInt(quantity) * rate.n;
  const cents = scale <= 2 ? n * 10n ** BigInt(2 - scale) : roundHalfUp(n, 10n ** BigInt(scale - 2));
  const digits = cents.toString().padStart(3, '0');
  return { amount: `${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: unitValue.currency };
}

const roundHalfUp = (n: bigint, d: bigint): bigint => (n >= 0n ? (2n * n + d) / (2n * d) : -((-2n * n + d) / (2n * d)));
