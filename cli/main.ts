import { OperationError, showIssue, statusOf } from '@tolhuis/core/app/errors';
import { Command, CommanderError } from 'commander';
import { COMMANDS } from './catalogue.ts';

// The terminal door. Commands are loaded when they are used, so that the start stays short.

// `tolhuis … | head`: the reader has enough. That is no failure, and no stack trace.
process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code === 'EPIPE') process.exit(0);
  throw e;
});

const program = new Command('tolhuis')
  .description(
    'Export-control desk for AI chips: may this chip go there, to them, on that day, under which paragraph.\nNot legal advice.',
  )
  .version('0.1.0')
  .showSuggestionAfterError()
  .showHelpAfterError('(add --help for examples)')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  tolhuis decide examples/h200-to-china.json          one question, answered with paragraphs
  tolhuis decide examples/orders.csv --out answers.csv a file of orders in, a file of answers out
  tolhuis classify nvidia/h20-96gb                     the classification and its margins
  tolhuis chips compare nvidia/h20-96gb nvidia/b30a    side by side, with price per TPP
  tolhuis explain 742.6(a)(6)                          the rule, its versions and its cases
  tolhuis timeline --chip nvidia/h100-sxm5 --to AE     how the answer changed since 2022`,
  );

// Only the command that is called is loaded; the others stand in the help by name and summary.
const called = process.argv.slice(2).find((a) => !a.startsWith('-'));
try {
  for (const [name, summary, load] of COMMANDS) {
    if (name === called) (await load()).register(program);
    else program.command(name).description(summary).allowUnknownOption().allowExcessArguments();
  }
  if (process.argv.length <= 2) {
    program.outputHelp();
  } else await program.parseAsync(process.argv);
} catch (e) {
  if (e instanceof CommanderError) process.exitCode = e.exitCode === 0 ? 0 : 2;
  else if (e instanceof OperationError) {
    const { error } = e;
    if (error.code === 'bad-input')
      for (const issue of error.issues) process.stderr.write(`tolhuis: ${showIssue(issue)}\n`);
    else process.stderr.write(`tolhuis: ${error.what} ${error.remedy}\n`);
    process.exitCode = statusOf(error).exit;
  } else if ((e as NodeJS.ErrnoException).code === 'EPIPE') process.exitCode = 0;
  else {
    process.stderr.write(
      `tolhuis: an error that should not happen; please report it.\n${(e as Error).stack ?? String(e)}\n`,
    );
    process.exitCode = 70;
  }
}
