import type { Condition, Scope, ValueSet } from './condition.ts';
import { toNumber } from './exact.ts';
import { above, atLeast, type Interval, isPoint, margin } from './interval.ts';
import { asListed } from './rulebook.ts';
import type { Text } from './text.ts';
import { both, either, negate, type Truth } from './truth.ts';

/** A value that may be unknown; `opaque`: stated to be unknown (asking again will not help, a person must decide). */
export type TextValue = { readonly is: string } | { readonly is?: undefined; readonly opaque?: boolean };
/** Several values; when not `complete`, there may be others. */
export type SetValue = { readonly has: readonly string[]; readonly complete: boolean; readonly opaque?: boolean };
export type TruthValue = { readonly answer: Truth; readonly opaque?: boolean };

/** What a rule can ask of a question, or of one member of a list inside it. */
export interface Facts {
  /** Where in the question these facts stand: '' or 'parties.0'. */
  readonly path: string;
  number(fact: string): Interval;
  text(fact: string): TextValue;
  /** The text to be read and not only tested, where that makes a difference (core/decide/observe.ts); absent: as `text`. */
  value?(fact: string): TextValue;
  set(fact: string): SetValue;
  truth(fact: string): TruthValue;
  /** Members of a list; when not `complete`, there may be others that are not stated. */
  members(scope: Scope): { readonly all: readonly Facts[]; readonly complete: boolean };
}

/** The dated surroundings in which a condition is read. */
export interface Surroundings {
  /** Is the country in the group on the day? */
  member(group: string, country: string): Truth;
  /** The condition of another provision on the same day: its `when` less its `unless`; undefined when it has no version. */
  meets(provision: string): Condition | undefined;
}

/** `gap`: what the rulebook does not model, in words. */
export type Missing = { readonly fact: string; readonly path: string; readonly opaque: boolean; readonly gap?: Text };

/** How an answer came about, node by node: data for explaining, nothing to execute. */
export type Trace = {
  readonly word: Condition['word'];
  readonly answer: Truth;
  readonly clause?: string;
  readonly fact?: string;
  readonly path?: string;
  readonly value?: unknown;
  readonly line?: unknown;
  /** Distance to the line: absolute in the unit of the fact, and per cent of the line. */
  readonly margin?: { readonly absolute: number; readonly percent: number };
  readonly of?: readonly Trace[];
  readonly gap?: string;
};

/** ECCN-like facts match by prefix at a dot: '3A090' covers '3A090.a', and '3A09' covers nothing. */
export const PREFIX_FACTS: ReadonlySet<string> = new Set([
  'item.eccn',
  'item.ownEccn',
  'item.hostEccn',
  'item.technologyFor',
]);
/** Country facts read Hong Kong as China, and may be tested against country groups. */
export const COUNTRY_FACTS: ReadonlySet<string> = new Set([
  'destination',
  'origin',
  'via',
  'party.country',
  'party.headquarters',
  'party.ultimateParentHeadquarters',
  'party.citizenship',
  'attestation.packagedIn',
]);

/** Names are compared without case, punctuation and legal form. */
export const NAME_FACTS: ReadonlySet<string> = new Set(['party.name', 'party.names']);

const LEGAL_FORMS =
  /\b(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa|nv|bv|pbc|holding|holdings|group|pte|pjsc|fz|fze)\b/g;
/** A name without case, punctuation and legal form, for the handful of parties that the law itself names. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(LEGAL_FORMS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Does one value equal another, in the manner of the fact? */
export function sameValue(fact: string, actual: string, wanted: string): boolean {
  if (PREFIX_FACTS.has(fact)) return actual === wanted || actual.startsWith(`${wanted}.`);
  if (COUNTRY_FACTS.has(fact)) return actual === wanted || asListed(actual) === wanted;
  if (NAME_FACTS.has(fact)) {
    const a = plainName(actual);
    const w = plainName(wanted);
    return a === w || a.startsWith(`${w} `);
  }
  return actual === wanted;
}

/** Is the value in the set on the day? */
export function inSet(fact: string, actual: string, set: ValueSet, world: Surroundings): Truth {
  let inside: Truth = (set.values ?? []).some((v) => sameValue(fact, actual, v)) ? 'yes' : 'no';
  for (const g of set.groups ?? []) inside = either(inside, world.member(g, actual));
  if (inside === 'no' || !set.except) return inside;
  // An exclusion names its country exactly: "China less Hong Kong" takes out HK, and leaves CN in.
  let outside: Truth = (set.except.values ?? []).includes(actual) ? 'yes' : 'no';
  for (const g of set.except.groups ?? []) outside = either(outside, world.member(g, actual));
  return both(inside, negate(outside));
}

/**
 * The slow, obviously right evaluator: walks the condition and keeps a trace of everything.
 * The compiled path (compile.ts) must give the same answers; a property holds them together.
 * @param missing collects the facts that left a node unknown.
 */
