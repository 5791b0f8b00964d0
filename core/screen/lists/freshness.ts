import type { ListSnapshot } from './snapshot.ts';

/** How old a list may be: over `warnAfterDays` the determination carries a warning, over `holdAfterDays` it is a hold. */
export type FreshnessPolicy = { warnAfterDays: number; holdAfterDays: number; starterOnly: 'warning' | 'hold' };

/** BIS and OFAC publish changes on any working day, so a week is already a risk; a month is a different list. */
export const DEFAULT_FRESHNESS: FreshnessPolicy = { warnAfterDays: 7, holdAfterDays: 30, starterOnly: 'hold' };

/** What a state does to a determination that rests on finding no match. */
export type ListEffect = 'none' | 'warning' | 'hold';

/**
 * What may be the matter with the lists. 'incomplete': a list that is needed is not there; 'undated': nobody said of which
 * day it is; 'short': a person installed it although it is shorter than it can be; 'later': of a day after the one asked about.
 */
export type ListTrouble =
  | 'missing'
  | 'starter-only'
  | 'incomplete'
  | 'undated'
  | 'from-the-future'
  | 'too-old'
  | 'short'
  | 'stale'
  | 'later';

/** One thing that is the matter. `lists`: codes of the lists concerned; `source`, `day`: of which installed list, of which day. */
export type ListProblem = {
  trouble: ListTrouble;
  effect: Exclude<ListEffect, 'none'>;
  lists: readonly string[];
  source?: string;
  /** ISO day of the list; for 'later' the day from which the lists tell who was listed. */
  day?: string;
  /** ISO day on which, or for which, it was judged. */
  on?: string;
  ageDays?: number;
  /** Days after which it warns or holds. */
  limit?: number;
};

/** State of the lists on a day, and what it does to a determination that rests on finding no match. */
export type ListState = {
  state: 'fresh' | ListTrouble;
  effect: ListEffect;
  ageDays?: number;
  message: string;
  /** All that is the matter, the gravest first; absent or empty: nothing. `state` and `effect` are of the first. */
  problems?: readonly ListProblem[];
  /** ISO day from which on the lists tell who was listed; before it somebody may have left them. */
  knownFrom?: string;
};

/** The gravest first. */
const GRAVITY: readonly ListTrouble[] = [
  'missing',
  'starter-only',
  'incomplete',
  'undated',
  'from-the-future',
  'too-old',
  'short',
  'stale',
  'later',
];

/** Orders problems: holds before warnings, then the gravest first. */
export function gravestFirst(a: ListProblem, b: ListProblem): number {
  if (a.effect !== b.effect) return a.effect === 'hold' ? -1 : 1;
  return GRAVITY.indexOf(a.trouble) - GRAVITY.indexOf(b.trouble);
}

/** The whole days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return Math.floor(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/** What is the matter with the age of one list of a day, and that age; no problem where it is fresh. */
export function ageOf(
  { source, publishedOn }: { source: string; publishedOn?: string },
  today: string,
  policy: FreshnessPolicy = DEFAULT_FRESHNESS,
): { ageDays?: number; problem?: Omit<ListProblem, 'lists'> } {
  const day = publishedOn?.slice(0, 10);
  const ageDays = day === undefined ? Number.NaN : daysBetween(day, today);
  if (day === undefined || !Number.isFinite(ageDays))
    return { problem: { trouble: 'undated', effect: 'hold', source } };
  const about = { source, day, on: today };
  // A day of leeway: the publisher's clock is not the one of this place.
  if (ageDays < -1) return { ageDays, problem: { trouble: 'from-the-future', effect: 'hold', ...about, ageDays } };
  if (ageDays > policy.holdAfterDays)
    return {
      ageDays,
      problem: { trouble: 'too-old', effect: 'hold', ...about, ageDays, limit: policy.holdAfterDays },
    };
  if (ageDays > policy.warnAfterDays)
    return {
      ageDays,
      problem: { trouble: 'stale', effect: 'warning', ...about, ageDays, limit: policy.warnAfterDays },
    };
  return { ageDays: Math.max(0, ageDays) };
}

