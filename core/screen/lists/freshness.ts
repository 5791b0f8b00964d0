import type { ListSnapshot } from './snapshot.ts';

/** How old a list may be: over `warnAfterDays` the determination carries a warning, over `holdAfterDays` it is a hold. */
export type FreshnessPolicy = { warnAfterDays: number; holdAfterDays: number; starterOnly: 'warning' | 'hold' };

/** BIS and OFAC publish changes on any working day, so a week is already a risk; a month is a different list. */
export const DEFAULT_FRESHNESS: FreshnessPolicy = { warnAfterDays: 7, holdAfterDays: 30, starterOnly: 'hold' };

/** State of an installed list on a day, and what it does to a determination that rests on finding no match. */
export type ListState = {
  state: 'fresh' | 'stale' | 'too-old' | 'starter-only' | 'missing' | 'from-the-future';
  effect: 'none' | 'warning' | 'hold';
  ageDays?: number;
  message: string;
};

/** The whole days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return Math.floor(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}

/**
 * The state of a list on `today` (ISO day). Age counts from the publisher's day where there is one: fetching an old file
 * today does not make it new. A list is never silently taken for complete: missing is a hold.
 */
export function listState(
  snapshot: ListSnapshot | undefined,
  today: string,
  policy: FreshnessPolicy = DEFAULT_FRESHNESS,
): ListState {
  if (!snapshot)
    return {
      state: 'missing',
      effect: 'hold',
      message:
        'no party list is installed, so no party has been screened: run `tolhuis lists sync` or `tolhuis lists import FILE`',
    };
  if (snapshot.source === 'starter')
    return {
      state: 'starter-only',
      effect: policy.starterOnly,
      message:
        'only the built-in starter list is installed, a small part of the Entity List: no hit on it is not "no match". Run `tolhuis lists sync`, or `tolhuis lists import FILE` on a machine without internet',
    };
  const day = (snapshot.publishedOn ?? snapshot.takenAt).slice(0, 10);
  const ageDays = daysBetween(day, today);
  const name = `list ${snapshot.source} of ${day}`;
  if (!Number.isFinite(ageDays) || ageDays < -1)
    return {
      state: 'from-the-future',
      effect: 'warning',
      ...(Number.isFinite(ageDays) && { ageDays }),
      message: `the ${name} is later than ${today}: it says what is listed then, not on that day`,
    };
  if (ageDays > policy.holdAfterDays)
    return {
      state: 'too-old',
      effect: 'hold',
      ageDays,
      message: `the ${name} is ${ageDays} days old (hold after ${policy.holdAfterDays}): fetch a new one`,
    };
  if (ageDays > policy.warnAfterDays)
    return {
      state: 'stale',
      effect: 'warning',
      ageDays,
      message: `the ${name} is ${ageDays} days old (warning after ${policy.warnAfterDays})`,
    };
  return {
    state: 'fresh',
    effect: 'none',
    ageDays: Math.max(0, ageDays),
    message: `the ${name} is ${Math.max(0, ageDays)} days old`,
  };
}
