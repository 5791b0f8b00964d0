import type { WriteConnection } from './driver.ts';
import { LateRows } from './insert.ts';
import type { NativeSql, SqlValue } from './port.ts';

/** Whoever asked is told of a failure; the next one asks for itself. */
const noMatter = (): void => undefined;

/** What one work has changed so far: rows that wait, and, from its first statement on, a savepoint to go back to. */
export class Step {
  readonly shared: boolean;
  readonly native: NativeSql | undefined;
  readonly #connection: WriteConnection;
  /** Of the works before it in the batch. */
  readonly #before: LateRows;
  readonly #own = new LateRows();
  #open = false;
  #turn: Promise<void> = Promise.resolve();
  /** What others of the batch wrote could not be kept: the batch fails, whatever this work makes of the error. */
  lost: { readonly because: unknown } | undefined;

  constructor(connection: WriteConnection, before: LateRows, shared: boolean) {
    this.#connection = connection;
    this.#before = before;
    this.shared = shared;
    const { native } = connection;
    if (native !== undefined)
      this.native = async (text, values) => {
        await this.connection();
        return native(text, values);
      };
  }

  add(into: string, rows: readonly (readonly SqlValue[])[]): void {
    this.#own.add(into, rows);
  }

  /** The connection with all rows written that were added until now. Asked for twice at once, the second waits for the first. */
  connection(): Promise<WriteConnection> {
    const ready = this.#turn.then(() => this.#ready());
    this.#turn = ready.then(noMatter, noMatter);
    return ready;
  }

  async #ready(): Promise<WriteConnection> {
    if (this.lost) throw this.lost.because;
    if (!this.#open) {
      try {
        // First those of the others, which going back to this savepoint must leave.
        await this.#before.flush(this.#connection);
        if (this.shared) await this.#connection.savepoint();
      } catch (because) {
        this.lost = { because };
        throw because;
      }
      this.#open = true;
    }
    await this.#own.flush(this.#connection);
    return this.#connection;
  }

  async keep(): Promise<void> {
    if (this.lost) throw this.lost.because;
    if (this.#open && this.shared) await this.#connection.releaseSavepoint();
    this.#before.join(this.#own);
  }

  async undo(): Promise<void> {
    if (this.#open) await this.#connection.rollbackToSavepoint();
  }
}
