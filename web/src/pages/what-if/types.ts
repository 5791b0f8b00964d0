import type { Question } from '@tolhuis/core/contract';
import type { OutputOf } from '../../client/protocol.ts';
import type { Tally } from './tally.ts';

/** An order to run over: its id and its question. */
export type BookOrder = { readonly id: string; readonly question: Question };
/** What the ledger of a desk holds: pieces left on each licence, and each account of a limit. Amounts as written there. */
export type Books = {
  readonly licences: ReadonlyMap<string, number>;
  readonly limits: ReadonlyMap<
    string,
    readonly { readonly used: string; readonly available: string | null; readonly unit: string }[]
  >;
};
/** What is laid over the law. */
export type Choice = {
  readonly scenarios: readonly string[];
  readonly assume: Readonly<Record<string, string>>;
  readonly letter: boolean;
};
/** One order, now and then. */
export type Flip = OutputOf<'simulate'>['flips'][number] & { readonly order: BookOrder };
/** A run as far as it has come. */
export type Ran = {
  /** What was chosen when the run began: the form may have moved on. */
  readonly choice: Choice;
  readonly flips: readonly Flip[];
  readonly tally: Tally;
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'done' | 'cancelled';
};
