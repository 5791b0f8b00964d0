import type { Determination } from '@tolhuis/core/contract';
import type { Language } from '@tolhuis/core/law';
import type { Call } from '../remote.ts';
import type { Order, Orders } from './read.ts';

/** Questions under way at once: a server answers them together, and one connection each is enough. */
const AT_ONCE = 16;

/**
 * Orders whose questions a server has answered by the time they are given on. The answers are the server's own: its
 * rulebook, its lists, and stored there.
 */
export function answeredByServer(
  call: Call,
  orders: Orders,
  language: Language,
): { orders: Orders; answer: (order: Order) => Determination } {
  const { format, length, unscreened, notes } = orders;
  const answers = new WeakMap<Order, Determination>();
  async function* asked(): AsyncGenerator<Order> {
    const ask = async (order: Order): Promise<Order> => {
      answers.set(order, JSON.parse(await call('decide', order.question, language)) as Determination);
      return order;
    };
    let waiting: Promise<Order>[] = [];
    for await (const order of orders) {
      waiting.push(ask(order));
      if (waiting.length < AT_ONCE) continue;
      yield* await Promise.all(waiting);
      waiting = [];
    }
    yield* await Promise.all(waiting);
  }
  return {
    orders: { format, length, unscreened, notes, [Symbol.asyncIterator]: asked },
    answer: (order) => {
      const answer = answers.get(order);
      if (answer === undefined) throw new Error('Defect: an order was given on before it was answered');
      return answer;
    },
  };
}
