import { describe, expect, test } from 'vitest';
import { isDay, isInstant, later } from './time.ts';

describe('time', () => {
  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['26-04-01', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
  test.each([
    ['2026-11-21T10:00:00.000Z', true],
    ['2026-11-21T24:00:00.000Z', false],
    ['2026-02-30T10:00:00.000Z', false],
    ['2026-11-21T10:00:00Z', false],
    ['2026-11-21T10:00:00.000+00:00', false],
  ])('%s is an instant: %s', (text, is) => {
    expect(isInstant(text)).toBe(is);
  });
  test('later keeps milliseconds and crosses days', () =>
    expect(later('2026-12-31T23:59:59.500Z', 1)).toBe('2027-01-01T00:00:00.500Z'));
});
