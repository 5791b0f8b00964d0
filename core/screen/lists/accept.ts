import type { ListEntry } from '../entry.ts';
import { diffEntries, type ListDiff } from './diff.ts';
import { countsByList, type ListSnapshot } from './snapshot.ts';

/** Between which counts a list is believable, by list code, and how much of it may go at once. */
export type AcceptanceLimits = {
  byList?: Readonly<Record<string, { min?: number; max?: number }>>;
  /** Largest share of a list that may disappear from one snapshot to the next; default 0.1, and never fewer than 5 entries. */
  maxDrop?: number;
  /** An operator has looked and says that the drop is real. */
  allowDrop?: boolean;
};

/** One reason for refusing a snapshot: what is wrong with which list, and what to do. */
export type Refusal = {
  code: 'too-few' | 'too-many' | 'sudden-drop' | 'list-gone' | 'other-parties' | 'older' | 'partial' | 'empty';
  list: string;
  message: string;
  remedy: string;
};

/** Accepted: the snapshot to install, with what has left it kept and dated. Refused: why; the old one stays. */
export type Acceptance =
  | { accepted: true; snapshot: ListSnapshot; diff: ListDiff }
  | { accepted: false; refusals: Refusal[]; kept: ListSnapshot | undefined };

const FREE_TO_GO = 5;

/**
 * Decides on a new snapshot of a source. A list outside its counts, gone, or suddenly shorter refuses the whole file:
 * a broken publication must never turn into "no match". Entries that disappear get `next.takenAt`'s day as end date.
 */
export function acceptSnapshot(
  previous: ListSnapshot | undefined,
  next: ListSnapshot,
  limits: AcceptanceLimits = {},
): Acceptance {
  const diff = diffEntries(previous?.entries ?? [], next.entries);
  const counted = refusalsOf(previous, next, limits);
  const refusals = counted.length > 0 || limits.allowDrop ? counted : insteadOf(previous, next, diff, limits);
  if (refusals.length > 0) return { accepted: false, refusals, kept: previous };
  const day = next.takenAt.slice(0, 10);
  const back = new Set(diff.added.map((entry) => `${entry.list}|${entry.id}`));
  const departed = [
    ...(previous?.departed ?? []).filter((entry) => !back.has(`${entry.list}|${entry.id}`)), // listed again: it is in `entries` now
    ...diff.removed.map((entry) => ended(entry, day)),
  ];
  return { accepted: true, snapshot: { ...next, departed }, diff };
}

/** The entry with the day it left its list; an order that had already run out keeps its own end. */
function ended(entry: ListEntry, day: string): ListEntry {
  if (entry.endDate !== undefined && entry.endDate <= day) return entry;
  const note =
    entry.endDate === undefined
      ? `No longer on the list on ${day}`
      : `No longer on the list on ${day}; its own end was ${entry.endDate}`;
  return { ...entry, endDate: day, remarks: entry.remarks ? `${entry.remarks}; ${note}` : note };
}

/**
 * A file of believable length may still be the wrong one in the place of the old: an earlier one, whose missing parties would
 * count as gone today, or one of other parties altogether.
 */
function insteadOf(
  previous: ListSnapshot | undefined,
  next: ListSnapshot,
  { removed }: ListDiff,
  limits: AcceptanceLimits,
): Refusal[] {
  if (previous === undefined) return [];
  const [was, is] = [previous.publishedOn?.slice(0, 10), next.publishedOn?.slice(0, 10)];
  if (was !== undefined && is !== undefined && is < was)
    return [
      {
        code: 'older',
        list: next.source,
        message: `it is of ${is} and the installed one of ${was}`,
        remedy: 'Fetch a newer one; if the installed one has the wrong day, import this one with --allow-drop.',
      },
    ];
  const before = countsByList(previous.entries);
  const gone = countsByList(removed);
  return Object.entries(gone).flatMap(([list, count]): Refusal[] => {
    const held = before[list] ?? 0;
    const allowed = Math.max(FREE_TO_GO, Math.floor(held * (limits.maxDrop ?? 0.1)));
    if (count <= allowed && (count < held || held < 2)) return [];
    return [
      {
        code: 'other-parties',
        list,
        message: `${count} of the ${held} parties on ${list} are not in it`,
        remedy:
          'If it is another file that belongs beside the installed one, import it with --source NAME; if they are really gone, with --allow-drop.',
      },
    ];
  });
}

function refusalsOf(previous: ListSnapshot | undefined, next: ListSnapshot, limits: AcceptanceLimits): Refusal[] {
  if (next.entries.length === 0)
    return [
      {
        code: 'empty',
        list: next.source,
        message: 'the file holds no entries',
        remedy: 'Fetch it again; the old list stays in use.',
      },
    ];
  const refusals: Refusal[] = [];
  const now = countsByList(next.entries);
  const was = countsByList(previous?.entries ?? []);
  const listed = new Set([...Object.keys(was), ...Object.keys(limits.byList ?? {})]);
  for (const list of [...listed].sort()) {
    const count = now[list] ?? 0;
    const { min, max } = limits.byList?.[list] ?? {};
    if (min !== undefined && count < min)
      refusals.push({
        code: 'too-few',
        list,
        message: `${count} entries on ${list}, expected at least ${min}`,
        remedy: 'The file is incomplete: fetch it again. If it is right as it is, import it with --allow-drop.',
      });
    else if (max !== undefined && count > max)
      refusals.push({
        code: 'too-many',
        list,
        message: `${count} entries on ${list}, expected at most ${max}`,
        remedy: 'The file is not what it seems, or the limit is out of date: compare with the publisher.',
      });
    const before = was[list] ?? 0;
    if (limits.allowDrop || before === 0) continue;
    const allowed = Math.max(FREE_TO_GO, Math.floor(before * (limits.maxDrop ?? 0.1)));
    if (count === 0 && before > FREE_TO_GO)
      refusals.push({
        code: 'list-gone',
        list,
        message: `${list} had ${before} entries and is gone`,
        remedy: 'Compare with the publisher; if it is real, import again with --allow-drop.',
      });
    else if (before - count > allowed)
      refusals.push({
        code: 'sudden-drop',
        list,
        message: `${list} fell from ${before} to ${count} entries (more than ${allowed} at once)`,
        remedy: 'Compare with the publisher; if it is real, import again with --allow-drop.',
      });
  }
  return refusals;
}
