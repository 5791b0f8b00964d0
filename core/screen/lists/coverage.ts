import {
  ageOf,
  DEFAULT_FRESHNESS,
  type FreshnessPolicy,
  gravestFirst,
  type ListProblem,
  type ListState,
  stateOf,
} from './freshness.ts';

/** A list without which no hit is not "no match". `effect`: what an answer becomes where it is not there. */
export type NeededList = { code: string; effect: 'warning' | 'hold' };

/** What one installed source is worth. */
export type InstalledFacts = {
  source: string;
  /** ISO day or instant that its publisher gives; absent: nobody knows how old it is. */
  publishedOn?: string;
  /** Codes of the lists that it holds whole, and of those that a person let in although they are shorter than they can be. */
  whole: readonly string[];
  short: readonly string[];
  /** ISO day of the first file of this source that was installed here: what has left it since is kept. */
  since?: string;
};

type Holder = { facts: InstalledFacts; problem?: Omit<ListProblem, 'lists'>; ageDays?: number };

/** The best holder of a list: without a problem before a warning before a hold; then the newest. */
function best(holders: readonly Holder[]): Holder | undefined {
  return holders.toSorted((a, b) => {
    if (a.problem && b.problem)
      return gravestFirst({ ...b.problem, lists: [] }, { ...a.problem, lists: [] }) || newest(a, b);
    return a.problem ? 1 : b.problem ? -1 : newest(a, b);
  })[0];
}
const newest = (a: Holder, b: Holder): number => (b.facts.publishedOn ?? '').localeCompare(a.facts.publishedOn ?? '');

/**
 * The state of all that is installed, on `today` (ISO day): the worst over the lists that are needed, each by the best source
 * that holds it. A list that no source holds is named and never taken for empty.
 */
export function listsState(
  installed: readonly InstalledFacts[],
  needed: readonly NeededList[],
  today: string,
  policy: FreshnessPolicy = DEFAULT_FRESHNESS,
): ListState {
  const problems = new Map<string, ListProblem>();
  const add = (problem: Omit<ListProblem, 'lists'>, code: string, effect: NeededList['effect']): void => {
    const of = problem.effect === 'hold' ? effect : 'warning';
    // What is not there is told apart by what it does; one source of one day is one problem, as grave as its gravest list.
    const key = [problem.trouble, problem.source ?? of].join('|');
    const known = problems.get(key);
    const worst = known?.effect === 'hold' ? 'hold' : of;
    problems.set(key, { ...problem, effect: worst, lists: [...(known?.lists ?? []), code] });
  };
  let oldest: Holder | undefined;
  let knownFrom = '';
  for (const { code, effect } of needed) {
    const holders = installed
      .filter(({ whole, short }) => whole.includes(code) || short.includes(code))
      .map((facts): Holder => {
        const { ageDays, problem } = ageOf(facts, today, policy);
        const age = { facts, ...(ageDays !== undefined && { ageDays }) };
        if (facts.whole.includes(code) || problem?.effect === 'hold') return { ...age, ...(problem && { problem }) };
        return { ...age, problem: { trouble: 'short', effect: 'warning', source: facts.source } };
      });
    const holder = best(holders);
    if (holder === undefined) {
      add({ trouble: 'incomplete', effect: 'hold' }, code, effect);
      continue;
    }
    if (holder.problem) add(holder.problem, code, effect);
    if (oldest === undefined || (holder.ageDays ?? 0) > (oldest.ageDays ?? 0)) oldest = holder;
    const from = knownFromOf(holder.facts);
    if (from > knownFrom) knownFrom = from;
  }
  if (oldest === undefined && needed.length > 0)
    return stateOf([{ trouble: 'starter-only', effect: policy.starterOnly, lists: [] }], { message: '' });
  // Of a source that is at fault in all that is needed the codes say nothing more.
  const found = [...problems.values()].map((p) =>
    p.trouble !== 'incomplete' && p.lists.length === needed.length ? { ...p, lists: [] } : p,
  );
  return stateOf(found, {
    message: `the list ${oldest?.facts.source} of ${oldest?.facts.publishedOn?.slice(0, 10)} is ${oldest?.ageDays ?? 0} days old`,
    ...(oldest?.ageDays !== undefined && { ageDays: oldest.ageDays }),
    ...(knownFrom !== '' && { knownFrom }),
  });
}

/** From which day on a source tells who was listed: its own, or that of the first file here, since which departures are kept. */
function knownFromOf({ publishedOn, since }: InstalledFacts): string {
  const own = publishedOn?.slice(0, 10) ?? '';
  return since !== undefined && (own === '' || since < own) ? since : own;
}

const DAY_MS = 86_400_000;

/**
 * The same for a question of another day: whoever left a list before the first of its files that was installed here is not on
 * it, so no hit says nothing of a day before. A day of leeway for time zones.
 */
export function stateOn(state: ListState, day: string): ListState {
  const { knownFrom, problems = [], message } = state;
  if (knownFrom === undefined || !(Date.parse(knownFrom) - Date.parse(day) > DAY_MS)) return state;
  return stateOf([...problems, { trouble: 'later', effect: 'warning', lists: [], day: knownFrom, on: day }], {
    message,
    knownFrom,
  });
}
