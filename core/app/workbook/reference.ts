import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';

/** A place in a sheet: column from 0, row from 1. */
export type CellPlace = { readonly column: number; readonly row: number };

/** The place of a reference such as 'AB12'; undefined for what is none within the format. */
export function placeOf(reference: string): CellPlace | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at++) {
    const c = reference.charCodeAt(at);
    if (c < 65 || c > 90) break;
    column = column * 26 + c - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < reference.length && at < digits + 8; at++) {
    const c = reference.charCodeAt(at);
    if (c < 48 || c > 57) return undefined;
    row = row * 10 + c - 48;
  }
  if (at !== reference.length || column < 1 || column > MOST_COLUMNS || row < 1 || row > MOST_ROWS) return undefined;
  return { column: column - 1, row };
}

/** The letters of a column from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
