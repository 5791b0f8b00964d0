import type { WriteConnection } from './driver.ts';
import { insertText } from './insert.ts';
import type { LogWriter } from './log-writer.ts';
import type { LogNote, NativeSql, Row, SqlValue, Transaction } from './port.ts';
import { changedTable, isOperational } from './statement.ts';
import type { Step } from './step.ts';

/** Subjects that a claim is told. */
const MOST_SUBJECTS = 20;

/** One work's view of its transaction. */
export class Tx implements Transaction {
  readonly now: string;
  readonly native?: NativeSql;
  readonly #step: Step;
  readonly #log: LogWriter;
  readonly #actor: string | null;
  readonly #told: (() => void)[];
  /** Subjects of the entries so far. */
  readonly about: string[] = [];
  #changed: string | undefined;
  #logged = false;
  #ended = false;

  constructor(step: Step, log: LogWriter, actor: string | null, told: (() => void)[]) {
    this.#step = step;
    this.#log = log;
    this.#actor = actor;
    this.#told = told;
    this.now = log.now;
    const { native } = step;
    if (native !== undefined)
      this.native = (text, values) => {
        this.#open();
        return native(text, values);
      };
  }

  async all(sql: string, params?: readonly SqlValue[]): Promise<Row[]> {
    return (await this.#connection()).all(sql, params);
  }
  async get(sql: string, params?: readonly SqlValue[]): Promise<Row | undefined> {
    return (await this.#connection()).get(sql, params);
  }
  async run(sql: string, params?: readonly SqlValue[]): Promise<number> {
    this.#open();
    const table = this.#mayChange(sql);
    const changes = await (await this.#connection()).run(sql, params);
    if (changes > 0 && !isOperational(table)) this.#changed = table;
    return changes;
  }
  add(into: string, rows: readonly (readonly SqlValue[])[]): void {
    this.#open();
    const [first] = rows;
    if (first === undefined) return;
    const table = this.#mayChange(insertText(into, first.length, 1));
    if (!isOperational(table)) this.#changed = table;
    this.#step.add(into, rows);
  }
  /** The table that a statement changes. @throws Error where this transaction may not change it */
  #mayChange(sql: string): string {
    const table = changedTable(sql);
    if (this.#actor === null && !isOperational(table))
      throw new Error(`Defect: operate() may not change "${table}", which is part of the record; use write()`);
    return table;
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

  /** Also after waiting for the connection: the work may have failed meanwhile, and what it began must not be written. */
  async #connection(): Promise<WriteConnection> {
    this.#open();
    const connection = await this.#step.connection();
    this.#open();
    return connection;
  }

  /** The work is over, whichever way: a promise that it forgot cannot write into the next work. */
  close(): void {
    this.#ended = true;
  }

  /** The work is done. @throws Error where something changed without an entry */
  end(): void {
    this.close();
    if (this.#changed !== undefined && !this.#logged)
      throw new Error(`Defect: "${this.#changed}" changed without an entry in the audit log`);
  }

  #open(): void {
    if (this.#ended) throw new Error('Defect: a transaction was used after its end');
  }
}
