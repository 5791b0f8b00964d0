import { MAYBE, NO, type Quick, YES } from './compile.ts';
import type { Condition } from './condition.ts';

// Partial evaluation (Futamura 1971; Jones, Gomard and Sestoft 1993): what depends only on facts that are already settled
// becomes an answer, and what is left is the residual condition. The plans of core/decide rest on it.

const YES_CONDITION: Condition = { word: 'allOf', of: [] };
const NO_CONDITION: Condition = { word: 'anyOf', of: [] };
const MAYBE_CONDITION: Condition = { word: 'notEncoded', what: 'unknown for every question of this kind' };

const constant = (answer: Quick): Condition =>
  answer === YES ? YES_CONDITION : answer === NO ? NO_CONDITION : MAYBE_CONDITION;

/** The answer of a condition that no longer asks anything; undefined when it still does. */
export function constantOf(c: Condition): Quick | undefined {
  if (c === YES_CONDITION) return YES;
  if (c === NO_CONDITION) return NO;
  if (c === MAYBE_CONDITION) return MAYBE;
  return undefined;
}

const asks = new WeakMap<Condition, ReadonlySet<string>>();

/** Every fact that a condition asks of, the other provisions that it refers to included ('meets:ID' stands for them). */
export function factsOf(c: Condition): ReadonlySet<string> {
  let facts = asks.get(c);
  if (!facts) {
    const found = new Set<string>();
    const add = (inner: Condition): void => {
      for (const f of factsOf(inner)) found.add(f);
    };
    switch (c.word) {
      case 'allOf':
      case 'anyOf':
        for (const inner of c.of) add(inner);
        break;
      case 'not':
      case 'clause':
        add(c.of);
        break;
      case 'some':
      case 'every':
        found.add(`scope:${c.scope}`);
        if (c.where) add(c.where);
        add(c.that);
        break;
      case 'meets':
        found.add(`meets:${c.provision}`);
        break;
      case 'notEncoded':
        break;
      default:
        found.add(c.fact);
    }
    facts = found;
    asks.set(c, facts);
  }
  return facts;
}

/**
 * The residual of a condition when some facts are settled.
 * @param settled is every fact (and 'scope:…', 'meets:…') of the subtree settled?
 * @param answer answers a subtree whose facts are all settled
 */
export function fold(
  c: Condition,
  settled: (facts: ReadonlySet<string>) => boolean,
  answer: (c: Condition) => Quick,
): Condition {
  if (c.word === 'notEncoded') return c;
  if (settled(factsOf(c))) return constant(answer(c));
  switch (c.word) {
    case 'allOf':
    case 'anyOf': {
      const stop = c.word === 'allOf' ? NO : YES;
      const skip = c.word === 'allOf' ? YES : NO;
      const left: Condition[] = [];
      for (const inner of c.of) {
        const folded = fold(inner, settled, answer);
        const known = constantOf(folded);
        if (known === stop) return constant(stop);
        if (known !== skip) left.push(folded);
      }
      if (left.length === 0) return constant(skip);
      return left.length === 1 ? left[0]! : { word: c.word, of: left };
    }
    case 'not': {
      const folded = fold(c.of, settled, answer);
      const known = constantOf(folded);
      return known === undefined
        ? { word: 'not', of: folded }
        : constant(known === MAYBE ? MAYBE : known === YES ? NO : YES);
    }
    case 'clause':
      return fold(c.of, settled, answer);
    default:
      return c;
  }
}
