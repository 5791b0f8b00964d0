import { actorOf, need } from './allow.ts';
import type { DeskOptions, OrderService } from './api/index.ts';
import { checkText, conflict, missing } from './common.ts';
import { flipOf } from './order-flips.ts';
import { orderReads } from './order-read.ts';
import { redecideOrders } from './order-redecide.ts';
import { orderSteps } from './order-steps.ts';
import { orderWrites } from './order-write.ts';

/** Orders: what they say, the steps they take, and what flips them. */
export function orderService(options: DeskOptions): OrderService {
  const { store } = options;
  return {
    ...orderReads(options),
    ...orderWrites(options),
    ...orderSteps(options),
    redecide: (who, because, about, since) => redecideOrders(options, who, because, about, since),
    async acknowledgeFlip(who, flipId, note) {
      need(who, 'order.release');
      const words = checkText(note, 'note', 4000);
      return store.write(actorOf(who), async (tx) => {
        const row = await tx.get('SELECT * FROM flip WHERE id = ?', [flipId]);
        if (row === undefined) throw missing('flip', flipId);
        if (row['acknowledged_by'] !== null) throw conflict('It was acknowledged before.', 'Nothing is to be done.');
        await tx.run('UPDATE flip SET acknowledged_by = ?, acknowledged_at = ? WHERE id = ?', [who.id, tx.now, flipId]);
        const about = [`order:${String(row['order_id'])}`];
        await tx.log({ action: 'flip.acknowledged', about, body: { flip: flipId }, personal: { note: words } });
        return { ...flipOf(row), acknowledgedBy: who.id };
      });
    },
  };
}
