import type { Condition, Scope } from '../law/condition.ts';
import { type Facts, inSet, type Surroundings, sameValue, type TruthValue } from '../law/evaluate.ts';
import { compare, type Exact, toNumber } from '../law/exact.ts';
import { type Interval, KnownNumber, RoughRange, SOME_AMOUNT } from '../law/interval.ts';
import type { Grain, Key, Look } from './observe.ts';

/** Keys of a text that is not known; the classes of known ones come after. */
const UNKNOWN = 0;
const OPAQUE = 1;

/** Looks made once for each fact. */
function once(make: (fact: string) => Look): (fact: string) => Look {
  const made = new Map<string, Look>();
  return (fact) => {
    let look = made.get(fact);
    if (!look) {
      look = make(fact);
      made.set(fact, look);
    }
    return look;
  };
}

const truthKey = ({ answer, opaque }: TruthValue): Key =>
  (answer === 'no' ? 0 : answer === 'yes' ? 1 : 2) + (opaque ? 3 : 0);
const truth = once((fact) => (facts) => truthKey(facts.truth(fact)));

/** How many members, and which: parties stand in a row; circuits may be the item itself, and listings come from owners too. */
const members = once((scope) => (facts) => {
  const { all, complete } = facts.members(scope as Scope);
  const known = complete ? 1 : 0;
  if (scope === 'party' || all.length === 0) return all.length * 2 + known;
  return all.length === 1 && all[0]!.path === '' ? 2 + known : `${known}${all.map((m) => m.path).join()}`;
});

const exactly = (e: Exact | null): string => (e === null ? '' : `${e.n}/${e.d}`);
const intervals = new WeakMap<Interval, string>();

/** By the very values: what is shown may differ when they do. */
export const VALUES: Grain = {
  truth,
  members,
  text: once((fact) => (facts) => {
    const value = facts.value ? facts.value(fact) : facts.text(fact);
    return value.is !== undefined ? value.is : value.opaque ? OPAQUE : UNKNOWN;
  }),
  set: once((fact) => (facts) => {
    const { has, complete, opaque } = facts.set(fact);
    const flags = (complete ? 1 : 0) + (opaque ? 2 : 0);
    return has.length === 0 ? flags : `${flags}${JSON.stringify(has)}`;
  }),
  number: once((fact) => (facts) => {
    const i = facts.number(fact);
    if (i instanceof KnownNumber) return i.value;
    let key = intervals.get(i);
    if (key === undefined) {
      key = `${exactly(i.lo)}..${exactly(i.hi)}${i.opaque ? '!' : ''}`;
      intervals.set(i, key);
    }
    return key;
  }),
};

/** Most values of one fact whose class is remembered. */
const MOST_VALUES = 2048;

/** Sorts values into classes that no rule of the edition tells apart. */
class Classes {
  private readonly tests: readonly ((value: string) => string)[];
  private readonly known = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  constructor(tests: readonly ((value: string) => string)[]) {
    this.tests = tests;
  }

  of(value: string): number {
    let n = this.known.get(value);
    if (n === undefined) {
      const signature = this.tests.map((test) => test(value)).join();
      n = this.numbers.get(signature);
      if (n === undefined) {
        n = OPAQUE + 1 + this.numbers.size;
        this.numbers.set(signature, n);
      }
      if (this.known.size >= MOST_VALUES) this.known.clear();
      this.known.set(value, n);
    }
    return n;
  }
}

/** Where a value stands among the lines: 2i+2 on line i, 2i+1 below it and above the one before. */
class Lines {
  private readonly lines: readonly Exact[];
  private readonly rough: readonly number[];
  private readonly known = new WeakMap<Interval, number>();
  private some: number | undefined;

  constructor(lines: readonly Exact[]) {
    this.lines = lines;
    this.rough = lines.map(toNumber);
  }

  /** Doubles decide where they are certainly far enough apart (relative 1e-12), the exact ends elsewhere. */
  private place(rough: number, i: Interval, end: 'lo' | 'hi'): number {
    const { rough: lines } = this;
    for (let n = 0; n < lines.length; n++) {
      const line = lines[n]!;
      const gap = rough - line;
      const near = Math.abs(gap) <= 1e-12 * (Math.abs(rough) + Math.abs(line));
      const c = near ? compare(i[end]!, this.lines[n]!) : gap;
      if (c === 0) return 2 * n + 2;
      if (c < 0) return 2 * n + 1;
    }
    return 2 * lines.length + 1;
  }

