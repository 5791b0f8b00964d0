import { existsSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app/errors';
import type { Command } from 'commander';
import { LOCAL, type StoreOptions, show, storeOptions, withDesk } from '../desk.ts';

export function register(program: Command): void {
  storeOptions(program.command('backup'))
    .description('Write one consistent copy of the store to a file, while others go on working')
    .argument('<file>', 'where to write it; it holds personal data and password hashes')
    .option('--replace', 'write over a file that is there already, once the new one is whole')
    .addHelpText(
      'after',
      `
The file is the same for SQLite and PostgreSQL, so \`tolhuis restore\` also moves a desk from one to the other. The signing
key (keys/ in the data directory) is not in it: keep a copy of that apart.`,
    )
    .addHelpText(
      'after',
      `
Examples:
  tolhuis backup desk-2026-11-21.backup
  tolhuis backup desk.backup --store postgres://tolhuis@db/tolhuis`,
    )
    .action((file: string, options: StoreOptions & { readonly replace?: boolean }) =>
      withDesk(options, async (desk) => {
        if (existsSync(file) && options.replace !== true)
          throw badInput({
            path: file,
            message: 'is there already, and may be the only backup.',
            remedy: 'Choose another name, or add --replace.',
          });
        const { bytes } = await desk.upkeep.backup(LOCAL, file);
        show(options, { file, bytes }, [`${file}: ${bytes} bytes`]);
      }),
    );
}
