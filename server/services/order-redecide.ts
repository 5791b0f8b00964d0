import { OperationError } from '@tolhuis/core/app/errors';
import type { Rulebook } from '@tolhuis/core/law';
import { Breath } from '../store/breath.ts';
import { actorOf, need } from './allow.ts';
import { briefOf, type Prepared, prepareQuestion } from './answer.ts';
import type { DeskOptions, Flip, Principal, ScreeningPort } from './api/index.ts';
import { work } from './determinations.ts';
import { OPEN_STATES, recordFlip } from './order-flips.ts';
import { ORDER_SELECT, type OrderRecord, orderOf, readOrder } from './order-rows.ts';

const PAGE = 500;

/**
 * Decides every order again that is not shipped or cancelled, released ones too, and records those whose answer changed.
 * The short answer is compared first; only a change is worked out and stored in full. An order that somebody changes
 * meanwhile is decided by that change.
 */
export async function redecideOrders(
  { store, rulebook, screening }: DeskOptions,
  who: Principal,
  because: 'rulebook' | 'lists',
): Promise<{ examined: number; flips: Flip[]; undecidable: string[] }> {
  need(who, who.via === 'system' ? 'order.read' : 'order.write');
  const flips: Flip[] = [];
  const undecidable: string[] = [];
  const breath = new Breath();
  let examined = 0;
  let after = '';
  for (;;) {
    const marks = OPEN_STATES.map(() => '?').join(', ');
    const sql = `${ORDER_SELECT} WHERE o.id > ? AND o.state IN (${marks}) ORDER BY o.id LIMIT ${PAGE}`;
    const page = (await store.read((reader) => reader.all(sql, [after, ...OPEN_STATES]))).map(orderOf);
    for (const order of page) {
      if (breath.due()) await breath.take();
      examined++;
      const prepared = prepareOrNone(rulebook, screening, order.question);
      if (prepared === undefined) {
        undecidable.push(order.id);
        continue;
      }
      if (briefOf(rulebook, prepared).status === order.status) continue;
      const flip = await store.write(actorOf(who), async (tx) => {
        const now: OrderRecord = await readOrder(tx, order.id);
        if (now.version !== order.version) return undefined;
        return (await recordFlip(tx, who, now, work(rulebook, prepared, 'en'), because)).flip;
      });
      if (flip) flips.push(flip);
    }
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) break;
    after = last.id;
  }
  await store.write(actorOf(who), (tx) =>
    tx.log({
      action: 'orders.re-decided',
      about: ['orders'],
      body: { because, examined, flips: flips.length, undecidable, rulebook: rulebook.hash },
    }),
  );
  return { examined, flips, undecidable };
}

/** Undefined for a question that this rulebook refuses (a proposal or switch that is gone): reported, and not passed over. */
function prepareOrNone(
  rulebook: Rulebook,
  screening: ScreeningPort | undefined,
  question: unknown,
): Prepared | undefined {
  try {
    return prepareQuestion(rulebook, screening, question);
  } catch (thrown) {
    if (thrown instanceof OperationError && thrown.error.code === 'bad-input') return undefined;
    throw thrown;
  }
}
