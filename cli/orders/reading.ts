import { badInput, type Issue } from '@tolhuis/core/app/errors';
import type { Question } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import { Checks } from './checks.ts';
import type { Format, Order, OrderStream, Orders } from './order.ts';

/** A row of a file: an order that is right by itself, or what is wrong with it. */
export type Row = Order | { readonly question?: undefined; readonly issues: readonly [Issue, ...Issue[]] };

/** A file of orders that can be read as often as needed. */
export type Reading = {
  readonly format: Format;
  /** What was read as something else than it says. */
  readonly notes: readonly string[];
  /** What to say when it holds no order. */
  readonly nothing: string;
  /** @param again all of it was right when it was read before: what was checked then need not be checked now */
  rows(again: boolean): Iterable<Row> | AsyncIterable<Row>;
};

/** An order, with its id where it has one. */
export const orderOf = (id: string | undefined, line: number, question: Question): Order =>
  id === undefined ? { line, question } : { id, line, question };

/**
 * The orders as they are read: once. From the first thing that is wrong on the others are only checked, so nothing may be
 * made of the orders until the end is reached.
 * @throws OperationError 'bad-input', at the end, with everything that is wrong (the first 20)
 */
export function streamed(rulebook: Rulebook, reading: Reading): OrderStream {
  const checks = new Checks(rulebook);
  let ended = false;
  return {
    format: reading.format,
    get length() {
      return ended ? checks.length : undefined;
    },
    get notes() {
      return [...reading.notes, ...checks.notes];
    },
    async *[Symbol.asyncIterator]() {
      for await (const row of reading.rows(false)) {
        if (row.question === undefined) checks.refuse(...row.issues);
        else if (checks.take(row.id, row.line, row.question) && !checks.wrong) yield row;
        if (checks.enough) break;
      }
      checks.end(reading.nothing);
      ended = true;
    },
  };
}

/** The orders, all checked; they are read again one by one to be given, so that a long file needs little memory. @throws as {@link streamed} */
export async function checked(rulebook: Rulebook, reading: Reading): Promise<Orders> {
  const checks = new Checks(rulebook);
  for await (const row of reading.rows(false)) {
    if (row.question === undefined) checks.refuse(...row.issues);
    else checks.take(row.id, row.line, row.question);
    if (checks.enough) break;
  }
  checks.end(reading.nothing);
  return {
    format: reading.format,
    length: checks.length,
    unscreened: checks.unscreened,
    notes: [...reading.notes, ...checks.notes],
    async *[Symbol.asyncIterator]() {
      for await (const row of reading.rows(true)) {
        if (row.question === undefined) throw badInput(...row.issues);
        yield row;
      }
    },
  };
}
