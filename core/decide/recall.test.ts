import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import type { Condition, Scope } from '../law/condition.ts';
import {
  evaluate,
  type Facts,
  type Missing,
  type SetValue,
  type Surroundings,
  type TextValue,
  type TruthValue,
} from '../law/evaluate.ts';
import { exact } from '../law/exact.ts';
import { type Interval, point, SOME_AMOUNT } from '../law/interval.ts';
import { grainOf, VALUES } from './grain.ts';
import { Recall, Shelf } from './recall.ts';

// Remembering must be invisible: whatever the work, the remembered answer is the answer.

type Given = {
  readonly destination?: string | undefined;
  readonly quantity?: number | undefined;
  /** null: stated to be unknown. */
  readonly published?: boolean | null | undefined;
  readonly allParties?: boolean | undefined;
  readonly endUse?: readonly string[] | undefined;
  readonly parties: readonly { readonly country?: string | undefined; readonly kinds: readonly string[] }[];
};

class Made implements Facts {
  readonly path: string;
  private readonly given: Given;
  private readonly at: number | undefined;
  constructor(given: Given, at?: number) {
    this.given = given;
    this.at = at;
    this.path = at === undefined ? '' : `parties.${at}`;
  }
  text(fact: string): TextValue {
    const is =
      fact === 'party.country' && this.at !== undefined
        ? this.given.parties[this.at]!.country
        : fact === 'destination'
          ? this.given.destination
          : undefined;
    return is === undefined ? {} : { is };
  }
  number(fact: string): Interval {
    return fact === 'quantity' && this.given.quantity !== undefined ? point(this.given.quantity) : SOME_AMOUNT;
  }
  truth(fact: string): TruthValue {
    const { published } = this.given;
    if (fact !== 'item.published' || published === undefined) return { answer: 'unknown' };
    return published === null ? { answer: 'unknown', opaque: true } : { answer: published ? 'yes' : 'no' };
  }
  set(fact: string): SetValue {
    if (fact === 'party.kinds' && this.at !== undefined)
      return { has: this.given.parties[this.at]!.kinds, complete: true };
    return fact === 'endUse' && this.given.endUse
      ? { has: this.given.endUse, complete: true }
      : { has: [], complete: false };
  }
  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    return scope === 'party'
      ? { all: this.given.parties.map((_, i) => new Made(this.given, i)), complete: this.given.allParties ?? true }
      : { all: [], complete: true };
  }
}

const world = {
  member: (group: string, country: string) =>
    group === 'D:5' && country === 'CN' ? ('yes' as const) : ('no' as const),
  meets: () => undefined,
};
const country = fc.constantFrom('CN', 'HK', 'DE', 'NL', 'US', 'XX');
const use = fc.constantFrom('military', 'supercomputer', 'unknown', 'cloud');
const maybe = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
const given: fc.Arbitrary<Given> = fc.record({
  destination: maybe(country),
  quantity: maybe(fc.constantFrom(0, 1, 4799.99, 4800, 4800.01, 1e9, 1e-9)),
  published: maybe(fc.option(fc.boolean())),
  allParties: fc.boolean(),
  endUse: maybe(fc.array(use, { maxLength: 3 })),
  parties: fc.array(
    fc.record({ country: maybe(country), kinds: fc.array(fc.constantFrom('civil', 'government'), { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
});
const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      word: fc.constant('is' as const),
      fact: fc.constantFrom('destination', 'party.country'),
      value: country,
    }),
    fc.record({
      word: fc.constant('isIn' as const),
      fact: fc.constantFrom('destination', 'party.country'),
      set: fc.constantFrom({ groups: ['D:5'] }, { values: ['DE', 'CN'], except: { values: ['HK'] } }),
    }),
    fc.record({
      word: fc.constant('is' as const),
      fact: fc.constantFrom('endUse', 'party.kinds'),
      value: fc.constantFrom('military', 'civil'),
    }),
    fc.record({
      word: fc.constantFrom('atLeast' as const, 'above' as const, 'atMost' as const, 'below' as const),
      fact: fc.constant('quantity'),
      line: fc.constantFrom(exact(4800), exact(1)),
    }),
    fc.record({ word: fc.constant('holds' as const), fact: fc.constant('item.published') }),
  ) as fc.Arbitrary<Condition>,
  condition: fc.oneof(
    { depthSize: 'medium' },
    tie('leaf'),
    fc.record({
      word: fc.constantFrom('allOf' as const, 'anyOf' as const),
      of: fc.array(tie('condition'), { maxLength: 4 }),
    }),
    fc.record({ word: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      word: fc.constantFrom('some' as const, 'every' as const),
      scope: fc.constant('party' as const),
      where: tie('leaf'),
      that: tie('condition'),
    }),
  ) as fc.Arbitrary<Condition>,
}));

