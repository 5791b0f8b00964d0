import { type ListEntry, type ListState, listState, withAliases } from '@tolhuis/core/screen';
import { LISTS, ListFormatError } from '@tolhuis/rulebook/lists/index.ts';
import { ListStore, listsHome, loadLists, readListFileCached, tolhuisHome } from '@tolhuis/server/lists/index.ts';
import { readAliases } from './aliases.ts';
import type { Io, ScreenFlags } from './flags.ts';

/** What to screen against, how far it may be relied on, and a checksum of it all. */
export type ListsInUse = { entries: ListEntry[]; state: ListState; id: string };

/** The list file of `--list`, or the installed lists. @throws ListFormatError, RowError */
export function listsFor(flags: ScreenFlags, io: Io, today: string): ListsInUse {
  const lists = bareLists(flags, io, today);
  if (flags.aliases === undefined) return lists;
  const { aliases, sha256 } = readAliases(flags.aliases);
  return { ...lists, entries: withAliases(lists.entries, aliases), id: `${lists.id} ${sha256}` };
}

function bareLists(flags: ScreenFlags, io: Io, today: string): ListsInUse {
  if (flags.list === undefined) {
    const loaded = loadLists(new ListStore(listsHome(io.env)), today);
    return {
      entries: loaded.entries,
      state: loaded.state,
      id: loaded.sources.map((s) => `${s.source}:${s.sha256}`).join(' '),
    };
  }
  const read = readListFileCached(flags.list, (message) => io.err(`tolhuis: note: ${message}\n`), tolhuisHome(io.env));
  // Against nothing every name is clean: that is no answer.
  if (read.entries.length === 0)
    throw new ListFormatError('the list holds no entries', flags.list, 'Check that this is the file you meant.');
  for (const problem of suspiciousCounts(read.format, read.counts.byList))
    io.err(`tolhuis: warning: ${flags.list}: ${problem}\n`);
  const snapshot = {
    source: 'file',
    format: read.format,
    origin: flags.list,
    takenAt: today,
    ...(read.publishedOn !== undefined && { publishedOn: read.publishedOn }),
    sha256: read.sha256,
    entries: read.entries,
    departed: [],
  };
  return { entries: read.entries, state: listState(snapshot, today), id: read.sha256 };
}

/** A consolidated list that holds fewer entries than any has for years was probably cut at the end of a row, which no reader can see. */
function suspiciousCounts(format: string, found: Readonly<Record<string, number>>): string[] {
  if (!format.startsWith('csl-')) return [];
  const short = LISTS.filter((l) => l.min !== undefined && (found[l.code] ?? 0) < l.min).map(
    (l) => `${l.code} ${found[l.code] ?? 0} (expected ${l.min} or more)`,
  );
  return short.length > 0 ? [`it may be incomplete: ${short.join(', ')}. No hit on it is not "no match".`] : [];
}
