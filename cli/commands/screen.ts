import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDay } from '@tolhuis/core/law';
import { REVIEW_SCORE } from '@tolhuis/core/screen';
import { ListFormatError } from '@tolhuis/rulebook/lists/index.ts';
import { tolhuisHome } from '@tolhuis/server/lists/index.ts';
import { DecisionStore } from '@tolhuis/server/screening/decision-store.ts';
import { RowError, toQuery } from '@tolhuis/server/screening/query.ts';
import { looksLikeFile } from '@tolhuis/server/screening/rows.ts';
import { Screener } from '@tolhuis/server/screening/screener.ts';
import type { Command } from 'commander';
import { refuseSameFile } from '../orders/same-file.ts';
import { remoteOptions } from '../remote.ts';
import { recordDecision } from '../screening/decide-hit.ts';
import { type Io, optionsOf, processIo, type ScreenFlags } from '../screening/flags.ts';
import { listsFor } from '../screening/lists-in-use.ts';
import { screenMany } from '../screening/many.ts';
import { inMemory, type Names, namesOf } from '../screening/names.ts';
import { shortestPrefixes } from '../screening/prefixes.ts';
import { screenedByServer } from '../screening/remote.ts';
import { ordersFollow, verdictOnServer } from '../screening/verdict.ts';
import { screenedText } from '../show/screened.ts';

export type { Io, ScreenFlags };

