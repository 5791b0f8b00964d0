import { checkQuestion, type Issue, OperationError } from '@tolhuis/core/app';
// The columns of an order file are those of the terminal door: one reading, so that both doors take the same file.
import { columnsOf, rowToQuestion } from '@tolhuis/core/app/orders';
import type { Rulebook } from '@tolhuis/core/law';
import { parse } from 'csv-parse/browser/esm/sync';
import type { ReadOrders } from './protocol.ts';

type Raw = {
  readonly id?: string;
  readonly line: number;
  readonly question: unknown;
  readonly issues: readonly Issue[];
};

/** CSV text to raw rows; a comma or, as Dutch spreadsheets write it, a semicolon between the cells. */
function csv(text: string): Raw[] | Issue[] {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  const rows = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter,
    info: true,
  }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const [first, ...body] = rows;
  if (!first) return [{ path: '', message: 'the file is empty.' }];
  const { columns, issues } = columnsOf(first.record, 1, delimiter !== ',');
  if (issues.length > 0) return issues;
  return body.map(({ record, info }): Raw => {
    const { id, question, issues: wrong } = rowToQuestion(columns, record, info.lines);
    return { ...(id === undefined ? {} : { id }), line: info.lines, question, issues: wrong };
  });
}

/** One question, an array, or JSON Lines; an `id` beside the contract's keys names the order. */
function json(text: string): Raw[] {
  const start = text.trimStart();
  const value: unknown = start.startsWith('[') ? JSON.parse(text) : undefined;
  const single = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const one = value === undefined ? single() : undefined;
  const list = Array.isArray(value)
    ? value.map((v: unknown, i) => [v, i + 1] as const)
    : one !== undefined
      ? [[one, 1] as const]
      : text.split('\n').flatMap((l, i) => (l.trim() === '' ? [] : [[JSON.parse(l) as unknown, i + 1] as const]));
  return list.map(([v, line]): Raw => {
    if (v === null || typeof v !== 'object' || Array.isArray(v) || !('id' in v))
      return { line, question: v, issues: [] };
    const { id, ...question } = v;
    return { id: String(id), line, question, issues: [] };
  });
}

const isIssues = (rows: Raw[] | Issue[]): rows is Issue[] => rows.length > 0 && 'message' in rows[0]!;

/** The first sheet of a workbook as raw rows; a date cell is read as its day. */
async function sheet(bytes: ArrayBuffer): Promise<Raw[] | Issue[]> {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = (await readSheet(bytes)) as readonly (readonly unknown[])[];
  const cell = (v: unknown): string =>
    v === null || v === undefined ? '' : v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
  const [first, ...body] = rows;
  if (!first) return [{ path: '', message: 'the first sheet is empty.' }];
  const { columns, issues } = columnsOf(first.map(cell));
  if (issues.length > 0) return issues;
  return body.flatMap((cells, i): Raw[] => {
    const record = cells.map(cell);
    if (record.every((c) => c.trim() === '')) return [];
    const { id, question, issues: wrong } = rowToQuestion(columns, record, i + 2);
    return [{ ...(id === undefined ? {} : { id }), line: i + 2, question, issues: wrong }];
  });
}

const unreadable = (e: unknown): ReadOrders => ({
  orders: [],
  issues: [{ path: '', message: `the file cannot be read: ${e instanceof Error ? e.message : String(e)}` }],
  rows: 0,
});

/** Reads an .xlsx workbook of orders, as {@link readOrdersFile} reads text. */
export async function readOrdersWorkbook(book: Rulebook, bytes: ArrayBuffer): Promise<ReadOrders> {
  try {
    return checked(book, await sheet(bytes));
  } catch (e) {
    return unreadable(e);
  }
}

/** Reads an order file: good orders apart from what is wrong, each issue with its line and column. */
export function readOrdersFile(book: Rulebook, text: string): ReadOrders {
  const start = text.trimStart();
  let rows: Raw[] | Issue[];
  try {
    rows = start.startsWith('{') || start.startsWith('[') ? json(text) : csv(text);
  } catch (e) {
    return unreadable(e);
  }
  return checked(book, rows);
}

/** Every row against the contract and the rulebook; ids must differ. */
function checked(book: Rulebook, rows: Raw[] | Issue[]): ReadOrders {
  if (isIssues(rows)) return { orders: [], issues: rows, rows: 0 };
  const orders: ReadOrders['orders'][number][] = [];
  const issues: Issue[] = [];
  const ids = new Map<string, number>();
  for (const { id = '', line, question, issues: wrong } of rows) {
    const name = id || `line-${line}`;
    const before = ids.get(name);
    if (before !== undefined)
      issues.push({
        path: 'id',
        line,
        message: `the id '${name}' is already on line ${before}.`,
        remedy: 'Ids must differ.',
      });
    else if (wrong.length > 0) issues.push(...wrong);
    else
      try {
        orders.push({ id: name, question: checkQuestion(book, question) });
      } catch (e) {
        if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
        issues.push(...e.error.issues.map((i) => ({ ...i, line })));
      }
    ids.set(name, line);
  }
  return { orders, issues, rows: rows.length };
}
