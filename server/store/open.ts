import { backupTo } from './backup.ts';
import { Checkpointer, type Checkpoints, PAGES_BESIDE_THREAD } from './checkpoint.ts';
import { type Dialect, POSTGRES_DIALECT, SQLITE_DIALECT } from './driver.ts';
import { postgresHealth, sqliteHealth } from './health.ts';
import { readTail } from './log-writer.ts';
import { migrate } from './migrate.ts';
import type { Store, StoreHealth } from './port.ts';
import { connect, lookupRow, openPool, type PostgresConnection, readSnapshot } from './postgres.ts';
import { prepareFolder, SqliteConnection, SqliteReaders } from './sqlite.ts';
import { GroupCommit } from './writer.ts';

export type OpenOptions = {
  /** A file for SQLite, or postgres://user:password@host/database. */
  readonly at: string;
  /** SQLite: the file may not grow beyond this; writes are refused as on a full disk, and the disk stays usable for others. */
  readonly maxBytes?: number;
  /** ISO instant of now. */
  readonly clock?: () => string;
  /** SQLite: default 'writer'. */
  readonly checkpoints?: Checkpoints;
};

/** ISO 8601 UTC with milliseconds, as the log wants it. */
export const systemClock = (): string => new Date().toISOString();
export const isPostgresUrl = (at: string): boolean => /^postgres(ql)?:\/\//.test(at);

/**
 * Opens the store, recovers what a crash left (both databases do so by themselves), and brings the schema forwards.
 * @throws StoreError with what to do
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { at, clock = systemClock } = options;
  const store = isPostgresUrl(at) ? await openPostgres(at, clock) : await openSqlite(at, clock, options);
  if (store.applied.length > 0)
    await store.write('system:migrate', (tx) =>
      tx.log({ action: 'store.migrated', about: ['store'], body: { versions: store.applied } }),
    );
  return store;
}

type Opened = Store & { readonly applied: number[] };

async function openSqlite(
  file: string,
  clock: () => string,
  { maxBytes, checkpoints = 'writer' }: OpenOptions,
): Promise<Opened> {
  prepareFolder(file);
  const writer = new SqliteConnection(file, 'write', {
    ...(maxBytes !== undefined && { maxBytes }),
    ...(checkpoints !== 'writer' && { checkpointPages: PAGES_BESIDE_THREAD }),
  });
  let readers: SqliteReaders;
  let migrated: { applied: number[]; logName: string };
  try {
    migrated = await migrate(writer, SQLITE_DIALECT, clock());
    readers = new SqliteReaders(file);
  } catch (thrown) {
    writer.close();
    throw thrown;
  }
  const commits = new GroupCommit(async () => writer, SQLITE_DIALECT, clock);
  const checkpointer = checkpoints === 'aside' ? new Checkpointer(file) : undefined;
  return {
    ...common('sqlite', SQLITE_DIALECT, migrated, commits, readers, () => sqliteHealth(readers, file), clock),
    close: async () => {
      await commits.close();
      // First: the last connection to close copies the rest and removes the log.
      await checkpointer?.close();
      readers.close();
      writer.close();
    },
  };
}

async function openPostgres(url: string, clock: () => string): Promise<Opened> {
  const pool = openPool(url);
  let writer: PostgresConnection | undefined;
  let migrated: { applied: number[]; logName: string };
  try {
    const connection = await connect(pool);
    migrated = await migrate(connection, POSTGRES_DIALECT, clock()).finally(() => connection.release());
  } catch (thrown) {
    await pool.end();
    throw thrown;
  }
  // The writer keeps its connection until it breaks: prepared statements stay.
  const writeConnection = async (): Promise<PostgresConnection> => {
    if (writer?.broken) {
      writer.release();
      writer = undefined;
    }
    writer ??= await connect(pool);
    return writer;
  };
  const commits = new GroupCommit(writeConnection, POSTGRES_DIALECT, clock);
  return {
    ...common(
      'postgresql',
      POSTGRES_DIALECT,
      migrated,
      commits,
      { read: (work) => readSnapshot(pool, work), lookup: (sql, params) => lookupRow(pool, sql, params) },
      () => postgresHealth(pool),
      clock,
    ),
    native: (text, values) => pool.query<Record<string, unknown>>(text, values),
    close: async () => {
      await commits.close();
      writer?.release();
      await pool.end();
    },
  };
}

function common(
  adapter: Store['adapter'],
  dialect: Dialect,
  { applied, logName }: { applied: number[]; logName: string },
  commits: GroupCommit,
  readers: Pick<Store, 'read' | 'lookup'>,
  health: () => Promise<StoreHealth>,
  clock: () => string,
): Omit<Opened, 'close'> {
  const read: Store['read'] = (work) => readers.read(work);
  return {
    adapter,
    forUpdate: dialect.forUpdate,
    clock,
    applied,
    logName,
    read,
    lookup: (sql, params) => readers.lookup(sql, params),
    write: (actor, work) => commits.submit(actor, work),
    operate: (work) => commits.submit(null, work),
    tail: () => read(async (reader) => (await readTail(reader)).tail),
    health,
    backup: (file, jobs) => backupTo(read, file, jobs),
  };
}
