import { OPERATIONS, perform } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { dayOf, languageOf, out } from '../shared.ts';
import { dim, table } from '../show/style.ts';

export function register(program: Command): void {
  program
    .command('countries')
    .description('Countries with the country groups they are in on a day')
    .argument('[search]', 'a code or a part of a name')
    .option('--on <day>', 'the legal day (default: today, US Eastern)')
    .option('--json', 'one country a line')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis countries
  tolhuis countries AE --on 2026-07-09
  tolhuis countries hong`,
    )
    .action(async (search: string | undefined, options: { on?: string; json?: boolean; lang?: string }) => {
      const language = languageOf(options.lang);
      const result = await perform(
        OPERATIONS.countries,
        { rulebook: RULEBOOK, language },
        { on: dayOf(options.on), ...(search !== undefined ? { search } : {}) },
      );
      if (options.json) {
        for (const c of result.countries) await out(`${JSON.stringify(c)}\n`);
        return;
      }
      if (result.countries.length === 0) {
        await out('No country matches. Codes are ISO 3166-1 alpha-2; names are in English or Dutch.\n');
        return;
      }
      await out(
        `${table(
          ['code', 'name', 'groups', 'date not settled'],
          result.countries.map((c) => [c.code, c.name, c.groups.join(' '), c.uncertain.join(' ')]),
        )}\n${dim(
          `On ${result.on}. Hong Kong counts as China; Macau is not in D:5.${
            result.countries.some((c) => [...c.groups, ...c.uncertain].some((g) => g.startsWith('tier-')))
              ? ' The tiers are of 90 FR 4544, codified from 13 January 2025; its worldwide duty is not enforced since 13 May 2025.'
              : ''
          }`,
        )}\n`,
      );
    });
}
