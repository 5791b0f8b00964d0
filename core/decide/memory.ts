import type { Condition } from '../law/condition.ts';
import type { Facts } from '../law/evaluate.ts';
import type { Kind } from '../law/provision.ts';
import type { Truth } from '../law/truth.ts';
import type { Answer } from './answer.ts';
import { type Candidate, meetsA } from './classify.ts';
import type { Active, Edition } from './edition.ts';
import { grainOf, VALUES } from './grain.ts';
import type { Held } from './held.ts';
import type { Weighty } from './missing.ts';
import type { Grain } from './observe.ts';
import type { Brief } from './outcome.ts';
import { Recall, Shelf } from './recall.ts';
import type { Standing } from './settle.ts';
import type { Settlement } from './settlement.ts';

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
  readonly settle: Recall<Settlement>;
  /** Of the licence requirements. */
  readonly standings: Recall<readonly Standing[]>;
  relevant<K extends Kind>(kind: K): Recall<readonly Active<K>[]>;
  held<K extends Kind>(kind: K): Recall<readonly Held<K>[]>;
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

/** The memory of work on the provisions of each kind, made when it is first asked for. */
function byKind<T>(edition: Edition): (kind: Kind) => Recall<T> {
  const made = new Map<Kind, Recall<T>>();
  return (kind) => {
    let recall = made.get(kind);
    if (!recall) {
      recall = pieceOf<T>(edition, edition.of(kind) as readonly Active[]);
      made.set(kind, recall);
    }
    return recall;
  };
}

/**
 * The memory of work that asks one provision, or those of one kind, and nothing else: it is told apart by what these can
 * tell apart, which is much less than what the whole edition can.
 */
export const pieceOf = <T>(edition: Edition, of: Iterable<Pick<Active, 'condition' | 'enforcedWhen'>>): Recall<T> =>
  new Recall<T>(SHORT, grainOf(conditions(of), edition.world), VALUES);

export function memoryOf(edition: Edition): Memory {
  let memory = memories.get(edition);
  if (!memory) {
    const grain = grainOf([...OWN_TESTS, ...conditions(edition.all())], edition.world);
    const short = <T>(): Recall<T> => new Recall<T>(SHORT, grain, VALUES);
    memory = {
      grain,
      meetsA: meetsA(edition),
      short,
      brief: short(),
      answer: new Recall(LONG, grain, VALUES),
      classify: short(),
      settle: short(),
      standings: pieceOf(edition, edition.of('licence-requirement') as readonly Active[]),
      relevant: byKind<never>(edition) as Memory['relevant'],
      held: byKind<never>(edition) as Memory['held'],
      openClassifications: new Recall(LONG, grain, VALUES),
      long: <T>() => new Recall<T>(LONG, grain, VALUES),
      shown: <T>() => new Recall<T>(SHOWN, VALUES, VALUES),
    };
    memories.set(edition, memory);
  }
  return memory;
}
