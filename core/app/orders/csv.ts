import { separatorOf } from './separator.ts';

/** One record of a CSV: its cells, and the line on which it begins (from 1). */
export type CsvRecord = { readonly cells: readonly string[]; readonly line: number };

/** What is wrong with a CSV, and on which line it begins. */
export class CsvError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.name = 'CsvError';
    this.line = line;
  }
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Reads CSV (RFC 4180) in pieces, strictly: a quote that opens in the middle of a cell, or that has no end, is an error.
 * Lines may end in CRLF, LF or CR; empty lines are passed over; the first line says what separates the cells (`separatorOf`).
 * What a piece leaves unfinished waits for the next.
 */
export class CsvReader {
  readonly #longest: number;
  #separator: number | undefined;
  #rest = '';
  #line = 1;

  /** @param longest most characters of one record */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** What separates the cells, once the first line was read. */
  get separator(): string | undefined {
    return this.#separator === undefined ? undefined : String.fromCharCode(this.#separator);
  }

  /** The records that end in this piece. @throws CsvError */
  read(piece: string, last: boolean): CsvRecord[] {
    const text = this.#rest + piece;
    const records: CsvRecord[] = [];
    let at = 0;
    if (this.#separator === undefined) {
      const found = separatorOf(text, last);
      this.#separator = found?.code;
      at = found?.skip ?? 0;
      if (at > 0) this.#line = 2;
    }
    while (this.#separator !== undefined && at < text.length) {
      const cells: string[] = [];
      const end = this.#record(text, at, last, cells);
      if (end === undefined) break;
      if (end - at > this.#longest) throw this.#tooLong();
      if (cells.length > 1 || cells[0] !== '' || text.charCodeAt(at) === QUOTE)
        records.push({ cells, line: this.#line });
      this.#line += linesIn(text, at, end, cells);
      at = end;
    }
    this.#rest = at === 0 ? text : text.slice(at);
    if (this.#rest.length > this.#longest) throw this.#tooLong();
    if (last && this.#rest !== '') throw new CsvError(this.#line, 'a quote is opened and never closed');
    return records;
  }

  #tooLong(): CsvError {
    return new CsvError(this.#line, `a row of more than ${this.#longest} characters`);
  }

  /** Reads the cells of the record at `start`; gives where the next one begins, or undefined when the text ends before it does. */
  #record(text: string, start: number, last: boolean, cells: string[]): number | undefined {
    const separator = this.#separator!;
    let at = start;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1, last);
        if (close === undefined) return undefined;
        const inner = text.slice(at + 1, close);
        cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        at = close + 1;
      } else {
        const from = at;
        for (; at < text.length; at++) {
          const c = text.charCodeAt(at);
          if (c === separator || c === LF || c === CR) break;
          if (c === QUOTE) throw new CsvError(this.#line, 'a quote in the middle of a cell');
        }
        cells.push(text.slice(from, at));
      }
      if (at === text.length) return last ? at : undefined;
      const c = text.charCodeAt(at++);
      if (c === separator) {
        if (at === text.length && !last) return undefined;
        continue;
      }
      if (c === LF) return at;
      if (c !== CR) throw new CsvError(this.#line, 'text after the quote that ends a cell');
      if (at === text.length && !last) return undefined; // its LF may be in the next piece
      return text.charCodeAt(at) === LF ? at + 1 : at;
    }
  }
}

/** The quote that ends a quoted cell (a doubled one stands for itself); undefined when it is not in the text yet. */
function closingQuote(text: string, from: number, last: boolean): number | undefined {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1 || (quote + 1 === text.length && !last)) return undefined;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote;
    at = quote + 2;
  }
}

/** Line ends of a record: one, and those inside its quoted cells. */
function linesIn(text: string, start: number, end: number, cells: readonly string[]): number {
  if (!cells.some((c) => c.includes('\n') || c.includes('\r'))) return 1;
  return text.slice(start, end).split(/\r\n|\n|\r/).length - 1;
}
