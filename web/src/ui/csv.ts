/**
 * One CSV cell (RFC 4180), as the terminal writes it (cli/orders/write.ts; test/web/csv.test.ts holds the two together).
 * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP: = + - @, tab and carriage return
 * at the start); plain numbers stay numbers.
 */
export function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type Cells = readonly (string | number | boolean | undefined)[];

/** A whole CSV file: lines end in CRLF. */
export const csvText = (rows: readonly Cells[]): string =>
  rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
