import type { ListEntry } from '../entry.ts';
import { changedFields } from '../lists/diff.ts';
import { entryContent } from '../lists/identity.ts';
import {
  buildIndex,
  entryKey,
  type ScreenIndex,
  type Screening,
  type ScreenNote,
  type ScreenOptions,
  screenWithNote,
} from '../screen.ts';
import type { RescreenChange, Subject } from './rescreen.ts';

/** A change of hits that a list change brought. `fields`: what of the listed party changed (not for new and gone ones). */
export type ListHitChange = Omit<RescreenChange, 'because'> & { fields?: string[] };

/** What a list change means for one party; `note`: it could not be compared whole, so that no change is no all-clear. */
export type PartyListChanges = { changes: ListHitChange[]; note?: ScreenNote };

/** What a list change means for parties, asked party by party; `compared` tells how few listed parties are looked at. */
export type ListChangeScreening = {
  compared: { before: number; after: number };
  screen: (subject: Subject) => PartyListChanges;
  changesOf: (subject: Subject) => ListHitChange[];
};

/**
 * What changes for parties when a list goes from `before` to `after`, without their earlier hits: each party is compared
 * with the entries that went or changed, as they were, and with those that came or changed, as they are. A hit on an
 * entry that did not change cannot change, because a score depends on its two sides alone; so this equals screening
 * everything against both lists and comparing. A hit on an entry of which anything changed is told of, though it scores
 * the same: what is required of the party may have changed. Entries that are the same in both lists may be left out.
 */
export function screenListChange(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  options: Pick<ScreenOptions, 'minScore'> = {},
): ListChangeScreening {
  const changed = changedEntries(before, after);
  const was = new Map(changed.before.map((e) => [entryKey(e), e]));
  const now = new Map(changed.after.map((e) => [entryKey(e), e]));
  const oldIndex = buildIndex(was.values());
  const freshIndex = buildIndex(now.values());
  const all: ScreenOptions = { limit: Number.POSITIVE_INFINITY, ...options };
  const found = (index: ScreenIndex, subject: Subject): Screening =>
    index.segments.some((segment) => segment.entries.length > 0) ? screenWithNote(index, subject, all) : { hits: [] };
  const screen = (subject: Subject): PartyListChanges => {
    const [old, fresh] = [found(oldIndex, subject), found(freshIndex, subject)];
    const then = new Map(old.hits.map((hit) => [entryKey(hit), hit]));
    const changes = fresh.hits.map((hit): ListHitChange => {
      const key = entryKey(hit);
      const earlier = then.get(key);
      const [before, after] = [was.get(key), now.get(key)];
      if (earlier === undefined || before === undefined || after === undefined)
        return { subject: subject.id, kind: 'new', hit };
      then.delete(key);
      return { subject: subject.id, kind: 'changed', hit, before: earlier, fields: changedFields(before, after) };
    });
    for (const hit of then.values()) changes.push({ subject: subject.id, kind: 'gone', hit });
    const note = fresh.note ?? old.note;
    return note === undefined ? { changes } : { changes, note };
  };
  return { compared: { before: was.size, after: now.size }, screen, changesOf: (subject) => screen(subject).changes };
}

/** The entries of both lists without those that are the same in both (by list, id and content). */
export function changedEntries(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
): { before: ListEntry[]; after: ListEntry[] } {
  const was = new Map(before.map((e) => [entryKey(e), entryContent(e)]));
  const now = new Map(after.map((e) => [entryKey(e), entryContent(e)]));
  return {
    before: before.filter((e) => now.get(entryKey(e)) !== entryContent(e)),
    after: after.filter((e) => was.get(entryKey(e)) !== entryContent(e)),
  };
}
