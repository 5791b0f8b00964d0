import pg from 'pg';
import type { WriteConnection } from './driver.ts';
import { fromPostgres, StoreError } from './errors.ts';
import type { NativeSql, Reader, Row, SqlValue } from './port.ts';
import { numberParameters } from './statement.ts';

// BIGINT as a number: ours count rows and entries, and amounts are text. One that does not fit is refused, never rounded.
const INT8 = 20;
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, (text: string) => {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new RangeError(`${text} does not fit a safe integer`);
  return n;
});

/** A pool to one database. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 12,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 120_000,
    application_name: 'tolhuis',
  });
  // A connection that breaks while idle leaves the pool; the next request gets another or its own error.
  pool.on('error', () => undefined);
  return pool;
}

/** Names of prepared statements: one a text, the same on every connection. */
const names = new Map<string, string>();
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= 1000) return known;
  const name = `tolhuis_${names.size}`;
  names.set(text, name);
  return name;
}

const listened = new WeakSet<pg.PoolClient>();

/** One PostgreSQL connection; a broken one is not used again. */
export class PostgresConnection implements WriteConnection {
  readonly #client: pg.PoolClient;
  broken = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
    // Without a listener a lost connection would end the process; the query that needs it gets the error anyway.
    if (!listened.has(client)) client.on('error', () => undefined);
    listened.add(client);
  }

  async #query(sql: string, params: readonly SqlValue[]): Promise<pg.QueryResult<Row>> {
    const text = numberParameters(sql);
    const name = nameOf(text);
    const values = params.map((v) => (v instanceof Uint8Array ? Buffer.from(v) : v));
    try {
      // Named: parsed and planned once a connection.
      return await this.#client.query<Row>(name === undefined ? { text, values } : { name, text, values });
    } catch (thrown) {
      const error = fromPostgres(thrown);
      if (error !== thrown && 'fault' in (error as object) && (error as { fault: string }).fault === 'connection')
        this.broken = true;
      throw error;
    }
  }

  async all(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.#query(sql, params)).rows;
  }
  async get(sql: string, params: readonly SqlValue[] = []): Promise<Row | undefined> {
    return (await this.#query(sql, params)).rows[0];
  }
  async run(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    return (await this.#query(sql, params)).rowCount ?? 0;
  }
  /** For the queue of jobs, in the transaction of this connection. */
  readonly native: NativeSql = async (text, values) => {
    try {
      return await this.#client.query<Record<string, unknown>>(text, values);
    } catch (thrown) {
      const error = fromPostgres(thrown);
      if (error instanceof StoreError && error.fault === 'connection') this.broken = true;
      throw thrown;
    }
  };
  /** Statements without parameters, several at once. */
  async exec(sql: string): Promise<void> {
    try {
      await this.#client.query(sql);
    } catch (thrown) {
      throw fromPostgres(thrown);
    }
  }
  async begin(): Promise<void> {
    await this.exec("BEGIN; SET LOCAL lock_timeout = '30s'");
  }
  async commit(): Promise<void> {
    await this.exec('COMMIT');
  }
  async rollback(): Promise<void> {
    try {
      await this.#client.query('ROLLBACK');
    } catch {
      // The server rolls back what a lost connection leaves.
      this.broken = true;
    }
  }
  async savepoint(): Promise<void> {
    await this.exec('SAVEPOINT work');
  }
  async releaseSavepoint(): Promise<void> {
    await this.exec('RELEASE work');
  }
  async rollbackToSavepoint(): Promise<void> {
    await this.exec('ROLLBACK TO work; RELEASE work');
  }
  release(): void {
    this.#client.release(this.broken);
  }
}

export async function connect(pool: pg.Pool): Promise<PostgresConnection> {
  try {
    return new PostgresConnection(await pool.connect());
  } catch (thrown) {
    throw fromPostgres(thrown);
  }
}

/** One row by one statement, outside of any transaction. */
export async function lookupRow(pool: pg.Pool, sql: string, params?: readonly SqlValue[]): Promise<Row | undefined> {
  const connection = await connect(pool);
  try {
    return await connection.get(sql, params);
  } finally {
    connection.release();
  }
}

/** A consistent snapshot for reading, on a connection of its own. */
export async function readSnapshot<T>(pool: pg.Pool, work: (reader: Reader) => Promise<T>): Promise<T> {
  const connection = await connect(pool);
  try {
    await connection.exec('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const value = await work(connection);
    await connection.exec('COMMIT');
    return value;
  } catch (thrown) {
    await connection.rollback();
    throw thrown;
  } finally {
    connection.release();
  }
}
