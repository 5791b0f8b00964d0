import { badInput, OPERATIONS, perform } from '@tolhuis/core/app';
import { showNumber } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { countryOf } from '../country.ts';
import { dayOf, languageOf, out } from '../shared.ts';
import { policyText } from '../show/determination.ts';
import { showKnown } from '../show/numbers.ts';
import { bold, dim, outcomeText, sign, table, tone, wrap } from '../show/style.ts';
import { chipIdOf } from './classify.ts';

type Options = { on?: string; json?: boolean; lang?: string; to?: string };
const TELLING = ['CN', 'AE', 'SA', 'SG', 'DE'];

export function register(program: Command): void {
  const chips = program
    .command('chips')
    .description('The chip catalogue: list or search; `compare` puts two or more side by side')
    .argument('[words...]', 'words to search for')
    .option('--on <day>', 'the legal day (default: today, US Eastern)')
    .option('--to <countries>', 'destinations for the status columns, for example CN,AE,DE')
    .option('--json', 'one chip a line')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis chips h200
  tolhuis chips --to CN,SA --on 2024-06-01
  tolhuis chips compare nvidia/h20-96gb nvidia/b30a nvidia/h200-sxm`,
    )
    .action(async (words: string[], options: Options) => list({ search: words.join(' ') }, options));
  chips
    .command('compare')
    .description('TPP, density, bandwidth, price per TPP and status by destination, side by side')
    .argument('<chips...>', 'two or more chips of the catalogue')
    .option('--on <day>', 'the legal day (default: today, US Eastern)')
    .option('--to <countries>', 'destinations, for example CN,AE,DE')
    .option('--json', 'one chip a line')
    .option('--lang <language>', 'en or nl')
    .action(async (ids: string[], _options: Options, command: Command) =>
      compare(
        ids.map((id, i) => chipIdOf(id, `chips.${i}`)),
        command.optsWithGlobals<Options>(),
      ),
    );
}

const destinations = (options: Options): string[] =>
  options.to?.split(',').map((c) => countryOf(c.trim(), '--to')) ?? TELLING;

async function list(what: { search?: string }, options: Options): Promise<void> {
  const language = languageOf(options.lang);
  const result = await perform(
    OPERATIONS.chips,
    { rulebook: RULEBOOK, language },
    { on: dayOf(options.on), destinations: destinations(options), ...what },
  );
  if (options.json) {
    for (const c of result.chips) await out(`${JSON.stringify(c)}\n`);
    return;
  }
  if (result.chips.length === 0) {
    await out(
      `No chip matches. \`tolhuis chips\` lists all ${RULEBOOK.chips.length}; \`node tools/new-chip.ts --help\` adds one.\n`,
    );
    return;
  }
  const show = (v: unknown, digits = 0): string => showKnown(v, language, digits);
  const to = destinations(options);
  const rows = result.chips.map((c) => [
    c.id,
    c.eccn ?? '?',
    show(c.tpp),
    show(c.performanceDensity, 2),
    show(c.dramBandwidthGBps),
    show(c.ioBandwidthGBps),
    c.priceUsd ? showNumber(Math.round((c.priceUsd.low + c.priceUsd.high) / 2), language) : '',
    c.confidence,
    ...to.map((d) => mark(c.status[d] ?? '')),
  ]);
  await out(
    `${table(['chip', 'ECCN', 'TPP', 'PD', 'DRAM GB/s', 'I/O GB/s', 'US$', 'trust', ...to], rows, new Set([2, 3, 4, 5, 6]))}\n${dim(`${result.chips.length} chips on ${result.on}; a civil, unlisted buyer at home there.`)}\n${LEGEND}\n`,
  );
  await footnotes(result.chips);
}

type Lettered = { readonly letters?: Readonly<Record<string, readonly string[]>> | undefined };
/** What the marked answers hang on: each letter once. */
async function footnotes(chips: readonly Lettered[]): Promise<void> {
  for (const text of new Set(chips.flatMap((c) => Object.values(c.letters ?? {}).flat())))
    await out(`* ${wrap(text, 2)}\n`);
}

const isMarked = (status: string): boolean => /[( ]letter\)$/.test(status);
const mark = (status: string): string =>
  tone(status.split(' ')[0]!, sign(status.split(' ')[0]!)) + (isMarked(status) ? '*' : '');
const LEGEND = dim(
  '● no licence  ◐ exception/authorised  ■ licence required  ▲ text only, not enforced  ◆ hold  ? facts missing  ✖ prohibited',
);

async function compare(ids: readonly string[], options: Options): Promise<void> {
  if (ids.length < 2)
    throw badInput({
      path: 'chips',
      message: 'one chip is no comparison.',
      remedy: `Name two or more, or \`tolhuis chips ${ids[0]}\` for this one.`,
    });
  const language = languageOf(options.lang);
  const to = destinations(options);
  const { chips, on } = await perform(
    OPERATIONS.chips,
    { rulebook: RULEBOOK, language },
    { on: dayOf(options.on), ids, destinations: to },
  );
  if (options.json) {
    for (const c of chips) await out(`${JSON.stringify(c)}\n`);
    return;
  }
  const show = (v: unknown, digits = 0): string => showKnown(v, language, digits);
  const base = typeof chips[0]?.tpp === 'number' ? chips[0].tpp : undefined;
  const lines: [string, ...string[]][] = [
    ['ECCN', ...chips.map((c) => c.eccn ?? '?')],
    ['TPP', ...chips.map((c) => show(c.tpp))],
    ['  × the first', ...chips.map((c) => (base && typeof c.tpp === 'number' ? `${(c.tpp / base).toFixed(2)}×` : '?'))],
    ['performance density', ...chips.map((c) => show(c.performanceDensity, 2))],
    ['DRAM GB/s', ...chips.map((c) => show(c.dramBandwidthGBps))],
    ['I/O GB/s', ...chips.map((c) => show(c.ioBandwidthGBps))],
    ['memory GB', ...chips.map((c) => (c.memoryGb === undefined ? '?' : String(c.memoryGb)))],
    [
      'price US$',
      ...chips.map((c) =>
        c.priceUsd
          ? [...new Set([c.priceUsd.low, c.priceUsd.high])].map((p) => showNumber(p, language)).join('–')
          : '?',
      ),
    ],
    ['US$ per TPP', ...chips.map((c) => (c.usdPerTpp === undefined ? '?' : c.usdPerTpp.toFixed(2)))],
    ['trust in the figures', ...chips.map((c) => c.confidence)],
    ...to.map((d): [string, ...string[]] => [
      `to ${d}`,
      ...chips.map((c) => {
        const s = c.status[d] ?? '';
        const [outcome = '', more] = s.split(/ \(|\)/);
        const detail = isMarked(s) ? more?.replace(/(, )?letter$/, '') || undefined : more;
        return (
          outcomeText(outcome, language) +
          (isMarked(s) ? ' *' : '') +
          (detail === undefined ? '' : dim(` · ${policyText(detail, language)}`))
        );
      }),
    ]),
  ];
  await out(`${bold(`On ${on}`)}\n${table(['', ...chips.map((c) => c.id)], lines)}\n`);
  await footnotes(chips);
  for (const c of chips) if (c.notes) await out(dim(`${c.id}: ${c.notes}\n`));
}
