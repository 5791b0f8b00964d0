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

let last = 0;
const numbers = new WeakMap<object, number>();
/** A number of its own for every object, so that equal combinations of objects can be found again. */
export function numberOf(o: object): number {
  let n = numbers.get(o);
  if (n === undefined) {
    n = ++last;
    numbers.set(o, n);
  }
  return n;
}

const combined = new Map<string, Condition>();
/** The one condition of this word over these parts: equal residuals share their compiled form, and stay in the cache. */
function combine(word: 'allOf' | 'anyOf' | 'not', parts: readonly Condition[]): Condition {
  const key = `${word}${parts.map(numberOf).join()}`;
  let c = combined.get(key);
  if (!c) {
    if (combined.size > 20_000) combined.clear();
    c = word === 'not' ? { word, of: parts[0]! } : { word, of: parts };
    combined.set(key, c);
  }
  return c;
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
      return left.length === 1 ? left[0]! : combine(c.word, left);
    }
    case 'not': {
      const folded = fold(c.of, settled, answer);
      const known = constantOf(folded);
      return known === undefined
        ? combine('not', [folded])
        : constant(known === MAYBE ? MAYBE : known === YES ? NO : YES);
    }
    case 'clause':
      return fold(c.of, settled, answer);
    default: {
      // A quantifier may be decided although some leaf in it is not settled: answer it with those leaves unknown. What is
      // definite with a fact unknown is definite whatever the fact is (Kleene's connectives are monotone).
      if ((c.word !== 'some' && c.word !== 'every') || !settled(SCOPES[c.scope]!)) return c;
      const known = answer(masked(c, settled));
      return known === MAYBE ? c : constant(known);
    }
  }
}

const SCOPES: Readonly<Record<string, ReadonlySet<string>>> = {
  ic: new Set(['scope:ic']),
  party: new Set(['scope:party']),
  listing: new Set(['scope:listing']),
};

/** The condition with every part that is not settled replaced by "unknown". */
function masked(c: Condition, settled: (facts: ReadonlySet<string>) => boolean): Condition {
  if (settled(factsOf(c))) return c;
  switch (c.word) {
    case 'allOf':
    case 'anyOf':
      return { word: c.word, of: c.of.map((inner) => masked(inner, settled)) };
    case 'not':
      return { word: 'not', of: masked(c.of, settled) };
    case 'clause':
      return masked(c.of, settled);
    case 'some':
    case 'every':
      if (!settled(SCOPES[c.scope]!)) return MAYBE_CONDITION;
      return {
        word: c.word,
        scope: c.scope,
        ...(c.where ? { where: masked(c.where, settled) } : {}),
        that: masked(c.that, settled),
      };
    default:
      return MAYBE_CONDITION;
  }
}
