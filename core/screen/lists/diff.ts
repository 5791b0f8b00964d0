import type { ListEntry } from '../entry.ts';
import { entryContent, identityKeys } from './identity.ts';

/** What changed between two sets of entries. `changed` pairs the same entry before and after, even under a new id. */
export type ListDiff = {
  added: ListEntry[];
  removed: ListEntry[];
  changed: { before: ListEntry; after: ListEntry; idChanged: boolean }[];
  unchanged: number;
};

/**
 * The difference of two snapshots. The publisher's ids change when a name or a citation is corrected, so entries that
 * miss by id are paired by list, name and citation, then by list and name.
 */
export function diffEntries(before: readonly ListEntry[], after: readonly ListEntry[]): ListDiff {
  const partner = new Map<ListEntry, ListEntry>();
  let left = [...after];
  let open = [...before];
  for (const tier of [0, 1, 2] as const) {
    const byKey = new Map<string, ListEntry[]>();
    for (const entry of open) {
      const key = identityKeys(entry)[tier];
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    left = left.filter((entry) => {
      const match = byKey.get(identityKeys(entry)[tier])?.shift();
      if (match) partner.set(entry, match);
      return !match;
    });
    open = [...byKey.values()].flat();
    if (open.length === 0) break;
  }
  const diff: ListDiff = { added: left, removed: open, changed: [], unchanged: 0 };
  for (const [now, was] of partner) {
    const idChanged = was.id !== now.id;
    if (idChanged || entryContent(was) !== entryContent(now)) diff.changed.push({ before: was, after: now, idChanged });
    else diff.unchanged++;
  }
  return diff;
}

/** Members of an entry that say nothing about the party: its number, a note, where it was read. */
const ASIDE: ReadonlySet<string> = new Set(['id', 'remarks', 'sourceUrl']);

/** Names of the members in which two states of an entry differ, whatever the order of their parts; ids, notes and addresses of the source aside. */
export function changedFields(before: ListEntry, after: ListEntry): string[] {
  const text = (value: unknown): string => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
    return Array.isArray(value)
      ? value
          .map((part) => JSON.stringify(part))
          .sort()
          .join()
      : JSON.stringify(value);
  };
  const was = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((key) => !ASIDE.has(key) && text(was[key]) !== text(now[key]))
    .sort();
}
