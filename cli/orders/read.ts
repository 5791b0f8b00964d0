import { createReadStream, existsSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { badInput, checkQuestion, type Issue, OperationError } from '@tolhuis/core/app';
import { type Column, columnsOf, rowToQuestion } from '@tolhuis/core/app/orders';
import { needsScreening } from '@tolhuis/core/app/screening';
import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';

/** One order of a file: its id when it has one, the line or row it came from, the checked question. */
export type Order = { readonly id?: string; readonly line: number; readonly question: Question };
type Format = 'json' | 'json-array' | 'json-lines' | 'csv' | 'xlsx';
export type OrderFile = { readonly orders: Order[]; readonly format: Format };
/** Checked orders, to be gone through one by one, as often as needed. */
export type Orders = {
  readonly format: Format;
  readonly length: number;
  /** Some order has a named party that states no listings. */
  readonly unscreened: boolean;
  [Symbol.asyncIterator](): AsyncIterator<Order>;
};

/** Longest line (or record) that is read: a question is a few kilobytes. */
export const LONGEST_LINE = 8 * 1024 * 1024;
/** Largest file that is read whole. */
export const LARGEST_FILE = 1024 * 1024 * 1024;
/** At most this many issues are told at once. */
const MOST_ISSUES = 20;

/** Reads a file or standard input ('-') as bytes, stopping at the largest size. */
async function bytesOf(source: string): Promise<Buffer> {
  if (source !== '-') {
    if (!existsSync(source))
      throw badInput({
        path: '',
        message: `no file '${source}'.`,
        remedy: 'Check the path; use - for standard input.',
      });
    const size = statSync(source);
    if (size.isDirectory()) throw badInput({ path: '', message: `'${source}' is a folder.`, remedy: 'Name a file.' });
    if (size.size > LARGEST_FILE)
      throw badInput({
        path: '',
        message: `the file has ${size.size} bytes; ${LARGEST_FILE} is the most.`,
        remedy: 'Split it.',
      });
  }
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of source === '-' ? process.stdin : createReadStream(source)) {
    total += (chunk as Buffer).length;
    if (total > LARGEST_FILE)
      throw badInput({
        path: '',
        message: `more than ${LARGEST_FILE} bytes on standard input.`,
        remedy: 'Split the input.',
      });
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Line (from 1) of a character position. */
const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** JSON with the line of what is wrong. */
export function parseJson(text: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (e) {
    const message = (e as Error).message;
    const position = /position (\d+)/.exec(message);
    const line = position
      ? firstLine - 1 + lineAt(text, Number(position[1]))
      : firstLine - 1 + (/end of JSON|Unterminated/i.test(message) ? text.split('\n').length : 1);
    throw badInput({
      path: '',
      line,
      message: `not JSON: ${message.replace(/, "[\s\S]*$/, '').slice(0, 160)}.`,
      remedy: 'Check quotes, commas and braces at that line; the file may be cut off.',
    });
  }
}

/**
 * Reads orders from a file or '-': one question, an array, JSON Lines, CSV or XLSX, told apart by content.
 * Everything is checked before anything is answered.
 * @throws OperationError 'bad-input' with line and key of everything that is wrong (the first 20)
 */
export async function openOrders(rulebook: Rulebook, source: string): Promise<Orders> {
  const bytes = await bytesOf(source);
  if (bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(rulebook, bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badInput({
      path: '',
      message: 'the input is not UTF-8 text (nor an .xlsx workbook).',
      remedy: 'Save it as UTF-8, or as .xlsx.',
    });
  }
  // A byte-order mark is taken off by the decoder; CRLF is read as LF by every branch below.
  const start = text.trimStart();
  if (start === '')
    throw badInput({
      path: '',
      message: 'the input is empty.',
      remedy: 'Give one question, an array, JSON Lines or a CSV of orders; see `tolhuis decide --help`.',
    });
  if (start.startsWith('[')) return listed('json-array', checkAll(rulebook, arrayItems(parseJson(text), text)));
  if (start.startsWith('{')) {
    const firstLine = start.slice(0, start.indexOf('\n') === -1 ? undefined : start.indexOf('\n')).trim();
    const rest = start.slice(firstLine.length).trim();
    if (rest !== '' && isObject(firstLine)) return readLines(rulebook, text);
    return listed('json', checkAll(rulebook, [{ value: parseJson(text), line: 1, prefix: '' }]));
  }
  return openCsv(rulebook, text);
}

/** Orders that stand in memory already. */
const listed = (format: Format, orders: readonly Order[]): Orders => ({
  format,
  length: orders.length,
  unscreened: orders.some((o) => needsScreening(o.question)),
  async *[Symbol.asyncIterator]() {
    yield* orders;
  },
});

/** All orders of a file at once: for short files and for operations that need them together. @throws as {@link openOrders} */
export async function readOrders(rulebook: Rulebook, source: string): Promise<OrderFile> {
  const orders: Order[] = [];
  const open = await openOrders(rulebook, source);
  for await (const order of open) orders.push(order);
  return { format: open.format, orders };
}

const isObject = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

type Raw = {
  readonly value: unknown;
  readonly line: number;
  readonly prefix: string;
  readonly id?: string;
  readonly issues?: readonly Issue[];
};

function arrayItems(value: unknown, text: string): Raw[] {
  if (!Array.isArray(value)) throw badInput({ path: '', message: 'expected an array of questions.' });
  if (value.length === 0) throw badInput({ path: '', message: 'an empty array: there is no question in it.' });
  // Lines of the elements only when the array has one a line, which is how people and tools write long ones.
  const lines = text.split('\n');
  const starts = lines.flatMap((l, i) => (/^\s*[[,]?\s*\{/.test(l) ? [i + 1] : []));
  return value.map((v, i) => ({ value: v, line: starts.length === value.length ? starts[i]! : 1, prefix: `${i}` }));
}

function readLines(rulebook: Rulebook, text: string): Orders {
  const raws: Raw[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    if (line.length > LONGEST_LINE)
      throw badInput({
        path: '',
        line: i + 1,
        message: `the line has ${line.length} characters; ${LONGEST_LINE} is the most.`,
      });
    raws.push({ value: parseJson(line, i + 1), line: i + 1, prefix: '' });
  }
  return listed('json-lines', checkAll(rulebook, raws));
}

type Row = { readonly columns: readonly Column[]; readonly record: readonly string[]; readonly line: number };

/** The rows of a CSV with their lines. Fed and drained in turns, so that the cells of a file never stand in memory together. */
async function* csvRows(text: string): AsyncGenerator<Row> {
  const { CsvError, parse } = await import('csv-parse');
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    info: true,
    delimiter: head.includes(';') && !head.includes(',') ? ';' : ',',
  });
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  const feed = (async () => {
    for (let at = 0; at < text.length && !parser.destroyed; at += 1 << 16)
      if (!parser.write(text.slice(at, at + (1 << 16))))
        await Promise.race([new Promise<void>((resolve) => parser.once('drain', resolve)), closed]);
    if (!parser.destroyed) parser.end();
  })();
  let columns: readonly Column[] | undefined;
  let endLine = 0;
  let emptyLines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number; empty_lines: number };
    }>) {
      // A record begins after the last one and the empty lines between them; a quoted cell may run over several lines.
      const line = endLine + 1 + info.empty_lines - emptyLines;
      endLine = info.lines;
      emptyLines = info.empty_lines;
      if (columns) {
        yield { columns, record, line };
        continue;
      }
      const found = columnsOf(record);
      if (found.issues.length > 0)
        throw new OperationError({ code: 'bad-input', issues: found.issues as [Issue, ...Issue[]] });
      columns = found.columns;
      if (columns.length < 2)
        throw badInput({
          path: '',
          line: 1,
          message: 'this is neither JSON nor a CSV with a header row.',
          remedy: 'The first line of a CSV names the columns: id,on,to,chip,…',
        });
    }
    await feed;
  } catch (e) {
    if (e instanceof CsvError)
      throw badInput({
        path: '',
        line: endLine + 1,
        message: `not a readable CSV: ${e.message}.`,
        remedy: 'An opening quote may lack its end, or the file is cut off.',
      });
    throw e;
  } finally {
    parser.destroy();
  }
}

