import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, daysBetween, endOfMonth, endOfPeriod, isDay } from './day.ts';
import { compare, exact, minus, over, plus, times, toNumber } from './exact.ts';
import { above, add, atLeast, between, largest, margin, point, SOME_AMOUNT, UNKNOWN } from './interval.ts';
import { both, either, negate, type Truth } from './truth.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('exact numbers', () => {
  test('are the decimals that were written', () => {
    expect(exact(5.92)).toEqual({ n: 592n, d: 100n });
    expect(compare(times(exact(0.1), exact(3)), exact(0.3))).toBe(0);
    expect(compare(over(exact(4736), exact(800)), exact(5.92))).toBe(0);
    expect(exact(1e21).n).toBe(10n ** 21n);
    expect(compare(exact(-0.5), exact(-0.25))).toBe(-1);
    for (const bad of [Number.NaN, Infinity, -Infinity]) expect(() => exact(bad)).toThrow(RangeError);
    expect(() => over(exact(1), exact(0))).toThrow(RangeError);
  });
  test('read back as the number they came from, and compare as numbers do', () => {
    fc.assert(
      fc.property(
        finite,
        finite,
        (a, b) => compare(exact(a), exact(b)) === Math.sign(a - b) || Math.abs(a - b) === Infinity,
      ),
      { seed: 1 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((a) => a === 0 || Math.abs(a) > 1e-290),
        (a) => Math.abs(toNumber(exact(a)) - a) <= Math.abs(a) * 1e-12,
      ),
      { seed: 2 },
    );
  });
  test('subtract what was added', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => compare(minus(plus(exact(a), exact(b)), exact(b)), exact(a)) === 0),
      { seed: 3 },
    );
  });
});

describe('intervals', () => {
  test.each<[string, Truth, Truth, Truth]>([
    ['on the line', atLeast(point(4800), exact(4800)), above(point(4800), exact(4800)), 'yes'],
    ['just below', atLeast(point(4799.99), exact(4800)), above(point(4799.99), exact(4800)), 'no'],
    ['around it', atLeast(between(4000, 5000), exact(4800)), above(between(4000, 5000), exact(4800)), 'unknown'],
    ['not known', atLeast(UNKNOWN, exact(0)), above(UNKNOWN, exact(0)), 'unknown'],
  ])('%s', (name, least, more, expected) => {
    expect(least).toBe(expected);
    expect(more).toBe(name === 'on the line' ? 'no' : expected);
  });
  test('an amount that is not known is still no less than nothing', () => {
    expect(atLeast(SOME_AMOUNT, exact(0))).toBe('yes');
    expect(add(SOME_AMOUNT, point(5)).lo).toEqual(exact(5));
  });
  test('the largest of several is known as far as they are', () => {
    expect(largest([point(3), between(1, 5)])).toEqual(between(3, 5));
    expect(largest([point(3), SOME_AMOUNT])).toEqual({ lo: exact(3), hi: null });
  });
  test('the margin is told only of what is known', () => {
    expect(margin(point(5280), exact(4800))).toEqual({ absolute: 480, percent: 10 });
    expect(margin(between(1, 2), exact(4800))).toBeNull();
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s: %s', (day, exists) => {
    expect(isDay(day)).toBe(exists);
  });
  test('count and add', () => {
    expect(daysBetween('2026-10-27', '2026-11-21')).toBe(25);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addYears('2024-02-29', 5)).toBe('2029-02-28');
  });
  test.each([
    ['2026-11-21', '2027-01-31'],
    ['2027-01-31', '2027-01-31'],
    ['2027-02-01', '2027-04-30'],
    ['2026-10-31', '2026-10-31'],
    ['2026-12-31', '2027-01-31'],
  ])('the quarter of %s ends on %s', (day, end) => {
    expect(endOfPeriod(day, ['01-31', '04-30', '07-31', '10-31'])).toBe(end);
  });
  test.each([
    ['2026-11-01', 1, '2026-12-31'],
    ['2026-11-30', 1, '2026-12-31'],
    ['2026-12-05', 1, '2027-01-31'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-02-28', 0, '2026-02-28'],
  ])('the last day of the month after %s', (day, later, end) => {
    expect(endOfMonth(day, later)).toBe(end);
  });
});

describe('three answers (Kleene 1952)', () => {
  const all: Truth[] = ['yes', 'no', 'unknown'];
  test('De Morgan, and knowing more never changes what was known', () => {
    for (const a of all)
      for (const b of all) {
        expect(negate(both(a, b))).toBe(either(negate(a), negate(b)));
        for (const word of [both, either])
          if (word(a, 'unknown') !== 'unknown') expect(word(a, b)).toBe(word(a, 'unknown'));
      }
  });
});
