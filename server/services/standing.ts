import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import type { Reader, Row, Store } from '../store/port.ts';
import type { Assumed, DeskOptions } from './api/index.ts';
import { knownOf } from './switches.ts';

/** Name of the row of `meta` that holds what the desk assumes, as JSON. */
export const STANDING = 'assumptions';
export const STANDING_SQL = `SELECT value FROM meta WHERE name = '${STANDING}'`;
/** How long a process relies on what it read: another one may have changed it. */
const FRESH_MS = 1000;

/** All that is assumed, as stored. */
export const assumedIn = (row: Row | undefined): Assumed =>
  row === undefined ? {} : (JSON.parse(String(row['value'])) as Assumed);

/** What a desk assumes, read when it is asked for and remembered for a moment. */
export class Standing {
  readonly #store: Store;
  readonly #rulebook: Rulebook;
  #read: { readonly at: number; readonly assumed: Assumed | undefined } | undefined;

  constructor(store: Store, rulebook: Rulebook) {
    this.#store = store;
    this.#rulebook = rulebook;
  }

  async now(): Promise<Assumed | undefined> {
    const at = performance.now();
    if (this.#read !== undefined && at - this.#read.at < FRESH_MS) return this.#read.assumed;
    const assumed = this.#known(await this.#store.lookup(STANDING_SQL));
    this.#read = { at, assumed };
    return assumed;
  }

  /** As it is in this transaction, for what lets goods go. */
  async within(reader: Reader): Promise<Assumed | undefined> {
    return this.#known(await reader.get(STANDING_SQL));
  }

  /** It was changed here. */
  forget(): void {
    this.#read = undefined;
  }

  /** Undefined where nothing is assumed: then a question stays as it is. */
  #known(row: Row | undefined): Assumed | undefined {
    const assumed = knownOf(this.#rulebook, assumedIn(row));
    return Object.keys(assumed).length === 0 ? undefined : assumed;
  }
}

/** What an answer of a desk rests on beside the question: the rulebook, its lists, what it assumes. */
export type DeskLaw = Pick<DeskOptions, 'rulebook' | 'screening'> & { readonly assumed?: Assumed | undefined };

/** As of now, for questions that are decided anew. */
export const lawNow = async ({ rulebook, screening, standing }: DeskOptions): Promise<DeskLaw> => ({
  rulebook,
  ...(screening && { screening }),
  assumed: await standing?.now(),
});

/** As of a transaction. */
export const lawWithin = async ({ rulebook, screening, standing }: DeskOptions, tx: Reader): Promise<DeskLaw> => ({
  rulebook,
  ...(screening && { screening }),
  assumed: await standing?.within(tx),
});

/** The question as it is decided: what it assumes itself comes before what the desk assumes. */
export const underStanding = (question: Question, assumed: Assumed | undefined): Question =>
  assumed === undefined ? question : { ...question, assume: { ...assumed, ...question.assume } };
