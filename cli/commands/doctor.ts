import type { Command } from 'commander';
import { columns, LOCAL, type StoreOptions, show, storeOptions, withDesk } from '../desk.ts';

export function register(program: Command): void {
  storeOptions(program.command('doctor'))
    .description(
      'Everything that can be wrong with this installation, with what to do; exit status 1 where something is',
    )
    .addHelpText(
      'after',
      `
Examples:
  tolhuis doctor
  tolhuis doctor --json`,
    )
    .action((options: StoreOptions) =>
      withDesk(options, async (desk) => {
        const checks = await desk.upkeep.doctor(LOCAL);
        const rows = checks.map(({ name, ok, detail }) => [ok ? 'ok' : 'NOT OK', name, detail]);
        const remedies = checks.flatMap(({ name, remedy }) => (remedy === undefined ? [] : [`${name}: ${remedy}`]));
        show(options, { ok: checks.every((c) => c.ok), checks }, [...columns(rows), ...remedies]);
        if (checks.some((c) => !c.ok)) process.exitCode = 1;
      }),
    );
}
