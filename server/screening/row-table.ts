import { OperationError } from '@tolhuis/core/app/errors';
import { bareHeading, CsvError, CsvReader, headingFinder, NAME_WORDS } from '@tolhuis/core/app/orders';
import { openXlsx } from '../workbook/index.ts';
import { QUERY_KEYS, RowError, toQuery } from './query.ts';
import type { QueryRow, RowOptions } from './rows.ts';

/** Most characters of one record, or of one line of JSON. */
export const LONGEST_RECORD = 16 * 1024 * 1024;

const keyOf = headingFinder(QUERY_KEYS, NAME_WORDS);

type TableRow = { readonly cells: readonly string[]; readonly place: string };

/** The names of a table: the first row that says something is its header. Rows of empty cells are passed over. */
async function* tableQueries(rows: AsyncIterable<readonly TableRow[]>, options: RowOptions): AsyncGenerator<QueryRow> {
  let keys: readonly string[] | undefined;
  for await (const some of rows)
    for (const { cells, place } of some) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (keys === undefined) {
        keys = keysOf(cells, place, options);
        continue;
      }
      const row: Record<string, string> = {};
      for (const [i, cell] of cells.entries()) {
        if (i < keys.length) row[keys[i]!] = cell;
        else if (cell.trim() !== '')
          throw new RowError(
            place,
            `${cells.length} cells for ${keys.length} columns`,
            'Quote cells that contain the separator, and give every column a name.',
          );
      }
      yield { place, query: toQuery(row, place) };
    }
  if (keys === undefined) throw new RowError('the file', 'nothing is in it', 'Give one name a row, below a header.');
}

/** The key of each column. @throws RowError that names every column that cannot be screened */
function keysOf(header: readonly string[], place: string, { onNote }: RowOptions): string[] {
  const keys: string[] = [];
  const unknown: string[] = [];
  const told: string[] = [];
  const used = header.findLastIndex((h) => h.trim() !== '') + 1;
  for (const raw of header.slice(0, used)) {
    const heading = raw.trim();
    const key = keyOf(heading);
    if (key === undefined) unknown.push(heading === '' ? '(without a name)' : heading.slice(0, 40));
    else {
      if (keys.includes(key))
        throw new RowError(place, `two columns are the ${key}: one is ${JSON.stringify(heading)}`, 'Remove one.');
      if (bareHeading(key) !== bareHeading(heading)) told.push(`'${heading.slice(0, 40)}' as ${key}`);
      keys.push(key);
    }
  }
  const remedy = `The columns are ${QUERY_KEYS.join(', ')}; only name is needed.`;
  if (!keys.includes('name') && unknown.length > 0)
    throw new RowError(place, `the header has no column "name", but ${unknown.join(', ').slice(0, 300)}`, remedy);
  if (!keys.includes('name')) throw new RowError(place, 'the header has no column "name"', remedy);
  if (unknown.length > 0)
    throw new RowError(
      place,
      `columns that cannot be screened: ${unknown.join(', ').slice(0, 300)}`,
      `Remove them, or rename them. ${remedy}`,
    );
  if (told.length > 0) onNote?.(`headings are read so: ${told.join(', ')}`);
  return keys;
}

/** The names of a CSV (RFC 4180; commas, semicolons or tabs). @throws RowError with the line */
export async function* csvQueries(chunks: AsyncIterable<string>, options: RowOptions): AsyncGenerator<QueryRow> {
  const reader = new CsvReader(LONGEST_RECORD);
  const read = (piece: string, last: boolean): TableRow[] => {
    try {
      return reader.read(piece, last).map(({ cells, line }) => ({ cells, place: `line ${line}` }));
    } catch (cause) {
      if (!(cause instanceof CsvError)) throw cause;
      throw new RowError(
        `line ${cause.line}`,
        `not a readable CSV: ${cause.message}`,
        'An opening quote may lack its end, or the file is cut off.',
      );
    }
  };
  const rows = (async function* () {
    for await (const chunk of chunks) yield read(chunk, false);
    yield read('', true);
  })();
  yield* tableQueries(rows, options);
}

/** The names of a sheet of a workbook. @param from its path, or its bytes. @throws RowError with the row and the cell */
export async function* sheetQueries(
  from: string | Uint8Array,
  path: string,
  options: RowOptions,
): AsyncGenerator<QueryRow> {
  try {
    const { sheet, others, rows } = await openXlsx(from, options.sheet);
    if (others.length > 0)
      options.onNote?.(
        `only the sheet '${sheet}' is read, not ${others
          .map((name) => `'${name}'`)
          .join(', ')
          .slice(0, 300)}; --sheet names another`,
      );
    const placed = (async function* () {
      for await (const some of rows()) yield some.map(({ cells, line }) => ({ cells, place: `row ${line}` }));
    })();
    yield* tableQueries(placed, options);
  } catch (cause) {
    if (!(cause instanceof OperationError) || cause.error.code !== 'bad-input') throw cause;
    const [issue] = cause.error.issues;
    const place = [issue.line === undefined ? '' : `row ${issue.line}`, issue.path].filter(Boolean).join(', ');
    throw new RowError(place || path, issue.message.replace(/\.$/, ''), issue.remedy ?? '');
  }
}
