import type { ListEntry } from '../entry.ts';

/** Where an entry stands on one day. 'expired': its own end has passed (a denial order run out) or it has left its list. */
export type Standing = 'active' | 'expired' | 'not-yet';

/** Standing on an ISO day. The last day of an order still counts; an entry without dates is active. */
export function standingOf(entry: Pick<ListEntry, 'startDate' | 'endDate'>, day: string): Standing {
  if (entry.endDate !== undefined && entry.endDate < day) return 'expired';
  return entry.startDate !== undefined && entry.startDate > day ? 'not-yet' : 'active';
}
