import { type ListEntry, type ListState, listsState, stateOn, withAliases } from '@tolhuis/core/screen';
import { ListFormatError, listInfo, listsHeld, NEEDED_LISTS, type ReadResult } from '@tolhuis/rulebook/lists/index.ts';
import { ListStore, listsHome, loadLists, readListFileCached, tolhuisHome } from '@tolhuis/server/lists/index.ts';
import { readAliases } from './aliases.ts';
import type { Io, ScreenFlags } from './flags.ts';

/** What to screen against, how far it may be relied on, and a checksum of it all. */
export type ListsInUse = { entries: ListEntry[]; state: ListState; id: string };

/**
 * The list file of `--list`, or the installed lists. How old they are is judged today, or on the day asked about where that is
 * later; for an earlier one the state says that they are of a later day.
 * @param on ISO day asked about
 * @throws ListFormatError, RowError
 */
export function listsFor(flags: ScreenFlags, io: Io, on: string): ListsInUse {
  const found = bareLists(flags, io, on > io.today ? on : io.today);
  const lists = { ...found, state: stateOn(found.state, on) };
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
  for (const problem of notWhole(read.format, read.counts.byList))
    io.err(`tolhuis: warning: ${flags.list}: ${problem}\n`);
  for (const { code, message } of read.signals)
    if (code === 'companion-missing' || code === 'no-final-newline')
      io.err(`tolhuis: warning: ${flags.list}: ${message}. No hit on it is not "no match".\n`);
  return { entries: read.entries, state: fileState(read, today), id: read.sha256 };
}

/** The age of a named file, in the lists that it holds: who names it is told of the others apart. */
function fileState(read: ReadResult, today: string): ListState {
  if (read.format === 'own') return { state: 'fresh', effect: 'none', message: 'the list is your own' };
  const { whole, short } = listsHeld(read.format, read.counts.byList);
  const held = [...whole, ...short];
  const needed = held.length === 0 ? [{ code: 'file', effect: 'hold' as const }] : NEEDED_LISTS;
  const facts = {
    source: 'file',
    ...(read.publishedOn !== undefined && { publishedOn: read.publishedOn }),
    whole: held.length === 0 ? ['file'] : held,
    short: [],
  };
  return listsState(
    [facts],
    needed.filter(({ code }) => facts.whole.includes(code)),
    today,
  );
}

/** What a named file leaves open: lists that it holds too few parties of (it was probably cut at the end of a row, which no reader can see), and lists that it does not hold. */
function notWhole(format: string, found: Readonly<Record<string, number>>): string[] {
  if (format === 'own') return [];
  const { whole, short } = listsHeld(format, found);
  const parts = short.map((code) => `${code} ${found[code]} (expected ${listInfo(code)?.min} or more)`);
  const none = NEEDED_LISTS.flatMap(({ code }) => (whole.includes(code) || short.includes(code) ? [] : [code]));
  return [
    ...(parts.length > 0 ? [`it may be incomplete: ${parts.join(', ')}. No hit on it is not "no match".`] : []),
    ...(none.length > 0 ? [`it does not hold ${none.join(', ')}: no hit says nothing of these.`] : []),
  ];
}
