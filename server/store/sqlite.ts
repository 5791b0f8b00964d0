import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { WriteConnection } from './driver.ts';
import { fromSqlite, StoreError } from './errors.ts';
import { type Datasync, Flusher } from './flush.ts';
import type { Reader, Row, SqlValue } from './port.ts';

/** How long SQLite waits for another process that writes. */
const BUSY_MS = 20_000;
const MOST_STATEMENTS = 500;

export type SqliteOptions = {
  readonly maxBytes?: number;
  /** Pages in the log at which this connection copies them into the database; SQLite's default is 1000. */
  readonly checkpointPages?: number;
  /** Default: the operating system's. */
  readonly datasync?: Datasync;
};

/** One SQLite connection with its prepared statements; every call but `commit` is synchronous inside. */
export class SqliteConnection implements WriteConnection {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Of the write-ahead log; undefined where SQLite brings its commits to the disk itself. */
  readonly #flusher: Flusher | undefined;

  constructor(file: string, mode: 'write' | 'read', { maxBytes, checkpointPages, datasync }: SqliteOptions = {}) {
    try {
      this.#db = new DatabaseSync(file, { timeout: BUSY_MS, readOnly: mode === 'read' });
      if (mode === 'write') {
        const { journal_mode: journal } = this.#db.prepare('PRAGMA journal_mode = WAL').get() ?? {};
        // A commit is on the disk before it is acknowledged: with a write-ahead log by our own flush of it in `commit`. NORMAL
        // leaves out just that flush (https://sqlite.org/pragma.html#pragma_synchronous); the log stays whole either way.
        if (journal === 'wal') this.#flusher = new Flusher(`${file}-wal`, datasync);
        this.#db.exec(`PRAGMA synchronous = ${journal === 'wal' ? 'NORMAL' : 'FULL'}; PRAGMA foreign_keys = ON;`);
        if (maxBytes !== undefined) this.#db.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / 4096)}`);
        if (checkpointPages !== undefined) this.#db.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
        this.#db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;');
        // From here on `begin` waits, and not SQLite.
        this.#db.exec('PRAGMA busy_timeout = 0');
      }
    } catch (thrown) {
      throw fromSqlite(thrown);
    }
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #do<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      throw fromSqlite(thrown);
    }
  }

  async all(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#do(() => this.#prepared(sql).all(...params) as Row[]);
  }
  async get(sql: string, params: readonly SqlValue[] = []): Promise<Row | undefined> {
    return this.#do(() => this.#prepared(sql).get(...params) as Row | undefined);
  }
  async run(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    return this.#do(() => Number(this.#prepared(sql).run(...params).changes));
  }
  exec(sql: string): void {
    this.#do(() => this.#db.exec(sql));
  }
  /** A statement without values that is said again and again: prepared once. */
  #say(sql: string): void {
    this.#do(() => this.#prepared(sql).run());
  }
  /**
   * Takes the right to write. Where another process has it, this one tries again every millisecond and answers others
   * meanwhile: a wait inside SQLite would hold up its event loop. (Turns handed out by one process were slower: whoever
   * had the turn was often busy with answering, and everybody waited for that.)
   */
  async begin(): Promise<void> {
    this.#flusher?.refuseAfterFailure();
    const end = performance.now() + BUSY_MS;
    for (;;) {
      try {
        this.#say('BEGIN IMMEDIATE');
        return;
      } catch (thrown) {
        const busy = thrown instanceof StoreError && thrown.fault === 'busy';
        if (!busy || performance.now() > end) throw thrown;
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  async beginRead(): Promise<void> {
    this.#say('BEGIN');
  }
  /**
   * Resolves once the transaction is on the disk. Others see it, and may write, from a moment before: their own writes are
   * flushed after it, so nothing is ever acknowledged that rests on what could still be lost.
   */
  async commit(): Promise<void> {
    this.#say('COMMIT');
    await this.#flusher?.flush();
  }
  async rollback(): Promise<void> {
    // After a full disk SQLite may have rolled back by itself: then there is nothing open.
    if (this.#db.isTransaction) this.#say('ROLLBACK');
  }
  async savepoint(): Promise<void> {
    this.#say('SAVEPOINT work');
  }
  async releaseSavepoint(): Promise<void> {
    this.#say('RELEASE work');
  }
  async rollbackToSavepoint(): Promise<void> {
    if (!this.#db.isTransaction) throw new StoreError('disk-failing', 'SQLite gave the transaction up.');
    this.exec('ROLLBACK TO work; RELEASE work');
  }
  close(): void {
    // First: the last connection to close removes the log.
    this.#flusher?.close();
    if (this.#db.isOpen) this.#db.close();
  }
}

/**
 * Makes the folder of a database file and the file itself, readable by their owner only, and the name durable.
 * @throws StoreError 'read-only' or 'cannot-open'
 */
export function prepareFolder(file: string): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite gives its log the rights of the file.
    closeSync(openSync(file, 'a', 0o600));
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
      throw new StoreError('read-only', `The store ${file} cannot be written.`, thrown);
    throw new StoreError('cannot-open', `The store ${file} cannot be made or opened.`, thrown);
  }
}

/** Readers, one per concurrent read: a snapshot belongs to one connection. */
export class SqliteReaders {
  readonly #file: string;
  readonly #free: SqliteConnection[] = [];
  readonly #waiting: ((c: SqliteConnection) => void)[] = [];
  #made = 0;
  readonly #most: number;

  constructor(file: string, most = 8) {
    this.#file = file;
    this.#most = most;
  }

  async read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const connection = this.#free.pop() ?? (await this.#another());
    try {
      await connection.beginRead();
      return await work(connection);
    } finally {
      await connection.rollback();
      this.#giveBack(connection);
    }
  }

  /** One row by one statement: SQLite gives it a snapshot of its own. */
  async lookup(sql: string, params?: readonly SqlValue[]): Promise<Row | undefined> {
    const connection = this.#free.pop() ?? (await this.#another());
    try {
      return await connection.get(sql, params);
    } finally {
      this.#giveBack(connection);
    }
  }

  #giveBack(connection: SqliteConnection): void {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
  }

  #another(): SqliteConnection | Promise<SqliteConnection> {
    if (this.#made >= this.#most) return new Promise((resolve) => this.#waiting.push(resolve));
    const connection = new SqliteConnection(this.#file, 'read');
    this.#made++;
    return connection;
  }

  close(): void {
    for (const connection of this.#free) connection.close();
    this.#free.length = 0;
  }
}
