import { availableParallelism } from 'node:os';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Order, OrderStream } from '../orders/order.ts';
import { answers, type How, type ReadyOrder } from './answer.ts';
import { begin, readied } from './begin.ts';
import type { Keyed } from './block.ts';
import { inOrder } from './crew.ts';

/** Orders from which on a second thread pays for its start (about half a second of a processor). */
const LONG = 4096;
/** More threads would each keep a memory of answers, and wait for the one that reads. */
const MOST_THREADS = 4;
/** Orders from which on what would change an answer is left out: it asks each question again many times. */
const MANY = 1000;

/** Threads that decide a long file. */
export const threadsByDefault = (): number => Math.min(availableParallelism(), MOST_THREADS);

/**
 * The answers of all orders in their order, some at a time, each in the form; a long file is decided by several threads,
 * and its answers are the same bytes.
 * @param threads the most threads, this one among them
 * @param long how many orders a file must have for more than one
 * @throws OperationError 'bad-input' as reading does; 'unavailable' when a thread stops
 */
export async function* answersOf(
  orders: OrderStream,
  { form, language, changes, words }: Pick<How, 'form' | 'language' | 'words'> & { readonly changes: boolean },
  threads: number,
  long = LONG,
): AsyncGenerator<readonly string[]> {
  const { atLeast, all } = await begin(orders, Math.max(long, MANY + 1));
  const how: How = {
    form,
    language,
    ...(words !== undefined && { words }),
    withoutChanges: !changes || atLeast > MANY,
    // A table shows what decided; the ways out and the traces are for one answer and for machines.
    decidingOnly: atLeast > 1 && form !== 'json' && form !== 'json-lines',
  };
  const helpers = atLeast < long ? [] : (await import('./helpers.ts')).hired(threads - 1, how);
  try {
    yield* inOrder(keyed(readied(all)), (batch) => answers(RULEBOOK, batch, how), helpers);
  } finally {
    await Promise.all(helpers.map((helper) => helper.close()));
  }
}

async function* keyed(orders: AsyncIterable<ReadyOrder>): AsyncGenerator<Keyed> {
  for await (const order of orders) yield { key: keyOf(order), text: JSON.stringify(order) };
}

/** What tells best which orders are decided alike: the day (each edition of the law has its own memory), then where and what. */
const keyOf = ({ question: { on, to, item } }: Order): string => `${on} ${to ?? ''} ${item.chip ?? ''}`;
