import type { Condition } from '../law/condition.ts';
import type { Facts } from '../law/evaluate.ts';
import type { Truth } from '../law/truth.ts';
import type { Answer } from './answer.ts';
import { type Candidate, meetsA } from './classify.ts';
import type { Edition } from './edition.ts';
import { grainOf, VALUES } from './grain.ts';
import type { Weighty } from './missing.ts';
import type { Grain } from './observe.ts';
import type { Brief } from './outcome.ts';
import { Recall, Shelf } from './recall.ts';
import type { Provisions } from './relevant.ts';
import type { Report } from './report.ts';
import type { Bars, Standing } from './settle.ts';
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
  readonly standings: Recall<readonly Standing[]>;
  readonly bars: Recall<Bars>;
  readonly relevant: Recall<Provisions>;
  readonly report: Recall<Report>;
  readonly openClassifications: Recall<Weighty[]>;
  /** A new memory of short answers, told apart by what the rules of the edition can tell apart. */
  short<T>(): Recall<T>;
  /** A new memory of pieces of explanation, told apart in the same way. */
  long<T>(): Recall<T>;
  /** A new memory of pieces of explanation that show values, told apart by them. */
  shown<T>(): Recall<T>;
};

const memories = new WeakMap<Edition, Memory>();

/** What settling tells apart beside the rules (settle.ts). */
const OWN_TESTS: readonly Condition[] = [
  { word: 'is', fact: 'activity', value: 'us-person-support' },
  { word: 'is', fact: 'item.family', value: 'unclassified' },
];

/** Every condition that deciding on this edition can ask. */
function* conditions(edition: Edition): Iterable<Condition> {
  yield* OWN_TESTS;
  for (const active of edition.all()) {
    yield active.condition;
    if (active.enforcedWhen) yield active.enforcedWhen;
  }
}

export function memoryOf(edition: Edition): Memory {
  let memory = memories.get(edition);
  if (!memory) {
    const grain = grainOf(conditions(edition), edition.world);
    const short = <T>(): Recall<T> => new Recall<T>(SHORT, grain, VALUES);
    memory = {
      grain,
      meetsA: meetsA(edition),
      short,
      brief: short(),
      answer: new Recall(LONG, grain, VALUES),
      classify: short(),
      settle: short(),
      standings: short(),
      bars: short(),
      relevant: short(),
      report: short(),
      openClassifications: new Recall(LONG, grain, VALUES),
      long: <T>() => new Recall<T>(LONG, grain, VALUES),
      shown: <T>() => new Recall<T>(SHOWN, VALUES, VALUES),
    };
    memories.set(edition, memory);
  }
  return memory;
}
