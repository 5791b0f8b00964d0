import { OPERATIONS, perform } from '@tolhuis/core/app';
import { badInput } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { countryOf } from '../country.ts';
import { dayOf, languageOf, out } from '../shared.ts';
import { policyText } from '../show/determination.ts';
import { bold, dim, outcomeText, tone, wrap } from '../show/style.ts';
import { chipIdOf } from './classify.ts';

type Options = { chip?: string; to?: string; from?: string; until?: string; json?: boolean; lang?: string };

/** Months between two days, for the strip. */
const months = (a: string, b: string): number =>
  Math.max(
    1,
    Math.round(
      (Date.UTC(+b.slice(0, 4), +b.slice(5, 7) - 1) - Date.UTC(+a.slice(0, 4), +a.slice(5, 7) - 1)) /
        (30.44 * 86_400_000),
    ),
  );

export function register(program: Command): void {
  program
    .command('timeline')
    .description('How the answer changed over time, as a strip; without a chip: the events of the record')
    .option('--chip <chip>', 'a chip of the catalogue')
    .option('--to <country>', 'the destination')
    .option('--from <day>', 'first day (default 2022-08-01)')
    .option('--until <day>', 'last day (default 2027-12-31)')
    .option('--json', 'one span (or event) a line')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis timeline --chip nvidia/h100-sxm5 --to AE
  tolhuis timeline --chip nvidia/h20-96gb --to CN --from 2025-01-01
  tolhuis timeline --from 2026-01-01 --until 2026-03-31`,
    )
    .action(async (options: Options) => {
      const language = languageOf(options.lang);
      // One without the other would be passed over, and the events of all taken for those of this.
      if ((options.chip === undefined) !== (options.to === undefined))
        throw badInput({
          path: options.chip === undefined ? '--to' : '--chip',
          message: 'the history of an answer is that of a chip and a destination.',
          remedy: options.chip === undefined ? 'Add --chip, or leave it out.' : 'Add --to, or leave it out.',
        });
      const start = options.from === undefined ? '2022-08-01' : dayOf(options.from, '--from');
      const end = options.until === undefined ? '2027-12-31' : dayOf(options.until, '--until');
      if (start > end)
        throw badInput({ path: '--from', message: `${start} is after ${end}.`, remedy: 'Swap --from and --until.' });
      const result = await perform(
        OPERATIONS.timeline,
        { rulebook: RULEBOOK, language },
        {
          from: start,
          until: end,
          ...(options.chip !== undefined ? { chip: chipIdOf(options.chip, '--chip') } : {}),
          ...(options.to !== undefined ? { to: countryOf(options.to, '--to') } : {}),
        },
      );
      if (options.json) {
        for (const x of result.spans.length > 0 ? result.spans : result.events) await out(`${JSON.stringify(x)}\n`);
        return;
      }
      if (result.spans.length === 0) {
        for (const e of result.events)
          await out(
            `${bold(e.date)}  ${e.title} ${dim(`${e.kind}, ${e.confidence}`)}\n            ${wrap(e.text, 12)}\n`,
          );
        await out(dim(`${result.events.length} events. Add --chip and --to for the history of an answer.\n`));
        return;
      }
      const strip = result.spans.map((s) => tone(s.outcome, '█'.repeat(months(s.from, s.until ?? end)))).join('');
      await out(
        `${bold(`${options.chip} → ${options.to}`)} ${dim('a civil, unlisted buyer at home there')}\n${strip}\n`,
      );
      for (const s of result.spans) {
        await out(
          `${s.from}  ${outcomeText(s.outcome, language)}${s.letters === undefined ? '' : ' *'} ${bold(s.eccn ?? '')} ${s.reviewPolicy === undefined ? (s.exception ?? '') : policyText(s.reviewPolicy, language)}\n`,
        );
        for (const e of s.events.filter((e) => e.concerns)) await out(dim(`            ${e.date} ${e.title}\n`));
      }
      for (const text of new Set(result.spans.flatMap((s) => s.letters ?? []))) await out(`* ${wrap(text, 2)}\n`);
    });
}
