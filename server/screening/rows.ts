import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ScreenQuery } from '@tolhuis/core/screen';
import { parse } from 'csv-parse';
import { readSheet } from 'read-excel-file/node';
import { RowError, toQuery } from './query.ts';

/** One name to screen and where it stands in its file. */
export type QueryRow = { place: string; query: ScreenQuery };

/** Forms in which names come. */
export type RowFormat = 'jsonl' | 'json' | 'csv' | 'tsv' | 'xlsx';

const BY_EXTENSION: Readonly<Record<string, RowFormat>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'xlsx',
};

/** The form by a file's name (`.gz` aside); undefined when the name does not say. */
export function formatOfName(path: string): RowFormat | undefined {
  return BY_EXTENSION[extname(path.replace(/\.gz$/i, '')).toLowerCase()];
}

/**
 * The rows of a file or of standard input (`-`), one at a time. JSON Lines and CSV are streamed; XLSX and a JSON array are
 * read whole. Without a telling name the first character decides: `{` JSON Lines, `[` a JSON array, else CSV.
 * @throws RowError at the first row that is not understood; Error when the file is not there
 */
export async function* queryRows(path: string, format?: RowFormat): AsyncGenerator<QueryRow> {
  if (path !== '-' && (!existsSync(path) || !statSync(path).isFile()))
    throw new RowError(path, 'no such file', 'Check the name.');
  const named = format ?? (path === '-' ? undefined : formatOfName(path));
  if (named === 'xlsx') {
    yield* sheetRows(path);
    return;
  }
  const file = path === '-' ? process.stdin : createReadStream(path);
  const source = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file; // its errors reach whoever reads it
  const text = decoded(source, path);
  const first = await text.next();
  const head = first.done ? '' : first.value;
  const rest = (async function* () {
    if (head !== '') yield head;
    yield* text;
  })();
  const start = head.trimStart()[0];
  const kind =
    named === 'json' && start === '{' ? 'jsonl' : (named ?? (start === '{' ? 'jsonl' : start === '[' ? 'json' : 'csv'));
  if (kind === 'jsonl') yield* lineRows(rest);
  else if (kind === 'json') yield* arrayRows(rest);
  else yield* tableRows(rest, kind === 'tsv' ? '\t' : ',');
}

/** Strict UTF-8 across chunk borders, a byte order mark taken off. @throws RowError on a byte that is not UTF-8 */
async function* decoded(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new RowError(path, `not valid UTF-8 near byte ${at}`, 'Save the file as UTF-8 and try again.');
    }
  };
  try {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      const text = decode(bytes);
      at += bytes.length;
      if (text !== '') yield text;
    }
  } catch (cause) {
    if (cause instanceof RowError) throw cause;
    throw new RowError(
      path,
      `could not be read (${cause instanceof Error ? cause.message : String(cause)})`,
      'It is damaged, cut off or not readable.',
    );
  }
  const tail = decode();
  if (tail !== '') yield tail;
}

async function* lineRows(chunks: AsyncIterable<string>): AsyncGenerator<QueryRow> {
  let pending = '';
  let line = 0;
  const row = (text: string): QueryRow => {
    const place = `line ${line}`;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new RowError(
        place,
        `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
        'Each line is one JSON object.',
      );
    }
    return { place, query: toQuery(value, place) };
  };
  for await (const chunk of chunks) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const text of lines) {
      line++;
      if (text.trim() !== '') yield row(text);
    }
  }
  line++;
  if (pending.trim() !== '') yield row(pending);
}

async function* arrayRows(chunks: AsyncIterable<string>): AsyncGenerator<QueryRow> {
  const text = (await Array.fromAsync(chunks)).join('');
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (cause) {
    throw new RowError(
      'the file',
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      'Give an array of objects, or JSON Lines.',
    );
  }
  for (const [i, value] of (Array.isArray(values) ? values : [values]).entries())
    yield { place: `item ${i + 1}`, query: toQuery(value, `item ${i + 1}`) };
}

async function* tableRows(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<QueryRow> {
  const parser = Readable.from(chunks).pipe(
    parse({
      delimiter,
      columns: (header: string[]) => header.map((h) => h.trim()),
      skip_empty_lines: true,
      info: true,
      bom: true,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      const place = `line ${info.lines}`;
      if (!('name' in record))
        throw new RowError(
          'line 1',
          'the header has no column "name"',
          `Columns: ${Object.keys(record).join(', ').slice(0, 200)}.`,
        );
      yield { place, query: toQuery(record, place) };
    }
  } catch (cause) {
    if (cause instanceof RowError) throw cause;
    const line = (cause as { lines?: number }).lines;
    throw new RowError(
      line === undefined ? 'the file' : `line ${line}`,
      cause instanceof Error ? cause.message : String(cause),
      'Mend the file and try again.',
    );
  }
}

async function* sheetRows(path: string): AsyncGenerator<QueryRow> {
  let rows: unknown[][];
  try {
    rows = (await readSheet(path)) as unknown[][];
  } catch (cause) {
    throw new RowError(
      path,
      `not a readable .xlsx (${cause instanceof Error ? cause.message : String(cause)})`,
      'Save it again as .xlsx, or as CSV.',
    );
  }
  const header = (rows[0] ?? []).map((cell) => String(cell ?? '').trim());
  if (!header.includes('name'))
    throw new RowError('row 1', 'the header has no column "name"', `Columns: ${header.join(', ').slice(0, 200)}.`);
  for (const [i, cells] of rows.slice(1).entries()) {
    if (cells.every((cell) => cell === null || cell === '')) continue;
    const place = `row ${i + 2}`;
    const pairs = header.flatMap((key, c) => {
      const value = cells[c];
      if (key === '' || value === null || value === undefined) return [];
      return [[key, value instanceof Date ? value.toISOString().slice(0, 10) : String(value)] as const];
    });
    yield { place, query: toQuery(Object.fromEntries(pairs), place) };
  }
}
