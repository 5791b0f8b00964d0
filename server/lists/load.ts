import type { ListSource } from '@tolhuis/core/app/records';
import {
  allEntries,
  countsByList,
  type ExtraAliases,
  type FreshnessPolicy,
  type ListEntry,
  type ListSnapshot,
  type ListState,
  listState,
  withAliases,
} from '@tolhuis/core/screen';
import { REGULATION_AS_OF, regulationParties, STARTER_AS_OF, starterList } from '@tolhuis/rulebook/lists/index.ts';
import type { ListStore } from './store.ts';

/** Everything to screen against, and how much it may be relied on. */
export type LoadedLists = {
  entries: ListEntry[];
  /** The state of the list that "no match" rests on: the source that holds the Entity List. */
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

/**
 * The installed lists, with the parties that the regulation itself names. While no installed source holds the Entity List
 * the built-in starter list stands in, and the state says so.
 * @param today ISO day
 */
export function loadLists(store: ListStore, today: string, policy?: FreshnessPolicy): LoadedLists {
  const installed = store.sources().flatMap((source) => store.snapshot(source) ?? []);
  const main =
    installed.find((s) => s.source === 'csl') ?? installed.find((s) => s.entries.some((e) => e.list === 'EL'));
  const snapshots = main ? installed : [...installed, starterSnapshot()];
  const listed = snapshots.flatMap(allEntries);
  const named = regulationParties();
  const entries = [...(main ? withAliases(listed, knownAliases()) : listed), ...named.entries];
  return {
    entries,
    state: listState(main ?? snapshots.at(-1), today, policy),
    sources: snapshots.map(({ source, origin, takenAt, publishedOn, sha256, entries: own }) => ({
      source,
      origin,
      takenAt,
      ...(publishedOn !== undefined && { publishedOn }),
      sha256,
      entries: own.length,
      ...changesOf(store, source),
    })),
    builtIn: {
      asOf: REGULATION_AS_OF,
      counts: countsByList(named.entries),
      gaps: named.signals.map(({ message, place }) => `${message} (${place})`),
    },
  };
}
