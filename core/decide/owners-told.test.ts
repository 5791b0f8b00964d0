import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import type { Listing, Owner, Party, Question } from '../contract.ts';
import type { Language } from '../law/text.ts';
import { decide } from './decide.ts';

const EL: Listing[] = [{ list: 'EL', licenceRequirement: 'all-items' }];
const MEU: Listing[] = [{ list: 'MEU' }];
const question = (owners: Owner[] | undefined, party: Partial<Party> = {}): Question => ({
  on: '2025-10-15',
  to: 'MY',
  via: [],
  item: { kind: 'integrated-circuit', tpp: 900, performanceDensity: 1, eccn: '3A991.p' },
  endUse: [],
  redFlags: [],
  parties: [
    {
      role: 'end-user',
      name: 'Acme',
      country: 'MY',
      headquarters: 'MY',
      ultimateParentHeadquarters: 'MY',
      kinds: ['civil'],
      listed: [],
      ...(owners && { owners }),
      ...party,
    },
  ],
});
const told = (q: Question, language: Language = 'en') => {
  const { outcome, warnings } = decide(RULEBOOK, q, { language, withoutChanges: true });
  const of = (id: string) => warnings.find((w) => w.id === id);
  return { outcome, chain: of('owners'), rest: of('owners-undisclosed'), listed: of('party-listed') };
};
const who = (name: string, sharePercent: Owner['sharePercent'], listed: Listing[] = [], owners?: Owner[]): Owner => ({
  name,
  sharePercent,
  listed,
  ...(owners && { owners }),
});
const CHAIN = [who('Mid BV', 30, [], [who('Top A', 50, EL), who('Fund', 50)]), who('Direct B', 20, MEU), who('Q', 50)];

describe('the chain of owners', () => {
  test('names, shares, sum and line, each step by the method of the rule', () => {
    const { outcome, chain, rest } = told(question(CHAIN));
    expect(outcome).toBe('licence-required');
    expect(chain).toEqual({
      id: 'owners',
      text: 'Acme (end user): Top A (EL) holds 50 % of Mid BV, which counts whole; Mid BV 30 % and Direct B (MEU) 20 % together hold 50 % of it; the line of the 50 % rule, where it applies, is 50 %: reached.',
      cite: '15 CFR § 744.11(a)(1)',
    });
    expect(rest).toBeUndefined();
  });
  test('in Dutch', () => {
    expect(told(question(CHAIN), 'nl').chain?.text).toBe(
      'Acme (eindgebruiker): Top A (EL) houdt 50 % van Mid BV, dat geheel meetelt; Mid BV 30 % en Direct B (MEU) 20 % houden samen 50 % ervan; de grens van de 50 %-regel, waar die geldt, is 50 %: bereikt.',
    );
  });
  test.each<[string, Owner[], string]>([
    ['below the line', [who('X', 49.99, EL), who('Y', 50.01)], 'X .EL. holds 49.99 % of it; .*: not reached'],
    [
      'not screened',
      [{ sharePercent: 60 }],
      'an unnamed owner .not screened. holds 60 % of it, which may count; .*: not known',
    ],
    ['share not known', [who('X', null, EL)], 'X .EL. holds an unknown share of it; .*: not known'],
    ['others leave less', [who('X', null, EL), who('Y', 60)], 'X .EL. holds at most 40 % of it; .*: not reached'],
    ['bounds', [who('X', { atLeast: 40, atMost: 60 }, EL)], 'X .EL. holds 40 to 60 % of it; .*: not known'],
    ['a lower bound', [who('X', { atLeast: 50 }, EL)], 'X .EL. holds at least 50 % of it; .*: reached'],
    [
      'a listed owner below the line of a middle one',
      [who('Mid', 80, [], [who('Top', 30, EL)])],
      'Top .EL. holds 30 % of Mid, which does not count; so no direct owner of it counts; .*: not reached',
    ],
    [
      'who owns a listed owner says nothing more',
      [who('X', 60, EL, [who('Y', 70, EL)]), who('Z', 40)],
      '^Acme .end user.: X .EL. holds 60 % of it; .*: reached',
    ],
    [
      'SDN without programs',
      [who('S', 50, [{ list: 'SDN' }])],
      'S .SDN, program not stated. holds 50 % of it, which may count; .*: not known',
    ],
  ])('%s', (_, owners, text) => expect(told(question(owners)).chain?.text).toMatch(new RegExp(text)));
  test('nothing is said where no owner counts, nor of the exporter', () => {
    expect(told(question([who('X', 100)]))).toMatchObject({ chain: undefined, rest: undefined });
    expect(told(question(undefined))).toMatchObject({ chain: undefined, rest: undefined });
    expect(told(question(CHAIN, { role: 'exporter' })).chain).toBeUndefined();
  });
  test('names never reach another question', () => {
    told(question(CHAIN));
    const other = JSON.stringify(
      decide(
        RULEBOOK,
        question([who('M2', 30, [], [who('T2', 50, EL)]), who('D2', 20, MEU), who('Q2', 50)], { name: 'Other' }),
      ),
    );
    expect(other).toContain('T2 (EL) holds 50 % of M2');
    expect(other).not.toMatch(/Acme|Mid BV|Top A|Direct B/);
  });
  test('a listing counts from its day', () => {
    const later = [{ ...EL[0]!, addedOn: '2025-10-16' }];
    expect(told(question([who('X', 60, later), who('Y', 40)])).chain).toBeUndefined();
    expect(told(question([], { listed: later })).listed).toBeUndefined();
    expect(told(question([], { listed: [...EL, ...MEU] })).listed?.text).toBe(
      'Acme (end user) is itself on a list: EL, MEU.',
    );
  });
});

describe('what no stated owner accounts for', () => {
  test.each<[string, Owner[], string | undefined, boolean]>([
    ['ten per cent stated', [who('X', 10)], '90 % of it is held by owners that were not stated', false],
    ['a listed owner just below', [who('X', 49, EL)], '51 % of it is held', true],
    ['the little that is missing', [who('X', 49.8, EL), who('Y', 50)], '0.2 % of it is held', true],
    ['too little is missing', [who('X', 40, EL), who('Y', 59.8)], undefined, false],
    ['not enough to reach it', [who('X', 40, EL), who('Y', 55)], '5 % of it is held', false],
    ['all are stated', [who('X', 49, EL), who('Y', 51)], undefined, false],
    ['the line is reached already', [who('X', 60, EL)], undefined, false],
    ['in the middle', [who('M', 100, [], [who('T', 30, EL)])], '70 % of M is held', true],
    ['bounds', [who('X', { atMost: 30 })], 'at least 70 % of it is held', false],
    ['no share is known', [who('X', null)], undefined, false],
  ])('%s', (_, owners, text, strong) => {
    const { rest } = told(question(owners));
    expect(rest?.text.includes('who owns the rest')).toBe(text === undefined ? undefined : strong);
    if (text !== undefined) expect(rest?.text).toContain(text);
  });
  test('an exact share below the line stays free, with the warning', () => {
    expect(told(question([who('X', 49.99, EL)])).outcome).toBe('no-licence-required');
  });
});
