import { badInput } from '@tolhuis/core/app/errors';
import type { Determination } from '@tolhuis/core/contract';
import type { Language } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { answersOf, threadsByDefault } from '../deciding/all.ts';
import { determined } from '../deciding/answer.ts';
import { readied } from '../deciding/begin.ts';
import { type Form, written } from '../deciding/forms.ts';
import { type Destination, give } from '../deciding/give.ts';
import { growInSmallSteps } from '../deciding/heap.ts';
import { answeredByServer } from '../orders/answered.ts';
import { type Order, openOrders, streamOrders, tellNotes } from '../orders/read.ts';
import { refuseSameFile } from '../orders/same-file.ts';
import { type RemoteOptions, remoteOptions, serverCalls } from '../remote.ts';
import { languageOf, out } from '../shared.ts';
import { showDetermination, subject } from '../show/determination.ts';
import { bold, dim } from '../show/style.ts';

type Options = RemoteOptions & {
  json?: boolean;
  out?: string;
  sheet?: string;
  lang?: string;
  changes: boolean;
  threads?: string;
  words?: boolean;
};

/** The files that can be written, and the form of an answer in each. */
const FORMS: Readonly<Record<string, Form>> = { csv: 'csv', xlsx: 'cells', jsonl: 'json-lines' };

export function register(program: Command): void {
  remoteOptions(program.command('decide'))
    .description(
      'May it go there, to them, on that day? One question, an array, JSON Lines, a CSV or an XLSX of orders',
    )
    .argument('[file]', 'the file, or - for standard input', '-')
    .option('--json', 'one determination a line, in the order of the questions')
    .option('--out <file>', 'write the answers to a .csv, .xlsx or .jsonl file, whole or not at all')
    .option('--words', 'with --out to a .csv or .xlsx: what to find out, to do, to pay and to mind, in words')
    .option('--sheet <name>', 'of a workbook (default: the first that is not hidden)')
    .option('--threads <number>', 'that decide a long file (default: as many as processors, at most 4)')
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
  tolhuis decide examples/orders.csv --out answers.xlsx --words
  echo '{"on":"2026-11-21","to":"SG","item":{"chip":"nvidia/a30"}}' | tolhuis decide -
  tolhuis decide orders.jsonl --json | jq -r .outcome
  tolhuis decide orders.csv --out answers.csv --threads 1
  TOLHUIS_KEY=tk_… tolhuis decide orders.csv --out answers.csv --server https://desk.example

Exit status: 0 every question was answered, whatever the answer; 2 bad input, told with line and key;
5 a thread broke off, and no file was written.`,
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
      refuseSameFile(file, options.out, '--out');
      if (options.server !== undefined && !options.changes)
        throw badInput({ path: '--no-changes', message: 'a server answers in full.', remedy: 'Leave it out.' });
      if (options.server !== undefined && options.threads !== undefined)
        throw badInput({ path: '--threads', message: 'a server decides by its own.', remedy: 'Leave it out.' });
      const form = format === undefined ? (options.json ? 'json' : 'shown') : FORMS[format]!;
      if (options.words && form !== 'csv' && form !== 'cells')
        throw badInput({
          path: '--words',
          message: 'adds columns to a table.',
          remedy: 'Name a .csv or .xlsx file with --out, or leave it out.',
        });
      const words = options.words ? language : undefined;
      const to: Destination = { form, path: options.out, language, ...(words !== undefined && { words }) };
      const threads = threadsOf(options.threads);
      if (options.server !== undefined) {
        const given = await openOrders(RULEBOOK, file, options.sheet);
        tellNotes(given);
        const asked = answeredByServer(serverCalls(options.server, options.key), given, language);
        if (form === 'shown' && given.length === 1)
          for await (const order of asked.orders) await showOne(order, asked.answer(order), language);
        else await give(asked.orders, texts(asked, form, words), to);
        return;
      }
      // What goes to a file is kept back until all is right; what is printed has to be right before.
      const orders = await (format === undefined ? openOrders : streamOrders)(RULEBOOK, file, options.sheet);
      if (format === undefined) tellNotes(orders);
      const { changes } = options;
      if (form === 'shown' && orders.length === 1)
        for await (const order of readied(orders))
          await showOne(order, determined(RULEBOOK, order, { language, withoutChanges: !changes }), language);
      else {
        growInSmallSteps();
        await give(
          orders,
          answersOf(orders, { form, language, changes, ...(words !== undefined && { words }) }, threads),
          to,
        );
      }
    });
}

/** The answers of a server, each in a form. */
async function* texts({ orders, answer }: ReturnType<typeof answeredByServer>, form: Form, words?: Language) {
  for await (const order of orders) yield [written(form, order, answer(order), words)];
}

/** One order for a person. */
const showOne = ({ question }: Order, d: Determination, language: Language): Promise<void> =>
  out(
    `${bold(subject(question))}\n${showDetermination(question, d, language)}\n${dim(`Rulebook ${d.rulebook.version} (${d.rulebook.hash.slice(0, 12)}). Not legal advice.`)}\n`,
  );

function threadsOf(option: string | undefined): number {
  if (option === undefined) return threadsByDefault();
  if (!/^[1-9]\d?$/.test(option))
    throw badInput({
      path: '--threads',
      message: `'${option.slice(0, 40)}' is no number of threads.`,
      remedy: 'Give 1 to 99.',
    });
  return Number(option);
}