const rawOf = ({ columns, record, line }: Row): Raw => {
  const row = rowToQuestion(columns, record, line);
  return {
    value: row.question,
    line,
    prefix: '',
    ...(row.id !== undefined ? { id: row.id } : {}),
    issues: row.issues,
  };
};

/** Checks every row first; the orders are then read again one by one, so that a long file needs little memory. */
async function openCsv(rulebook: Rulebook, text: string): Promise<Orders> {
  const issues: Issue[] = [];
  const ids = new Map<string, number>();
  const one: Order[] = [];
  let length = 0;
  let unscreened = false;
  for await (const row of csvRows(text)) {
    one.length = 0;
    collect(rulebook, rawOf(row), one, issues, ids);
    if (one[0]) {
      length++;
      unscreened ||= needsScreening(one[0].question);
    }
    if (issues.length >= MOST_ISSUES) break;
  }
  if (issues.length > 0) throw new OperationError({ code: 'bad-input', issues: issues as [Issue, ...Issue[]] });
  if (length === 0) throw badInput({ path: '', message: 'the CSV has a header row and no orders.' });
  return {
    format: 'csv',
    length,
    unscreened,
    async *[Symbol.asyncIterator]() {
      for await (const row of csvRows(text)) {
        const { value, line, id } = rawOf(row);
        yield { ...(id !== undefined ? { id } : {}), line, question: value as Question };
      }
    },
  };
}

