import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { badInput, OperationError } from '@tolhuis/core/app/errors';
import { BACKUP_FORMAT } from './backup.ts';
import { POSTGRES_DIALECT, SQLITE_DIALECT } from './driver.ts';
import { insertMany } from './insert.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { isPostgresUrl } from './open.ts';
import type { SqlValue } from './port.ts';
import { connect, openPool } from './postgres.ts';
import { prepareFolder, SqliteConnection } from './sqlite.ts';
import { TABLES, type Table, tableAt } from './tables.ts';

const broken = (file: string, what: string) =>
  badInput({ path: file, message: `${what}.`, remedy: 'Use another backup; nothing was restored.' });

/**
 * Restores a backup into an empty store, of either database, in one transaction: all of it or nothing.
 * @returns rows by table
 * @throws OperationError 'bad-input' where the file is no whole backup or the store is not empty
 */
export async function restoreInto(at: string, file: string, now: string): Promise<Record<string, number>> {
  if (!existsSync(file)) throw broken(file, 'there is no such file');
  if (isPostgresUrl(at)) {
    const pool = openPool(at);
    try {
      const connection = await connect(pool);
      return await fill(connection, POSTGRES_DIALECT, file, now).finally(() => connection.release());
    } finally {
      await pool.end();
    }
  }
  if (existsSync(at))
    throw badInput({
      path: at,
      message: 'a store is there already.',
      remedy: 'Move it away first, or restore elsewhere.',
    });
  // Under another name until it is whole: what ends half-way must not be taken for a store, nor stand in the way of the next try.
  const partial = `${at}.restoring`;
  const clear = (): void => {
    for (const end of ['', '-wal', '-shm']) rmSync(partial + end, { force: true });
  };
  clear();
  prepareFolder(partial);
  try {
    const connection = new SqliteConnection(partial, 'write');
    let counts: Record<string, number>;
    try {
      counts = await fill(connection, SQLITE_DIALECT, file, now);
    } finally {
      // The last connection to close brings everything into the one file, and to the disk.
      connection.close();
    }
    renameSync(partial, at);
    prepareFolder(at);
    return counts;
  } catch (thrown) {
    clear();
    throw thrown;
  }
}

type Connection = SqliteConnection | Awaited<ReturnType<typeof connect>>;

async function fill(
  c: Connection,
  dialect: typeof SQLITE_DIALECT,
  file: string,
  now: string,
): Promise<Record<string, number>> {
  const header = await firstLine(file);
  const migrations = MIGRATIONS.filter((m) => m.version <= header.schema);
  if (migrations.at(-1)?.version !== header.schema) throw broken(file, `schema ${header.schema} is not known here`);
  await migrate(c, dialect, now, migrations);
  await c.begin();
  try {
    const used = await c.get('SELECT COUNT(*) AS n FROM log_entry');
    if (Number(used?.['n']) > 0)
      throw badInput({ path: 'store', message: 'the store is not empty.', remedy: 'Restore into an empty database.' });
    await c.run('DELETE FROM log_tail');
    await c.run('DELETE FROM meta');
    const counts = await rows(c, file, header.schema);
    await c.commit();
    return counts;
  } catch (thrown) {
    await c.rollback();
    throw thrown;
  }
}

async function* lines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of gunzip) {
      const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch (thrown) {
    if (thrown instanceof OperationError) throw thrown;
    throw broken(file, `it cannot be read (${thrown instanceof Error ? thrown.message : String(thrown)})`);
  } finally {
    source.destroy();
  }
  if (rest !== '') throw broken(file, 'its last line is not whole');
}

async function firstLine(file: string): Promise<{ schema: number }> {
  for await (const line of lines(file)) {
    const header = parse(file, line) as { format?: unknown; schema?: unknown };
    if (header.format !== BACKUP_FORMAT || typeof header.schema !== 'number') break;
    return { schema: header.schema };
  }
  throw broken(file, `it is no ${BACKUP_FORMAT}`);
}

function parse(file: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw broken(file, 'a line of it is damaged');
  }
}

async function rows(c: Connection, file: string, schema: number): Promise<Record<string, number>> {
  const tables = new Map(TABLES.map((t) => [t.name, tableAt(t, schema)]));
  const counts: Record<string, number> = {};
  const hash = createHash('sha256');
  let pending: { table: Table; rows: SqlValue[][] } | undefined;
  const flush = async (): Promise<void> => {
    if (pending) await insertMany(c, `${pending.table.name} (${pending.table.columns.join(', ')})`, pending.rows);
    pending = undefined;
  };
  let end: string | undefined;
  for await (const line of lines(file)) {
    if (end !== undefined) throw broken(file, 'something follows its end');
    const value = parse(file, line);
    if (Array.isArray(value)) {
      const [name, ...cells] = value as [string, ...unknown[]];
      const table = tables.get(name);
      if (table === undefined || cells.length !== table.columns.length) throw broken(file, `a row of "${name}" is odd`);
      if (pending?.table !== table || pending.rows.length >= 256) await flush();
      pending ??= { table, rows: [] };
      pending.rows.push(cells.map((cell) => decoded(file, cell)));
      counts[name] = (counts[name] ?? 0) + 1;
    } else if (typeof value === 'object' && value !== null && 'sha256' in value) end = String(value.sha256);
    if (end === undefined) hash.update(`${line}\n`);
  }
  await flush();
  if (end !== hash.digest('hex')) throw broken(file, 'its checksum does not fit: it was cut off or changed');
  return counts;
}

function decoded(file: string, cell: unknown): SqlValue {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  if (typeof cell === 'object' && 'base64' in cell && typeof cell.base64 === 'string')
    return new Uint8Array(Buffer.from(cell.base64, 'base64'));
  throw broken(file, 'a cell of it is no value');
}
