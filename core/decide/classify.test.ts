import { describe, expect, test } from 'vitest';
import type { Question } from '../contract.ts';
import { density, family, ownEccn, tpp } from '../law/facts.ts';
import type { Provision } from '../law/provision.ts';
import { allOf, always, never, values } from '../law/words.ts';
import { brief, decide } from './index.ts';
import { ask, classification, exception, policy, requirement, rulebookOf } from './testing/made-up-rulebook.ts';

// Made-up lines: paragraph a from a TPP of 1000 with a density of 2; b from a TPP of 500; everything else is plain.
const A = classification('3A090.a', 'a', 1, allOf(tpp.atLeast(1000), density.atLeast(2)));
const B = classification('3A090.b', 'b', 2, tpp.atLeast(500));
const REST = classification('3A991.p', 'at-only', 3, always);
const onA = requirement('for a', family.is('a'));
const onB = requirement('for b', family.is('b'));
const onBoth = requirement('for both', family.isIn(values('a', 'b')));
const all = (...more: Provision[]): Provision[] => [REST, B, A, ...more];

const answer = (provisions: readonly Provision[], item: Question['item']): { outcome: string; eccn?: string } => {
  const { outcome, eccn } = brief(rulebookOf(provisions), ask(item));
  expect(decide(rulebookOf(provisions), ask(item))).toMatchObject({ outcome, ...(eccn ? { eccn } : {}) });
  return { outcome, ...(eccn ? { eccn } : {}) };
};

describe('classifications are asked from the lowest rank on, whatever their order', () => {
  test.each<[what: string, item: Question['item'], eccn: string]>([
    ['the strictest that holds', { tpp: 1000, performanceDensity: 2 }, '3A090.a'],
    ['a density just below', { tpp: 1000, performanceDensity: 1.99 }, '3A090.b'],
    ['below the higher line', { tpp: 999, performanceDensity: 9 }, '3A090.b'],
    ['on the lower line', { tpp: 500, performanceDensity: 9 }, '3A090.b'],
    ['below both: the unknown density is not asked', { tpp: 499 }, '3A991.p'],
    ['between the lines: nor there', { tpp: 999 }, '3A090.b'],
  ])('%s', (_what, item, eccn) => expect(answer(all(), item)).toEqual({ outcome: 'no-licence-required', eccn }));
});

describe('several candidates are decided apart', () => {
  const open = { tpp: 1500 }; // a or b: it hangs on the density
  test.each<[what: string, provisions: Provision[], outcome: string]>([
    ['both free', [], 'no-licence-required'],
    ['both held back', [onBoth], 'licence-required'],
    ['each held back by a rule of its own', [onA, onB], 'licence-required'],
    ['one held back: the density has to be known', [onA], 'not-determined'],
    ['the milder one held back', [onB], 'not-determined'],
    ['both covered', [onBoth, exception('E', ['for both'], always)], 'exception-available'],
    ['one covered', [onBoth, exception('E', ['for both'], family.is('b'))], 'not-determined'],
  ])('%s', (_what, more, outcome) =>
    // What they share is said: the entry, not the paragraph.
    expect(answer(all(...more), open)).toEqual({ outcome, eccn: '3A090' }),
  );

  test('they differ, and the fact that tells them apart is asked', () => {
    const { missing } = decide(rulebookOf(all(onA)), ask(open));
    expect(missing[0]!.fact).toMatch(/performanceDensity|applicableDieArea|dies/);
  });

  test('they differ, and asking will not help: a person must decide', () => {
    // No die counts for the area, so a density does not exist: nobody can be asked for it.
    expect(answer(all(onA), { tpp: 1500, dies: [{ areaMm2: 800, nonPlanar: false }] }).outcome).toBe('hold');
    expect(answer(all(onA), { tpp: 1500, dies: [{ areaMm2: 800, nonPlanar: true }] }).eccn).toBe('3A090.b');
  });

  test('a sparse rate is an upper bound of the dense one, which can be asked', () => {
    const sparse = (tops: number): Question['item'] => ({
      peakTops: [{ bits: 8, tops, sparse: true }],
      performanceDensity: 3,
    });
    expect(answer(all(onA), sparse(1000)).outcome).toBe('not-determined');
    expect(answer(all(onA), sparse(60))).toEqual({ outcome: 'no-licence-required', eccn: '3A991.p' });
  });

  test('nothing in common, and nothing held back: free, without an entry', () => {
    expect(answer([REST, classification('5A992', 'at-only', 2, tpp.atLeast(500))], {})).toEqual({
      outcome: 'no-licence-required',
    });
  });
});

