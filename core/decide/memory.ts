import type { Condition } from '../law/condition.ts';
import type { Facts } from '../law/evaluate.ts';
import type { Truth } from '../law/truth.ts';
import type { Answer } from './answer.ts';
import { type Candidate, meetsA } from './classify.ts';
import type { Active, Edition } from './edition.ts';
import { grainOf, VALUES } from './grain.ts';
import type { Held } from './held.ts';
import type { Weighty } from './missing.ts';
import type { Grain } from './observe.ts';
import type { Brief } from './outcome.ts';
import { inPart, type KindOf, type Part } from './part.ts';
import { Recall, Shelf } from './recall.ts';
import type { Standing } from './settle.ts';

/** Looks of short answers, of all editions: some 250,000 answers of some hundreds of bytes. */
const SHORT = new Shelf(5_000_000);
/** Looks of pieces of explanation without values: some 100,000 of about a kilobyte. */
const LONG = new Shelf(1_500_000);
/** Looks of pieces of explanation with their values: some 30,000 of some kilobytes. */
const SHOWN = new Shelf(600_000);

/** What is remembered of one edition of the law. */
export type Memory = {
  readonly grain: Grain;
  readonly meetsA: (ic: Facts) => Truth;
  readonly brief: Recall<Brief>;
  /** Of whole explained answers. */
  readonly answer: Recall<Answer>;
  readonly classify: Recall<readonly Candidate[]>;
  /** Of the licence requirements. */
  readonly standings: Recall<readonly Standing[]>;
  relevant<P extends Part>(part: P): Recall<readonly Active<KindOf<P>>[]>;
  held<P extends Part>(part: P): Recall<readonly Held<KindOf<P>>[]>;
  /** A new memory of work that asks the provisions of one part and nothing else, told apart by what these can tell apart. */
  of<T>(part: Part): Recall<T>;
  readonly openClassifications: Recall<Weighty[]>;
  /** A new memory of short answers, told apart by what the rules of the edition can tell apart. */
  short<T>(): Recall<T>;
  /** A new memory of pieces of explanation, told apart in the same way. */
  long<T>(): Recall<T>;
  /** A new memory of pieces of explanation that show values, told apart by them. */
  shown<T>(): Recall<T>;
};

const memories = new WeakMap<Edition, Memory>();

/** What settling and telling tell apart beside the rules (settle.ts, script.ts). */
const OWN_TESTS: readonly Condition[] = [
  { word: 'is', fact: 'activity', value: 'us-person-support' },
  { word: 'is', fact: 'activity', value: 'export' },
  { word: 'is', fact: 'item.family', value: 'unclassified' },
];

/** Every condition of some provisions. */
function* conditions(of: Iterable<Pick<Active, 'condition' | 'enforcedWhen'>>): Iterable<Condition> {
  for (const { condition, enforcedWhen } of of) {
    yield condition;
    if (enforcedWhen) yield enforcedWhen;
  }
}

/** The memory of each part, made when it is first asked for. */
function byPart<T>(make: (part: Part) => T): (part: Part) => T {
  const made = new Map<Part, T>();
  return (part) => {
    let found = made.get(part);
    if (found === undefined) {
      found = make(part);
      made.set(part, found);
    }
    return found;
  };
}

/**
 * The memory of work that asks one provision and nothing else: it is told apart by what that one can tell apart, which
 * is much less than what the whole edition can.
 */
export const pieceOf = <T>(edition: Edition, active: Active): Recall<T> =>
  new Recall<T>(SHORT, grainOf(conditions([active]), edition.world), VALUES);

export function memoryOf(edition: Edition): Memory {
  let memory = memories.get(edition);
  if (!memory) {
    const grain = grainOf([...OWN_TESTS, ...conditions(edition.all())], edition.world);
    const grains = byPart((part) => grainOf(conditions(inPart(edition, part) as readonly Active[]), edition.world));
    const of = <T>(part: Part): Recall<T> => new Recall<T>(SHORT, grains(part), VALUES);
    const short = <T>(): Recall<T> => new Recall<T>(SHORT, grain, VALUES);
    memory = {
      grain,
      meetsA: meetsA(edition),
      short,
      brief: short(),
      answer: new Recall(LONG, grain, VALUES),
      classify: short(),
      standings: of('licence-requirement'),
      relevant: byPart((part) => of<never>(part)) as Memory['relevant'],
      held: byPart((part) => of<never>(part)) as Memory['held'],
      of,
      openClassifications: new Recall(LONG, grain, VALUES),
      long: <T>() => new Recall<T>(LONG, grain, VALUES),
      shown: <T>() => new Recall<T>(SHOWN, VALUES, VALUES),
    };
    memories.set(edition, memory);
  }
  return memory;
}
