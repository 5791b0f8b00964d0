import { existsSync } from 'node:fs';
import { notFound } from '@tolhuis/core/app/errors';
import { ListStore, listsHome, loadLists } from '@tolhuis/server/lists/index.ts';
import type { Command } from 'commander';
import { columns, LOCAL, type StoreOptions, show, storeOptions, storePlace, withDesk } from '../desk.ts';
import { dayOf } from '../shared.ts';

type Check = {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy?: string | undefined;
};

/** The party lists of this machine: not installed, or old, they hold every order with a named party. */
function listsCheck(): Check {
  const { state } = loadLists(new ListStore(listsHome()), dayOf(undefined));
  return {
    name: 'party lists',
    ok: state.effect === 'none',
    detail: state.effect === 'none' ? 'installed and new enough' : state.message,
    ...(state.effect !== 'none' && { remedy: 'Run `tolhuis lists sync`, or `tolhuis lists import FILE`.' }),
  };
}

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
    .action((options: StoreOptions) => {
      const place = storePlace(options);
      // A new store would be made, and found in good health: a wrong folder has to be told.
      if (!place.includes('://') && !existsSync(place))
        throw notFound(`No desk is in '${place}' yet.`, 'Check --data; `tolhuis serve` makes one.');
      return withDesk(options, async (desk) => {
        const checks: readonly Check[] = [...(await desk.upkeep.doctor(LOCAL)), listsCheck()];
        const rows = checks.map(({ name, ok, detail }) => [ok ? 'ok' : 'NOT OK', name, detail]);
        const remedies = checks.flatMap(({ name, remedy }) => (remedy === undefined ? [] : [`${name}: ${remedy}`]));
        show(options, { ok: checks.every((c) => c.ok), checks }, [...columns(rows), ...remedies]);
        if (checks.some((c) => !c.ok)) process.exitCode = 1;
      });
    });
}
