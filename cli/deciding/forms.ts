import type { Determination } from '@tolhuis/core/contract';
import type { Language } from '@tolhuis/core/law';
import type { Order } from '../orders/order.ts';
import { csvRow } from '../orders/write.ts';
import { levyText, statusWords, subject } from '../show/determination.ts';
import { columnOfFact } from '../show/facts.ts';

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

/** What `--words` adds: what the ids of the columns before say, for people. */
export const WORD_COLUMNS = ['answer', 'toFindOut', 'toDo', 'toll', 'mind'] as const;

/** The columns of a table file. */
export const columnsOf = (words: Language | undefined): readonly string[] =>
  words === undefined ? OUT_COLUMNS : [...OUT_COLUMNS, ...WORD_COLUMNS];

const DUE: Readonly<Record<Language, string>> = { en: 'due', nl: 'uiterlijk' };

/** The columns of `--words`: one thing a line, each with its paragraph. */
function wordRow({ question }: Order, d: Determination, language: Language): string[] {
  const cited = (text: string, cite: string | undefined): string => (cite === undefined ? text : `${text} [${cite}]`);
  const status = [d.outcome, d.reviewPolicy ?? d.exception].filter(Boolean);
  return [
    statusWords(status.length === 1 ? d.outcome : `${status[0]} (${status[1]})`, language),
    d.missing.map((m) => `${columnOfFact(m.fact, question)}: ${m.question}`).join('\n'),
    d.duties
      .map((x) => cited(x.due === undefined ? x.text : `${x.text} (${DUE[language]} ${x.due})`, x.cite))
      .join('\n'),
    d.levies
      .map((l) =>
        cited(`${levyText(l, language)}${l.amount ? `, ${l.amount.currency} ${l.amount.amount}` : ''}`, l.cite),
      )
      .join('\n'),
    d.warnings.map((x) => cited(x.text, x.cite)).join('\n'),
  ];
}

/**
 * One answer as a row of a table file: the deciding paragraph, and the rest as readable lists.
 * @param words with the columns that say it in this language
 */
export function outRow(order: Order, d: Determination, words?: Language): (string | number | undefined)[] {
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
    ...(words === undefined ? [] : wordRow(order, d, words)),
  ];
}

/** The forms in which many answers are given; each writes one as text, so that a thread can hand it over. */
export type Form = 'csv' | 'cells' | 'json-lines' | 'json' | 'shown';

/** What is shown of one of many answers. */
export type Shown = {
  readonly name: string;
  readonly what: string;
  readonly outcome: Determination['outcome'];
  readonly eccn: string;
  readonly exception: string;
  readonly policy: string;
  readonly paragraph: string;
  /** What keeps it open, by the names of columns: empty where it is answered. */
  readonly asks: readonly string[];
};

/** Answers that wait for facts. */
const OPEN: ReadonlySet<Determination['outcome']> = new Set(['not-determined', 'hold']);

const FORMS: Readonly<Record<Form, (order: Order, d: Determination, words?: Language) => string>> = {
  csv: (order, d, words) => csvRow(outRow(order, d, words)),
  cells: (order, d, words) => JSON.stringify(outRow(order, d, words)),
  'json-lines': ({ id, line }, d) => `${JSON.stringify({ ...(id !== undefined ? { id } : {}), line, ...d })}\n`,
  json: (_, d) => `${JSON.stringify(d)}\n`,
  shown: (order, d) =>
    JSON.stringify({
      name: order.id ?? String(order.line),
      what: subject(order.question),
      outcome: d.outcome,
      eccn: d.eccn ?? '',
      exception: d.exception ?? '',
      policy: d.reviewPolicy ?? '',
      paragraph: d.reasons[0]?.cite.replace('15 CFR ', '') ?? '',
      asks: OPEN.has(d.outcome)
        ? [...new Set(d.missing.map((m) => columnOfFact(m.fact, order.question)))].filter((f) => f !== 'not-encoded')
        : [],
    } satisfies Shown),
};

/** One answer in a form. @param words of a table: with the columns that say it in this language */
export const written = (form: Form, order: Order, d: Determination, words?: Language): string =>
  FORMS[form](order, d, words);

/** The row of a workbook that the form 'cells' holds: what is not known has no cell. */
export const cellsOf = (text: string): (string | number | undefined)[] =>
  (JSON.parse(text) as (string | number | null)[]).map((cell) => cell ?? undefined);
