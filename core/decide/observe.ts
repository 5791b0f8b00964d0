import type { Scope } from '../law/condition.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../law/evaluate.ts';
import { VOCABULARY } from '../law/facts.ts';
import type { Interval } from '../law/interval.ts';

/** What one look at the facts saw: equal keys give equal answers to everything that is asked after that look. */
export type Key = number | string;
/** One look at some facts. Made once for each fact, so that the same look is the same object; it keeps the places where it was asked. */
export type Look = ((facts: Facts) => Key) & { at?: Asked[] };

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

function askedOf(subject: number, look: Look, opens: Scope | undefined): Asked {
  look.at ??= [];
  look.at[subject] ??= { subject, look, opens };
  return look.at[subject];
}

/** Everything that a piece of work looked at, in order. */
export class Log {
  readonly steps: Step[] = [];
  readonly grain: Grain;
  /** Looks by value, for what is read and not only tested. */
  readonly values: Grain;
  /** Subjects opened so far. */
  subjects = 1;

  /** Pieces of the work are done afresh too. */
  readonly afresh: boolean;

  constructor(grain: Grain, values: Grain, afresh = false) {
    this.grain = grain;
    this.values = values;
    this.afresh = afresh;
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
  // What was asked before: a rulebook asks the same facts again and again. A fact is a number, a truth or a text, never two.
  private readonly known = new Map<string, Interval | TruthValue | TextValue>();
  private values: Map<string, TextValue> | undefined;
  private sets: Map<string, SetValue> | undefined;
  private lists: Map<Scope, Members> | undefined;

  constructor(facts: Facts, log: Log, subject = 0, scope?: Scope, parent?: Watched) {
    this.path = facts.path;
    this.facts = facts;
    this.log = log;
    this.subject = subject;
    this.prefix = scope === undefined ? '' : `${scope}.`;
    this.parent = parent;
  }

  /** Nothing remembered may be used for these facts. */
  get afresh(): boolean {
    return this.log.afresh;
  }

  /** Is it asked of this subject? A member passes on what is not of its own scope, so that each fact is looked at once. */
  private owns(fact: string): boolean {
    return this.parent === undefined || fact.startsWith(this.prefix);
  }

  private note(look: Look, opens?: Scope): void {
    this.log.steps.push({ asked: askedOf(this.subject, look, opens), key: look(this.facts) });
  }

  number(fact: string): Interval {
    const known = this.known.get(fact);
    if (known !== undefined) return known as Interval;
    const own = this.owns(fact);
    if (own) this.note(this.log.grain.number(fact));
    const found = own ? this.facts.number(fact) : this.parent!.number(fact);
    this.known.set(fact, found);
    return found;
  }

  truth(fact: string): TruthValue {
    const known = this.known.get(fact);
    if (known !== undefined) return known as TruthValue;
    const own = this.owns(fact);
    if (own) this.note(this.log.grain.truth(fact));
    const found = own ? this.facts.truth(fact) : this.parent!.truth(fact);
    this.known.set(fact, found);
    return found;
  }

  text(fact: string): TextValue {
    const known = this.known.get(fact);
    if (known !== undefined) return known as TextValue;
    const own = this.owns(fact);
    // A fact with several values has no single text: always unknown, nothing to look at.
    const looks = VOCABULARY.get(fact)?.type !== 'set';
    // Where everything is told apart by value, testing looks no other way than reading: one look for both.
    if (looks && this.log.grain === this.log.values) return this.value(fact);
    if (own && looks) this.note(this.log.grain.text(fact));
    const found = own ? this.facts.text(fact) : this.parent!.text(fact);
    this.known.set(fact, found);
    return found;
  }

  /** The text itself, to be read and not only tested. */
  value(fact: string): TextValue {
    const known = this.values?.get(fact);
    if (known !== undefined) return known;
    const own = this.owns(fact);
    if (own) this.note(this.log.values.text(fact));
    const found = own ? (this.facts.value?.(fact) ?? this.facts.text(fact)) : this.parent!.value(fact);
    this.values ??= new Map();
    this.values.set(fact, found);
    return found;
  }

  set(fact: string): SetValue {
    const known = this.sets?.get(fact);
    if (known !== undefined) return known;
    const own = this.owns(fact);
    if (own && VOCABULARY.get(fact)?.type === 'set') this.note(this.log.grain.set(fact));
    const found = own ? this.facts.set(fact) : this.parent!.set(fact);
    this.sets ??= new Map();
    this.sets.set(fact, found);
    return found;
  }

  members(scope: Scope): Members {
    const known = this.lists?.get(scope);
    if (known !== undefined) return known;
    const found = this.parent && !this.opens(scope) ? this.parent.members(scope) : this.open(scope);
    this.lists ??= new Map();
    this.lists.set(scope, found);
    return found;
  }

  /** Only a party opens its listings; everything else is opened by the question. */
  private opens(scope: Scope): boolean {
    return scope === 'listing' && this.prefix === 'party.';
  }

  private open(scope: Scope): Members {
    this.note(this.log.grain.members(scope), scope);
    const { all, complete } = this.facts.members(scope);
    return { complete, all: all.map((member) => new Watched(member, this.log, this.log.subjects++, scope, this)) };
  }
}

type Members = { readonly all: readonly Watched[]; readonly complete: boolean };
