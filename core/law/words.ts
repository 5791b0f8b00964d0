import type { Condition, Scope, ValueSet } from './condition.ts';
import { exact } from './exact.ts';
import type { Text } from './text.ts';
import { t } from './text.ts';

// The closed set of words in which a rule is written. Adding one is rare and should be felt; see docs/decisions/0002.

/** Every one of these must hold. `allOf()` holds always. */
export const allOf = (...of: Condition[]): Condition => ({ word: 'allOf', of });
/** At least one of these must hold. `anyOf()` never holds. */
export const anyOf = (...of: Condition[]): Condition => ({ word: 'anyOf', of });
export const not = (of: Condition): Condition => ({ word: 'not', of });
/** Holds for every transaction. */
export const always: Condition = allOf();
/** Holds for none: for a version that leaves a paragraph empty (reserved or removed). */
export const never: Condition = anyOf();

/** One numbered clause in our own words: the answer names it, and a worked case can expect it. */
export const clause = (id: string, en: string, nl: string, of: Condition): Condition => ({
  word: 'clause',
  id,
  title: t(en, nl),
  of,
});

/** The item (or, inside `some('ic', …)`, that integrated circuit) meets another provision's condition on the same day. */
export const meets = (provision: string): Condition => ({ word: 'meets', provision });

/** At least one member of the list, of those that satisfy `where`, satisfies `that`. */
export const some = (scope: Scope, that: Condition, where?: Condition): Condition =>
  where ? { word: 'some', scope, where, that } : { word: 'some', scope, that };
/** There is such a member, and every one satisfies `that`: an empty list proves nothing, so it is not `yes`. */
export const every = (scope: Scope, that: Condition, where?: Condition): Condition =>
  where ? { word: 'every', scope, where, that } : { word: 'every', scope, that };

/** A gap that is known: answers unknown and is counted in the coverage table. Say what is missing and why, in English and in Dutch. */
export const notEncoded = (en: string, nl: string): Condition => ({ word: 'notEncoded', what: t(en, nl) });

/** Country groups of Supplement No. 1 to part 740 and named sets of the rulebook, as they stood on the day. */
export const groups = (...names: string[]): ValueSet => ({ groups: names });
export const values = (...list: string[]): ValueSet => ({ values: list });
/** Union of sets. */
export const union = (...sets: ValueSet[]): ValueSet => ({
  values: sets.flatMap((s) => s.values ?? []),
  groups: sets.flatMap((s) => s.groups ?? []),
});
/** The set less another one. */
export const less = (set: ValueSet, minus: ValueSet): ValueSet => ({
  ...set,
  except: { values: minus.values ?? [], groups: minus.groups ?? [] },
});

type Labels = { readonly label: Text; readonly question: Text };

export type NumberFact = Labels & {
  readonly type: 'number';
  readonly id: string;
  readonly unit: string;
  readonly scope?: Scope;
  readonly atLeast: (line: number) => Condition;
  readonly above: (line: number) => Condition;
  readonly atMost: (line: number) => Condition;
  readonly below: (line: number) => Condition;
};
export type TextFact = Labels & {
  readonly type: 'text' | 'set';
  readonly id: string;
  readonly scope?: Scope;
  /** For a set of values: it contains this one. */
  readonly is: (value: string) => Condition;
  /** For a set of values: it contains one of these. */
  readonly isIn: (set: ValueSet) => Condition;
};
/** A yes-or-no fact is itself a condition. */
export type TruthFact = Labels & { readonly type: 'truth'; readonly id: string; readonly scope?: Scope } & {
  readonly word: 'holds';
  readonly fact: string;
};
export type Fact = NumberFact | TextFact | TruthFact;

const where = (scope: Scope | undefined): { scope?: Scope } => (scope ? { scope } : {});

/** Declares a quantity. */
export function numberFact(id: string, unit: string, label: Text, question: Text, scope?: Scope): NumberFact {
  const line =
    (word: 'atLeast' | 'above' | 'atMost' | 'below') =>
    (value: number): Condition => ({ word, fact: id, line: exact(value) });
  return {
    type: 'number',
    id,
    unit,
    label,
    question,
    ...where(scope),
    atLeast: line('atLeast'),
    above: line('above'),
    atMost: line('atMost'),
    below: line('below'),
  };
}

/** Declares a fact with one value (`text`) or several (`set`). */
export function textFact(id: string, type: 'text' | 'set', label: Text, question: Text, scope?: Scope): TextFact {
  return {
    type,
    id,
    label,
    question,
    ...where(scope),
    is: (value) => ({ word: 'is', fact: id, value }),
    isIn: (set) => ({ word: 'isIn', fact: id, set }),
  };
}

/** Declares a yes-or-no fact. */
export function truthFact(id: string, label: Text, question: Text, scope?: Scope): TruthFact {
  return { type: 'truth', id, label, question, ...where(scope), word: 'holds', fact: id };
}
