import { expect, test } from 'vitest';
import { isBlocked, listingCountsForAffiliates, plainProgram } from './affiliate-lists.ts';

test.each([
  ['SDGT', 'yes'],
  ['sdgt', 'yes'],
  [' [SDGT] ', 'yes'],
  ['ILLICIT DRUGS-EO14059', 'yes'],
  ['Illicit-Drugs-EO14059', 'yes'],
  ['CYBER2', 'no'],
  ['', 'no'],
])('SDN under %j: %s', (program, counts) => {
  expect(listingCountsForAffiliates({ list: 'SDN', programs: [program] })).toBe(counts);
});

test('an SDN without a stated programme may be of § 744.8, and is blocked by OFAC whatever it is', () => {
  expect(listingCountsForAffiliates({ list: 'SDN' })).toBe('unknown');
  expect(isBlocked({ sharePercent: 1, listed: [{ list: 'EL' }, { list: 'SDN' }] })).toBe('yes');
  expect(isBlocked({ sharePercent: 100, listed: [{ list: 'EL' }] })).toBe('no');
  expect(isBlocked({ sharePercent: 100, listed: [] })).toBe('no');
  expect(isBlocked({ sharePercent: 100 })).toBe('unknown');
  expect(plainProgram('UKRAINE-EO13660')).toBe('UKRAINE-EO13660');
});
