import type { Condition, Scope } from '../condition.ts';
import type { Facts, SetValue, Surroundings, TextValue, TruthValue } from '../evaluate.ts';
import { type Interval, point, UNKNOWN } from '../interval.ts';
import type { Truth } from '../truth.ts';

/** Facts as a test says them; what it does not say is unknown. */
export type Said = {
  readonly numbers?: Readonly<Record<string, number | Interval>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** Several values; null at the end: there may be others. */
  readonly sets?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly truths?: Readonly<Record<string, Truth>>;
  /** Facts that are stated to be unknown. */
  readonly opaque?: readonly string[];
  /** Members of a list; null at the end: there may be others. A list that is not said is empty and complete. */
  readonly members?: Readonly<Partial<Record<Scope, readonly (Said | null)[]>>>;
};

/** Facts for the tests of the rule language, without any question behind them. */
export function madeUp(said: Said, path = ''): Facts {
  const opaque = (fact: string): { opaque: true } | object => (said.opaque?.includes(fact) ? { opaque: true } : {});
  return {
    path,
    number: (fact) => {
      const value = said.numbers?.[fact];
      return value === undefined ? { ...UNKNOWN, ...opaque(fact) } : typeof value === 'number' ? point(value) : value;
    },
    text: (fact): TextValue => {
      const is = said.texts?.[fact];
      return is === undefined ? opaque(fact) : { is };
    },
    set: (fact): SetValue => {
      const has = said.sets?.[fact];
      return {
        has: (has ?? []).filter((v) => v !== null),
        complete: has !== undefined && has.at(-1) !== null,
        ...opaque(fact),
      };
    },
    truth: (fact): TruthValue => ({ answer: said.truths?.[fact] ?? 'unknown', ...opaque(fact) }),
    members: (scope) => {
      const all = said.members?.[scope] ?? [];
      return {
        all: all.flatMap((m, i) => (m === null ? [] : [madeUp(m, `${scope}.${i}`)])),
        complete: all.at(-1) !== null,
      };
    },
  };
}

/** Two groups and two provisions: 'G' has CN and (it is not settled) MO, 'H' has NL; 'P' asks for a TPP of 100. */
export const WORLD: Surroundings = {
  member: (group, country) => {
    const code = country === 'HK' ? 'CN' : country;
    if (group === 'G') return code === 'CN' ? 'yes' : code === 'MO' ? 'unknown' : 'no';
    return code === 'NL' ? 'yes' : 'no';
  },
  meets: (provision): Condition | undefined =>
    provision === 'P' ? { word: 'atLeast', fact: 'ic.tpp', line: { n: 100n, d: 1n } } : undefined,
};
