import { OperationError } from '@tolhuis/core/app/errors';
import type { Stated } from '@tolhuis/core/app/screening';
import { Breath } from '../store/breath.ts';
import type { Store } from '../store/port.ts';
import { type Prepared, prepareQuestion } from './answer.ts';
import type { OrderState } from './api/index.ts';
import { OPEN_STATES } from './order-flips.ts';
import { ORDER_SELECT, type OrderRecord, orderOf } from './order-rows.ts';
import type { DeskLaw } from './standing.ts';

const PAGE = 500;

/** Every order that is not shipped or cancelled, by id; others are answered in between. */
export async function* openOrders(store: Store): AsyncGenerator<OrderRecord> {
  const marks = OPEN_STATES.map(() => '?').join(', ');
  const sql = `${ORDER_SELECT} WHERE o.id > ? AND o.state IN (${marks}) ORDER BY o.id LIMIT ${PAGE}`;
  const breath = new Breath();
  for (let after = ''; ; ) {
    const page = (await store.read((reader) => reader.all(sql, [after, ...OPEN_STATES]))).map(orderOf);
    for (const order of page) {
      if (breath.due()) await breath.take();
      yield order;
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    after = last.id;
  }
}

/** From the moment somebody is to let an order go, what it states of listings does not do for screening. */
const statedIn = (state: OrderState): Stated => (state === 'draft' ? 'used' : 'checked');

/** Undefined for a question that this rulebook refuses (a proposal or switch that is gone): reported, and not passed over. */
export function prepareOrNone(
  law: DeskLaw,
  { question, state }: OrderRecord,
  stated: Stated = statedIn(state),
): Prepared | undefined {
  try {
    return prepareQuestion(law, question, '', stated);
  } catch (thrown) {
    if (thrown instanceof OperationError && thrown.error.code === 'bad-input') return undefined;
    throw thrown;
  }
}
