import type { Store, Transaction } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import { briefOf, prepareQuestion } from './answer.ts';
import type { DeskOptions, Order, OrderState, Permission, Principal } from './api/index.ts';
import { conflict } from './common.ts';
import { type OrderRecord, readOrder, readOrderAt } from './order-rows.ts';
import { lawWithin } from './standing.ts';

/** One step of an order's life, on the version that the caller saw. */
export const takeStep = async (
  store: Store,
  who: Principal,
  permission: Permission,
  id: string,
  version: number,
  from: readonly OrderState[],
  change: (tx: Transaction, order: Order & OrderRecord) => Promise<unknown>,
): Promise<Order> => {
  need(who, permission);
  return store.write(actorOf(who), async (tx) => {
    const order = await readOrderAt(tx, store.forUpdate, id, version);
    if (!from.includes(order.state))
      throw conflict(
        `Order '${id}' is ${order.state}; this is for orders that are ${from.join(' or ')}.`,
        'Look at its history.',
      );
    await change(tx, order);
    return readOrder(tx, id);
  });
};

/** The order's answer as of now is the one that it carries; otherwise nothing goes on. */
export const checkStillHolds = async (tx: Transaction, options: DeskOptions, order: OrderRecord): Promise<void> => {
  const now = briefOf(options.rulebook, prepareQuestion(await lawWithin(options, tx), order.question));
  if (now.status !== order.status)
    throw conflict(
      `The answer changed from '${order.status}' to '${now.status}' since it was decided.`,
      'Decide the open orders again (`redecide`), look at the flip, and prepare it anew.',
    );
};
