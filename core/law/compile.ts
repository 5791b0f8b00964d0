import type { Condition, ValueSet } from './condition.ts';
import type { Facts, Surroundings } from './evaluate.ts';
import { COUNTRY_FACTS, inSet, NAME_FACTS, sameValue } from './evaluate.ts';
import { compare, type Exact, toNumber } from './exact.ts';
import { VOCABULARY } from './facts.ts';
import { type Interval, KnownNumber, RoughRange } from './interval.ts';

// The fast path: a condition becomes a closure once, for one day and one rulebook, and then answers without a trace.
// evaluate.ts is the slow, obviously right reference; compile.property.test.ts holds the two together.

/** no, yes, unknown as small integers. */
export const NO = 0;
export const YES = 1;
export const MAYBE = 2;
export type Quick = 0 | 1 | 2;
export type Check = (facts: Facts) => Quick;

const invert = (a: Quick): Quick => (a === MAYBE ? MAYBE : a === YES ? NO : YES);

/** Approximate ends of an interval, cached on the object: enough to decide unless the value is near the line. */
const ends = new WeakMap<Interval, readonly [number, number]>();
function approximate(i: Interval): readonly [number, number] {
  if (i instanceof RoughRange) return [i.from, i.to];
  let e = ends.get(i);
  if (!e) {
    e = [
      i.lo === null ? Number.NEGATIVE_INFINITY : toNumber(i.lo),
      i.hi === null ? Number.POSITIVE_INFINITY : toNumber(i.hi),
    ];
    ends.set(i, e);
  }
  return e;
}

/** Exact three-way comparison, by doubles where they are certainly far enough apart (relative 1e-12). */
function order(value: () => Exact, approx: number, line: Exact, lineApprox: number): number {
  const gap = approx - lineApprox;
  if (Math.abs(gap) > 1e-12 * (Math.abs(approx) + Math.abs(lineApprox))) return gap;
  return compare(value(), line);
}

function atLeastCheck(fact: string, line: Exact, strict: boolean): Check {
  const lineApprox = toNumber(line);
  return (facts) => {
    const i = facts.number(fact);
    if (i instanceof KnownNumber) {
      const gap = i.value - lineApprox;
      // Doubles decide when they are certainly far enough apart (relative 1e-12); near the line the exact forms do.
      const c = Math.abs(gap) > 1e-12 * (Math.abs(i.value) + Math.abs(lineApprox)) ? gap : compare(i.lo, line);
      return (strict ? c > 0 : c >= 0) ? YES : NO;
    }
    const [lo, hi] = approximate(i);
    if (lo !== Number.NEGATIVE_INFINITY) {
      const c = order(() => i.lo!, lo, line, lineApprox);
      if (strict ? c > 0 : c >= 0) return YES;
    }
    if (hi !== Number.POSITIVE_INFINITY) {
      const c = order(() => i.hi!, hi, line, lineApprox);
      if (strict ? c <= 0 : c < 0) return NO;
    }
    return MAYBE;
  };
}

/** Membership of a set, remembered value by value: a question names few countries, and a day's groups do not change. */
function setCheck(fact: string, set: ValueSet, world: Surroundings): (value: string) => Quick {
  const known = new Map<string, Quick>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined) {
      const truth = inSet(fact, value, set, world);
      answer = truth === 'yes' ? YES : truth === 'no' ? NO : MAYBE;
      if (known.size < 1024) known.set(value, answer);
    }
    return answer;
  };
}

function valueCheck(fact: string, test: (value: string) => Quick): Check {
  if (VOCABULARY.get(fact)?.type === 'set')
    return (facts) => {
      const { has, complete } = facts.set(fact);
      let answer: Quick = complete ? NO : MAYBE;
      for (const v of has) {
        const one = test(v);
        if (one === YES) return YES;
        if (one === MAYBE) answer = MAYBE;
      }
      return answer;
    };
  return (facts) => {
    const { is } = facts.text(fact);
    return is === undefined ? MAYBE : test(is);
  };
}

/**
 * Compiles a condition for one day.
 * @param world the dated surroundings; captured, so a compiled condition serves one edition of the rulebook only
 */
