import { join } from 'node:path';
import { deskHome, openHost } from '@tolhuis/server/host.ts';
import type { Desk, Principal } from '@tolhuis/server/services/api/index.ts';
import { type Command, Option } from 'commander';

/** Options of every command that works on a store. */
export type StoreOptions = { readonly data?: string; readonly store?: string; readonly json?: boolean };

/** --data, --store and --json, the same on every command. */
export const storeOptions = (command: Command): Command =>
  command
    .addOption(new Option('--data <folder>', 'the data directory (default: $TOLHUIS_HOME/desk, or ~/.tolhuis/desk)'))
    .addOption(new Option('--store <place>', 'another database: a file, or postgres://…').env('TOLHUIS_STORE'))
    .option('--json', 'print JSON');

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

/** Writes one value: as JSON where that is asked (amounts as decimal text), otherwise the lines for people. */
export function show(options: StoreOptions, value: unknown, lines: readonly string[]): void {
  const json = () => JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v));
  process.stdout.write(options.json ? `${json()}\n` : lines.map((line) => `${line}\n`).join(''));
}

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
