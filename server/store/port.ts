import type { Json, LogTail } from '@tolhuis/core/audit';

/** A value that both databases take and give back. Amounts beyond 2^53 and JSON are kept as text. */
export type SqlValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** Reads. SQL is the common part of SQLite and PostgreSQL, with `?` for each parameter: values never enter the text. */
export interface Reader {
  all(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
  /** The first row, or undefined. */
  get(sql: string, params?: readonly SqlValue[]): Promise<Row | undefined>;
}

/** What is recorded of a change in the audit log, in the same transaction. No personal data: see `personal`. */
export type LogNote = {
  /** noun.verb: 'order.approved'. */
  readonly action: string;
  /** What it is about, as 'order:ID', 'party:ID' …: under these the entry is found again. Pseudonymous ids only. */
  readonly about: readonly string[];
  readonly body: Readonly<Record<string, Json>>;
  /** Personal data by member name of the body: kept outside the log, a salted commitment stands in its place. */
  readonly personal?: Readonly<Record<string, Json>>;
};

/**
 * A statement as PostgreSQL's own driver takes it (`$1` for a value), and its rows: for the queue of jobs (pg-boss), whose
 * tables lie in a schema of their own. Nothing else uses it: what it changes no guard of this port sees. Errors come raw.
 */
export type NativeSql = (
  text: string,
  values?: unknown[],
) => Promise<{ readonly rows: Readonly<Record<string, unknown>>[] }>;

/** One transaction that changes something. Its work may be run again after a crash of the connection: no effects outside it. */
export interface Transaction extends Reader {
  /** The instant of this transaction, ISO 8601 UTC with milliseconds: never before that of an earlier one. */
  readonly now: string;
  /** Runs a statement; gives the number of rows changed. */
  run(sql: string, params?: readonly SqlValue[]): Promise<number>;
  /**
   * Rows under ids that were made just now, which clash with nothing: they are written before the next statement of any work,
   * together with those of the other works of the same commit. `into`: 'table (columns)', from our own code only.
   */
  add(into: string, rows: readonly (readonly SqlValue[])[]): void;
  /** Appends an entry to the audit log; gives its sequence number. */
  log(note: LogNote): Promise<number>;
  /** Told once the transaction is on disk, never otherwise. */
  afterCommit(tell: () => void): void;
  /** PostgreSQL only: in this transaction. */
  readonly native?: NativeSql;
}

/** Tables whose content is operational and no record: only these may change without an entry in the audit log. */
export const OPERATIONAL_TABLES = [
  'session',
  'login_failure',
  'idempotency_key',
  'idempotency_claim',
  'oidc_pending',
  'job',
  'webhook_delivery',
  'rate_window',
] as const;

/** What the host is asked about the store's health; every line names a remedy where it is not well. */
export type StoreHealth = {
  readonly adapter: 'sqlite' | 'postgresql';
  readonly version: string;
  readonly schemaVersion: number;
  readonly checks: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly detail: string;
    readonly remedy?: string;
  }[];
};

/**
 * The port to the database: one contract, two adapters, one suite of tests over both (server/store/contract.suite.ts).
 * Writes are serialised by the tail of the audit log, several in one commit where they come together (group commit);
 * a write is acknowledged only once it is on disk. Errors: StoreError (errors.ts) with what to do.
 */
export interface Store {
  readonly adapter: 'sqlite' | 'postgresql';
  /** Appended to a SELECT inside `write` whose rows are about to change: locks them where the database has row locks. */
  readonly forUpdate: string;
  /** Name of this installation's audit log, made at the first start. */
  readonly logName: string;
  /** The instant now, as this store was told to read it. */
  readonly clock: () => string;
  /** One row by one statement, which needs no transaction: what every request asks first. */
  lookup(sql: string, params?: readonly SqlValue[]): Promise<Row | undefined>;
  /** A consistent snapshot for reading. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Changes the record. `actor`: a user id, an API key id or 'system:<job>'. A change without `log` is a defect of the
   * caller and is rolled back; so is everything when the work throws.
   */
  write<T>(actor: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Changes operational tables only, without an entry in the log. */
  operate<T>(work: (tx: Omit<Transaction, 'add' | 'log'>) => Promise<T>): Promise<T>;
  /** PostgreSQL only: outside of any transaction of ours. */
  readonly native?: NativeSql;
  /** Where the audit log ends. */
  tail(): Promise<LogTail>;
  health(): Promise<StoreHealth>;
  /**
   * Writes a consistent copy to a file while others go on working. Returns the bytes written. `jobs`: rows for the table
   * `job` that lie elsewhere in this database, read in the same snapshot.
   */
  backup(file: string, jobs?: (reader: Reader) => Promise<readonly Row[]>): Promise<number>;
  /** Waits for what is under way, then closes. */
  close(): Promise<void>;
}
