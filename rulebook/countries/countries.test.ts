import { isMember, US_TERRITORIES } from '@tolhuis/core/law';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, GROUPS } from './index.ts';

const group = (id: string) => {
  const found = GROUPS.find((g) => g.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
};
const members = (id: string, on: string) =>
  COUNTRIES.map((c) => c.code)
    .filter((code) => code !== 'HK' && !US_TERRITORIES.includes(code) && isMember(group(id), code, on) === 'yes')
    .sort()
    .join(' ');
const sorted = (list: string) => list.split(' ').sort().join(' ');

// The table of Supplement No. 1 to part 740 as printed on 24 September 2026.
const TABLE: Readonly<Record<string, string>> = {
  'A:1':
    'AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU MX NL NZ NO PL PT RO SK SI ZA ES SE CH TR GB US',
  'A:5':
    'AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU NL NZ NO PL PT RO SK SI ES SE CH TR AE GB',
  'A:6': 'AL CY IL MT MX SG ZA TW',
  'D:1': 'AM AZ BY MM KH CN GE IQ KZ KP KG LA LY MO MD MN NI RU TJ TM UZ VE VN YE',
  'D:3': 'AF AM AZ BH BY MM CN CU EG GE IR IQ IL JO KZ KP KW KG LB LY MO MD MN OM PK QA RU SA SY TW TJ TM UZ VE VN YE',
  'D:4': 'BH BY CN EG IR IQ IL JO KP KW LB LY MO OM PK QA RU SA SY VE YE',
  'D:5': 'AF BY MM CF CN CD CU ER HT IR IQ KP LB LY NI RU SO SS SD SY VE ZW',
  'E:1': 'IR KP SY',
  'E:2': 'CU',
  Supp5a: 'AU BE CA DK FI FR DE IE IT JP NL NZ NO KR ES SE TW GB',
  'MEU-countries': 'MM KH CN NI VE BY RU',
  'MIEU-countries': 'BY MM KH CN RU VE IR KP SY CU',
};

describe('country groups', () => {
  for (const [id, list] of Object.entries(TABLE))
    test(`${id} as printed`, () => expect(members(id, '2026-09-24')).toBe(sorted(list)));

  test.each([
    ['D:4', 'AE', '2026-07-09', 'yes'],
    ['D:4', 'AE', '2026-07-10', 'no'],
    ['D:3', 'AE', '2026-07-09', 'yes'],
    ['A:5', 'AE', '2026-07-09', 'no'],
    ['A:5', 'AE', '2026-07-10', 'yes'],
    ['D:5', 'NI', '2024-03-14', 'no'],
    ['D:5', 'NI', '2024-03-15', 'yes'],
    ['D:1', 'NI', '2024-03-14', 'no'],
    ['D:5', 'KH', '2021-12-08', 'no'],
    ['D:5', 'KH', '2021-12-09', 'yes'],
    ['D:5', 'KH', '2025-11-06', 'yes'],
    ['D:5', 'KH', '2025-11-07', 'unknown'],
    ['D:5', 'KH', '2026-02-02', 'unknown'],
    ['D:5', 'KH', '2026-02-03', 'no'],
    ['D:1', 'KH', '2026-11-21', 'yes'],
    ['D:5', 'CY', '2024-05-29', 'unknown'],
    ['D:5', 'CY', '2024-05-30', 'no'],
    ['D:5', 'ET', '2026-11-21', 'unknown'],
    ['D:5', 'MO', '2026-11-21', 'no'],
    ['D:5', 'HK', '2026-11-21', 'yes'],
    ['A:1', 'PR', '2026-11-21', 'yes'],
    ['A:1', 'MH', '2026-11-21', 'no'],
    ['E:1', 'SD', '2021-01-13', 'yes'],
    ['E:1', 'SD', '2021-01-14', 'no'],
    ['D:5', 'SD', '2026-11-21', 'yes'],
    ['tier-1', 'US', '2025-01-13', 'yes'],
    ['tier-1', 'PL', '2025-01-13', 'no'],
    ['tier-3', 'MO', '2025-01-13', 'yes'],
    ['Supp5a', 'NL', '2025-01-12', 'no'],
  ])('%s has %s on %s: %s', (id, country, on, answer) => expect(isMember(group(id), country, on)).toBe(answer));

  test('an act of a later day is not yet known', () => {
    expect(isMember(group('A:5'), 'AE', '2026-07-11', '2026-07-13')).toBe('no');
    expect(isMember(group('D:4'), 'AE', '2026-07-11', '2026-07-13')).toBe('yes');
  });

  test('D:1, D:4 and D:5 less A:5 and A:6 are the 45 destinations of the 2023 rule', () => {
    const of = (id: string) => new Set(members(id, '2026-09-24').split(' '));
    const set = new Set([...of('D:1'), ...of('D:4'), ...of('D:5')]);
    for (const out of [...of('A:5'), ...of('A:6')]) set.delete(out);
    expect(set.size).toBe(45);
    expect(set.has('IL')).toBe(false);
  });
});

describe('countries', () => {
  test('249 codes, each once, each member known', () => {
    const codes = new Set(COUNTRIES.map((c) => c.code));
    expect(COUNTRIES.length).toBe(249);
    expect(codes.size).toBe(249);
    for (const g of GROUPS) for (const m of g.members) expect(codes.has(m.country)).toBe(true);
  });
});
