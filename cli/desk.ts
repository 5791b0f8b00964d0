import { join } from 'node:path';
import { deskHome, openHost } from '@tolhuis/server/host.ts';
import { ask as askOperation } from '@tolhuis/server/operations/ask.ts';
import { Answer, answerText, DESK_OPERATIONS } from '@tolhuis/server/operations/index.ts';
import type { Desk, Principal } from '@tolhuis/server/services/api/index.ts';
import { type Command, Option } from 'commander';
import { type Call, type RemoteOptions, remoteOptions, serverCalls } from './remote.ts';
import { dayOf } from './shared.ts';

/** Options of every command that works on a store. */
export type StoreOptions = { readonly data?: string; readonly store?: string; readonly json?: boolean };
/** Options of every command that works on a store or asks a server. */
export type DeskOptions = StoreOptions & RemoteOptions;

/** --data, --store and --json, the same on every command. */
export const storeOptions = (command: Command): Command =>
  command
    .addOption(new Option('--data <folder>', 'the data directory (default: $TOLHUIS_HOME/desk, or ~/.tolhuis/desk)'))
    .addOption(new Option('--store <place>', 'another database: a file, or postgres://…').env('TOLHUIS_STORE'))
    .option('--json', 'print JSON');

/** The same, and --server with --key. */
export const deskOptions = (command: Command): Command => remoteOptions(storeOptions(command));

export const dataFolder = ({ data }: StoreOptions): string => data ?? deskHome();
/** Where the store is: a file, or a connection string. */
export const storePlace = (options: StoreOptions): string => options.store ?? join(dataFolder(options), 'tolhuis.db');

/**
 * Whoever works at the command line on the store itself: they could read the file anyway. Named so in the log; it keeps
 * the machine and the books, and approves nothing, since it is nobody in particular.
 */
export const LOCAL: Principal = { id: 'local:command-line', roles: ['officer', 'admin', 'auditor'], via: 'local' };

/** Opens the desk for one command and closes it, whatever happens. */
export async function withDesk<T>(options: StoreOptions, work: (desk: Desk) => Promise<T>): Promise<T> {
  const { desk } = await openHost({ data: dataFolder(options), store: storePlace(options) });
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** Operations of a desk: of the server that is named, or of the store of this machine, in the same words. */
export async function withCalls<T>(options: DeskOptions, work: (call: Call) => Promise<T>): Promise<T> {
  if (options.server !== undefined) return work(serverCalls(options.server, options.key));
  const { desk, screening } = await openHost({ data: dataFolder(options), store: storePlace(options) });
  try {
    return await work(async (name, input, language = 'en') => {
      const operation = DESK_OPERATIONS.get(name);
      if (operation === undefined) throw new Error(`Defect: there is no operation '${name}'`);
      const context = { desk, screening, who: LOCAL, language, today: dayOf(undefined) };
      // As over HTTP: a key without a value is not said. The schemas are strict, and would refuse it by its name.
      const said: unknown = input === undefined ? undefined : JSON.parse(JSON.stringify(input));
      const answer = await askOperation(operation, context, said);
      return answerText(answer instanceof Answer ? answer.body : answer);
    });
  } finally {
    await desk.close();
  }
}

/** Told people on standard error: what it means that nothing is there and what to do next; where a further page begins. */
type Notes = { readonly none?: string; readonly next?: string | number | null | undefined };

/** Writes one value: as JSON where that is asked (amounts as decimal text), otherwise the lines for people. */
export function show(options: StoreOptions, value: unknown, lines: readonly string[], notes: Notes = {}): void {
  const json = () => JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v));
  process.stdout.write(options.json ? `${json()}\n` : lines.map((line) => `${line}\n`).join(''));
  if (options.json) return;
  if (lines.length === 0 && notes.none !== undefined) process.stderr.write(`tolhuis: ${notes.none}\n`);
  if (notes.next) process.stderr.write(`tolhuis: there are more; go on with --after ${notes.next}\n`);
}

/** Rows under their heads; nothing where there are no rows. */
export const headed = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : columns([head, ...rows]);

/** Columns padded to the widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