export function evaluate(condition: Condition, facts: Facts, world: Surroundings, missing?: Missing[]): Trace {
  const miss = (fact: string, opaque: boolean | undefined, path = facts.path): void => {
    missing?.push({ fact, path, opaque: opaque ?? false });
  };
  switch (condition.word) {
    case 'allOf':
    case 'anyOf': {
      const own: Missing[] = [];
      const of = condition.of.map((c) => evaluate(c, facts, world, own));
      const answer = of.reduce<Truth>(
        (a, tr) => (condition.word === 'allOf' ? both(a, tr.answer) : either(a, tr.answer)),
        condition.word === 'allOf' ? 'yes' : 'no',
      );
      if (answer === 'unknown') missing?.push(...own);
      return { word: condition.word, answer, of };
    }
    case 'not': {
      const inner = evaluate(condition.of, facts, world, missing);
      return { word: 'not', answer: negate(inner.answer), of: [inner] };
    }
    case 'clause': {
      const inner = evaluate(condition.of, facts, world, missing);
      return { word: 'clause', clause: condition.id, answer: inner.answer, of: [inner] };
    }
    case 'atLeast':
    case 'above':
    case 'atMost':
    case 'below': {
      const value = facts.number(condition.fact);
      const answer =
        condition.word === 'atLeast'
          ? atLeast(value, condition.line)
          : condition.word === 'above'
            ? above(value, condition.line)
            : condition.word === 'atMost'
              ? negate(above(value, condition.line))
              : negate(atLeast(value, condition.line));
      if (answer === 'unknown') miss(condition.fact, value.opaque);
      const distance = margin(value, condition.line);
      return {
        word: condition.word,
        answer,
        fact: condition.fact,
        ...(facts.path ? { path: facts.path } : {}),
        value: isPoint(value)
          ? toNumber(value.lo!)
          : { lo: value.lo && toNumber(value.lo), hi: value.hi && toNumber(value.hi) },
        line: toNumber(condition.line),
        ...(distance ? { margin: distance } : {}),
      };
    }
    case 'is':
    case 'isIn': {
      const fact = condition.fact;
      const test = (v: string): Truth =>
        condition.word === 'is'
          ? sameValue(fact, v, condition.value)
            ? 'yes'
            : 'no'
          : inSet(fact, v, condition.set, world);
      const line = condition.word === 'is' ? condition.value : condition.set;
      const several = facts.set(fact);
      const single = several.has.length === 0 && !several.complete ? facts.text(fact) : undefined;
      let answer: Truth = 'no';
      let opaque = several.opaque;
      if (single) {
        answer = single.is === undefined ? 'unknown' : test(single.is);
        if (single.is === undefined) opaque = single.opaque;
      } else {
        for (const v of several.has) answer = either(answer, test(v));
        if (!several.complete) answer = either(answer, 'unknown');
      }
      if (answer === 'unknown') miss(fact, opaque);
      return {
        word: condition.word,
        answer,
        fact,
        ...(facts.path ? { path: facts.path } : {}),
        value: single ? (single.is ?? null) : several.has,
        line,
      };
    }
    case 'holds': {
      const { answer, opaque } = facts.truth(condition.fact);
      if (answer === 'unknown') miss(condition.fact, opaque);
      return {
        word: 'holds',
        answer,
        fact: condition.fact,
        ...(facts.path ? { path: facts.path } : {}),
        value: answer,
      };
    }
    case 'some':
    case 'every': {
      const { all, complete } = facts.members(condition.scope);
      const own: Missing[] = [];
      const of: Trace[] = [];
      let anyCounted: Truth = 'no';
      let answer: Truth = condition.word === 'some' ? 'no' : 'yes';
      for (const member of all) {
        const counted = condition.where ? evaluate(condition.where, member, world, own) : undefined;
        if (counted?.answer === 'no') continue;
        const that = evaluate(condition.that, member, world, own);
        const counts = counted?.answer ?? 'yes';
        anyCounted = either(anyCounted, counts);
        answer =
          condition.word === 'some'
            ? either(answer, both(counts, that.answer))
            : both(answer, either(negate(counts), that.answer));
        of.push(that);
      }
      if (!complete) {
        answer = condition.word === 'some' ? either(answer, 'unknown') : both(answer, 'unknown');
        if (answer === 'unknown')
          own.push({
            fact: condition.scope === 'party' ? 'parties' : condition.scope === 'listing' ? 'party.listed' : 'item',
            path: facts.path,
            opaque: false,
          });
      }
      if (condition.word === 'every') answer = both(answer, complete ? anyCounted : either(anyCounted, 'unknown'));
      if (answer === 'unknown') missing?.push(...own);
      return { word: condition.word, answer, of };
    }
    case 'meets': {
      const other = world.meets(condition.provision);
      if (!other) return { word: 'meets', answer: 'no', line: condition.provision };
      const inner = evaluate(other, facts, world, missing);
      return { word: 'meets', answer: inner.answer, line: condition.provision, of: [inner] };
    }
    case 'notEncoded':
      missing?.push({ fact: `not-encoded: ${condition.what.en}`, path: facts.path, opaque: true, gap: condition.what });
      return { word: 'notEncoded', answer: 'unknown', gap: condition.what.en };
  }
}

/** The clauses that were reached: ids of the innermost clauses that answered yes, in order. */
export function clausesReached(trace: Trace): string[] {
  const inner = (trace.of ?? []).flatMap(clausesReached);
  if (trace.word === 'clause' && trace.answer === 'yes' && trace.clause !== undefined)
    return inner.length > 0 ? inner : [trace.clause];
  return trace.word === 'not' ? [] : inner;
}

/** Every clause that answered yes, outer and inner. */
export function clausesHeld(trace: Trace): string[] {
  const own = trace.word === 'clause' && trace.answer === 'yes' && trace.clause !== undefined ? [trace.clause] : [];
  return [...own, ...(trace.word === 'not' ? [] : (trace.of ?? []).flatMap(clausesHeld))];
}
