import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { perform } from '../operation.ts';
import countries from './countries.ts';
import explain from './explain.ts';

const context = { rulebook: RULEBOOK };
const DAY = '2026-11-21';

describe('countries', () => {
  const codes = async (search: string, on = DAY): Promise<string[]> =>
    (await perform(countries, context, { on, search })).countries.map((c) => c.code);
  test.each([
    ['AE', ['AE']],
    ['mo', ['MO']],
    ['IN', ['IN']],
    ['India', ['IN']],
    ['Verenigde Arabische Emiraten', ['AE']],
    ['niger', ['NE']],
    ['hong', ['HK', 'HU']],
    ['nether', ['NL', 'BQ']],
    ['xx', []],
  ])('%s: an exact code or name wins alone, else what begins so', async (search, wanted) => {
    expect(await codes(search)).toEqual(wanted);
  });
  test('the beginning of a name comes before its inside', async () => {
    const found = await codes('land');
    expect(found.length).toBeGreaterThan(5);
    expect((await codes('guinea'))[0]).toBe('GN');
    expect((await codes('unit')).slice(0, 2).sort()).toEqual(['AE', 'GB']);
  });

  const tier = async (code: string, on: string): Promise<string[]> => {
    const { countries: found } = await perform(countries, context, { on, search: code });
    return found.flatMap((c) => [...c.groups, ...c.uncertain.map((g) => `${g}?`)]).filter((g) => g.startsWith('tier'));
  };
  test.each([
    ['AE', '2025-03-01', ['tier-2']],
    ['AE', '2025-01-12', []],
    ['AE', '2025-01-13', ['tier-2']],
    ['NL', '2025-03-01', ['tier-1']],
    ['US', '2025-01-13', ['tier-1']],
    ['CN', '2025-03-01', ['tier-3']],
    ['CN', '2024-03-01', []],
    ['MO', '2025-03-01', ['tier-3']],
    ['PL', '2025-03-01', ['tier-2']],
  ])('the tier of %s on %s', async (code, on, wanted) => {
    expect(await tier(code, on)).toEqual(wanted);
  });
});

describe('explain', () => {
  const found = async (cite: string) => perform(explain, context, { cite });
  const ids = async (cite: string): Promise<string[]> => (await found(cite)).rules.map((r) => r.id);
  test.each([
    ['NAC', ['740.8-NAC']],
    ['nac', ['740.8-NAC']],
    ['3A090.a', ['3A090.a']],
    ['ECCN 3A090.a', ['3A090.a']],
    ['15 CFR § 744.21', ['744.21']],
  ])('%s wins alone', async (cite, wanted) => {
    expect(await ids(cite)).toEqual(wanted);
  });
  test('what begins with the words comes first, and no word is found inside another', async () => {
    const all = await ids('3A090');
    expect(all.slice(0, 2)).toEqual(['3A090.a', '3A090.b']);
    expect(await ids('Supplement No. 8')).toContain('740-supp8');
    await expect(found('xceptio')).rejects.toThrow('No rule is cited');
    expect(await ids('entit')).toContain('744.11');
  });
  test('a bounded list says how many more there are', async () => {
    const { rules, more = 0 } = await found('a');
    expect(rules.length).toBe(25);
    expect(more).toBeGreaterThan(50);
    expect((await found('3A090.a')).more).toBeUndefined();
  });
});
