import { CSL_URL, ListFormatError, NEEDED_LISTS } from '@tolhuis/rulebook/lists/index.ts';
import {
  changedLists,
  importFile,
  ListChangeError,
  ListRefusedError,
  ListStore,
  listChangesPage,
  listsHome,
  SyncError,
  syncList,
} from '@tolhuis/server/lists/index.ts';
import type { Command } from 'commander';
import { report, status } from '../show/lists.ts';
import { progressBar } from '../show/progress.ts';

/** Where a command writes and what it takes for now, so that a test can listen. */
export type Io = {
  out: (text: string) => void;
  err: (text: string) => void;
  env: Readonly<Record<string, string | undefined>>;
  now: () => string;
  /** Waits between tries; absent: a real clock. */
  wait?: (ms: number) => Promise<unknown>;
};

const processIo = (): Io => ({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  now: () => new Date().toISOString(),
});

type ListsCommand = 'sync' | 'import' | 'status' | 'changes';

/** Flags of `tolhuis lists …`, as commander gives them. */
export type ListsFlags = {
  url?: string;
  source?: string;
  sha256?: string;
  format?: string;
  list?: string;
  allowDrop?: boolean;
  published?: string;
  since?: string;
  limit?: string;
  json?: boolean;
};

/** Codes of the needed lists that, where one is missing, hold or only warn. */
const codes = (effect: 'hold' | 'warning'): string =>
  NEEDED_LISTS.filter((one) => one.effect === effect)
    .map(({ code }) => code)
    .join(', ');

