import type { NativeSql, Reader, SqlValue } from './port.ts';

/** One connection that writes: what an adapter gives to the group commit (writer.ts). */
export interface WriteConnection extends Reader {
  run(sql: string, params?: readonly SqlValue[]): Promise<number>;
  /** Opens a transaction that holds the right to write. */
  begin(): Promise<void>;
  commit(): Promise<void>;
  /** Never throws: what cannot be rolled back is closed. */
  rollback(): Promise<void>;
  savepoint(): Promise<void>;
  releaseSavepoint(): Promise<void>;
  rollbackToSavepoint(): Promise<void>;
  /** PostgreSQL only. */
  readonly native?: NativeSql;
}

/** SQL of one adapter where the two differ. */
export type Dialect = {
  readonly adapter: 'sqlite' | 'postgresql';
  /** Appended to a SELECT whose rows are about to change. */
  readonly forUpdate: string;
  /** Types: 64-bit integer, bytes, text that sorts by code point in both. */
  readonly int: string;
  readonly bytes: string;
  readonly text: string;
};

export const SQLITE_DIALECT: Dialect = {
  adapter: 'sqlite',
  forUpdate: '',
  int: 'INTEGER',
  bytes: 'BLOB',
  text: 'TEXT',
};
export const POSTGRES_DIALECT: Dialect = {
  adapter: 'postgresql',
  forUpdate: ' FOR UPDATE',
  int: 'BIGINT',
  bytes: 'BYTEA',
  // The locale's order would differ from SQLite's, and with it every cursor of a list.
  text: 'TEXT COLLATE "C"',
};
