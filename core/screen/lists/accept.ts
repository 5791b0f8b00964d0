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
  code: 'too-few' | 'too-many' | 'sudden-drop' | 'list-gone' | 'empty';
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
  const refusals = refusalsOf(previous, next, limits);
  if (refusals.length > 0) return { accepted: false, refusals, kept: previous };
  const diff = diffEntries(previous?.entries ?? [], next.entries);
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
