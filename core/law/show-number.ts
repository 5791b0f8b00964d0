import type { Language } from './text.ts';

/** Between the thousands, and before the decimals. */
const SIGNS = { en: [',', '.'], nl: ['.', ','] } as const;
const DECIMALS = 6;

/**
 * A number in the manner of the language, with at most six decimals: 4,800.5 in English, 4.800,5 in Dutch. By hand, because
 * the first use of `Intl.NumberFormat` takes as long as starting the whole command, and what it says hangs on the
 * language data of the machine.
 * @param value below 1e21, as every quantity of a transaction is; larger ones are written as they come
 */
export function showNumber(value: number, language: Language): string {
  const [thousands, point] = SIGNS[language];
  const text = String(Math.abs(value));
  if (!/^\d/.test(text) || text.includes('e+')) return String(value);
  const [whole, decimals] = rounded(text);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return `${sign}${grouped}${decimals === '' ? '' : `${point}${decimals}`}`;
}

/** The shortest decimal of a number, rounded half away from zero: its whole part and its decimals. */
function rounded(text: string): [whole: string, decimals: string] {
  const [digits = '', power] = text.split('e-');
  let [whole = '', decimals = ''] = digits.split('.');
  if (power !== undefined) {
    decimals = `${'0'.repeat(Number(power) - whole.length)}${whole}${decimals}`;
    whole = '0';
  }
  if (decimals.length > DECIMALS) {
    const up = decimals[DECIMALS]! >= '5' ? 1n : 0n;
    const all = String(BigInt(`${whole}${decimals.slice(0, DECIMALS)}`) + up).padStart(DECIMALS + 1, '0');
    whole = all.slice(0, -DECIMALS);
    decimals = all.slice(-DECIMALS);
  }
  return [whole, decimals.replace(/0+$/, '')];
}
