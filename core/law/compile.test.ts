import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { compile, MAYBE, NO, YES } from './compile.ts';
import type { Condition, ValueSet } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { exact } from './exact.ts';
import { between, type Interval, point } from './interval.ts';
import { madeUp, type Said, WORLD } from './testing/made-up-facts.ts';

// The compiled closure and the slow evaluator, over conditions and facts that no rulebook has.

const country = fc.constantFrom('CN', 'HK', 'MO', 'NL', 'DE');
const number = fc.constantFrom(0, 1, 99.99999999999999, 100, 100.00000000000001, 0.1, 0.30000000000000004, 1e300);
const set: fc.Arbitrary<ValueSet> = fc.record(
  {
    values: fc.array(country, { maxLength: 2 }),
    groups: fc.array(fc.constantFrom('G', 'H'), { maxLength: 2 }),
    except: fc.record(
      { values: fc.array(country, { maxLength: 2 }), groups: fc.array(fc.constant('G'), { maxLength: 1 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      word: fc.constantFrom('atLeast' as const, 'above' as const, 'atMost' as const, 'below' as const),
      fact: fc.constant('ic.tpp'),
      line: number.map(exact),
    }),
    fc.record({
      word: fc.constant('is' as const),
      fact: fc.constantFrom('destination', 'item.eccn', 'party.kinds', 'end-uses'),
      value: fc.oneof(country, fc.constantFrom('3A090', '3A090.a')),
    }),
    fc.record({ word: fc.constant('isIn' as const), fact: fc.constantFrom('destination', 'party.country'), set }),
    fc.record({ word: fc.constant('holds' as const), fact: fc.constantFrom('ic.forDatacenters', 'party.named') }),
    fc.record({ word: fc.constant('meets' as const), provision: fc.constantFrom('P', 'none') }),
    fc.constant<Condition>({ word: 'notEncoded', what: { en: 'x', nl: 'x' } }),
    fc.record({
      word: fc.constantFrom('allOf' as const, 'anyOf' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({ word: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      word: fc.constant('clause' as const),
      id: fc.constant('c'),
      title: fc.constant({ en: 'c', nl: 'c' }),
      of: tie('condition'),
    }),
    fc.record(
      {
        word: fc.constantFrom('some' as const, 'every' as const),
        scope: fc.constantFrom('party' as const, 'ic' as const, 'listing' as const),
        that: tie('condition'),
        where: tie('condition'),
      },
      { requiredKeys: ['word', 'scope', 'that'] },
    ),
  ),
}));

const interval: fc.Arbitrary<Interval> = fc.oneof(
  number.map(point),
  fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
  number.map((n) => ({ lo: exact(n), hi: null })),
);
const { said } = fc.letrec<{ said: Said }>((tie) => ({
  said: fc.record(
    {
      numbers: fc.record({ 'ic.tpp': interval }, { requiredKeys: [] }),
      texts: fc.record(
        { destination: country, 'item.eccn': fc.constantFrom('3A090', '3A090.a', '3A991'), 'party.country': country },
        { requiredKeys: [] },
      ),
      sets: fc.record(
        { 'party.kinds': fc.array(fc.oneof(country, fc.constant(null)), { maxLength: 3 }).map(nullLast) },
        { requiredKeys: [] },
      ),
      truths: fc.dictionary(
        fc.constantFrom('ic.forDatacenters', 'party.named'),
        fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      ),
      members: fc.record(
        Object.fromEntries(
          ['party', 'ic', 'listing'].map((scope) => [
            scope,
            fc.array(fc.oneof({ depthSize: 'small' }, fc.constant(null), tie('said')), { maxLength: 3 }).map(nullLast),
          ]),
        ) as Record<'party' | 'ic' | 'listing', fc.Arbitrary<(Said | null)[]>>,
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  ),
}));
/** "There may be others" stands at the end. */
function nullLast<T>(all: readonly (T | null)[]): (T | null)[] {
  const known = all.filter((v) => v !== null);
  return known.length === all.length ? known : [...known, null];
}

test('a compiled condition answers as the slow evaluator does', () => {
  const seen = { yes: 0, no: 0, unknown: 0 };
  fc.assert(
    fc.property(condition, said, (c, s) => {
      const facts = madeUp(s);
      const { answer } = evaluate(c, facts, WORLD);
      seen[answer]++;
      expect(compile(c, WORLD)(facts)).toBe({ yes: YES, no: NO, unknown: MAYBE }[answer]);
    }),
    { numRuns: examples(8000), seed: 1 },
  );
  // All three answers must have come by, or the agreement says little.
  expect(Math.min(seen.yes, seen.no, seen.unknown)).toBeGreaterThan(400);
});

test('learning a fact never turns yes into no, nor no into yes', () => {
  fc.assert(
    fc.property(condition, said, said, (c, s, more) => {
      const before = evaluate(c, madeUp(s), WORLD).answer;
      // What is said stays; only what was not said is learned.
      const learned = madeUp({
        ...more,
        ...s,
        numbers: { ...more.numbers, ...s.numbers },
        texts: { ...more.texts, ...s.texts },
        truths: {
          ...more.truths,
          ...Object.fromEntries(Object.entries(s.truths ?? {}).filter(([, v]) => v !== 'unknown')),
        },
        sets: { ...more.sets, ...s.sets },
        members: s.members ?? {},
      });
      if (before !== 'unknown') expect(evaluate(c, learned, WORLD).answer).toBe(before);
    }),
    { numRuns: examples(4000), seed: 2 },
  );
});
