import type { Subject } from '@tolhuis/core/screen';
import { changedLists, installedState, ListChangeError, ListStore, listsHome } from '@tolhuis/server/lists/index.ts';
import { RowError } from '@tolhuis/server/screening/query.ts';
import { Rescreening, type RescreenReport } from '@tolhuis/server/screening/rescreen.ts';
import { queryRows, type RowOptions } from '@tolhuis/server/screening/rows.ts';
import type { Command } from 'commander';
import { remoteOptions } from '../remote.ts';
import { type ExposureFlags, exposureOf, type Io, optionsOf, processIo } from '../screening/flags.ts';
import { rescreenOnServer } from '../screening/rescreen-remote.ts';
import { shortName } from '../show/printable.ts';
import { noteText } from '../show/screened.ts';

/** Flags of `tolhuis rescreen`, as commander gives them. */
export type RescreenFlags = ExposureFlags & {
  source?: string;
  since?: string;
  minScore?: string;
  sheet?: string;
  json?: boolean;
  server?: string;
  key?: string;
};

/** Adds `tolhuis rescreen` to the program. */
export function register(program: Command): void {
  remoteOptions(program.command('rescreen'))
    .argument(
      '[file]',
      'your parties, each with an id (JSON Lines, CSV, XLSX), or - for standard input; with --server none: all on file there',
    )
    .description('after a list change: which hits of your parties are new, gone or changed, the most urgent first')
    .option('--source <name>', 'which installed list (default: csl, or the only one)')
    .option('--since <day>', 'against the list as installed on this day, or of this checksum (default: the one before)')
    .option('--min-score <x>', 'leave out hits below this score, 0 to 1 (default: where a look is worth it)')
    .option('--value-usd <amount>', 'what is at stake with each party, in US dollars (default: not known, so the most)')
    .option('--tpp <number>', 'the same in total processing performance')
    .option('--released', 'the goods have left')
    .option('--sheet <name>', 'of a workbook (default: the first that is not hidden)')
    .option('--json', 'the whole report as one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis rescreen customers.csv
  tolhuis rescreen customers.jsonl --since 2026-10-01 --json
  TOLHUIS_KEY=tk_… tolhuis rescreen --server https://desk.example

Only the listed parties that changed are compared; that tells the same as screening everything again.
Exit status: 0 done, whatever was found; 2 bad input, or nothing to compare the list with.`,
    )
    .action(async (file: string | undefined, flags: RescreenFlags) => {
      process.exitCode = await rescreenCommand(file, flags);
    });
}

/** Runs `tolhuis rescreen`; gives the exit status. */
export async function rescreenCommand(
  file: string | undefined,
  flags: RescreenFlags,
  io: Io = processIo(),
): Promise<number> {
  try {
    const { minScore } = optionsOf(flags.minScore === undefined ? {} : { minScore: flags.minScore });
    const exposure = exposureOf(flags);
    const which = {
      ...(flags.source !== undefined && { source: flags.source }),
      ...(flags.since !== undefined && { since: flags.since }),
    };
    const least = minScore === undefined ? {} : { minScore };
    const reading = {
      ...(flags.sheet !== undefined && { sheet: flags.sheet }),
      onNote: (note: string) => io.err(`tolhuis: note: ${note}\n`),
    };
    const parties = file === undefined ? undefined : subjects(file, reading);
    let report: RescreenReport;
    if (flags.server !== undefined) {
      const { server, key } = flags;
      report = await rescreenOnServer({ server, key }, { ...which, ...least, on: io.today }, parties, exposure);
    } else {
      if (parties === undefined)
        throw new RowError('tolhuis rescreen', 'no file', 'Give your parties; all on file is for --server.');
      const store = new ListStore(listsHome(io.env));
      const list = changedLists(store, which);
      // That nothing changed on an old list, or on some of the lists, is no all-clear.
      const { effect, message } = installedState(store, io.today);
      if (effect !== 'none') io.err(`tolhuis: ${effect === 'hold' ? 'HOLD' : 'warning'}: ${message}\n`);
      const rescreening = new Rescreening(list, { today: io.today, ...least });
      for await (const query of parties) rescreening.add({ query, exposure });
      report = rescreening.report();
    }
    io.out(flags.json ? `${JSON.stringify(report)}\n` : reportText(report));
    return 0;
  } catch (cause) {
    if (!(cause instanceof RowError || cause instanceof ListChangeError)) throw cause;
    io.err(`tolhuis rescreen: ${cause.message}\n`);
    return 2;
  }
}

/** The parties of a file. @throws RowError for one without an id, or for two of one id */
async function* subjects(file: string, reading: RowOptions): AsyncGenerator<Subject> {
  const seen = new Set<string>();
  for await (const { place, query } of queryRows(file, reading)) {
    const { id } = query;
    if (id === undefined) throw new RowError(`${place}, key "id"`, 'no id', 'Each party needs one to be told apart.');
    if (seen.has(id)) throw new RowError(place, `${JSON.stringify(id)} stands for two parties`, 'Give each its own.');
    seen.add(id);
    yield { ...query, id };
  }
}

/** The report for people: a head, then one line a hit. */
function reportText({ source, from, to, parties, compared, changes, unclear }: RescreenReport): string {
  const day = (at: string): string => at.slice(0, 10);
  const lines = changes.map(
    ({ kind, subject, name, hit, fields, priority }) =>
      `  ${kind.padEnd(7)} urgency ${String(priority.priority).padStart(3)}  ${subject}  ${name} — ${hit.list} ${hit.name} (${hit.score.toFixed(2)})${fields && fields.length > 0 ? `; changed: ${fields.join(', ')}` : ''}`,
  );
  return [
    `${source}, ${day(from.takenAt)} to ${day(to.takenAt)}: ${compared.before} listed parties gone or changed, ${compared.after} new or changed; ${parties} parties screened again`,
    ...(lines.length === 0 ? ['  nothing changed for them'] : lines),
    ...unclear.map(({ subject, name, note }) => `  ! ${subject}  ${shortName(name)}: ${noteText(note)}`),
    '',
  ].join('\n');
}
