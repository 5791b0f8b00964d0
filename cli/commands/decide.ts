import { badInput } from '@tolhuis/core/app/errors';
import type { Determination } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { answeredByServer } from '../orders/answered.ts';
import { type Order, type Orders, openOrders, tellNotes } from '../orders/read.ts';
import { csvRow, WholeFile } from '../orders/write.ts';
import { type RemoteOptions, remoteOptions, serverCalls } from '../remote.ts';
import { dayOf, languageOf, out, progress } from '../shared.ts';
import { showDetermination, subject } from '../show/determination.ts';
import { bold, dim, outcomeText, table } from '../show/style.ts';

type Options = RemoteOptions & { json?: boolean; out?: string; sheet?: string; lang?: string; changes: boolean };

export const OUT_COLUMNS = [
  'id',
  'line',
  'on',
  'to',
  'item',
  'quantity',
  'outcome',
  'eccn',
  'exception',
  'reviewPolicy',
  'paragraph',
  'source',
  'missing',
  'duties',
  'levies',
  'warnings',
  'rulebook',
] as const;

/** One answer as a row of a table file: the deciding paragraph, and the rest as readable lists. */
export function outRow(order: Order, d: Determination): (string | number | undefined)[] {
  const { question: q } = order;
  const deciding = d.reasons[0];
  return [
    order.id,
    order.line,
    q.on,
    q.to,
    q.item.chip ??
      q.item.eccn ??
      q.item.contains?.map((c) => `${c.count}x ${c.chip ?? 'IC'}`).join(' + ') ??
      q.item.kind,
    q.quantity,
    d.outcome,
    d.eccn,
    d.exception,
    d.reviewPolicy,
    deciding ? `${deciding.cite}${deciding.clause ? ` [${deciding.clause}]` : ''}` : undefined,
    deciding?.source,
    d.missing.map((m) => m.fact).join('; '),
    d.duties.map((x) => x.id).join('; '),
    d.levies.map((l) => `${l.id} ${l.rate}${l.amount ? ` = ${l.amount.currency} ${l.amount.amount}` : ''}`).join('; '),
    d.warnings.map((x) => x.id).join('; '),
    d.rulebook.version,
  ];
}

