import { changedEntries, changedFields, diffEntries, type ListEntry, type ListSnapshot } from '@tolhuis/core/screen';
import type { ArchivedList, ListStore } from './store.ts';

/** Why two states of a list cannot be compared, and what to do. */
export class ListChangeError extends Error {
  readonly where: 'source' | 'since';
  constructor(where: 'source' | 'since', what: string, remedy: string) {
    super(`${what}. ${remedy}`);
    this.name = 'ListChangeError';
    this.where = where;
  }
}

/** A list at one moment. */
export type ListMoment = { takenAt: string; sha256: string; entries: number };

/** Two states of one list, without what is the same in both: `before` holds what went or changed, `after` what came or changed. */
export type ChangedList = { source: string; from: ListMoment; to: ListMoment; before: ListEntry[]; after: ListEntry[] };

/** One party that came, went or changed; `fields` names what changed. */
export type ListChange = { kind: 'new' | 'gone' | 'changed'; entry: ListEntry; before?: ListEntry; fields?: string[] };

/**
 * A list as it is and as it was. `source`: which of the installed lists (default: csl, or the only one). `since`: a day
 * (the list as installed then) or the first digits of a checksum; default: the one before the present.
 * @throws ListChangeError when there is no such list, or nothing that old
 */
export function changedLists(store: ListStore, asked: { source?: string; since?: string } = {}): ChangedList {
  const source = asked.source ?? defaultSource(store);
  const now = store.sources().includes(source) ? store.snapshot(source) : undefined;
  if (now === undefined)
    throw new ListChangeError(
      'source',
      `no list is installed as ${JSON.stringify(source)}`,
      `Installed: ${store.sources().join(', ') || 'none; see `tolhuis lists sync` and `tolhuis lists import`'}.`,
    );
  const archived = store.archived(source);
  const then = choose(archived, now, asked.since);
  const was = store.archivedSnapshot(source, then);
  return { source, from: momentOf(was), to: momentOf(now), ...changedEntries(was.entries, now.entries) };
}

/** What came, went and changed, party by party: new ones first, then gone, then changed. */
export function listChanges({ before, after }: Pick<ChangedList, 'before' | 'after'>): ListChange[] {
  const diff = diffEntries(before, after);
  return [
    ...diff.added.map((entry): ListChange => ({ kind: 'new', entry })),
    ...diff.removed.map((entry): ListChange => ({ kind: 'gone', entry })),
    ...diff.changed.map(
      ({ before: was, after: entry, idChanged }): ListChange => ({
        kind: 'changed',
        entry,
        before: was,
        fields: [...(idChanged ? ['id'] : []), ...changedFields(was, entry)],
      }),
    ),
  ];
}

/** One change as every door tells it. */
export type ToldListChange = Pick<ListEntry, 'list' | 'id' | 'name' | 'countries' | 'federalRegister'> & {
  kind: ListChange['kind'];
  before?: { id: string; name: string };
  fields?: string[];
};

/** Some of the changes of a list, with the counts of all; `next` is where the rest begins, null at the end. */
export type ListChangesPage = Pick<ChangedList, 'source' | 'from' | 'to'> & {
  counts: Record<ListChange['kind'], number>;
  items: ToldListChange[];
  next: string | null;
};

/** The changes from one place on, `limit` of them at most. */
export function listChangesPage(list: ChangedList, from: number, limit: number): ListChangesPage {
  const changes = listChanges(list);
  const counts = { new: 0, gone: 0, changed: 0 };
  for (const change of changes) counts[change.kind]++;
  return {
    source: list.source,
    from: list.from,
    to: list.to,
    counts,
    items: changes.slice(from, from + limit).map(told),
    next: from + limit < changes.length ? String(from + limit) : null,
  };
}

function told({ kind, entry, before, fields }: ListChange): ToldListChange {
  const { list, id, name, countries, federalRegister } = entry;
  return {
    kind,
    list,
    id,
    name,
    countries,
    ...(federalRegister !== undefined && { federalRegister }),
    ...(before && { before: { id: before.id, name: before.name } }),
    ...(fields && { fields }),
  };
}

function defaultSource(store: ListStore): string {
  const [only, ...others] = store.sources();
  return only !== undefined && others.length === 0 ? only : 'csl';
}

function choose(archived: readonly ArchivedList[], now: ListSnapshot, since: string | undefined): ArchivedList {
  if (since === undefined) {
    // A list that was installed again later is the present one too.
    const earlier = archived.find((a) => !now.sha256.startsWith(a.sha256));
    if (earlier !== undefined) return earlier;
    throw new ListChangeError('since', `${now.source} was installed once only`, 'There is nothing to compare it with.');
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(since);
  if (!isDay && !/^[0-9a-f]{6,64}$/.test(since))
    throw new ListChangeError(
      'since',
      `${JSON.stringify(since)} is neither a day nor a checksum`,
      'Write 2026-11-01, or six or more digits of a checksum from `tolhuis lists status`.',
    );
  const found = archived.find((a) => (isDay ? a.day <= since : a.sha256.startsWith(since.slice(0, 12))));
  if (found !== undefined) return found;
  throw new ListChangeError(
    'since',
    `there is no snapshot of ${now.source} ${isDay ? `from ${since} or before` : `with checksum ${since}`}`,
    `The oldest is of ${archived.at(-1)?.day ?? 'no day'}.`,
  );
}

const momentOf = ({ takenAt, sha256, entries }: ListSnapshot): ListMoment => ({
  takenAt,
  sha256,
  entries: entries.length,
});
