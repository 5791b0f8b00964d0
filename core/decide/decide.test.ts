import { describe, expect, test } from 'vitest';
import type { Determination, Question } from '../contract.ts';
import { commerciallyAvailableInUs, decided, madeInUs } from '../law/facts.ts';
import type { Provision } from '../law/provision.ts';
import { allOf, always, clause, never } from '../law/words.ts';
import { decide } from './index.ts';
import {
  ask,
  duty,
  exception,
  flag,
  jurisdiction,
  prohibition,
  requirement,
  rulebookOf,
} from './testing/made-up-rulebook.ts';

const law = (...provisions: Provision[]) => rulebookOf(provisions);
const R = requirement('R', madeInUs);
const effects = (d: Determination): string[] => d.reasons.map((r) => `${r.cite}: ${r.effect}`);

describe('the reasons', () => {
  test('the deciding provision comes first, with its clause, status, source and trace', () => {
    const when = allOf(clause('i', 'first limb', 'eerste lid', madeInUs), clause('ii', 'second', 'tweede', always));
    const [first, ...rest] = decide(law(requirement('R', when)), ask({ madeInUs: true })).reasons;
    expect(first).toMatchObject({ cite: 'cite R', effect: 'licence required', source: '1 FR 1', title: 'R' });
    expect(first!.clause).toBe('i, ii');
    expect(JSON.stringify(first!.trace)).toContain('item.madeInUs');
    expect(rest.map((r) => r.cite)).toContain('cite 3A991.p');
  });

  test.each<[what: string, provisions: Provision[], first: RegExp]>([
    ['a prohibition before a requirement', [R, prohibition(always)], /^cite prohibition: prohibited/],
    ['an exception before what it covers', [R, exception('E', ['R'], always)], /^cite E: exception/],
    ['a red flag before the classification', [flag('hold', always)], /^cite flag hold: /],
    ['what puts it outside', [jurisdiction('not-subject', always)], /^cite not-subject: /],
  ])('%s', (_what, provisions, first) =>
    expect(effects(decide(law(...provisions), ask({ madeInUs: true })))[0]).toMatch(first),
  );

  test('a covered requirement is still named', () => {
    const d = decide(law(R, exception('E', ['R'], always)), ask({ madeInUs: true }));
    expect(effects(d).filter((e) => e.startsWith('cite R'))).toEqual(['cite R: licence requirement, covered']);
  });

  test('in Dutch when asked', () => {
    const d = decide(law(R), ask({ madeInUs: true }), { language: 'nl' });
    expect(d.reasons[0]!.effect).toMatch(/vergunning/i);
    expect(decide(law(R), ask(), { language: 'nl' }).missing[0]!.question).toMatch(/Verenigde Staten/);
  });

  test('the same question, the same bytes; another one between does not matter', () => {
    const rulebook = law(R, exception('E', ['R'], commerciallyAvailableInUs));
    const text = (q: Question): string => JSON.stringify(decide(rulebook, q));
    const before = text(ask({ madeInUs: true }));
    text(ask({ madeInUs: false }));
    text(ask({ madeInUs: true, commerciallyAvailableInUs: true }));
    expect(text(ask({ madeInUs: true }))).toBe(before);
    expect(
      JSON.stringify(decide(law(R, exception('E', ['R'], commerciallyAvailableInUs)), ask({ madeInUs: true }))),
    ).toBe(before);
  });

  test('the question is not touched', () => {
    const question = ask({ madeInUs: true });
    const before = structuredClone(question);
    decide(law(R), question);
    expect(question).toEqual(before);
  });
});

describe('duties', () => {
  const ids = (d: Determination): string[] => d.duties.map((x) => x.id);
  test.each<[what: string, provision: Provision, expected: string[]]>([
    ['one that applies', duty('D', always), ['D']],
    ['one that does not', duty('D', never), []],
    ['one that may: said as such', duty('D', madeInUs), ['may-apply:D']],
    ['one of licensed goods', duty('D', decided.is('licence-required')), []],
    ['one of free goods', duty('D', decided.is('free')), ['D']],
  ])('%s', (_what, provision, expected) => expect(ids(decide(law(provision), ask()))).toEqual(expected));

  test('follow the outcome', () => {
    const rulebook = law(R, duty('D', decided.is('licence-required')));
    expect(ids(decide(rulebook, ask({ madeInUs: true })))).toEqual(['D']);
    expect(ids(decide(rulebook, ask({ madeInUs: false })))).toEqual([]);
  });
});

describe('what would change the answer', () => {
  test('a stated fact that decides: the other value, and what comes of it', () => {
    const { wouldChange } = decide(law(R), ask({ madeInUs: true }));
    expect(wouldChange).toContainEqual({
      fact: 'item.madeInUs',
      from: true,
      to: false,
      outcome: 'no-licence-required',
    });
  });
  test('only what does change it', () => {
    const { wouldChange } = decide(law(R, requirement('S', always)), ask({ madeInUs: true }));
    expect(wouldChange).toEqual([]);
  });
  test('nothing when it is not asked for', () => {
    expect(decide(law(R), ask({ madeInUs: true }), { withoutChanges: true }).wouldChange).toEqual([]);
  });
});
