/** A rational number, so that a value never lands on the wrong side of a legal line by one bit. Denominator > 0. */
export type Exact = { readonly n: bigint; readonly d: bigint };

const cache = new Map<number, Exact>();

/**
 * The decimal that a number was written as, exactly: 5.92 is 592/100, not the nearest binary fraction.
 * Works on the shortest decimal that reads back as the same number (ECMA-262 Number::toString).
 * @throws RangeError for NaN and the infinities, which no fact of a transaction can be.
 */
export function exact(value: number): Exact {
  const known = cache.get(value);
  if (known) return known;
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const shift = Number(power) - fraction.length;
  const n = BigInt(whole + fraction);
  const result = shift >= 0 ? { n: n * 10n ** BigInt(shift), d: 1n } : { n, d: 10n ** BigInt(-shift) };
  if (cache.size < 4096) cache.set(value, result);
  return result;
}

/** −1, 0 or 1: how a stands to b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });
export const plus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });

/** a / b. @throws RangeError when b is zero. */
export function over(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: -a.d * b.n };
}

/** The nearest ordinary number, for showing; never for deciding. */
export function toNumber(a: Exact): number {
  const direct = Number(a.n) / Number(a.d);
  if (Number.isFinite(direct)) return direct;
  const scale = BigInt(Math.max(0, a.d.toString().length - 17));
  const cut = 10n ** scale;
  return Number(a.n / cut) / Number(a.d / cut);
}
