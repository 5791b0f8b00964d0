import { badInput } from '@tolhuis/core/app/errors';
import {
  type CheckedRow,
  CsvError,
  CsvReader,
  type CsvRecord,
  columnsOf,
  headingsTold,
  RowReader,
} from '@tolhuis/core/app/orders';
import type { Rulebook } from '@tolhuis/core/law';
import { Checks, type Order, type Orders } from './check.ts';
import type { Source } from './source.ts';
import { LONGEST_LINE, pieces } from './text.ts';

/** Checks every row first; the orders are then read again one by one, so that a long file needs little memory. */
export function openCsv(rulebook: Rulebook, source: Source): Orders {
  const csv = new CsvReader(LONGEST_LINE);
  const records = csvRecords(source, csv);
  const head = records.next();
  if (head.done || head.value.cells.length < 2) {
    const { issues } = columnsOf(head.done ? [] : head.value.cells);
    records.return(undefined);
    const [issue] = issues;
    throw badInput(
      issue ?? {
        path: '',
        line: 1,
        message: 'this is neither JSON nor a CSV with a header row.',
        remedy: 'The first line of a CSV names the columns: id,on,to,chip,…',
      },
    );
  }
  const { reader, notes } = rowReader(rulebook, head.value.cells, head.value.line, csv.separator !== ',');
  const checks = new Checks(rulebook);
  for (const { cells, line } of records) {
    if (isBlank(cells)) continue;
    takeRow(reader.read(cells, line), line, checks);
    if (checks.enough) break;
  }
  checks.end('the CSV has a header row and no orders.');
  return {
    format: 'csv',
    length: checks.length,
    unscreened: checks.unscreened,
    notes: [...notes, ...checks.notes],
    async *[Symbol.asyncIterator]() {
      let first = true;
      for (const { cells, line } of csvRecords(source)) {
        if (first || isBlank(cells)) {
          first = false;
          continue;
        }
        const row = reader.read(cells, line);
        if (row.issues) throw badInput(...row.issues);
        const { id, question } = row;
        yield { ...(id !== undefined ? { id } : {}), line, question } satisfies Order;
      }
    },
  };
}

/** A reader of rows below this header, and what to tell about the header. @throws OperationError for columns that are wrong */
export function rowReader(
  rulebook: Rulebook,
  header: readonly string[],
  line: number,
  pointsGroup = false,
): { reader: RowReader; notes: string[] } {
  const { columns, issues } = columnsOf(header, line, pointsGroup);
  const [first, ...rest] = issues;
  if (first) throw badInput(first, ...rest);
  const told = headingsTold(columns);
  return { reader: new RowReader(rulebook, columns), notes: told === undefined ? [] : [told] };
}

/** Takes a row into what a file must hold as a whole. */
export function takeRow(row: CheckedRow, line: number, checks: Checks): void {
  if (row.issues) checks.refuse(...row.issues);
  else checks.take(row.id, line, row.question);
}

/** A row of empty cells, as spreadsheets leave below a table, is no order. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((c) => c.trim() === '');

function* csvRecords(source: Source, reader = new CsvReader(LONGEST_LINE)): Generator<CsvRecord> {
  for (const { text, last } of pieces(source)) {
    let records: readonly CsvRecord[];
    try {
      records = reader.read(text, last);
    } catch (e) {
      if (!(e instanceof CsvError)) throw e;
      throw badInput({
        path: '',
        line: e.line,
        message: `not a readable CSV: ${e.message}.`,
        remedy: 'An opening quote may lack its end, or the file is cut off.',
      });
    }
    yield* records;
  }
}
