import { OperationError } from '@tolhuis/core/app/errors';

/** What can be wrong with the store itself; each is an 'unavailable' or a 'conflict' for the doors. */
export type StoreFault =
  | 'disk-full'
  | 'read-only'
  | 'disk-failing'
  | 'damaged'
  | 'cannot-open'
  | 'busy'
  | 'connection'
  | 'too-new'
  | 'constraint'
  | 'closed';

const REMEDY: Readonly<Record<StoreFault, string>> = {
  'disk-full':
    'Free space on the disk of the data directory; nothing was half written, and the request can be sent again.',
  'read-only': 'Make the data directory writable for this user; nothing was written.',
  'disk-failing': 'Look at the disk of the data directory and at `tolhuis doctor`; nothing was acknowledged.',
  damaged: 'Restore the last backup with `tolhuis restore`; keep the damaged file for examination.',
  'cannot-open': 'Check the path, or the connection string, and its rights.',
  busy: 'Another process holds the store; send the request again.',
  connection: 'Check that PostgreSQL runs and can be reached; send the request again with the same idempotency key.',
  'too-new': 'A newer Tolhuis wrote this store: run that version, or restore an older backup.',
  constraint: 'Read the record again and repeat the change on what is there now.',
  closed: 'The store is shut down; start it again.',
};

/** An error of the store with what to do; the doors treat it as any other OperationError. */
export class StoreError extends OperationError {
  readonly fault: StoreFault;
  constructor(fault: StoreFault, what: string, cause?: unknown) {
    super({ code: fault === 'constraint' ? 'conflict' : 'unavailable', what, remedy: REMEDY[fault] });
    this.name = 'StoreError';
    this.fault = fault;
    this.cause = cause;
  }
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const SQLITE: Readonly<Record<number, StoreFault>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'disk-failing',
  11: 'damaged',
  13: 'disk-full',
  14: 'cannot-open',
  19: 'constraint',
  26: 'damaged',
};

/** A SQLite error as ours; anything else unchanged, since then the defect is in our own code. */
export function fromSqlite(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('errcode' in thrown) || typeof thrown.errcode !== 'number') return thrown;
  const fault = SQLITE[thrown.errcode & 0xff];
  return fault === undefined ? thrown : new StoreError(fault, `SQLite: ${thrown.message}.`, thrown);
}

/** SQLSTATE, by code or by its class (PostgreSQL, Appendix A). */
const SQLSTATE: Readonly<Record<string, StoreFault>> = {
  '53100': 'disk-full',
  '25006': 'read-only',
  '58030': 'disk-failing',
  XX001: 'damaged',
  XX002: 'damaged',
  '55P03': 'busy',
  '40001': 'busy',
  '40P01': 'busy',
  '08': 'connection',
  '57': 'connection',
  '53': 'connection',
  '28': 'connection',
  '3D': 'cannot-open',
  '23': 'constraint',
};

/** A PostgreSQL or socket error as ours. */
export function fromPostgres(thrown: unknown): unknown {
  if (thrown instanceof OperationError || !(thrown instanceof Error)) return thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const lost = /^E[A-Z]+$/.test(code) || /terminated|Connection|not queryable|timeout/i.test(thrown.message);
  const fault = SQLSTATE[code] ?? SQLSTATE[code.slice(0, 2)] ?? (lost ? 'connection' : undefined);
  return fault === undefined ? thrown : new StoreError(fault, `PostgreSQL: ${thrown.message || code}.`, thrown);
}
