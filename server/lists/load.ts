import type { ListSource } from '@tolhuis/core/app/records';
import {
  allEntries,
  countsByList,
  type ExtraAliases,
  type FreshnessPolicy,
  type InstalledFacts,
  type ListEntry,
  type ListSnapshot,
  type ListState,
  listsState,
  withAliases,
} from '@tolhuis/core/screen';
import {
  listsHeld,
  NEEDED_LISTS,
  REGULATION_AS_OF,
  regulationParties,
  STARTER_AS_OF,
  starterList,
} from '@tolhuis/rulebook/lists/index.ts';
import type { ListStore } from './store.ts';

/** Everything to screen against, and how much it may be relied on. */
export type LoadedLists = {
  entries: ListEntry[];
  /** The worst over the lists that "no match" rests on. */
  state: ListState;
  sources: ListSource[];
  /** Parties that the regulation's own text names, which come with this release: as of which day, how many, what is missing. */
  builtIn: { asOf: string; counts: Record<string, number>; gaps: string[] };
};

/** The starter list as a snapshot. */
function starterSnapshot(): ListSnapshot {
  return {
    source: 'starter',
    format: 'starter',
    origin: 'built in',
    takenAt: `${STARTER_AS_OF}T00:00:00Z`,
    publishedOn: STARTER_AS_OF,
    sha256: '',
    entries: starterList().entries,
    departed: [],
  };
}

/** What the starter list knows beyond the official one: new names of renamed parties, names in Chinese characters. */
const knownAliases = (): ExtraAliases[] =>
  starterList().entries.map(({ list, name, aliases }) => ({ list, name, aliases: aliases.map((a) => a.name) }));

const changesOf = (store: ListStore, source: string): Pick<ListSource, 'changes'> => {
  const changes = store.meta(source)?.changes;
  return changes === undefined ? {} : { changes };
};

/** @throws Error naming the folder of a list that is installed and is not there */
function snapshotOf(store: ListStore, source: string): ListSnapshot {
  const snapshot = store.snapshot(source);
  if (snapshot === undefined)
    throw new Error(`the list ${source} in ${store.dir} has lost its entries: install it again, or remove its folder`);
  return snapshot;
}

/** What an installed source is worth. Without a person's word a short list is none. */
export function factsOf(
  { source, format, publishedOn, allowedDrop }: Pick<ListSnapshot, 'source' | 'format' | 'publishedOn' | 'allowedDrop'>,
  counts: Readonly<Record<string, number>>,
  since?: string,
): InstalledFacts {
  const { whole, short } = listsHeld(format, counts);
  return {
    source,
    ...(publishedOn !== undefined && { publishedOn }),
    whole,
    short: allowedDrop ? short : [],
    ...(since !== undefined && { since }),
  };
}

/** The state of the installed lists by what is noted of them, without reading their entries. @param today ISO day */
export function installedState(store: ListStore, today: string, policy?: FreshnessPolicy): ListState {
  const facts = store.sources().map((source) => {
    const meta = store.meta(source) ?? snapshotOf(store, source);
    const counts = 'counts' in meta ? meta.counts : countsByList(meta.entries);
    return factsOf(meta, counts, store.archived(source).at(-1)?.day);
  });
  return listsState(facts, NEEDED_LISTS, today, policy);
}

/**
 * The installed lists, with the parties that the regulation itself names. While no installed source holds the Entity List
 * the built-in starter list stands in. The state is the worst over all lists that are needed: one that is there says nothing
 * of another.
 * @param today ISO day
 */
export function loadLists(store: ListStore, today: string, policy?: FreshnessPolicy): LoadedLists {
  const installed = store.sources().map((source) => snapshotOf(store, source));
  const facts = installed.map((s) => factsOf(s, countsByList(s.entries), store.archived(s.source).at(-1)?.day));
  const official = facts.some(({ whole, short }) => whole.includes('EL') || short.includes('EL'));
  const snapshots = official ? installed : [...installed, starterSnapshot()];
  const listed = snapshots.flatMap(allEntries);
  const named = regulationParties();
  return {
    entries: [...(official ? withAliases(listed, knownAliases()) : listed), ...named.entries],
    state: listsState(facts, NEEDED_LISTS, today, policy),
    sources: snapshots.map(({ source, origin, takenAt, publishedOn, publishedBy, sha256, entries }) => ({
      source,
      origin,
      takenAt,
      ...(publishedOn !== undefined && { publishedOn }),
      ...(publishedBy !== undefined && { publishedBy }),
      sha256,
      entries: entries.length,
      lists: countsByList(entries),
      ...changesOf(store, source),
    })),
    builtIn: {
      asOf: REGULATION_AS_OF,
      counts: countsByList(named.entries),
      gaps: named.signals.map(({ message, place }) => `${message} (${place})`),
    },
  };
}
