import { problemText } from '@tolhuis/core/screen';
import { NEEDED_LISTS } from '@tolhuis/rulebook/lists/index.ts';
import { type InstalledList, type ListStore, loadLists } from '@tolhuis/server/lists/index.ts';
import type { Io, ListsFlags } from '../commands/lists.ts';
import { alone, dayText, oddDay, partsOf, stateOf } from './list-worth.ts';

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);
const countsText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([code, n]) => `${code} ${n.toLocaleString('en')}`)
    .join(', ');

/** What was installed, or that nothing newer was there, and what is to be said of it. */
export function report(installed: InstalledList, changed: boolean, flags: ListsFlags, io: Io): void {
  if (flags.json) {
    io.out(`${JSON.stringify({ changed, ...installed })}\n`);
    return;
  }
  const { added, removed, changed: altered } = installed.changes;
  io.out(
    changed
      ? `${installed.source}: ${total(installed.counts).toLocaleString('en')} entries installed (${countsText(installed.counts)}); ${added} new, ${removed} gone, ${altered} changed\n`
      : `${installed.source}: nothing newer than ${installed.publishedOn?.slice(0, 10) ?? `the file of ${installed.takenAt.slice(0, 10)}`}\n`,
  );
  const { effect, message } = alone(installed, io.now().slice(0, 10));
  for (const text of oddDay(installed)) io.err(`tolhuis: warning: ${text}\n`);
  for (const text of partsOf(installed)) io.err(`tolhuis: warning: ${text}\n`);
  if (effect !== 'none') io.err(`tolhuis: ${effect === 'hold' ? 'HOLD' : 'warning'}: ${message}\n`);
  for (const s of installed.signals)
    io.err(`note: ${s.message} (${s.place}${s.count > 1 ? `, and ${s.count - 1} more` : ''})\n`);
}

/** The installed lists, each with its day and what it is worth, and what that means for answers. */
export function status(store: ListStore, flags: ListsFlags, io: Io): void {
  const today = io.now().slice(0, 10);
  const installed = store.sources().flatMap((source) => store.meta(source) ?? []);
  const { state, builtIn } = loadLists(store, today);
  if (flags.json) {
    io.out(
      `${JSON.stringify({ today, state, builtIn, lists: installed.map((list) => ({ ...list, ...stateOf(list, today) })) })}\n`,
    );
    return;
  }
  if (installed.length === 0) io.out('no list is installed\n');
  for (const list of installed) {
    io.out(
      [
        `${list.source}  ${dayText(list, stateOf(list, today))}  ${total(list.counts).toLocaleString('en')} entries${list.departed > 0 ? `, ${list.departed} formerly listed` : ''}`,
        `    ${countsText(list.counts)}`,
        ...partsOf(list).map((text) => `    ! ${text}`),
        `    from ${list.origin}, installed ${list.takenAt}, last asked ${list.checkedAt}`,
        `    last change: ${list.changes.added} new, ${list.changes.removed} gone, ${list.changes.changed} changed; sha256 ${list.sha256.slice(0, 16)}…`,
        '',
      ].join('\n'),
    );
  }
  io.out(`named by the regulation, ${builtIn.asOf}: ${countsText(builtIn.counts)}\n`);
  for (const gap of builtIn.gaps) io.out(`    ! ${gap}\n`);
  const problems = state.problems ?? [];
  if (problems.length === 0)
    io.out(`ok: all ${NEEDED_LISTS.length} needed lists are there; the oldest: ${state.message}\n`);
  for (const problem of problems) io.out(`${problem.effect}: ${problemText(problem)}\n`);
}