const FETCH = 'run `tolhuis lists sync`, or `tolhuis lists import FILE` on a machine without internet';

/** A problem in English, with what to do. */
export function problemText({ trouble, lists, source, day, on, ageDays, limit }: ListProblem): string {
  const which = lists.length === 0 ? '' : ` (${lists.join(', ')})`;
  const name = `list ${source} of ${day}${which}`;
  switch (trouble) {
    case 'missing':
      return 'no party list is installed, so no party has been screened: run `tolhuis lists sync` or `tolhuis lists import FILE`';
    case 'starter-only':
      return 'only the built-in starter list is installed, a small part of the Entity List: no hit on it is not "no match". Run `tolhuis lists sync`, or `tolhuis lists import FILE` on a machine without internet';
    case 'incomplete':
      return `not installed, or not whole: ${lists.join(', ')}; no hit is not "no match" there. The Consolidated Screening List has them all: ${FETCH}`;
    case 'undated':
      return `the list ${source}${which} does not say of which day it is, so it may be old: import it again with --published YYYY-MM-DD, the day on which its publisher gave it out`;
    case 'from-the-future':
      return `the ${name} is later than ${on}, which cannot be: check the clock, or import it again with its right day`;
    case 'too-old':
      return `the ${name} is ${ageDays} days old (hold after ${limit}): fetch a new one`;
    case 'short':
      return `the list ${source}${which} was installed with --allow-drop and is shorter than the whole list has ever been`;
    case 'stale':
      return `the ${name} is ${ageDays} days old (warning after ${limit})`;
    case 'later':
      return `the lists tell who was listed from ${day} on${which}, not on ${on}: somebody may have left them in between`;
  }
}

/** Problems as one state; without any the lists are fresh, the oldest of them `ageDays` old. */
export function stateOf(
  problems: readonly ListProblem[],
  fresh: { message: string; ageDays?: number; knownFrom?: string },
): ListState {
  const sorted = problems.toSorted(gravestFirst);
  const [gravest] = sorted;
  const ageDays = gravest?.ageDays ?? fresh.ageDays;
  const from = fresh.knownFrom === undefined ? {} : { knownFrom: fresh.knownFrom };
  if (gravest === undefined)
    return {
      state: 'fresh',
      effect: 'none',
      ...(ageDays !== undefined && { ageDays }),
      message: fresh.message,
      ...from,
    };
  return {
    state: gravest.trouble,
    effect: gravest.effect,
    ...(ageDays !== undefined && { ageDays }),
    message: sorted.map(problemText).join('; '),
    problems: sorted,
    ...from,
  };
}

/**
 * The state of one list by itself on `today` (ISO day). Age counts from the publisher's day: fetching an old file today does
 * not make it new, and a list of no day is of unknown age. Whether all lists that are needed are there tells `listsState`.
 */
export function listState(
  snapshot: Pick<ListSnapshot, 'source' | 'publishedOn'> | undefined,
  today: string,
  policy: FreshnessPolicy = DEFAULT_FRESHNESS,
): ListState {
  if (!snapshot) return stateOf([{ trouble: 'missing', effect: 'hold', lists: [] }], { message: '' });
  if (snapshot.source === 'starter')
    return stateOf([{ trouble: 'starter-only', effect: policy.starterOnly, lists: [] }], { message: '' });
  const { ageDays, problem } = ageOf(snapshot, today, policy);
  return stateOf(problem ? [{ ...problem, lists: [] }] : [], {
    message: `the list ${snapshot.source} of ${snapshot.publishedOn?.slice(0, 10)} is ${ageDays} days old`,
    ...(ageDays !== undefined && { ageDays }),
  });
}