describe('what no entry fits', () => {
  test('is never free', () => {
    expect(answer([A, B], { tpp: 1 }).outcome).toBe('not-determined');
    expect(answer([classification('3A090.a', 'a', 1, never)], {}).outcome).toBe('not-determined');
  });
  test('may still be held back, whatever it is', () => {
    expect(answer([A, B, requirement('all', always)], { tpp: 1 }).outcome).toBe('licence-required');
  });
});

describe("the exporter's own entry", () => {
  const own = classification('=own', 'at-only', 9, ownEccn.isIn(values('3A991.p', '3A090.b')));
  test('stands where nothing is said of the circuits', () => {
    expect(answer([A, B, own], { eccn: '3A991.p' })).toEqual({ outcome: 'no-licence-required', eccn: '3A991.p' });
  });
  test('does not stand where the parameters leave other entries open', () => {
    expect(answer([A, B, own, onBoth], { eccn: '3A991.p', tpp: 1500 })).toEqual({
      outcome: 'licence-required',
      eccn: '3A090',
    });
  });
  test('does not stand against parameters that say otherwise', () => {
    expect(answer([A, B, own, onB], { eccn: '3A991.p', tpp: 600 })).toMatchObject({
      outcome: 'licence-required',
      eccn: '3A090.b',
    });
  });
});

describe('review policies', () => {
  const R = requirement('R', always);
  const unknown = tpp.atLeast(1); // nothing is said of the TPP
  const plain = classification('3A991.p', 'at-only', 1, always);
  test.each<[what: string, policies: Provision[], expected: string | undefined]>([
    ['none speaks', [], undefined],
    ['one speaks', [policy('case-by-case', ['R'], always)], 'case-by-case'],
    ['of another requirement', [policy('policy-of-denial', ['S'], always)], undefined],
    ['one that does not apply', [policy('policy-of-denial', ['R'], never)], undefined],
    [
      'the stricter of two',
      [policy('case-by-case', ['R'], always), policy('presumption-of-denial', ['R'], always)],
      'presumption-of-denial',
    ],
    [
      'in either order',
      [policy('presumption-of-denial', ['R'], always), policy('case-by-case', ['R'], always)],
      'presumption-of-denial',
    ],
    [
      'a stricter one that may apply counts',
      [policy('presumption-of-approval', ['R'], always), policy('policy-of-denial', ['R'], unknown)],
      'policy-of-denial',
    ],
    [
      'a milder one that may apply does not',
      [policy('presumption-of-denial', ['R'], always), policy('presumption-of-approval', ['R'], unknown)],
      'presumption-of-denial',
    ],
    [
      'denial as a policy over a presumption',
      [policy('policy-of-denial', ['R'], always), policy('presumption-of-denial', ['R'], always)],
      'policy-of-denial',
    ],
  ])('%s', (_what, policies, expected) =>
    expect(brief(rulebookOf([plain, R, ...policies]), ask()).reviewPolicy).toBe(expected),
  );

  test('only with a requirement that stands', () => {
    const law = [plain, R, exception('E', ['R'], always), policy('case-by-case', ['R'], always)];
    expect(brief(rulebookOf(law), ask())).toMatchObject({ outcome: 'exception-available' });
    expect(brief(rulebookOf(law), ask()).reviewPolicy).toBeUndefined();
  });

  test('of two requirements, the stricter policy', () => {
    const law = [
      plain,
      R,
      requirement('S', always),
      policy('case-by-case', ['R'], always),
      policy('policy-of-denial', ['S'], always),
    ];
    expect(brief(rulebookOf(law), ask()).reviewPolicy).toBe('policy-of-denial');
    expect(decide(rulebookOf(law), ask()).reasons[0]!.cite).toBe('cite S');
  });
});
