import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createGzip } from 'node:zlib';
import { StoreError } from './errors.ts';
import type { Reader, Row, SqlValue, Store } from './port.ts';
import { TABLES, type Table } from './tables.ts';

export const BACKUP_FORMAT = 'tolhuis-backup-v1';
const PAGE = 2000;

/** All rows of a table in the order of its key, a page at a time. */
export async function* rowsOf(reader: Reader, table: Table): AsyncGenerator<Row> {
  const columns = table.columns.join(', ');
  const order = table.key.join(', ');
  const marks = table.key.map(() => '?').join(', ');
  let last: SqlValue[] | undefined;
  for (;;) {
    const where = last ? ` WHERE (${order}) > (${marks})` : '';
    const sql = `SELECT ${columns} FROM ${table.name}${where} ORDER BY ${order} LIMIT ${PAGE}`;
    const rows = await reader.all(sql, last ?? []);
    yield* rows;
    const end = rows.at(-1);
    if (rows.length < PAGE || end === undefined) return;
    last = table.key.map((k) => end[k] ?? null);
  }
}

/**
 * Writes one consistent snapshot to a file: gzip of JSON Lines, the same for both databases, so that a backup of the one
 * can be restored into the other. The last line holds the SHA-256 of all before it. The file appears under its name only
 * when it is whole and on the disk. It holds password hashes and personal data: readable by its owner only.
 */
export async function backupTo(
  read: Store['read'],
  file: string,
  jobs: (reader: Reader) => Promise<readonly Row[]> = async () => [],
): Promise<number> {
  const partial = `${file}.partial`;
  try {
    const bytes = await read(async (reader) => write(reader, partial, await jobs(reader)));
    await rename(partial, file);
    const folder = await open(dirname(file), 'r');
    await folder.sync().finally(() => folder.close());
    return bytes;
  } catch (thrown) {
    await rm(partial, { force: true });
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC')
      throw new StoreError('disk-full', `No space for the backup ${file}.`, thrown);
    if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && thrown.code.startsWith('E'))
      throw new StoreError('cannot-open', `The backup ${file} cannot be written: ${thrown.message}.`, thrown);
    throw thrown;
  }
}

async function write(reader: Reader, file: string, jobs: readonly Row[]): Promise<number> {
  const handle = await open(file, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    const gzip = createGzip();
    let bytes = 0;
    const sink = (async () => {
      for await (const chunk of gzip) {
        await handle.write(chunk as Buffer);
        bytes += (chunk as Buffer).length;
      }
    })();
    const line = async (value: unknown): Promise<void> => {
      const text = `${JSON.stringify(value)}\n`;
      hash.update(text);
      if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), sink]);
    };
    const schema = Number((await reader.get('SELECT MAX(version) AS v FROM schema_version'))?.['v']);
    await line({ format: BACKUP_FORMAT, schema, tables: TABLES.map((t) => t.name) });
    for (const table of TABLES) {
      const put = (row: Row): Promise<void> => line([table.name, ...table.columns.map((c) => encoded(row[c] ?? null))]);
      for await (const row of rowsOf(reader, table)) await put(row);
      if (table.name === 'job') for (const row of jobs) await put(row);
    }
    gzip.end(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
    await sink;
    await handle.sync();
    return bytes;
  } finally {
    await handle.close();
  }
}

const encoded = (value: SqlValue): unknown =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
