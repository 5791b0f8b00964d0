import type { Hit, ListEntry } from '../entry.ts';
import { changedFields } from '../lists/diff.ts';
import { entryContent } from '../lists/identity.ts';
import { buildIndex, entryKey, type ScreenOptions, screen } from '../screen.ts';
import type { RescreenChange, Subject } from './rescreen.ts';

/** A change of hits that a list change brought. `fields`: what of the listed party changed (not for new and gone ones). */
export type ListHitChange = Omit<RescreenChange, 'because'> & { fields?: string[] };

/** What a list change means for known parties, and how little was compared to know it. */
export type ListHitChanges = { changes: ListHitChange[]; compared: { before: number; after: number } };

/**
 * What changes for parties when a list goes from `before` to `after`, without their earlier hits: each party is compared
 * with the entries that went or changed, as they were, and with those that came or changed, as they are. A hit on an
 * entry that did not change cannot change, because a score depends on its two sides alone; so this equals screening
 * everything against both lists and comparing. A hit on an entry of which anything changed is told of, though it scores
 * the same: what is required of the party may have changed.
 */
export function hitChanges(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  subjects: Iterable<Subject>,
  options: Pick<ScreenOptions, 'minScore'> = {},
): ListHitChanges {
  const was = new Map(before.map((e) => [entryKey(e), e]));
  const now = new Map(after.map((e) => [entryKey(e), e]));
  const same = (a: ListEntry | undefined, b: ListEntry | undefined): boolean =>
    a !== undefined && b !== undefined && a.id === b.id && entryContent(a) === entryContent(b);
  const old = [...was].flatMap(([key, e]) => (same(e, now.get(key)) ? [] : [e]));
  const fresh = [...now].flatMap(([key, e]) => (same(was.get(key), e) ? [] : [e]));
  const changes: ListHitChange[] = [];
  const compared = { before: old.length, after: fresh.length };
  if (old.length + fresh.length === 0) return { changes, compared };
  const oldIndex = buildIndex(old);
  const freshIndex = buildIndex(fresh);
  const all: ScreenOptions = { limit: Number.POSITIVE_INFINITY, ...options };
  for (const subject of subjects) {
    const then = new Map<string, Hit>(screen(oldIndex, subject, all).map((hit) => [entryKey(hit), hit]));
    for (const hit of screen(freshIndex, subject, all)) {
      const key = entryKey(hit);
      const earlier = then.get(key);
      then.delete(key);
      if (earlier === undefined) changes.push({ subject: subject.id, kind: 'new', hit });
      else {
        const fields = changedFields(was.get(key)!, now.get(key)!);
        changes.push({ subject: subject.id, kind: 'changed', hit, before: earlier, fields });
      }
    }
    for (const hit of then.values()) changes.push({ subject: subject.id, kind: 'gone', hit });
  }
  return { changes, compared };
}
