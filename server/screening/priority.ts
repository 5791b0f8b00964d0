import { type AlertPriority, alertPriority, type Exposure, type ListEntry, standingOf } from '@tolhuis/core/screen';
import { listInfo } from '@tolhuis/rulebook/lists/catalogue.ts';

/** Severity of a list that the catalogue does not know: an operator's own, no less urgent than one that bars dealing. */
const UNKNOWN_LIST = { severity: 5, kind: 'own' } as const;

/**
 * How urgent a hit is: how severe its list is, by what is at stake in the order. What is not known of the order counts as
 * the most. An entry that is not known counts as in force.
 * @param today ISO day
 */
export function priorityOf(
  list: string,
  entry: ListEntry | undefined,
  exposure: Exposure,
  today: string,
): AlertPriority {
  return alertPriority(listInfo(list) ?? UNKNOWN_LIST, exposure, entry ? standingOf(entry, today) : 'active');
}
