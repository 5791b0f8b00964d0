import {
  type AlertPriority,
  type Exposure,
  entryKey,
  hitChanges,
  type ListHitChange,
  REVIEW_SCORE,
  type Subject,
} from '@tolhuis/core/screen';
import type { ChangedList, ListMoment } from '../lists/changes.ts';
import { priorityOf } from './priority.ts';

/** One line of the report: a hit that came, went or whose listing changed, and how urgent it is. */
export type ReportLine = ListHitChange & { name: string; priority: AlertPriority };

/** What a list change means for parties. `compared` tells how few listed parties were looked at. */
export type RescreenReport = {
  source: string;
  from: ListMoment;
  to: ListMoment;
  parties: number;
  compared: { before: number; after: number };
  changes: ReportLine[];
};

/** A party to screen again, with what is at stake where that is known. */
export type RescreenParty = { query: Subject; exposure?: Exposure };

/**
 * Screens parties again after a list change: only what changed is compared. The most urgent lines come first, then the
 * surest, then by party. `minScore` as in screening; default: where a look is worth it.
 * @param today ISO day on which standing is judged
 */
export function rescreenReport(
  list: ChangedList,
  parties: readonly RescreenParty[],
  { today, minScore = REVIEW_SCORE }: { today: string; minScore?: number },
): RescreenReport {
  const byId = new Map(parties.map((party) => [party.query.id, party]));
  const { changes, compared } = hitChanges(
    list.before,
    list.after,
    parties.map(({ query }) => query),
    { minScore },
  );
  const was = new Map(list.before.map((e) => [entryKey(e), e]));
  const now = new Map(list.after.map((e) => [entryKey(e), e]));
  const lines = changes.map((change): ReportLine => {
    const party = byId.get(change.subject);
    const entry = (change.kind === 'gone' ? was : now).get(entryKey(change.hit));
    return {
      ...change,
      name: party?.query.name ?? '',
      priority: priorityOf(change.hit.list, entry, party?.exposure ?? {}, today),
    };
  });
  const { source, from, to } = list;
  return { source, from, to, parties: parties.length, compared, changes: lines.sort(mostUrgentFirst) };
}

function mostUrgentFirst(a: ReportLine, b: ReportLine): number {
  return (
    b.priority.priority - a.priority.priority ||
    b.hit.score - a.hit.score ||
    (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0) ||
    (entryKey(a.hit) < entryKey(b.hit) ? -1 : 1)
  );
}
