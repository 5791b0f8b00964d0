import { AsyncLocalStorage } from 'node:async_hooks';
import { type Claim, claimHere, withoutClaim } from './claim.ts';
import type { Dialect, WriteConnection } from './driver.ts';
import { StoreError } from './errors.ts';
import { LogWriter, readTail } from './log-writer.ts';
import type { LogNote, SqlValue, Transaction } from './port.ts';
import { changedTable, isOperational } from './statement.ts';

type Waiting = {
  readonly actor: string | null;
  readonly work: (tx: Transaction) => Promise<unknown>;
  readonly claim: Claim | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
};
type Done = { readonly tell: () => void };

/** True inside a work: a write that waits for a write inside of it would wait for ever. */
const inside = new AsyncLocalStorage<true>();

/** Subjects that a claim is told. */
const MOST_SUBJECTS = 20;

/** Most works in one commit: bounds how long the right to write is held. */
const MOST = 256;

/**
 * Group commit: works that come while another batch is being written go together into the next transaction, so that one
 * flush to the disk serves many. Each work has a savepoint: one that fails takes nothing of the others with it. No work is
 * acknowledged before the commit of its batch.
 */
export class GroupCommit {
  readonly #queue: Waiting[] = [];
  readonly #connect: () => Promise<WriteConnection>;
  readonly #dialect: Dialect;
  readonly #clock: () => string;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(connect: () => Promise<WriteConnection>, dialect: Dialect, clock: () => string) {
    this.#connect = connect;
    this.#dialect = dialect;
    this.#clock = clock;
  }

  /** `actor` null: operational tables only, no log. */
  submit<T>(actor: string | null, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreError('closed', 'The store is closed.'));
    if (inside.getStore())
      return Promise.reject(new Error('Defect: a write inside a write would wait for itself; use its transaction'));
    return new Promise<T>((resolve, reject) => {
      const claim = actor === null ? undefined : claimHere();
      this.#queue.push({ actor, work, claim, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= withoutClaim(() => inside.exit(() => this.#drain()));
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop, so that all requests of this turn come into the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) await this.#batch();
    this.#running = undefined;
  }

  async #batch(): Promise<void> {
    let connection: WriteConnection | undefined;
    let batch: readonly Waiting[] = [];
    const done: Done[] = [];
    try {
      connection = await this.#connect();
      await connection.begin();
      // What comes while another process writes goes into this batch too.
      batch = this.#queue.splice(0, MOST);
      const log = new LogWriter(await readTail(connection, this.#dialect.forUpdate), this.#clock());
      for (const waiting of batch) done.push(await this.#one(connection, log, waiting, batch.length > 1));
      await log.flush(connection);
      await connection.commit();
    } catch (thrown) {
      await connection?.rollback();
      // Where nothing could be begun, all that waits is told so.
      for (const { reject } of batch.length > 0 ? batch : this.#queue.splice(0)) reject(thrown);
      return;
    }
    for (const { tell } of done) tell();
  }

  /** Runs one work; its own failure is its own, a failure of the connection is the batch's. */
  async #one(connection: WriteConnection, log: LogWriter, waiting: Waiting, shared: boolean): Promise<Done> {
    const back = log.mark();
    const told: (() => void)[] = [];
    if (shared) await connection.savepoint();
    try {
      const tx = new Tx(connection, log, waiting.actor, told);
      const value = await inside.run(true, () => waiting.work(tx));
      if (waiting.claim && tx.about.length > 0) await waiting.claim(tx, tx.about);
      tx.end();
      if (shared) await connection.releaseSavepoint();
      return {
        tell: () => {
          waiting.resolve(value);
          for (const tell of told) tell();
        },
      };
    } catch (thrown) {
      if (!shared) throw thrown;
      back();
      await connection.rollbackToSavepoint();
      return { tell: () => waiting.reject(thrown) };
    }
  }
}

/** One work's view of its transaction. */
class Tx implements Transaction {
  readonly now: string;
  readonly #connection: WriteConnection;
  readonly #log: LogWriter;
  readonly #actor: string | null;
  readonly #told: (() => void)[];
  /** Subjects of the entries so far. */
  readonly about: string[] = [];
  #changed: string | undefined;
  #logged = false;
  #ended = false;

  constructor(connection: WriteConnection, log: LogWriter, actor: string | null, told: (() => void)[]) {
    this.#connection = connection;
    this.#log = log;
    this.#actor = actor;
    this.#told = told;
    this.now = log.now;
  }

  all(sql: string, params?: readonly SqlValue[]): ReturnType<Transaction['all']> {
    this.#open();
    return this.#connection.all(sql, params);
  }
  get(sql: string, params?: readonly SqlValue[]): ReturnType<Transaction['get']> {
    this.#open();
    return this.#connection.get(sql, params);
  }
  async run(sql: string, params?: readonly SqlValue[]): Promise<number> {
    this.#open();
    const table = changedTable(sql);
    if (this.#actor === null && !isOperational(table))
      throw new Error(`Defect: operate() may not change "${table}", which is part of the record; use write()`);
    const changes = await this.#connection.run(sql, params);
    if (changes > 0 && !isOperational(table)) this.#changed = table;
    return changes;
  }
  async log(note: LogNote): Promise<number> {
    this.#open();
    if (this.#actor === null) throw new Error('Defect: operate() has no log; use write()');
    this.#logged = true;
    // A list of 20,000 orders is found again by its first ones.
    if (this.about.length < MOST_SUBJECTS) this.about.push(...note.about);
    return this.#log.add(this.#actor, note);
  }
  afterCommit(tell: () => void): void {
    this.#told.push(tell);
  }

  /** The work is over: nothing changed without an entry, and a promise that it forgot cannot write into the next work. */
  end(): void {
    this.#ended = true;
    if (this.#changed !== undefined && !this.#logged)
      throw new Error(`Defect: "${this.#changed}" changed without an entry in the audit log`);
  }

  #open(): void {
    if (this.#ended) throw new Error('Defect: a transaction was used after its end');
  }
}
