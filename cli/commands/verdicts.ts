import { join } from 'node:path';
import { isDay } from '@tolhuis/core/law';
import { DECISION_STATES, type DecisionState } from '@tolhuis/core/screen';
import { ListFormatError } from '@tolhuis/rulebook/lists/index.ts';
import { tolhuisHome } from '@tolhuis/server/lists/index.ts';
import { DecisionStore } from '@tolhuis/server/screening/decision-store.ts';
import { RowError } from '@tolhuis/server/screening/query.ts';
import { type Command, Option } from 'commander';
import { type DeskOptions, deskOptions } from '../desk.ts';
import { type Io, processIo } from '../screening/flags.ts';
import { verdicts, verdictText, type Wanted } from '../screening/verdict-list.ts';

/** Flags of `tolhuis verdicts`, as commander gives them. */
export type VerdictsFlags = DeskOptions & {
  readonly party?: string;
  readonly entry?: string;
  readonly state?: string;
  readonly by?: string;
  readonly since?: string;
  readonly limit?: string;
};

/** Adds `tolhuis verdicts` to the program. */
export function register(program: Command): void {
  deskOptions(program.command('verdicts'))
    .description('what was decided about hits, newest first: verdict, who, why, and whether it still holds')
    .option('--party <text>', 'part of the screened name, or the whole id of the party')
    .option('--entry <text>', 'part of the listed name, or LIST:ID (the beginning of the id is enough)')
    .addOption(new Option('--state <state>', 'only those that are so today').choices(DECISION_STATES))
    .option('--by <who>', 'who decided (on a desk: the id of the user)')
    .option('--since <date>', 'decided on this day or later (UTC)')
    .option('--limit <n>', 'at most so many (default 50)')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis verdicts
  tolhuis verdicts --state reopened
  tolhuis verdicts --party "Acme Trading" --since 2026-10-01 --json
  TOLHUIS_KEY=tk_… tolhuis verdicts --entry EL:2446250b546e --server https://desk.example

States: in-force; open (somebody looked and is not sure); expired (its last day has passed); reopened (a side has changed,
with the keys that did); superseded (a later one is about the same two); not-listed (the listed party is on no list here).
Whether the screened party is as it was is known of parties on file; another name tells when it is screened.
Without --server: those of the command line of this machine, and of its desk where it has one.
Exit status: 0, whatever was found; 2 bad input.`,
    )
    .action(async (flags: VerdictsFlags) => {
      process.exitCode = await verdictsCommand(flags);
    });
}

/** Runs `tolhuis verdicts`; gives the exit status. @throws OperationError from a desk */
export async function verdictsCommand(flags: VerdictsFlags, io: Io = processIo()): Promise<number> {
  try {
    const wanted = wantedOf(flags);
    const store = new DecisionStore(join(tolhuisHome(io.env), 'decisions.jsonl'));
    const { found, inFile } = await verdicts(store, wanted, flags, io);
    if (found.length === 0) io.err('tolhuis: note: no decision about a hit fits.\n');
    for (const verdict of found) await io.out(flags.json ? `${JSON.stringify(verdict)}\n` : verdictText(verdict));
    if (inFile > 0)
      io.err(`tolhuis: note: ${inFile} more were decided on the command line of the desk's own machine; ask there.\n`);
    if (found.length === wanted.limit)
      io.err(`tolhuis: note: ${wanted.limit} are shown; there may be more: --limit.\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof RowError || cause instanceof ListFormatError)) throw cause;
    io.err(`tolhuis verdicts: ${cause.message}\n`);
    return 2;
  }
}

/** @throws RowError naming the flag */
function wantedOf({ party, entry, state, by, since, limit }: VerdictsFlags): Wanted {
  for (const [flag, value] of Object.entries({ party, entry, by }))
    if (value !== undefined && value.trim() === '')
      throw new RowError(`--${flag}`, 'is empty', 'Leave it out to see all.');
  if (since !== undefined && !isDay(since))
    throw new RowError('--since', `${JSON.stringify(since)} is no day`, 'Write YYYY-MM-DD.');
  const most = Number(limit ?? '50');
  if (!Number.isInteger(most) || most < 1 || most > 1_000_000)
    throw new RowError('--limit', `${JSON.stringify(limit)} is not a whole number from 1`, 'Leave it out for 50.');
  const known = DECISION_STATES.find((one) => one === state);
  if (state !== undefined && known === undefined)
    throw new RowError('--state', `${JSON.stringify(state)} is no state`, `Use ${DECISION_STATES.join(', ')}.`);
  return {
    filter: {
      ...(party !== undefined && { party: party.trim() }),
      ...(entry !== undefined && { entry: entry.trim() }),
      ...(by !== undefined && { by: by.trim() }),
      ...(since !== undefined && { since }),
    },
    ...(known !== undefined && { state: known satisfies DecisionState }),
    limit: most,
  };
}
