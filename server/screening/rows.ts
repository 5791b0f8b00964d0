import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { kindOfBytes } from '@tolhuis/core/app/orders';
import { repeatedKey } from '@tolhuis/core/app/repeated-key';
import type { ScreenQuery } from '@tolhuis/core/screen';
import { RowError, toQuery } from './query.ts';
import { csvQueries, LONGEST_RECORD, sheetQueries } from './row-table.ts';
import { type Bytes, decoded, peeked, wholeOf } from './row-text.ts';

/** One name to screen and where it stands in its file. */
export type QueryRow = { place: string; query: ScreenQuery };

/** Forms in which names come. */
export type RowFormat = 'jsonl' | 'json' | 'csv' | 'xlsx';

export type RowOptions = {
  /** Of a workbook; else the first sheet that is not hidden. */
  readonly sheet?: string;
  /** Hears what the reader took upon itself: headings read as others, sheets that are not read. */
  readonly onNote?: (note: string) => void;
};

const BY_EXTENSION: Readonly<Record<string, RowFormat>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
};

/** Endings of files that people mean as files, and that are read by their content or named in a refusal. */
const FILE = /\.(txt|xls[mb]?|ods|docx?|pdf|zip|gz|numbers|xml|ya?ml)$/i;

/** True for what can only be meant as a file: a name of a party that looks so would be "no hit". */
export const looksLikeFile = (what: string): boolean => formatOfName(what) !== undefined || FILE.test(what);

/** The form by a file's name (`.gz` aside); undefined when the name does not say. */
export function formatOfName(path: string): RowFormat | undefined {
  return BY_EXTENSION[extname(path.replace(/\.gz$/i, '')).toLowerCase()];
}

/**
 * The rows of a file or of standard input (`-`), one at a time: a million need no more memory than a thousand (a JSON array
 * apart, which is read whole). What the bytes are decides: a workbook, else by the first character `{` JSON Lines, `[` a
 * JSON array, else a table with commas, semicolons or tabs.
 * @throws RowError at the first row that is not understood, and when the file is not there
 */
export async function* queryRows(path: string, options: RowOptions = {}): AsyncGenerator<QueryRow> {
  if (path !== '-' && (!existsSync(path) || !statSync(path).isFile()))
    throw new RowError(path, 'no such file', 'Check the name.');
  const packed = path.toLowerCase().endsWith('.gz');
  if (path !== '-' && !packed && kindOfBytes(startOfFile(path)) === 'zip') {
    yield* sheetQueries(path, path, options);
    return;
  }
  const file: Bytes = path === '-' ? process.stdin : createReadStream(path);
  // The errors of unpacking reach whoever reads it.
  const { start, bytes } = await peeked(packed ? pipeline(file, createGunzip(), () => {}) : file, path);
  const kind = kindOfBytes(start);
  if (kind === 'zip') {
    yield* sheetQueries(await wholeOf(bytes, path), path, options);
    return;
  }
  if (kind === 'gzip') throw new RowError(path, 'it is packed (gzip)', 'Name it .gz, or unpack it first.');
  if (kind === 'old-office' || formatOfName(path) === 'xlsx')
    throw new RowError(
      path,
      kind ? 'an old workbook (.xls), or one that is protected with a password' : 'not a readable .xlsx workbook',
      'Save it as .xlsx without a password, or as CSV (UTF-8).',
    );
  if (options.sheet !== undefined) throw new RowError('--sheet', 'only a workbook (.xlsx) has sheets', 'Leave it out.');
  const text = decoded(bytes, start, path);
  const first = await text.next();
  const head = first.done ? '' : first.value;
  const rest = (async function* () {
    if (head !== '') yield head;
    yield* text;
  })();
  const sign = head.trimStart()[0];
  if (sign === '{') yield* lineRows(rest);
  else if (sign === '[') yield* arrayRows(rest);
  else if (formatOfName(path)?.startsWith('json') && sign !== undefined)
    throw new RowError('line 1', `not JSON (it begins with ${JSON.stringify(sign)})`, 'Each line is one JSON object.');
  else yield* csvQueries(rest, options);
}

/** The same rows, as long as no id stands for two of them: their answers could not be told apart. @throws RowError with both places */
export async function* distinctRows(rows: AsyncIterable<QueryRow>): AsyncGenerator<QueryRow> {
  const places = new Map<string, string>();
  for await (const row of rows) {
    const { id } = row.query;
    if (id !== undefined) {
      const first = places.get(id);
      if (first !== undefined)
        throw new RowError(
          `${row.place}, key "id"`,
          `${JSON.stringify(id.slice(0, 60))} stands at ${first} already`,
          'Give each row an id of its own; further names of one party go under "aliases".',
        );
      places.set(id, row.place);
    }
    yield row;
  }
}

function startOfFile(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(8);
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
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
    refuseTwice(text, value, place);
    return { place, query: toQuery(value, place) };
  };
  for await (const chunk of chunks) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    if (pending.length > LONGEST_RECORD)
      throw new RowError(
        `line ${line + lines.length + 1}`,
        `it is longer than ${LONGEST_RECORD} characters`,
        'Each line is one JSON object.',
      );
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
  refuseTwice(text, values, 'the file');
  for (const [i, value] of (Array.isArray(values) ? values : [values]).entries())
    yield { place: `item ${i + 1}`, query: toQuery(value, `item ${i + 1}`) };
}

/** A name that stands twice would be screened once, and the other one not. @throws RowError with the place of the key */
function refuseTwice(text: string, value: unknown, place: string): void {
  const twice = repeatedKey(text, value);
  if (twice === undefined) return;
  const [, index] = /^(\d+)\./.exec(twice.path) ?? [];
  throw new RowError(
    `${index === undefined ? place : `item ${Number(index) + 1}`}, key ${JSON.stringify(twice.key)}`,
    'it is given twice',
    'Which of the two counts is not defined (RFC 8259): keep one; further names of one party go under "aliases".',
  );
}