async function readXlsx(rulebook: Rulebook, bytes: Buffer): Promise<Orders> {
  const { readSheet } = await import('read-excel-file/node');
  let rows: unknown[][];
  try {
    rows = (await readSheet(bytes)) as unknown[][];
  } catch (e) {
    throw badInput({
      path: '',
      message: `not a readable .xlsx workbook: ${(e as Error).message.slice(0, 160)}.`,
      remedy: 'The file may be cut off or protected; save it again as .xlsx.',
    });
  }
  const [head, ...body] = rows;
  if (!head) throw badInput({ path: '', message: 'the first sheet is empty.' });
  const text = (v: unknown): string =>
    v === null || v === undefined ? '' : v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
  const { columns, issues } = columnsOf(head.map(text));
  if (issues.length > 0) throw new OperationError({ code: 'bad-input', issues: issues as [Issue, ...Issue[]] });
  const raws = body.flatMap((cells, i): Raw[] => {
    const row = cells.map(text);
    if (row.every((c) => c.trim() === '')) return [];
    const { id, question, issues: wrong } = rowToQuestion(columns, row, i + 2);
    return [{ value: question, line: i + 2, prefix: '', ...(id !== undefined ? { id } : {}), issues: wrong }];
  });
  if (raws.length === 0) throw badInput({ path: '', message: 'the first sheet has a header row and no orders.' });
  return listed('xlsx', checkAll(rulebook, raws));
}

/** Checks one raw question: what is wrong goes to `issues`, a good one to `orders`. */
function collect(rulebook: Rulebook, raw: Raw, orders: Order[], issues: Issue[], ids: Map<string, number>): void {
  if (raw.issues && raw.issues.length > 0) {
    issues.push(...raw.issues);
    return;
  }
  let { value } = raw;
  let { id } = raw;
  // A JSON question may carry an id of the order beside the contract's keys; it is not part of the question.
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && 'id' in value) {
    const { id: own, ...rest } = value as Record<string, unknown>;
    if (typeof own !== 'string' && typeof own !== 'number')
      issues.push({
        path: [raw.prefix, 'id'].filter(Boolean).join('.'),
        line: raw.line,
        message: 'an id is text or a number.',
      });
    id = String(own);
    value = rest;
  }
  if (id !== undefined) {
    const before = ids.get(id);
    if (before !== undefined) {
      issues.push({
        path: 'id',
        line: raw.line,
        message: `the id '${id.slice(0, 80)}' is already on line ${before}.`,
        remedy: 'Ids must differ.',
      });
      return;
    }
    ids.set(id, raw.line);
  }
  try {
    orders.push({
      ...(id !== undefined ? { id } : {}),
      line: raw.line,
      question: checkQuestion(rulebook, value, raw.prefix),
    });
  } catch (e) {
    if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
    issues.push(...e.error.issues.map((i) => ({ ...i, line: raw.line })));
  }
}

function checkAll(rulebook: Rulebook, raws: readonly Raw[]): Order[] {
  const orders: Order[] = [];
  const issues: Issue[] = [];
  const ids = new Map<string, number>();
  for (const raw of raws) {
    collect(rulebook, raw, orders, issues, ids);
    if (issues.length >= MOST_ISSUES) break;
  }
  if (issues.length > 0) throw new OperationError({ code: 'bad-input', issues: issues as [Issue, ...Issue[]] });
  return orders;
}
