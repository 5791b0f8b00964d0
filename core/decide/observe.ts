import type { Scope } from '../law/condition.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../law/evaluate.ts';
import { VOCABULARY } from '../law/facts.ts';
import type { Interval } from '../law/interval.ts';

/** What one look at the facts saw: equal keys give equal answers to everything that is asked after that look. */
export type Key = number | string;
/** One look at some facts. Made once for each fact, so that the same look is the same object. */
export type Look = (facts: Facts) => Key;

/** How finely facts are told apart: by what the rules of a day can tell apart, or by their very values. */
export interface Grain {
  text(fact: string): Look;
  set(fact: string): Look;
  number(fact: string): Look;
  truth(fact: string): Look;
  members(scope: Scope): Look;
}

/** A look at one of the subjects (0 is the question), and whose members it opens. The same look at the same subject is the same object. */
export type Asked = { readonly subject: number; readonly look: Look; readonly opens: Scope | undefined };
/** A look that was taken, and what it saw. */
export type Step = { readonly asked: Asked; readonly key: Key };

const every = new WeakMap<Look, Asked[]>();

function askedOf(subject: number, look: Look, opens: Scope | undefined): Asked {
  let bySubject = every.get(look);
  if (!bySubject) {
    bySubject = [];
    every.set(look, bySubject);
  }
  bySubject[subject] ??= { subject, look, opens };
  return bySubject[subject];
}

/** Everything that a piece of work looked at, in order. */
export class Log {
  readonly steps: Step[] = [];
  readonly grain: Grain;
  /** Looks by value, for what is read and not only tested. */
  readonly values: Grain;
  /** Subjects opened so far; a list opened twice counts twice, as it does when the steps are walked again. */
  subjects = 1;
  readonly known = new Map<Facts, Watched>();

  constructor(grain: Grain, values: Grain) {
    this.grain = grain;
    this.values = values;
  }
}

/**
 * Facts that write down what is asked of them, so that the work done with them can be remembered for every question on
 * which the same looks see the same (recall.ts). Work that is to be remembered gets these and nothing else.
 */
export class Watched implements Facts {
  readonly path: string;
  private readonly facts: Facts;
  private readonly log: Log;
  private readonly subject: number;
  private readonly prefix: string;
  private readonly parent: Watched | undefined;
  private readonly seen = new Set<Look>();

  constructor(facts: Facts, log: Log, subject = 0, scope?: Scope, parent?: Watched) {
    this.path = facts.path;
    this.facts = facts;
    this.log = log;
    this.subject = subject;
    this.prefix = scope === undefined ? '' : `${scope}.`;
    this.parent = parent;
  }

  /** Whose fact it is: a member passes on what is not of its own scope, so each is looked at once. */
  private home(fact: string): Watched {
    return this.parent === undefined || fact.startsWith(this.prefix) ? this : this.parent.home(fact);
  }

  private note(look: Look, opens?: Scope): void {
    if (this.seen.has(look)) return;
    this.seen.add(look);
    this.log.steps.push({ asked: askedOf(this.subject, look, opens), key: look(this.facts) });
  }

  number(fact: string): Interval {
    const home = this.home(fact);
    home.note(this.log.grain.number(fact));
    return home.facts.number(fact);
  }

  truth(fact: string): TruthValue {
    const home = this.home(fact);
    home.note(this.log.grain.truth(fact));
    return home.facts.truth(fact);
  }

  text(fact: string): TextValue {
    const home = this.home(fact);
    if (VOCABULARY.get(fact)?.type !== 'set') home.note(this.log.grain.text(fact));
    return home.facts.text(fact);
  }

  /** The text itself, to be read and not only tested. */
  value(fact: string): TextValue {
    const home = this.home(fact);
    home.note(this.log.values.text(fact));
    return home.facts.text(fact);
  }

  set(fact: string): SetValue {
    const home = this.home(fact);
    if (VOCABULARY.get(fact)?.type === 'set') home.note(this.log.grain.set(fact));
    return home.facts.set(fact);
  }

  members(scope: Scope): { all: readonly Watched[]; complete: boolean } {
    if (scope !== 'listing' && this.parent) return this.parent.members(scope);
    if (this.prefix === 'listing.' && this.parent) return this.parent.members(scope);
    const { log } = this;
    const look = log.grain.members(scope);
    const fresh = !this.seen.has(look);
    this.note(look, scope);
    const { all, complete } = this.facts.members(scope);
    return {
      complete,
      all: all.map((member) => {
        const subject = fresh ? log.subjects++ : -1;
        let watched = log.known.get(member);
        if (!watched) {
          watched = new Watched(member, log, subject, scope, this);
          log.known.set(member, watched);
        }
        return watched;
      }),
    };
  }
}