/** Adds `tolhuis screen` to the program. */
export function register(program: Command): void {
  remoteOptions(program.command('screen'))
    .argument('[name-or-file]', 'a name, a file of names (JSON Lines, CSV, XLSX), or - for standard input')
    .description('screen names against the party lists: who may this be, how sure, and why')
    .option('--country <code>', 'country of the party (ISO 3166-1), for a single name')
    .option('--address <text>', 'address of the party, for a single name')
    .option('--type <kind>', 'person, organisation, vessel or aircraft, for a single name')
    .option('--list <file>', 'screen against this list file instead of the installed lists (plain or .gz)')
    .option('--aliases <file>', 'further names of listed parties: JSON Lines of { id or name, list?, aliases }')
    .option('--limit <n>', 'hits a name at most (default 10)')
    .option(
      '--min-score <x>',
      'leave out hits below this score, 0 to 1 (default 0.3 with --json, else where a look is worth it)',
    )
    .option('--on <date>', 'the day on which a listing must be in force (default: today)')
    .option('--explain', 'show how each word met the listed name')
    .option('--value-usd <amount>', 'what is at stake in US dollars: each hit then tells how urgent it is')
    .option('--tpp <number>', 'what is at stake in total processing performance')
    .option('--released', 'the goods have left')
    .option('--sheet <name>', 'of a workbook (default: the first that is not hidden)')
    .option('--output <file>', 'write JSON Lines to a file; a run that was killed goes on where it was')
    .option('--workers <n>', 'worker threads for many names (default: all cores)')
    .option('--verdict <verdict>', 'record what you found about one hit: true-match, false-match or unsure')
    .option(
      '--hit <list:id>',
      'with --verdict: the hit as it is shown; its beginning is enough where only one hit has it',
    )
    .option('--reason <text>', 'with --verdict: why')
    .option('--by <who>', 'with --verdict: who decided (on a server: the owner of the key)')
    .option('--until <date>', 'with --verdict: the last day on which it holds')
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
  TOLHUIS_KEY=tk_… tolhuis screen customers.csv --json --server https://desk.example
  tolhuis screen "Acme Trading" --country NL --verdict false-match --hit EL:2446250b546e --reason "other owner, seen the register" --by a.jansen

Each hit is shown with what to give to --hit, and with the day on which its listing ends, where it does.
A verdict decides the open orders that name the party again, here or on the server, and tells which changed.

A file has the columns (or keys) name, and where known id (another for each row), type, country, address, aliases, identifiers, birthDate. A table has
commas, semicolons or tabs; of a workbook one sheet is read. More in docs/guides/files.md.
Exit status: 0 every name was screened; 2 bad input, with nothing on standard output.`,
    )
    .action(async (what: string | undefined, flags: ScreenFlags) => {
      process.exitCode = await screenCommand(what, flags);
    });
}

/** Where decisions about hits are kept. */
const decisionsFile = (io: Io): string => join(tolhuisHome(io.env), 'decisions.jsonl');

/** Runs `tolhuis screen`; gives the exit status. */
export async function screenCommand(
  what: string | undefined,
  flags: ScreenFlags,
  io: Io = processIo(),
): Promise<number> {
  try {
    if (what === undefined)
      throw new RowError(
        'the command line',
        'nothing to screen',
        'Give a name, a file or -; see `tolhuis screen --help`.',
      );
    for (const flag of ['hit', 'reason', 'by', 'until'] as const)
      if (flags.verdict === undefined && flags[flag] !== undefined)
        throw new RowError(
          `--${flag}`,
          'is part of a decision, and no --verdict is given',
          'Add --verdict true-match, false-match or unsure; without a decision leave it out.',
        );
    const options = optionsOf(flags);
    const today = flags.on ?? io.today;
    if (!isDay(today)) throw new RowError('--on', `${JSON.stringify(today)} is no day`, 'Write YYYY-MM-DD.');
    refuseSameFile(what, flags.output, '--output');
    const isFile = what === '-' || existsSync(what) || looksLikeFile(what);
    // Many names in a file are work for worker threads, which check them first of all: no need to go to the end here.
    const toWorkers = flags.json === true && what !== '-' && flags.server === undefined && availableParallelism() > 1;
    const reading = {
      ...(flags.sheet !== undefined && { sheet: flags.sheet }),
      onNote: (note: string) => io.err(`tolhuis: note: ${note}\n`),
    };
    let names: Names | undefined;
    if (isFile && flags.output === undefined) names = await namesOf(what, reading, toWorkers);
    else if (!isFile)
      names = inMemory([
        toQuery(
          {
            name: what,
            ...(flags.country && { country: flags.country }),
            ...(flags.address && { address: flags.address }),
            ...(flags.type && { type: flags.type }),
          },
          'the command line',
        ),
      ]);
    if (!isFile && flags.sheet !== undefined)
      throw new RowError('--sheet', 'is for a workbook', 'For a single name leave it out.');
    for (const [flag, value] of Object.entries({ country: flags.country, address: flags.address, type: flags.type }))
      if (isFile && value !== undefined)
        throw new RowError(`--${flag}`, 'is for a single name', 'In a file it is a column.');

    if (flags.server !== undefined && flags.verdict !== undefined) {
      const query = isFile ? undefined : (await Array.fromAsync(names ?? inMemory([])))[0];
      if (query === undefined) throw new RowError('--verdict', 'is about one name', 'Give the name, not a file.');
      io.out(`${await verdictOnServer(query, flags)}\n`);
      return 0;
    }
    if (flags.server !== undefined) {
      for await (const { row, answer, listState } of screenedByServer(names ?? inMemory([]), flags, options, io, today))
        await io.out(
          flags.json
            ? `${JSON.stringify(listState === undefined ? answer : { ...answer, listState })}\n`
            : `${screenedText(answer, row, { entryOf: (hit) => hit.entry }, false, options.minScore ?? REVIEW_SCORE)}\n`,
        );
      return 0;
    }
    const lists = listsFor(flags, io, today);
    if (lists.state.effect !== 'none')
      io.err(`tolhuis: ${lists.state.effect === 'hold' ? 'HOLD' : 'warning'}: ${lists.state.message}\n`);
    if (names === undefined || flags.output !== undefined)
      return await screenMany(
        what,
        flags,
        reading,
        { ...lists, decisions: new DecisionStore(decisionsFile(io)).all() },
        options,
        io,
        today,
      );
    const store = new DecisionStore(decisionsFile(io));
    const screener = new Screener(lists.entries, today, store.all());
    if (flags.verdict !== undefined) {
      const query = isFile ? undefined : (await Array.fromAsync(names))[0];
      if (query === undefined) throw new RowError('--verdict', 'is about one name', 'Give the name, not a file.');
      const { text, decision } = recordDecision(query, flags, screener, store, io.now());
      io.out(`${text}${await ordersFollow(decision, io)}\n`);
      return 0;
    }
    let prefixes: ((hit: { list: string; id: string }) => string) | undefined;
    const known = {
      entryOf: (hit: { list: string; id: string }) => screener.entryOf(hit),
      hitName: (hit: { list: string; id: string }) => {
        prefixes ??= shortestPrefixes(lists.entries.map((entry) => `${entry.list}:${entry.id}`));
        return prefixes(hit);
      },
    };
    const state = lists.state.effect === 'none' ? {} : { listState: lists.state.state };
    for await (const row of names) {
      const answer = screener.screen(row, flags.json ? options : { minScore: REVIEW_SCORE, ...options });
      await io.out(
        flags.json
          ? `${JSON.stringify({ ...answer, ...state })}\n`
          : `${screenedText(answer, row, known, flags.explain === true, options.minScore ?? REVIEW_SCORE)}\n`,
      );
    }
    return 0;
  } catch (cause) {
    if (!(cause instanceof RowError || cause instanceof ListFormatError)) throw cause;
    io.err(`tolhuis screen: ${cause.message}\n`);
    return 2;
  }
}