describe('the remembered answer is the answer', () => {
  test('by what the conditions can tell apart, and by value, on a shelf large and small', () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 4 }),
        fc.array(given, { minLength: 1, maxLength: 25 }),
        (conditions, all) => {
          const grain = grainOf(conditions, world);
          const shelf = new Shelf(100_000);
          const answers = new Recall<string>(shelf, grain, VALUES);
          const parts = conditions.map(() => new Recall<string>(shelf, grain, VALUES));
          const lacking = new Recall<string>(shelf, grain, VALUES);
          const traces = new Recall<string>(new Shelf(200), VALUES, VALUES);
          for (const g of [...all, ...all]) {
            const facts = new Made(g);
            const plain = conditions.map((c) => evaluate(c, facts, world));
            expect([
              g,
              answers.answer(facts, (w) => conditions.map((c) => evaluate(c, w, world).answer).join()),
            ]).toEqual([g, plain.map((t) => t.answer).join()]);
            // What is missing, and whether asking helps, is remembered too.
            const missing = (w: Facts): string => {
              const list: Missing[] = [];
              for (const c of conditions) evaluate(c, w, world, list);
              return JSON.stringify(list);
            };
            expect(lacking.answer(facts, missing)).toBe(missing(facts));
            // One remembered piece of work inside another.
            const nested = new Recall<string>(shelf, grain, VALUES);
            expect(
              nested.answer(facts, (w) =>
                conditions.map((c, i) => parts[i]!.answer(w, (v) => evaluate(c, v, world).answer)).join(),
              ),
            ).toBe(plain.map((t) => t.answer).join());
            expect(traces.answer(facts, (w) => JSON.stringify(conditions.map((c) => evaluate(c, w, world))))).toBe(
              JSON.stringify(plain),
            );
          }
        },
      ),
      { numRuns: examples(400), seed: 31 },
    );
  });

  test('the work is done once for what it cannot tell apart, and again for what it can', () => {
    let done = 0;
    const line: Condition = { word: 'atLeast', fact: 'quantity', line: exact(4800) };
    const recall = new Recall<string>(new Shelf(1000), grainOf([line], world), VALUES);
    const ask = (quantity: number | undefined): string =>
      recall.answer(new Made({ quantity, parties: [] }), (w) => {
        done++;
        return evaluate(line, w, world).answer;
      });
    expect([100, 4799, 4800, 5000, 6000, undefined, 100, undefined].map(ask)).toEqual([
      'no',
      'no',
      'yes',
      'yes',
      'yes',
      'unknown',
      'no',
      'unknown',
    ]);
    // Below the line, on it, above it, not known.
    expect(done).toBe(4);
  });

  test('what a condition asks through another provision is told apart too', () => {
    const line: Condition = { word: 'atLeast', fact: 'quantity', line: exact(4800) };
    const meeting: Surroundings = { ...world, meets: (id) => (id === 'other' ? line : undefined) };
    const asks: Condition = { word: 'meets', provision: 'other' };
    // Another line on the same fact: without the one that is met, these two would be all that is told apart.
    const own: Condition = { word: 'atLeast', fact: 'quantity', line: exact(10) };
    const recall = new Recall<string>(new Shelf(1000), grainOf([own, asks], meeting), VALUES);
    const ask = (quantity: number): string =>
      recall.answer(new Made({ quantity, parties: [] }), (w) => evaluate(asks, w, meeting).answer);
    expect([100, 4800, 4799].map(ask)).toEqual(['no', 'yes', 'no']);
  });

  test('a fact that no condition tests is told apart by its value', () => {
    const recall = new Recall<string>(new Shelf(1000), grainOf([], world), VALUES);
    const ask = (given: Given): string =>
      recall.answer(
        new Made(given),
        (w) => `${w.text('destination').is} ${JSON.stringify(w.number('quantity'))} ${w.set('endUse').has}`,
      );
    const asked: Given[] = [
      { destination: 'DE', quantity: 1, endUse: ['a'], parties: [] },
      { destination: 'NL', quantity: 1, endUse: ['a'], parties: [] },
      { destination: 'DE', quantity: 2, endUse: ['a'], parties: [] },
      { destination: 'DE', quantity: 1, endUse: ['b'], parties: [] },
    ];
    expect(new Set(asked.map(ask)).size).toBe(4);
  });

  test('many values of one fact are found by a table', () => {
    let done = 0;
    const recall = new Recall<string>(new Shelf(100_000), VALUES, VALUES);
    for (let round = 0; round < 2; round++)
      for (let quantity = 0; quantity < 100; quantity++)
        expect(
          recall.answer(new Made({ quantity: quantity / 2, parties: [] }), (w) => {
            done++;
            return String((w.number('quantity') as { value?: number }).value);
          }),
        ).toBe(String(quantity / 2));
    expect(done).toBe(100);
  });

  test('one question that looks at thousands of things takes nobody’s room, and is answered all the same', () => {
    const shelf = new Shelf(1000);
    const recall = new Recall<number>(shelf, VALUES, VALUES);
    let done = 0;
    const ask = (parties: number): number =>
      recall.answer(
        new Made({ parties: Array.from({ length: parties }, () => ({ country: 'DE', kinds: [] })) }),
        (w) => {
          done++;
          return w.members('party').all.filter((p) => p.text('party.country').is === 'DE').length;
        },
      );
    expect([3, 500, 500, 3].map(ask)).toEqual([3, 500, 500, 3]);
    expect(done).toBe(3);
    expect(shelf.generation).toBe(0);
    // Many middling ones begin anew in time.
    for (let n = 4; n < 80; n++) expect(ask(n)).toBe(n);
    expect(shelf.generation).toBeGreaterThan(1);
  });

  test('work that peeks at what it does not look at is found out', () => {
    const recall = new Recall<string>(new Shelf(1000), VALUES, VALUES);
    let peeked = 'destination';
    const ask = (g: Given): string =>
      recall.answer(new Made(g), (w) => (peeked === 'destination' ? w.text(peeked).is! : w.truth(peeked).answer));
    ask({ destination: 'DE', parties: [] });
    peeked = 'item.published';
    expect(() => ask({ destination: 'NL', parties: [] })).toThrow(/did not say it looked at/);
  });
});
