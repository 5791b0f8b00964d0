import type { Language } from '@tolhuis/core/law';
import type { OrderStream } from '../orders/order.ts';
import { tellNotes } from '../orders/read.ts';
import { cannotWrite, csvRow, WholeFile } from '../orders/write.ts';
import { out, progress } from '../shared.ts';
import { policyText } from '../show/determination.ts';
import { dim, fitting, outcomeText, table } from '../show/style.ts';
import { cellsOf, columnsOf, type Form, type Shown } from './forms.ts';

/** Answers in their order, some at a time, each in a form. */
export type Answers = AsyncIterable<readonly string[]>;

/** Where answers go: to a file, to standard output as they are, or to a person. */
export type Destination = {
  readonly form: Form;
  readonly path: string | undefined;
  readonly language: Language;
  readonly words?: Language;
};

/** Gives the answers to many orders. @throws what answering throws; then no file is left, whole or half */
export async function give(
  orders: OrderStream,
  answers: Answers,
  { form, path, language, words }: Destination,
): Promise<void> {
  const bar = progress('deciding', () => orders.length);
  const counted = withProgress(answers, bar);
  if (path !== undefined) await toFile(path, form, columnsOf(words), orders, counted);
  else if (form === 'shown') await toPerson(counted, language);
  else for await (const some of counted) await out(some.join(''));
}

async function* withProgress(answers: Answers, bar: ReturnType<typeof progress>): AsyncGenerator<readonly string[]> {
  let done = 0;
  try {
    for await (const some of answers) {
      yield some;
      done += some.length;
      bar.at(done);
    }
  } finally {
    bar.end();
  }
}

async function toFile(
  path: string,
  form: Form,
  columns: readonly string[],
  orders: OrderStream,
  answers: Answers,
): Promise<void> {
  const file = new WholeFile(path);
  let count = 0;
  try {
    if (form === 'cells') {
      const { writeXlsx } = await import('@tolhuis/server/workbook/write.ts');
      const rows = async function* () {
        for await (const some of answers) {
          for (const text of some) yield cellsOf(text);
          count += some.length;
        }
      };
      await writeXlsx(file.part, columns, rows());
    } else {
      if (form === 'csv') file.write(`\ufeff${csvRow(columns)}`);
      for await (const some of answers) {
        for (const text of some) file.write(text);
        count += some.length;
      }
    }
    file.finish();
  } catch (e) {
    file.discard();
    // The workbook writer opens the file itself: what its disk says is told like that of the others.
    throw ['write', 'open'].includes((e as NodeJS.ErrnoException).syscall ?? '') ? cannotWrite(path, e) : e;
  }
  tellNotes(orders);
  process.stderr.write(`${count} answers in ${path}\n`);
}

/** Lines that are shown; the others are counted. */
const MOST_SHOWN = 200;

/** Facts to find out that are named; they stand with those that most orders wait for first. */
const MOST_ASKED = 8;

const W = {
  en: {
    head: ['order', 'what', 'answer', 'ECCN', 'policy', 'paragraph'],
    more: (n: number) => `… ${n} more. Write them all with --out answers.csv`,
    asks: 'To find out, and how many orders wait for it',
    lists: 'party lists: `tolhuis lists sync`',
  },
  nl: {
    head: ['order', 'wat', 'antwoord', 'ECCN', 'beleid', 'paragraaf'],
    more: (n: number) => `… nog ${n}. Schrijf ze alle met --out answers.csv`,
    asks: 'Uit te zoeken, en hoeveel orders erop wachten',
    lists: 'partijenlijsten: `tolhuis lists sync`',
  },
} as const;

/** What is to be found out for the most orders: a column to fill in, or the lists to install. */
function asked(asks: ReadonlyMap<string, number>, language: Language): string {
  if (asks.size === 0) return '';
  const lines = [...asks]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_ASKED)
    .map(([fact, n]) => `${String(n).padStart(6)}  ${fact === 'lists' ? W[language].lists : fact}\n`);
  return `\n${dim(W[language].asks)}\n${lines.join('')}`;
}

/** Many orders for people: a line each, the counts, what to find out for most of them, and how to see more. */
async function toPerson(answers: Answers, language: Language): Promise<void> {
  const w = W[language];
  const counts = new Map<Shown['outcome'], number>();
  const asks = new Map<string, number>();
  const rows: string[][] = [];
  let count = 0;
  for await (const some of answers)
    for (const text of some) {
      const { name, what, outcome, eccn, exception, policy, paragraph, asks: waits } = JSON.parse(text) as Shown;
      count++;
      for (const fact of waits) asks.set(fact, (asks.get(fact) ?? 0) + 1);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (rows.length < MOST_SHOWN)
        rows.push([
          name,
          what,
          outcomeText(outcome, language),
          eccn,
          [exception, policyText(policy, language)].filter(Boolean).join(' · '),
          paragraph,
        ]);
    }
  const columns = fitting(w.head, rows);
  await out(
    `${table(
      w.head.slice(0, columns),
      rows.map((row) => row.slice(0, columns)),
    )}\n`,
  );
  if (count > MOST_SHOWN) await out(dim(`${w.more(count - MOST_SHOWN)}\n`));
  await out(
    `\n${[...counts.entries()]
      .sort((a, b) => b[1] - a[1])
      .map(([o, n]) => `${String(n).padStart(6)}  ${outcomeText(o, language)}`)
      .join('\n')}\n`,
  );
  await out(asked(asks, language));
}
