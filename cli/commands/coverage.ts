import { OPERATIONS, perform } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { languageOf, out } from '../shared.ts';
import { bold, dim, table, wrap } from '../show/style.ts';

export function register(program: Command): void {
  program
    .command('coverage')
    .description('What is modelled, in part, as a pointer or not at all; every gap is counted')
    .option('--json', 'the whole table')
    .option('--gaps', 'list every gap that is a value in the rulebook')
    .option('--lang <language>', 'en or nl')
    .addHelpText('after', '\nExamples:\n  tolhuis coverage\n  tolhuis coverage --gaps')
    .action(async (options: { json?: boolean; gaps?: boolean; lang?: string }) => {
      const result = await perform(OPERATIONS.coverage, { rulebook: RULEBOOK, language: languageOf(options.lang) }, {});
      if (options.json) return out(`${JSON.stringify(result)}\n`);
      await out(
        `${table(
          ['regime', 'citation', 'state', ''],
          result.regimes.map((r) => [r.regime, r.cite, r.state, wrap(r.note, 0, 60).split('\n')[0]!]),
        )}\n\n`,
      );
      await out(
        `${Object.entries(result.counts)
          .map(([k, n]) => `${bold(String(n))} ${k}`)
          .join(dim(' · '))}\n`,
      );
      if (options.gaps) for (const g of result.gaps) await out(`${g.cite}: ${g.what}\n`);
      else
        await out(
          dim('--gaps lists what is not encoded: each answers "not determined", never "no licence required".\n'),
        );
    });
}
