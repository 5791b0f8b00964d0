// RFC 4180 with a choice of delimiter. Own and small, because the rulebook has no runtime dependency and a list must be
// refused, not repaired, when a quote is left open.
import { ListFormatError } from '../read.ts';

/** One row and the line where it begins. */
export type Row = { line: number; cells: string[] };

/**
 * Splits delimited text into rows. Quotes are honoured only at the start of a cell (a `"` inside an unquoted cell is kept).
 * @throws ListFormatError when a quoted cell is never closed, or when text follows a closing quote
 */
export function csvRows(text: string, delimiter: ',' | '\t' = ','): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  const end = text.length;
  const endRow = () => {
    rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  };
  while (at < end) {
    if (text[at] === '"') {
      const openLine = line;
      let cell = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0)
          throw new ListFormatError(
            'a quoted cell is never closed',
            `line ${openLine}`,
            'The file is cut off or damaged: fetch it again.',
          );
        cell += text.slice(from, quote);
        if (text[quote + 1] !== '"') {
          at = quote + 1;
          break;
        }
        cell += '"';
        from = quote + 2;
      }
      for (let i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) line++;
      cells.push(cell);
      const next = text[at];
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r')
        throw new ListFormatError(
          `text after a closing quote (${JSON.stringify(text.slice(at, at + 12))})`,
          `line ${line}`,
          'The file is damaged: fetch it again.',
        );
    } else {
      let stop = at;
      while (stop < end && text[stop] !== delimiter && text[stop] !== '\n' && text[stop] !== '\r') stop++;
      cells.push(text.slice(at, stop));
      at = stop;
    }
    if (text[at] === delimiter) {
      at++;
      if (at === end) cells.push('');
      continue;
    }
    if (at < end) {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line++;
    }
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows;
}

/** Rows as records by header name. A row of only empty cells is left out; one with more cells than the header, or fewer
 *  (unless `shortRows`), is refused: a shifted column would put a licence policy where a country belongs. */
export function csvRecords(
  rows: readonly Row[],
  options: { shortRows?: boolean } = {},
): { header: string[]; records: { line: number; values: Map<string, string> }[] } {
  const header = (rows[0]?.cells ?? []).map((name) => name.trim());
  while (header.length > 0 && header.at(-1) === '') header.pop(); // spreadsheets leave empty columns behind
  const records: { line: number; values: Map<string, string> }[] = [];
  for (const row of rows.slice(1)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const extra = row.cells.slice(header.length).findIndex((cell) => cell.trim() !== '');
    if (extra >= 0 || (row.cells.length < header.length && !options.shortRows))
      throw new ListFormatError(
        `${row.cells.length} cells where the header has ${header.length}`,
        `line ${row.line}`,
        'The file is cut off or a column has moved: fetch it again.',
      );
    records.push({ line: row.line, values: new Map(header.map((name, i) => [name, row.cells[i] ?? ''])) });
  }
  return { header, records };
}
