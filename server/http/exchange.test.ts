import { expect, test } from 'vitest';
import { legalDay } from '../services/legal-day.ts';
import { languageOf } from './exchange.ts';

test.each([
  ['2026-11-22T04:59:59.999Z', '2026-11-21'],
  ['2026-11-22T05:00:00.000Z', '2026-11-22'],
  ['2026-07-01T03:59:59.999Z', '2026-06-30'],
  ['2026-07-01T04:00:00.000Z', '2026-07-01'],
  ['2026-11-22T04:59:00.000Z', '2026-11-21'],
])('%s is %s in the zone of the EAR', (instant, day) => {
  expect(legalDay(new Date(instant))).toBe(day);
});

test.each([
  [undefined, 'en'],
  ['nl', 'nl'],
  ['nl-BE,nl;q=0.9,en;q=0.1', 'nl'],
  ['en,nl;q=0.9', 'en'],
  ['nlx', 'en'],
])('%s is answered in %s', (accept, language) => {
  expect(languageOf(accept)).toBe(language);
});