/** Adds `tolhuis lists sync|import|status|changes` to the program. */
export function register(program: Command): void {
  const lists = program
    .command('lists')
    .description('install party lists and see how old they are')
    .addHelpText(
      'after',
      '\nExamples:\n  tolhuis lists status\n  tolhuis lists sync\n  tolhuis lists import consolidated.csv.gz',
    );
  const run =
    (name: ListsCommand) =>
    async (...args: unknown[]): Promise<void> => {
      const [file, flags] =
        name === 'import' ? [args[0] as string, args[1] as ListsFlags] : [undefined, args[0] as ListsFlags];
      process.exitCode = await listsCommand(name, file, flags);
    };
  lists
    .command('sync')
    .description('fetch the Consolidated Screening List from its publisher and install it')
    .option('--url <address>', 'another address (default: TOLHUIS_LISTS_URL, else the official one)')
    .option('--source <name>', 'keep it under this name (default csl)')
    .option('--sha256 <hex>', 'refuse a file with another checksum')
    .option('--allow-drop', 'install it although it is much shorter, or older, than the one before')
    .option('--json', 'what was installed, as JSON')
    .addHelpText(
      'after',
      `\nExamples:\n  tolhuis lists sync\n  tolhuis lists sync --url https://mirror.example.org/consolidated.json\n\nOfficial address: ${CSL_URL}\nExit status: 0 installed or nothing newer; 2 the file was refused; 5 the publisher could not be reached. The old list stays in use until a new one is installed.`,
    )
    .action(run('sync'));
  lists
    .command('import')
    .argument('<file>', 'a list file, plain or .gz; its format is recognised')
    .description('install a list from a file, for machines without internet')
    .option('--source <name>', 'keep it under this name (default: by format)')
    .option('--format <name>', 'take it for this format instead of recognising it')
    .option('--list <code>', 'list code of its entries, where the format carries none')
    .option('--published <day>', 'the day on which its publisher gave it out, where the file does not say')
    .option('--allow-drop', 'install it although it is much shorter than expected, or older than the installed one')
    .option('--json', 'what was installed, as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis lists import consolidated.json.gz
  tolhuis lists import consolidated.csv --published 2026-11-20
  tolhuis lists import sdn.csv --published 2026-11-20    (add.csv and alt.csv are read from beside it)
  tolhuis lists import our-own-list.csv --list OWN

A file in CSV does not say of which day it is: give the day of its publication or download with --published. A list of no day
may be old, and holds every order with a named party. The Consolidated Screening List has all lists that are needed; single
files must cover them together. One that is missing is named: without ${codes('hold')}
every order with a named party is held too; without ${codes('warning')} it is warned of.`,
    )
    .action(run('import'));
  lists
    .command('status')
    .description('name, date, counts, age, source and last changes of every installed list')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  tolhuis lists status')
    .action(run('status'));
  lists
    .command('changes')
    .description('which listed parties are new, gone or changed, and what of them changed')
    .option('--source <name>', 'of which installed list (default: csl, or the only one)')
    .option('--since <day>', 'against the list as installed on this day, or of this checksum (default: the one before)')
    .option('--limit <n>', 'so many lines at most', '100')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  tolhuis lists changes\n  tolhuis lists changes --since 2026-10-01 --limit 1000\n\nWhat they mean for your own parties: tolhuis rescreen FILE.',
    )
    .action(run('changes'));
}

/** Runs `tolhuis lists …`; gives the exit status. */
export async function listsCommand(
  name: ListsCommand,
  file: string | undefined,
  flags: ListsFlags,
  io: Io = processIo(),
): Promise<number> {
  const store = new ListStore(listsHome(io.env));
  const allow = flags.allowDrop ? { allowDrop: true as const } : {};
  try {
    if (name === 'status') {
      status(store, flags, io);
      return 0;
    }
    if (name === 'changes') {
      changes(store, flags, io);
      return 0;
    }
    if (name === 'import') {
      const installed = await importFile(store, file ?? '', {
        now: io.now(),
        ...allow,
        ...(flags.source && { source: flags.source }),
        ...(flags.format && { format: flags.format }),
        ...(flags.list && { list: flags.list }),
        ...(flags.published !== undefined && { published: flags.published }),
      });
      report(installed, true, flags, io);
      return 0;
    }
    const bar = progressBar('fetching', io.err);
    const url = flags.url ?? io.env['TOLHUIS_LISTS_URL'] ?? CSL_URL;
    const { changed, installed } = await syncList(store, {
      url,
      now: io.now,
      ...(io.wait && { wait: io.wait }),
      ...allow,
      ...(flags.source && { source: flags.source }),
      ...(flags.sha256 && { sha256: flags.sha256 }),
      onProgress: (p) => {
        if (p.phase === 'retrying') io.err(`tolhuis lists sync: ${p.message}\n`);
        else if (p.phase === 'receiving') bar.update(p.received, p.total, 'bytes');
      },
    });
    bar.end();
    report(installed, changed, flags, io);
    return 0;
  } catch (cause) {
    const known = [ListFormatError, ListRefusedError, SyncError, ListChangeError];
    if (!(cause instanceof Error && known.some((kind) => cause instanceof kind))) throw cause;
    io.err(`tolhuis lists ${name}: ${cause.message}\n`);
    if (cause instanceof SyncError)
      io.err('The installed list is unchanged. On a machine without internet use `tolhuis lists import FILE`.\n');
    return cause instanceof SyncError ? 5 : 2;
  }
}

/** Most changes that one call shows; more are asked for with --json and a program, or a nearer --since. */
const MOST_CHANGES = 100_000;

function changes(store: ListStore, flags: ListsFlags, io: Io): void {
  const limit = Number(flags.limit ?? 100);
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_CHANGES)
    throw new ListFormatError(`--limit ${flags.limit}`, 'the command line', `Give a whole number to ${MOST_CHANGES}.`);
  const list = changedLists(store, {
    ...(flags.source && { source: flags.source }),
    ...(flags.since && { since: flags.since }),
  });
  const page = listChangesPage(list, 0, limit);
  if (flags.json) {
    io.out(`${JSON.stringify(page)}\n`);
    return;
  }
  const { counts, from, to } = page;
  const day = (at: string): string => at.slice(0, 10);
  io.out(
    `${page.source}, ${day(from.takenAt)} to ${day(to.takenAt)}: ${counts.new} new, ${counts.gone} gone, ${counts.changed} changed\n`,
  );
  for (const { kind, list: code, id, name, fields } of page.items)
    io.out(
      `  ${kind.padEnd(7)} ${code.padEnd(4)} ${name}  (${id.slice(0, 12)})${fields ? `: ${fields.join(', ')}` : ''}\n`,
    );
  if (page.next !== null) io.out(`  … --limit shows more than ${limit}\n`);
}
