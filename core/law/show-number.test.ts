import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showNumber } from './show-number.ts';

const byIntl = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }),
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 }),
};

test.each([
  [4800, '4,800', '4.800'],
  [1234567.891, '1,234,567.891', '1.234.567,891'],
  [0.1234565, '0.123457', '0,123457'],
  [999.9999999, '1,000', '1.000'],
  [1e-7, '0', '0'],
  [5e-7, '0.000001', '0,000001'],
  [-0.5, '-0.5', '-0,5'],
  [0, '0', '0'],
] as const)('%d', (value, en, nl) => {
  expect(showNumber(value, 'en')).toBe(en);
  expect(showNumber(value, 'nl')).toBe(nl);
});

test('as Intl.NumberFormat says it, below 1e15', () => {
  const value = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([n, places]) => n / 10 ** places),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
  );
  fc.assert(
    fc.property(value, (v) => {
      for (const language of ['en', 'nl'] as const) expect(showNumber(v, language)).toBe(byIntl[language].format(v));
    }),
    { numRuns: 5000, seed: 1 },
  );
});