export function compile(condition: Condition, world: Surroundings): Check {
  switch (condition.word) {
    case 'allOf': {
      const of = condition.of.map((c) => compile(c, world));
      if (of.length === 1) return of[0]!;
      return (facts) => {
        let answer: Quick = YES;
        for (let i = 0; i < of.length; i++) {
          const one = of[i]!(facts);
          if (one === NO) return NO;
          if (one === MAYBE) answer = MAYBE;
        }
        return answer;
      };
    }
    case 'anyOf': {
      const of = condition.of.map((c) => compile(c, world));
      if (of.length === 1) return of[0]!;
      return (facts) => {
        let answer: Quick = NO;
        for (let i = 0; i < of.length; i++) {
          const one = of[i]!(facts);
          if (one === YES) return YES;
          if (one === MAYBE) answer = MAYBE;
        }
        return answer;
      };
    }
    case 'not': {
      const of = compile(condition.of, world);
      return (facts) => invert(of(facts));
    }
    case 'clause':
      return compile(condition.of, world);
    case 'atLeast':
      return atLeastCheck(condition.fact, condition.line, false);
    case 'above':
      return atLeastCheck(condition.fact, condition.line, true);
    case 'atMost': {
      const of = atLeastCheck(condition.fact, condition.line, true);
      return (facts) => invert(of(facts));
    }
    case 'below': {
      const of = atLeastCheck(condition.fact, condition.line, false);
      return (facts) => invert(of(facts));
    }
    case 'is': {
      const { fact, value } = condition;
      // Countries read Hong Kong as China and ECCNs match by prefix; plain values need no more than equality.
      const plain =
        !COUNTRY_FACTS.has(fact) &&
        (VOCABULARY.get(fact)?.id ?? '').startsWith('item.') === false &&
        !NAME_FACTS.has(fact);
      return valueCheck(fact, plain ? (v) => (v === value ? YES : NO) : (v) => (sameValue(fact, v, value) ? YES : NO));
    }
    case 'isIn':
      return valueCheck(condition.fact, setCheck(condition.fact, condition.set, world));
    case 'holds': {
      const { fact } = condition;
      return (facts) => {
        const { answer } = facts.truth(fact);
        return answer === 'yes' ? YES : answer === 'no' ? NO : MAYBE;
      };
    }
    case 'some': {
      const { scope } = condition;
      const where = condition.where && compile(condition.where, world);
      const that = compile(condition.that, world);
      return (facts) => {
        const { all, complete } = facts.members(scope);
        let answer: Quick = complete ? NO : MAYBE;
        for (let i = 0; i < all.length; i++) {
          const member = all[i]!;
          const counted = where ? where(member) : YES;
          if (counted === NO) continue;
          const one = that(member);
          if (one === YES && counted === YES) return YES;
          if (one !== NO) answer = MAYBE;
        }
        return answer;
      };
    }
    case 'every': {
      const { scope } = condition;
      const where = condition.where && compile(condition.where, world);
      const that = compile(condition.that, world);
      return (facts) => {
        const { all, complete } = facts.members(scope);
        let answer: Quick = complete ? YES : MAYBE;
        let any: Quick = complete ? NO : MAYBE;
        for (let i = 0; i < all.length; i++) {
          const member = all[i]!;
          const counted = where ? where(member) : YES;
          if (counted === NO) continue;
          if (counted === YES) any = YES;
          else if (any === NO) any = MAYBE;
          const one = that(member);
          if (one === NO && counted === YES) return NO;
          if (one !== YES) answer = MAYBE;
        }
        return any === YES ? answer : any === NO ? NO : MAYBE;
      };
    }
    case 'meets': {
      // Looked up when first asked: provisions refer to one another in any order.
      let of: Check | undefined;
      const { provision } = condition;
      return (facts) => {
        if (of === undefined) {
          const other = world.meets(provision);
          of = other ? compile(other, world) : () => NO;
        }
        return of(facts);
      };
    }
    case 'notEncoded':
      return () => MAYBE;
  }
}
