import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ListEntry, type ListState, listState, type ScreenQuery } from '@tolhuis/core/screen';
import { ListFormatError } from '@tolhuis/rulebook/lists/index.ts';
import { writeAtomically } from '@tolhuis/server/lists/atomic.ts';
import { ListStore, listsHome, loadLists, readListFileCached, tolhuisHome } from '@tolhuis/server/lists/index.ts';
import { runBatch } from '@tolhuis/server/screening/batch.ts';
import { RowError, toQuery } from '@tolhuis/server/screening/query.ts';
import { formatOfName, queryRows } from '@tolhuis/server/screening/rows.ts';
import { Screener, type ScreenerOptions } from '@tolhuis/server/screening/screener.ts';
import type { Command } from 'commander';
import { progressBar } from '../show/progress.ts';
import { screenedText } from '../show/screened.ts';

/** Flags of `tolhuis screen`, as commander gives them. */
export type ScreenFlags = {
  country?: string;
  address?: string;
  type?: string;
  list?: string;
  limit?: string;
  minScore?: string;
  json?: boolean;
  explain?: boolean;
  output?: string;
  workers?: string;
  on?: string;
};

/** Where a command writes, so that a test can listen. */
export type Io = {
  out: (text: string) => void;
  err: (text: string) => void;
  env: Readonly<Record<string, string | undefined>>;
  today: string;
};

const processIo = (): Io => ({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  today: legalDay(new Date()),
});

