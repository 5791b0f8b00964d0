import { existsSync } from 'node:fs';
import { badInput, OPERATIONS, perform } from '@tolhuis/core/app';
import { showNumber } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { resolveChip } from '@tolhuis/rulebook/chips/resolve.ts';
import type { Command } from 'commander';
import { readOrders } from '../orders/read.ts';
import { dayOf, languageOf, out } from '../shared.ts';
import { showKnown } from '../show/numbers.ts';
import { bold, dim, padEnd, paint, table } from '../show/style.ts';

type Options = { on?: string; json?: boolean; lang?: string };

/** The id of a chip that a person typed, or an error that asks which one. */
export function chipIdOf(name: string, path: string): string {
  const found = resolveChip(name);
  if ('chip' in found) return found.chip.id;
  if ('ambiguous' in found)
    throw badInput({
      path,
      message: `'${name}' is more than one chip.`,
      remedy: `Which one: ${found.ambiguous.map((c) => c.id).join(', ')}?`,
    });
  throw badInput({
    path,
    message: `no chip '${name.slice(0, 80)}' in the catalogue.`,
    remedy: found.suggestions.length > 0 ? `Did you mean ${found.suggestions.join(' or ')}?` : 'See `tolhuis chips`.',
  });
}

export function register(program: Command): void {
  program
    .command('classify')
    .description('The ECCN paragraph with its margins to every line')
    .argument('[what]', 'a chip of the catalogue, a file of questions, or - for standard input', '-')
    .option('--on <day>', 'the legal day (default: today, US Eastern)')
    .option('--json', 'one classification a line')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis classify nvidia/h20-96gb
  tolhuis classify nvidia/a800-sxm4-80gb --on 2022-11-15
  echo '{"on":"2026-11-21","item":{"kind":"integrated-circuit","tpp":2000,"designedOrMarketedForDatacenters":true}}' | tolhuis classify -`,
    )
    .action(async (what: string, options: Options) => {
      const language = languageOf(options.lang);
      const inputs =
        what === '-' || existsSync(what)
          ? (await readOrders(RULEBOOK, what)).orders.map((o) => ({
              on: options.on !== undefined ? dayOf(options.on) : o.question.on,
              item: o.question.item,
            }))
          : [{ on: dayOf(options.on), item: { chip: chipIdOf(what, 'chip') } }];
      for (const input of inputs) {
        const c = await perform(OPERATIONS.classify, { rulebook: RULEBOOK, language }, input);
        if (options.json) {
          await out(`${JSON.stringify(c)}\n`);
          continue;
        }
        const name = input.item.chip ?? input.item.kind ?? 'item';
        await out(
          `${bold(name)} ${dim(`on ${c.on}`)}  ${c.eccn ? paint('cyan', c.eccn) : paint('yellow', language === 'nl' ? 'niet te bepalen' : 'not determined')}${c.presumed ? ' (presumed)' : ''}\n`,
        );
        for (const k of c.candidates)
          await out(
            `  ${c.certain ? '' : '? '}${k.eccn ?? dim('unclassified: state the ECCN')} ${k.title ?? ''}${k.clause ? dim(` [${k.clause}]`) : ''} ${dim(k.cite ?? '')}\n`,
          );
        const show = (v: unknown): string => showKnown(v, language);
        const rows = c.margins.map((m) => [
          m.entry,
          m.clause,
          m.label,
          show(m.value),
          `${WORDS[m.word]?.[language] ?? m.word} ${showNumber(m.line, language)}`,
          m.met,
          m.percent === undefined ? '' : bar(m.percent),
        ]);
        if (rows.length > 0)
          await out(`${table(['entry', 'clause', 'fact', 'value', 'line', 'met', 'margin'], rows, new Set([3]))}\n`);
        await out('\n');
      }
    });
}

/** How a number meets its line, in words; the rule language's own word where it has none. */
const WORDS: Readonly<Record<string, { en: string; nl: string }>> = {
  atLeast: { en: 'at least', nl: 'ten minste' },
  above: { en: 'above', nl: 'boven' },
  atMost: { en: 'at most', nl: 'ten hoogste' },
  below: { en: 'below', nl: 'onder' },
};

/** The distance to a line as a small bar around it: left below, right above. */
function bar(percent: number): string {
  const steps = Math.min(8, Math.ceil(Math.log2(1 + Math.abs(percent) / 3)));
  const left = percent < 0 ? `${' '.repeat(8 - steps)}${'▒'.repeat(steps)}` : ' '.repeat(8);
  const right = percent >= 0 ? '█'.repeat(Math.max(1, steps)) : '';
  return `${left}|${padEnd(right, 8)} ${percent >= 0 ? '+' : ''}${percent.toFixed(1)} %`;
}
