import {
  type AlertPriority,
  type Exposure,
  entryKey,
  type ListChangeScreening,
  type ListEntry,
  type ListHitChange,
  REVIEW_SCORE,
  type ScreenNote,
  type Subject,
  screenListChange,
} from '@tolhuis/core/screen';
import type { ChangedList, ListMoment } from '../lists/changes.ts';
import { priorityOf } from './priority.ts';

/** One line of the report: a hit that came, went or whose listing changed, and how urgent it is. */
export type ReportLine = ListHitChange & { name: string; priority: AlertPriority };

/** A party that could not be screened whole, and why: no change is no all-clear for it. */
export type UnclearParty = { subject: string; name: string; note: ScreenNote };

/** What a list change means for parties. `compared` tells how few listed parties were looked at. */
export type RescreenReport = {
  source: string;
  from: ListMoment;
  to: ListMoment;
  parties: number;
  compared: { before: number; after: number };
  changes: ReportLine[];
  unclear: UnclearParty[];
};

/** A party to screen again, with what is at stake where that is known. */
export type RescreenParty = { query: Subject; exposure?: Exposure };

/** Screens parties again after a list change, as they come: only what changed is compared. */
export class Rescreening {
  readonly #list: ChangedList;
  readonly #screening: ListChangeScreening;
  readonly #was: ReadonlyMap<string, ListEntry>;
  readonly #now: ReadonlyMap<string, ListEntry>;
  readonly #today: string;
  readonly #lines: ReportLine[] = [];
  readonly #unclear: UnclearParty[] = [];
  #parties = 0;

  /** `today`: ISO day on which standing is judged; `minScore` as in screening, by default where a look is worth it. */
  constructor(list: ChangedList, { today, minScore = REVIEW_SCORE }: { today: string; minScore?: number }) {
    this.#list = list;
    this.#screening = screenListChange(list.before, list.after, { minScore });
    this.#was = new Map(list.before.map((e) => [entryKey(e), e]));
    this.#now = new Map(list.after.map((e) => [entryKey(e), e]));
    this.#today = today;
  }

  /** Adds what the change means for one party. */
  add({ query, exposure = {} }: RescreenParty): void {
    this.#parties++;
    const { changes, note } = this.#screening.screen(query);
    if (note !== undefined) this.#unclear.push({ subject: query.id, name: query.name, note });
    for (const change of changes) {
      const entry = (change.kind === 'gone' ? this.#was : this.#now).get(entryKey(change.hit));
      this.#lines.push({
        ...change,
        name: query.name,
        priority: priorityOf(change.hit.list, entry, exposure, this.#today),
      });
    }
  }

  /** The report so far: the most urgent lines first, then the surest, then by party. */
  report(): RescreenReport {
    const { source, from, to } = this.#list;
    const { compared } = this.#screening;
    return {
      source,
      from,
      to,
      parties: this.#parties,
      compared,
      changes: this.#lines.toSorted(mostUrgentFirst),
      unclear: this.#unclear,
    };
  }
}

/** The order of a report: the most urgent lines first, then the surest, then by party. */
export function mostUrgentFirst(a: ReportLine, b: ReportLine): number {
  return (
    b.priority.priority - a.priority.priority ||
    b.hit.score - a.hit.score ||
    (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0) ||
    (entryKey(a.hit) < entryKey(b.hit) ? -1 : 1)
  );
}
