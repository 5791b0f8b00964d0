import { badInput } from '@tolhuis/core/app/errors';
import { CsvError, CsvReader, type CsvRecord, columnsOf, headingsTold, RowReader } from '@tolhuis/core/app/orders';
import type { Rulebook } from '@tolhuis/core/law';
import { orderOf, type Reading, type Row } from './reading.ts';
import type { Source } from './source.ts';
import { LONGEST_LINE, pieces } from './text.ts';

/** Orders of a CSV, below its header. @throws OperationError for a header that is wrong */
export function csvReading(rulebook: Rulebook, source: Source): Reading {
  const csv = new CsvReader(LONGEST_LINE);
  const records = csvRecords(source, csv);
  const head = records.next();
  records.return(undefined);
  if (head.done || head.value.cells.length < 2) {
    const { issues } = columnsOf(head.done ? [] : head.value.cells);
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
  return {
    format: 'csv',
    notes,
    nothing: 'the CSV has a header row and no orders.',
    *rows() {
      let first = true;
      for (const { cells, line } of csvRecords(source)) {
        if (first || isBlank(cells)) first = false;
        else yield rowOf(reader, cells, line);
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

/** A row that says something, as an order or as what is wrong with it. */
export function rowOf(reader: RowReader, cells: readonly string[], line: number): Row {
  const { id, question, issues } = reader.read(cells, line);
  return issues ? { issues } : orderOf(id, line, question);
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
