import { systemClock } from '@tolhuis/server/store/open.ts';
import { restoreInto } from '@tolhuis/server/store/restore.ts';
import type { Command } from 'commander';
import { LOCAL, type StoreOptions, show, storeOptions, storePlace, withDesk } from '../desk.ts';

export function register(program: Command): void {
  storeOptions(program.command('restore'))
    .description('Restore a backup into an empty store, all of it or nothing, and verify its log')
    .argument('<file>', 'a file that `tolhuis backup` wrote')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis restore desk-2026-11-21.backup --data ./new-desk`,
    )
    .action(async (file: string, options: StoreOptions) => {
      const counts = await restoreInto(storePlace(options), file, systemClock());
      await withDesk(options, async (desk) => {
        const { ok, entries, findings } = await desk.audit.verify(LOCAL);
        const rows = Object.values(counts).reduce((sum, n) => sum + n, 0);
        // The signing key is not part of a backup: without it the heads of the old machine are by a stranger.
        const stranger = findings.some((f) => f.kind === 'head-key')
          ? ['Copy keys/log-ed25519.pem of the old data directory into this one, and run `tolhuis audit verify` again.']
          : [];
        show(options, { rows, counts, log: { ok, entries, findings } }, [
          `${rows} rows restored into ${options.store === undefined ? 'the data directory' : 'the store'}.`,
          ok ? `The log is whole: ${entries} entries.` : `The log: ${findings.map((f) => f.message).join('; ')}`,
          ...stranger,
        ]);
        if (!ok) process.exitCode = 1;
      });
    });
}
