import { OPERATIONS, perform } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';
import { countryOf } from './country.ts';

// XX once got the answer of an unknown place: "no licence required" for a country that is none.
test('a code that no country has is refused, with the one that was meant', () => {
  expect(countryOf('nl', '--to')).toBe('NL');
  expect(() => countryOf('XX', '--to')).toThrow("--to: 'XX' is not a country code");
  expect(() => countryOf('uk', '--to')).toThrow("Did you mean 'GB'?");
  expect(() => countryOf('China', '--to')).toThrow("Did you mean 'CN' (China)?");
});

test('so does the operation that every door asks', async () => {
  const chips = (destinations: string[]) =>
    perform(OPERATIONS.chips, { rulebook: RULEBOOK }, { on: '2026-11-21', ids: ['nvidia/h20-96gb'], destinations });
  await expect(chips(['DE', 'XX'])).rejects.toThrow("destinations.1: 'XX' is no country");
  expect((await chips(['DE'])).chips[0]?.status).toEqual({ DE: 'no-licence-required' });
});
