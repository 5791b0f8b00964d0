import { needsScreening } from '@tolhuis/core/app/screening/needs';
import type { questionScreening } from '@tolhuis/server/screening/questions.ts';
import type { Order, OrderStream } from '../orders/order.ts';
import { dayOf } from '../shared.ts';
import type { ReadyOrder } from './answer.ts';

/** A file of orders of which the beginning is read: whether there are several, and many, decides how they are answered. */
export type Begun = {
  /** How many there are at least: all, when fewer than was asked for. */
  readonly atLeast: number;
  /** All of them, once. */
  readonly all: AsyncIterable<Order>;
};

/** Reads the first orders of a file. @throws what the stream throws at its end, when it ends there */
export async function begin(orders: OrderStream, count: number): Promise<Begun> {
  const reader = orders[Symbol.asyncIterator]();
  const first: Order[] = [];
  let ended = false;
  while (!ended && first.length < count) {
    const { value, done } = await reader.next();
    if (done) ended = true;
    else first.push(value);
  }
  async function* all(): AsyncGenerator<Order> {
    try {
      // Each is let go when it is given.
      for (let order = first.shift(); order !== undefined; order = first.shift()) yield order;
      for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
    } finally {
      await reader.return?.();
    }
  }
  return { atLeast: first.length, all: all() };
}

/** Orders as they go to whoever decides: their named parties screened here, so that the lists stand in memory once. */
export async function* readied(orders: AsyncIterable<Order>): AsyncGenerator<ReadyOrder> {
  let ask: ReturnType<typeof questionScreening> | undefined;
  for await (const order of orders) {
    if (!needsScreening(order.question)) yield order;
    else {
      // Neither lists nor screening are loaded for orders that state on which lists their parties are.
      ask ??= (await import('@tolhuis/server/screening/questions.ts')).questionScreening(dayOf(undefined));
      const { question, findings, state } = ask(order.question);
      yield { ...order, question, found: { findings, state } };
    }
  }
}
