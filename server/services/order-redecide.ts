import { namedParties } from '@tolhuis/core/app/screening';
import { DecisionBook, type HitDecision } from '@tolhuis/core/screen';
import { actorOf, need } from './allow.ts';
import { briefOf } from './answer.ts';
import type { Because, DeskOptions, Flip, Principal } from './api/index.ts';
import { languageKept, work } from './determinations.ts';
import { openOrders, prepareOrNone, statedIn } from './open-orders.ts';
import { recordFlip } from './order-flips.ts';
import { giveBackLimits } from './order-limits.ts';
import { type OrderRecord, readOrder } from './order-rows.ts';
import { lawNow } from './standing.ts';

/**
 * Decides every order again that is not shipped or cancelled, released ones too, and records those whose answer changed.
 * The short answer is compared first; only a change is worked out and stored in full. An order that somebody changes
 * meanwhile is decided by that change. `about`: only orders that name a party which these decisions may be about.
 */
export async function redecideOrders(
  options: DeskOptions,
  who: Principal,
  because: Because,
  about?: readonly HitDecision[],
): Promise<{ examined: number; flips: Flip[]; undecidable: string[] }> {
  need(who, who.via === 'system' ? 'order.read' : 'order.write');
  const { store, rulebook } = options;
  const flips: Flip[] = [];
  const undecidable: string[] = [];
  let examined = 0;
  const book = about && new DecisionBook(about);
  for await (const order of openOrders(store)) {
    const checked = statedIn(order.state) === 'checked';
    if (book && !namedParties(order.question, checked).some((party) => book.about(party).length > 0)) continue;
    examined++;
    const prepared = prepareOrNone(await lawNow(options), order);
    if (prepared === undefined) {
      undecidable.push(order.id);
      continue;
    }
    if (briefOf(rulebook, prepared).status === order.status) continue;
    const flip = await store.write(actorOf(who), async (tx) => {
      const now: OrderRecord = await readOrder(tx, order.id);
      if (now.version !== order.version) return undefined;
      const worked = work(rulebook, prepared, await languageKept(tx, order.determinationId));
      const recorded = await recordFlip(tx, who, now, worked, because);
      // Another answer may rest on another limit, or on none: what goes back to draft promises nothing.
      if (recorded.order.state === 'draft') await giveBackLimits(tx, options, order.id);
      return recorded.flip;
    });
    if (flip) flips.push(flip);
  }
  const done = { examined, flips, undecidable };
  // What a decision about a hit changes for no order is told by the decision's own entry.
  if (about && flips.length + undecidable.length === 0) return done;
  await store.write(actorOf(who), (tx) =>
    tx.log({
      action: 'orders.re-decided',
      about: ['orders'],
      body: { because, examined, flips: flips.length, undecidable, rulebook: rulebook.hash },
    }),
  );
  return done;
}