/** The legal day of an instant: the day in US Eastern time. */
const legalDay = (at: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(at);

/** Above this many rows the work goes to worker threads. */
const MANY_ROWS = 20_000;

/** Adds `tolhuis screen` to the program. */
export function register(program: Command): void {
  program
    .command('screen')
    .argument('[name-or-file]', 'a name, a file of names (JSON Lines, CSV, XLSX), or - for standard input')
    .description('screen names against the party lists: who may this be, how sure, and why')
    .option('--country <code>', 'country of the party (ISO 3166-1), for a single name')
    .option('--address <text>', 'address of the party, for a single name')
    .option('--type <kind>', 'person, organisation, vessel or aircraft, for a single name')
    .option('--list <file>', 'screen against this list file instead of the installed lists (plain or .gz)')
    .option('--limit <n>', 'hits a name at most (default 10)')
    .option('--min-score <x>', 'leave out hits below this score, 0 to 1 (default 0.3)')
    .option('--on <date>', 'the day on which a listing must be in force (default: today)')
    .option('--explain', 'show how each word met the listed name')
    .option('--output <file>', 'write JSON Lines to a file; a run that was killed goes on where it was')
    .option('--workers <n>', 'worker threads for many names (default: all cores)')
    .option('--json', 'one JSON object a name, in order')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis screen "Inspur Electronic Information" --country CN
  tolhuis screen 浪潮集团 --json
  tolhuis screen customers.csv --list consolidated.json.gz --json
  tolhuis screen million.jsonl --output hits.jsonl --min-score 0.6
  cat names.jsonl | tolhuis screen - --json

A file has the columns (or keys) name, and where known id, type, country, address.
Exit status: 0 every name was screened; 2 bad input, with nothing on standard output.`,
    )
    .action(async (what: string | undefined, flags: ScreenFlags) => {
      process.exitCode = await screenCommand(what, flags);
    });
}

/** Runs `tolhuis screen`; gives the exit status. */
export async function screenCommand(
  what: string | undefined,
  flags: ScreenFlags,
  io: Io = processIo(),
): Promise<number> {
  try {
    if (what === undefined)
      throw new RowError(
        'tolhuis screen',
        'nothing to screen',
        'Give a name, a file or -; see `tolhuis screen --help`.',
      );
    const options = optionsOf(flags);
    const today = flags.on ?? io.today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
      throw new RowError('--on', `${JSON.stringify(today)} is no day`, 'Write YYYY-MM-DD.');
    const isFile = what === '-' || existsSync(what) || formatOfName(what) !== undefined;
    const rows: ScreenQuery[] = [];
    if (isFile && flags.output === undefined) for await (const { query } of queryRows(what)) rows.push(query);
    else if (!isFile)
      rows.push(
        toQuery(
          {
            name: what,
            ...(flags.country && { country: flags.country }),
            ...(flags.address && { address: flags.address }),
            ...(flags.type && { type: flags.type }),
          },
          'the command line',
        ),
      );
    for (const [flag, value] of Object.entries({ country: flags.country, address: flags.address, type: flags.type }))
      if (isFile && value !== undefined)
        throw new RowError(`--${flag}`, 'is for a single name', 'In a file it is a column.');

    const lists = listsFor(flags, io, today);
    if (lists.state.effect !== 'none')
      io.err(`tolhuis: ${lists.state.effect === 'hold' ? 'HOLD' : 'warning'}: ${lists.state.message}\n`);
    if (flags.output !== undefined || (rows.length > MANY_ROWS && what !== '-' && availableParallelism() > 1))
      return await batch(what, flags, lists, options, io, today);
    const screener = new Screener(lists.entries, today);
    const state = lists.state.effect === 'none' ? {} : { listState: lists.state.state };
    for (const row of rows) {
      const answer = screener.screen(row, options);
      io.out(
        flags.json
          ? `${JSON.stringify({ ...answer, ...state })}\n`
          : `${screenedText(answer, row, (hit) => screener.entryOf(hit), flags.explain === true)}\n`,
      );
    }
    return 0;
  } catch (cause) {
    if (!(cause instanceof RowError || cause instanceof ListFormatError)) throw cause;
    io.err(`tolhuis screen: ${cause.message}\n`);
    return 2;
  }
}

type ListsInUse = { entries: ListEntry[]; state: ListState; id: string };

function listsFor(flags: ScreenFlags, io: Io, today: string): ListsInUse {
  if (flags.list === undefined) {
    const loaded = loadLists(new ListStore(listsHome(io.env)), today);
    return {
      entries: loaded.entries,
      state: loaded.state,
      id: loaded.sources.map((s) => `${s.source}:${s.sha256}`).join(' '),
    };
  }
  const read = readListFileCached(flags.list, (message) => io.err(`tolhuis: note: ${message}\n`), tolhuisHome(io.env));
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

function optionsOf(flags: ScreenFlags): ScreenerOptions {
  const number = (
    flag: string,
    value: string | undefined,
    low: number,
    high: number,
    whole: boolean,
  ): number | undefined => {
    if (value === undefined) return undefined;
    const n = Number(value);
    if (value.trim() === '' || !(n >= low && n <= high) || (whole && !Number.isInteger(n)))
      throw new RowError(
        flag,
        `${JSON.stringify(value)} is not ${whole ? 'a whole number' : 'a number'} from ${low} to ${high}`,
        'See `tolhuis screen --help`.',
      );
    return n;
  };
  const limit = number('--limit', flags.limit, 1, 100_000, true);
  const minScore = number('--min-score', flags.minScore, 0, 1, false);
  number('--workers', flags.workers, 1, 256, true);
  return {
    ...(limit !== undefined && { limit }),
    ...(minScore !== undefined && { minScore }),
    ...(flags.explain && { tokens: true }),
  };
}

/** Many names: worker threads, into the file asked for, or through a temporary one to standard output. */
async function batch(
  what: string,
  flags: ScreenFlags,
  lists: ListsInUse,
  options: ScreenerOptions,
  io: Io,
  today: string,
): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'tolhuis-screen-'));
  try {
    const entriesFile = join(dir, 'entries.json');
    writeAtomically(entriesFile, JSON.stringify({ entries: lists.entries }));
    const bar = progressBar('screening', io.err);
    const output = flags.output ?? join(dir, 'hits.jsonl');
    const done = await runBatch({
      ...options,
      input: what,
      output,
      entriesFile,
      listId: lists.id,
      today,
      ...(flags.workers !== undefined && { workers: Number(flags.workers) }),
      onProgress: (p) => bar.update(p.rows, p.total, `${p.withHits} with hits`),
    });
    bar.end();
    if (flags.output === undefined)
      await pipeline(createReadStream(output), async (source) => {
        for await (const chunk of source) io.out(String(chunk));
      });
    else {
      const summary = { rows: done.rows, withHits: done.withHits, output, resumedAt: done.resumedAt };
      io.out(
        flags.json
          ? `${JSON.stringify(summary)}\n`
          : `${done.rows} names screened, ${done.withHits} with hits: ${output}${done.resumedAt > 0 ? ` (went on at row ${done.resumedAt})` : ''}\n`,
      );
    }
    return 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
