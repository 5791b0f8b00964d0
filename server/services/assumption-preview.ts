import { briefOf } from './answer.ts';
import type { AssumptionPreview, DeskOptions, WouldFlip } from './api/index.ts';
import { openOrders, prepareOrNone } from './open-orders.ts';
import { lawNow } from './standing.ts';

/** Orders that are named one by one; the counts are of all. */
const MOST_NAMED = 500;

/** Decides every open order as the change would have it, and compares with the answer that each carries now. */
export async function previewAssumption(
  options: DeskOptions,
  { switch: id, option }: { switch: string; option: string | null },
): Promise<AssumptionPreview> {
  const now = await lawNow(options);
  const { [id]: _, ...others } = now.assumed ?? {};
  const law = { ...now, assumed: option === null ? others : { ...others, [id]: option } };
  const counts = new Map<string, { before: string; after: string; orders: number }>();
  const orders: WouldFlip[] = [];
  const undecidable: string[] = [];
  let examined = 0;
  for await (const order of openOrders(options.store)) {
    const { id: orderId, reference, state, status: before } = order;
    examined++;
    const prepared = prepareOrNone(law, order);
    if (prepared === undefined) {
      undecidable.push(orderId);
      continue;
    }
    const after = briefOf(options.rulebook, prepared).status;
    if (after === before) continue;
    const key = JSON.stringify([before, after]);
    const count = counts.get(key) ?? { before, after, orders: 0 };
    count.orders++;
    counts.set(key, count);
    if (orders.length < MOST_NAMED) orders.push({ orderId, reference, state, before, after });
  }
  return { examined, counts: [...counts.values()].sort((a, b) => b.orders - a.orders), orders, undecidable };
}