export function register(program: Command): void {
  remoteOptions(program.command('decide'))
    .description(
      'May it go there, to them, on that day? One question, an array, JSON Lines, a CSV or an XLSX of orders',
    )
    .argument('[file]', 'the file, or - for standard input', '-')
    .option('--json', 'one determination a line, in the order of the questions')
    .option('--out <file>', 'write the answers to a .csv, .xlsx or .jsonl file, whole or not at all')
    .option('--sheet <name>', 'of a workbook (default: the first that is not hidden)')
    .option('--no-changes', 'leave out what would change the answer (faster)')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
A CSV names its columns by their path in the contract: on, to, chip, quantity, unitPrice, currency, endUse,
endUser.country, endUser.headquarters, endUser.ultimateParentHeadquarters, endUser.kinds, endUser.listed, evidence.purchaseOrder …
An empty cell means "not known"; "none" in a list means "known to be none"; "unknown" means "known to be unknown".
Cells may be set apart by commas, semicolons or tabs; headings may be in other capitals or the usual words in English and
Dutch, and what they are read as is told. Of a workbook one sheet is read; merged cells, errors, and formulas that were
never worked out are refused with their cell. More in docs/guides/files.md.

Examples:
  tolhuis decide examples/h200-to-china.json
  tolhuis decide examples/orders.csv --out answers.xlsx
  echo '{"on":"2026-11-21","to":"SG","item":{"chip":"nvidia/a30"}}' | tolhuis decide -
  tolhuis decide orders.jsonl --json | jq -r .outcome
  TOLHUIS_KEY=tk_… tolhuis decide orders.csv --out answers.csv --server https://desk.example

Exit status: 0 every question was answered, whatever the answer; 2 bad input, told with line and key.`,
    )
    .action(async (file: string, options: Options) => {
      const language = languageOf(options.lang);
      const format =
        options.out === undefined ? undefined : /\.(csv|xlsx|jsonl)$/i.exec(options.out)?.[1]?.toLowerCase();
      if (options.out !== undefined && format === undefined)
        throw badInput({
          path: '--out',
          message: `'${options.out}' has no format that can be written.`,
          remedy: 'End it in .csv, .xlsx or .jsonl.',
        });
      if (options.server !== undefined && !options.changes)
        throw badInput({ path: '--no-changes', message: 'a server answers in full.', remedy: 'Leave it out.' });
      const given = await openOrders(RULEBOOK, file, options.sheet);
      tellNotes(given);
      const asked =
        options.server === undefined
          ? undefined
          : answeredByServer(serverCalls(options.server, options.key), given, language);
      const orders = asked?.orders ?? given;
      const bar = progress('deciding', orders.length);
      const screen = asked ? undefined : await screenerFor(orders);
      const answer = (order: Order): Determination => {
        if (asked) return asked.answer(order);
        const screened = screen?.ask(order.question);
        const d = decide(RULEBOOK, screened?.question ?? order.question, {
          language,
          withoutChanges: !options.changes || orders.length > 1000,
          // A table shows what decided; the ways out and the traces are for one answer and for machines.
          decidingOnly: orders.length > 1 && !options.json && format !== 'jsonl',
        });
        return screened ? screen!.lower(d, screened) : d;
      };
      if (options.out !== undefined && format !== undefined) await writeFile(options.out, format, orders, answer, bar);
      else if (options.json) {
        let block = '';
        let i = 0;
        for await (const order of orders) {
          block += `${JSON.stringify(answer(order))}\n`;
          if (block.length > 1 << 16) {
            await out(block);
            block = '';
          }
          bar.at(++i);
        }
        await out(block);
      } else if (orders.length === 1) {
        for await (const order of orders) {
          const d = answer(order);
          await out(
            `${bold(subject(order.question))}\n${showDetermination(d, language)}\n${dim(`Rulebook ${d.rulebook.version} (${d.rulebook.hash.slice(0, 12)}). Not legal advice.`)}\n`,
          );
        }
      } else await showMany(orders, answer, bar, language);
      bar.end();
    });
}

/** Orders between two moments in which a Ctrl-C is heard (and the half-written file taken away). */
const BREATH = 500;
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Screening of the named parties that state no listings; undefined when every party states them, so that neither lists nor screening are loaded. */
async function screenerFor(orders: Orders) {
  if (!orders.unscreened) return undefined;
  const { lowerByScreening: lower } = await import('@tolhuis/core/app/screening');
  const { questionScreening } = await import('@tolhuis/server/screening/questions.ts');
  return { ask: questionScreening(dayOf(undefined)), lower };
}

async function writeFile(
  path: string,
  format: string,
  orders: Orders,
  answer: (o: Order) => Determination,
  bar: ReturnType<typeof progress>,
): Promise<void> {
  const file = new WholeFile(path);
  let i = 0;
  try {
    if (format === 'xlsx') {
      const { writeXlsx } = await import('@tolhuis/server/workbook/write.ts');
      const rows = async function* () {
        for await (const order of orders) {
          yield outRow(order, answer(order));
          bar.at(++i);
          if (i % BREATH === 0) await breathe();
        }
      };
      await writeXlsx(file.part, OUT_COLUMNS, rows());
    } else {
      if (format === 'csv') file.write(`\ufeff${csvRow(OUT_COLUMNS)}`);
      for await (const order of orders) {
        const d = answer(order);
        file.write(
          format === 'csv'
            ? csvRow(outRow(order, d))
            : `${JSON.stringify({ ...(order.id !== undefined ? { id: order.id } : {}), line: order.line, ...d })}\n`,
        );
        bar.at(++i);
        if (i % BREATH === 0) await breathe();
      }
    }
    file.finish();
  } catch (e) {
    file.discard();
    throw e;
  }
  process.stderr.write(`${orders.length} answers in ${path}\n`);
}

/** Many orders for people: a line each, the counts, and how to see more. */
async function showMany(
  orders: Orders,
  answer: (o: Order) => Determination,
  bar: ReturnType<typeof progress>,
  language: 'en' | 'nl',
): Promise<void> {
  const counts = new Map<string, number>();
  const rows: string[][] = [];
  const most = 200;
  let i = 0;
  for await (const order of orders) {
    const d = answer(order);
    counts.set(d.outcome, (counts.get(d.outcome) ?? 0) + 1);
    if (rows.length < most)
      rows.push([
        order.id ?? String(order.line),
        subject(order.question),
        outcomeText(d.outcome, language),
        d.eccn ?? '',
        [d.exception, d.reviewPolicy].filter(Boolean).join(' '),
        d.reasons[0]?.cite.replace('15 CFR ', '') ?? '',
      ]);
    bar.at(++i);
  }
  bar.end();
  await out(`${table(['order', 'what', 'answer', 'ECCN', 'policy', 'paragraph'], rows)}\n`);
  if (orders.length > most) await out(dim(`… ${orders.length - most} more. Write them all with --out answers.csv\n`));
  await out(
    `\n${[...counts.entries()]
      .sort((a, b) => b[1] - a[1])
      .map(([o, n]) => `${String(n).padStart(6)}  ${outcomeText(o, language)}`)
      .join('\n')}\n`,
  );
}
