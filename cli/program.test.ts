import { NEEDED_LISTS } from '@tolhuis/rulebook/lists/catalogue.ts';
import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { COMMANDS } from './catalogue.ts';
import { programFor } from './program.ts';

/** What a call prints; help ends a call with an "error" of status 0. */
async function printed(...args: string[]): Promise<string> {
  const program = await programFor(args);
  let text = '';
  const writeOut = (more: string): void => {
    text += more;
  };
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut, writeErr: writeOut });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (e) {
    if (!(e instanceof CommanderError) || e.exitCode !== 0) throw e;
  }
  return text;
}

test.each(COMMANDS.map(([name]) => [name]))('`help %s` says what its `--help` says', async (name) => {
  const help = await printed('help', name);
  expect(help).toBe(await printed(name, '--help'));
  expect(help).toMatch(/Examples?:/);
});

test('`help` alone names every command', async () => {
  const help = await printed('help');
  expect(help).toBe(await printed('--help'));
  for (const [name] of COMMANDS) expect(help).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});

test('`lists import --help` says which missing list holds and which only warns', async () => {
  const program = await programFor(['lists']);
  const command = program.commands
    .find((one) => one.name() === 'lists')
    ?.commands.find((one) => one.name() === 'import');
  let help = '';
  command?.configureOutput({ writeOut: (more) => (help += more) }).outputHelp();
  const [holds = '', warns = ''] =
    /without ([A-Z, ]+)\nevery order .* held too; without ([A-Z, ]+) it is warned of/.exec(help)?.slice(1) ?? [];
  for (const { code, effect } of NEEDED_LISTS)
    expect((effect === 'hold' ? holds : warns).split(', ').map((one) => one.trim())).toContain(code);
  expect(holds).not.toContain('CMIC');
});
