import { OPERATIONS, perform } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { readOrders, tellNotes } from '../orders/read.ts';
import { languageOf, out } from '../shared.ts';
import { statusWords, subject } from '../show/determination.ts';
import { bold, dim, tone, wrap } from '../show/style.ts';

const OVER = { en: 'over the limit', nl: 'boven de grens' } as const;

type Options = {
  scenario?: string[];
  assume?: string[];
  reading?: string;
  sheet?: string;
  json?: boolean;
  lang?: string;
};

export function register(program: Command): void {
  program
    .command('simulate')
    .description('Which of my orders change under a proposal, a switch or the letter of the text, and why')
    .argument('[file]', 'orders: JSON, JSON Lines, CSV or XLSX; - for standard input', 'examples/orders.csv')
    .option('--scenario <id...>', 'proposals to lay over the law')
    .option('--assume <switch=option...>', 'operator switches')
    .option('--reading <reading>', 'letter: apply codified text that is not enforced')
    .option('--sheet <name>', 'of a workbook (default: the first that is not hidden)')
    .option('--json', 'one flip a line')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
Proposals: ${RULEBOOK.proposals.map((p) => p.id).join(', ')}

Examples:
  tolhuis simulate examples/orders.csv --scenario safe-chips-act
  tolhuis simulate orders.csv --reading letter
  tolhuis simulate orders.csv --assume affiliates-rule-after-2026-11-09=stayed`,
    )
    .action(async (file: string, options: Options) => {
      const language = languageOf(options.lang);
      const { orders, notes } = await readOrders(RULEBOOK, file, options.sheet);
      tellNotes({ notes });
      const assume = options.assume
        ? Object.fromEntries(
            options.assume.map((a) => {
              const [id = '', ...option] = a.split('=');
              return [id, option.join('=')];
            }),
          )
        : undefined;
      const result = await perform(
        OPERATIONS.simulate,
        { rulebook: RULEBOOK, language },
        {
          orders: orders.map((o) => o.question),
          ...(options.scenario ? { scenarios: options.scenario } : {}),
          ...(assume ? { assume } : {}),
          ...(options.reading !== undefined ? { reading: options.reading } : {}),
          onlyChanged: !options.json,
        },
      );
      if (options.json) {
        for (const f of result.flips)
          await out(
            `${JSON.stringify({ ...(orders[f.index]?.id !== undefined ? { id: orders[f.index]!.id } : {}), ...f })}\n`,
          );
        return;
      }
      for (const f of result.flips) {
        const order = orders[f.index]!;
        await out(
          `${bold(order.id ?? `line ${order.line}`)}  ${subject(order.question)}\n  ${tone(f.before.split(' ')[0]!, statusWords(f.before, language))} → ${tone(f.after.split(' ')[0]!, statusWords(f.after, language))}\n`,
        );
        for (const w of f.why) await out(dim(`    ${w.cite}: ${wrap(`${w.title}, ${w.effect}`, 8)}\n`));
        for (const d of f.newDuties) await out(`    + ${wrap(d, 6)}\n`);
        for (const d of f.lostDuties) await out(dim(`    - ${wrap(d, 6)}\n`));
        for (const l of f.limits) if (l.exceeded) await out(`    ! ${OVER[language]}: ${l.id} (${l.cite})\n`);
      }
      await out(
        `\n${bold(language === 'nl' ? `${result.changed} van ${result.total} orders veranderen` : `${result.changed} of ${result.total} orders change`)}\n`,
      );
    });
}