  of(i: Interval): number {
    if (i instanceof KnownNumber) return this.place(i.value, i, 'lo') * 1025;
    if (i === SOME_AMOUNT) {
      this.some ??= this.range(i);
      return this.some;
    }
    if (i instanceof RoughRange) return this.key(this.place(i.from, i, 'lo'), this.place(i.to, i, 'hi'), false);
    return this.range(i);
  }

  private range(i: Interval): number {
    let key = this.known.get(i);
    if (key === undefined) {
      const { lo, hi } = i;
      // 0: no bound known.
      const from = lo === null ? 0 : this.place(toNumber(lo), i, 'lo');
      const to = hi === null ? 0 : this.place(toNumber(hi), i, 'hi');
      key = this.key(from, to, i.opaque === true);
      this.known.set(i, key);
    }
    return key;
  }

  private key(from: number, to: number, opaque: boolean): number {
    return (from * 1024 + to) * 2 + (opaque ? 1 : 0) + 2 ** 24;
  }
}

/**
 * By what the conditions can tell apart: two values of a text are the same when every test in the conditions answers
 * the same for both, two numbers when they stand at the same place among the lines. Whoever only asks the conditions
 * cannot see more than that. A fact that no condition tests is told apart by its value.
 */
export function grainOf(conditions: Iterable<Condition>, world: Surroundings): Grain {
  const lines = new Map<string, Exact[]>();
  const tests = new Map<string, Map<string, (value: string) => string>>();
  const test = (fact: string, what: unknown, answer: (value: string) => string): void => {
    const ofFact = tests.get(fact) ?? new Map<string, (value: string) => string>();
    tests.set(fact, ofFact.set(JSON.stringify(what), answer));
  };
  const followed = new Set<string>();
  const collect = (c: Condition): void => {
    switch (c.word) {
      case 'allOf':
      case 'anyOf':
        c.of.forEach(collect);
        break;
      case 'not':
      case 'clause':
        collect(c.of);
        break;
      case 'some':
      case 'every':
        if (c.where) collect(c.where);
        collect(c.that);
        break;
      case 'atLeast':
      case 'above':
      case 'atMost':
      case 'below': {
        const ofFact = lines.get(c.fact) ?? [];
        if (!ofFact.some((l) => compare(l, c.line) === 0)) ofFact.push(c.line);
        lines.set(c.fact, ofFact);
        break;
      }
      case 'is':
        test(c.fact, c.value, (v) => (sameValue(c.fact, v, c.value) ? 'y' : 'n'));
        break;
      case 'isIn':
        test(c.fact, c.set, (v) => inSet(c.fact, v, c.set, world)[0]!);
        break;
      case 'meets': {
        // It asks what another provision asks.
        const other = followed.has(c.provision) ? undefined : world.meets(c.provision);
        followed.add(c.provision);
        if (other) collect(other);
        break;
      }
      case 'holds':
      case 'notEncoded':
        break;
    }
  };
  for (const c of conditions) collect(c);
  return {
    truth,
    members,
    text: once((fact) => {
      const ofFact = tests.get(fact);
      if (!ofFact) return VALUES.text(fact);
      const of = new Classes([...ofFact.values()]);
      return (facts: Facts) => {
        const value = facts.text(fact);
        return value.is !== undefined ? of.of(value.is) : value.opaque ? OPAQUE : UNKNOWN;
      };
    }),
    set: once((fact) => {
      const ofFact = tests.get(fact);
      if (!ofFact) return VALUES.set(fact);
      const of = new Classes([...ofFact.values()]);
      return (facts: Facts) => {
        const { has, complete, opaque } = facts.set(fact);
        const flags = (complete ? 1 : 0) + (opaque ? 2 : 0);
        if (has.length === 0) return flags;
        if (has.length === 1) return flags + 4 * (1 + of.of(has[0]!));
        return `${flags}:${[...new Set(has.map((v) => of.of(v)))].sort().join()}`;
      };
    }),
    number: once((fact) => {
      const ofFact = lines.get(fact);
      if (!ofFact) return VALUES.number(fact);
      const of = new Lines(ofFact.sort(compare));
      return (facts: Facts) => of.of(facts.number(fact));
    }),
  };
}
