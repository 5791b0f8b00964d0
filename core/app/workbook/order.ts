import { unreadable, wrongCell } from './fault.ts';
import { MOST_ROWS } from './limits.ts';
import { placeOf } from './reference.ts';

// The order in which rows and cells must stand. A file that breaks it is damaged, or shows one thing in one program and
// another in the next.

/** The number of the row after a row (0 before the first). Rows may leave it out: then each is the next. @throws OperationError */
export function lineAfter(before: number, number: string | undefined): number {
  const line = number === undefined ? before + 1 : /^\d{1,8}$/.test(number) ? Number(number) : 0;
  if (line > before && line <= MOST_ROWS) return line;
  throw unreadable(`the row after row ${before} has the number '${(number ?? String(line)).slice(0, 20)}'`);
}

/** The column (from 0) of the cell after a column (-1 before the first); cells may leave their place out. @throws OperationError */
export function columnAfter(before: number, line: number, reference: string | undefined): number {
  if (reference === undefined) return before + 1;
  const place = placeOf(reference);
  if (place !== undefined && place.row === line && place.column > before) return place.column;
  throw unreadable(`a cell of row ${line} has the reference '${reference.slice(0, 20)}'`);
}

/**
 * Refuses cells that are merged within the table: only the first of them has a value, and the others would read as "not
 * known". @param columns of the table, from A
 */
export function refuseMerged(range: string, firstLine: number, lastLine: number, columns: number): void {
  const [from, to = from] = range.split(':').map(placeOf);
  if (!from || !to) throw unreadable(`merged cells have the reference '${range.slice(0, 40)}'`);
  if (from.row === to.row && from.column === to.column) return; // some programs write a single cell so
  if (from.row > lastLine || to.row < firstLine || from.column >= columns) return;
  throw wrongCell(
    range,
    from.row,
    'cells of the table are merged: only the first of them holds what they show',
    'Unmerge them, and fill in each.',
  );
}
