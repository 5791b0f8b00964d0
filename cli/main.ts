import { OperationError, statusOf } from '@tolhuis/core/app/errors';
import { CommanderError } from 'commander';
import { programFor } from './program.ts';
import { refusalLines } from './refusal.ts';
import { writeAllOrFail } from './whole-output.ts';

// The terminal door: runs the command, and turns every error into its message and exit status.

// `tolhuis … | head`: the reader has enough. That is no failure, and no stack trace. Anything else means that the answer
// is cut off: whoever reads the file must not take it for whole.
writeAllOrFail(process.stdout, 1);
process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `tolhuis: standard output could not be written: ${e.message}. What was written is cut off; check the room on the disk, and run it again.\n`,
  );
  process.exit(statusOf({ code: 'unavailable', what: '', remedy: '' }).exit);
});

try {
  const program = await programFor(process.argv.slice(2));
  if (process.argv.length <= 2) {
    program.outputHelp();
  } else await program.parseAsync(process.argv);
} catch (e) {
  if (e instanceof CommanderError) process.exitCode = e.exitCode === 0 ? 0 : 2;
  else if (e instanceof OperationError) {
    for (const line of await refusalLines(e.error, process.argv.slice(2))) process.stderr.write(`tolhuis: ${line}\n`);
    process.exitCode = statusOf(e.error).exit;
  } else if ((e as NodeJS.ErrnoException).code === 'EPIPE') process.exitCode = 0;
  else if (
    typeof (e as NodeJS.ErrnoException).syscall === 'string' &&
    (e as NodeJS.ErrnoException).code !== undefined
  ) {
    // What the machine refuses (no room, no right, no such folder) is no defect, and nobody can read a stack.
    process.stderr.write(`tolhuis: ${(e as Error).message}. Check the path, its rights and the room on the disk.\n`);
    process.exitCode = statusOf({ code: 'unavailable', what: '', remedy: '' }).exit;
  } else {
    process.stderr.write(
      `tolhuis: an error that should not happen; please report it.\n${(e as Error).stack ?? String(e)}\n`,
    );
    process.exitCode = 70;
  }
}
