import { AsyncLocalStorage } from 'node:async_hooks';
import { type Claim, claimHere, withoutClaim } from './claim.ts';
import type { Dialect, WriteConnection } from './driver.ts';
import { StoreError } from './errors.ts';
import { LateRows } from './insert.ts';
import { LogWriter, readTail } from './log-writer.ts';
import type { Transaction } from './port.ts';
import { Step } from './step.ts';
import { Tx } from './transaction.ts';

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

/** Most works in one commit: bounds how long the right to write is held. */
const MOST = 256;

/**
 * Group commit: works that come while another batch is being written go together into the next transaction, so that one
 * flush to the disk serves many. A work that says a statement has a savepoint before it: one that fails takes nothing of the
 * others with it. No work is acknowledged before the commit of its batch.
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
      const rows = new LateRows();
      for (const waiting of batch)
        done.push(await this.#one(new Step(connection, rows, batch.length > 1), log, waiting));
      await rows.flush(connection);
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
  async #one(step: Step, log: LogWriter, waiting: Waiting): Promise<Done> {
    const back = log.mark();
    const told: (() => void)[] = [];
    const tx = new Tx(step, log, waiting.actor, told);
    try {
      const value = await inside.run(true, () => waiting.work(tx));
      if (waiting.claim && tx.about.length > 0) await waiting.claim(tx, tx.about);
      tx.end();
      await step.keep();
      return {
        tell: () => {
          waiting.resolve(value);
          for (const tell of told) tell();
        },
      };
    } catch (thrown) {
      tx.close();
      if (!step.shared || step.lost) throw thrown;
      back();
      await step.undo();
      return { tell: () => waiting.reject(thrown) };
    }
  }
}
