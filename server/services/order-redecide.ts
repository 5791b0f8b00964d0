import { namedParties } from '@tolhuis/core/app/screening';
import { DecisionBook, type HitDecision } from '@tolhuis/core/screen';
import { actorOf, need } from './allow.ts';
import { briefOf, stillAnswers } from './answer.ts';
import type { Because, DeskOptions, Flip, Principal } from './api/index.ts';
import { languageKept, work } from './determinations.ts';
import { openOrders, prepareOrNone } from './open-orders.ts';
import { flipOf, OPEN_STATES, recordFlip } from './order-flips.ts';
import { giveBackLimits } from './order-limits.ts';
import { type OrderRecord, readOrder } from './order-rows.ts';
import { lawNow } from './standing.ts';

/**
 * Decides every order again that is not shipped or cancelled, released ones too, and records those whose answer changed.
 * The short answer is compared first; only a change is worked out and stored in full. An order that is changed meanwhile is
 * looked at again as it then is: that change may have been decided before what this is about was known.
 * `about`: only orders that name a party which these decisions may be about. `since`: also give the flips of those orders
 * that another pass recorded after that position of the log, as the watch of a server does that took in the same decision first.
 */
export async function redecideOrders(
  options: DeskOptions,
  who: Principal,
  because: Because,
  about?: readonly HitDecision[],
  since?: number,
): Promise<{ examined: number; flips: Flip[]; undecidable: string[] }> {
  need(who, who.via === 'system' ? 'order.read' : 'order.write');
  const { store, rulebook } = options;
  const flips: Flip[] = [];
  const undecidable: string[] = [];
  const looked: string[] = [];
  const book = about && new DecisionBook(about);
  for await (const order of openOrders(store)) {
    if (book && !namedParties(order.question, true).some((party) => book.about(party).length > 0)) continue;
    looked.push(order.id);
    const done = await redecideOrder(options, who, because, order);
    if (done === 'undecidable') undecidable.push(order.id);
    else if (done !== undefined) flips.push(done);
  }
  if (since !== undefined) flips.push(...(await flipsOfOthers(options, looked, since, flips)));
  const examined = looked.length;
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

/** How often an order is looked at again that others keep changing; after that it is reported, since nobody saw its last answer. */
const TRIES = 5;

/** The flip, undefined where the answer stays, or 'undecidable': the rulebook refuses it, or others never leave it alone. */
async function redecideOrder(
  options: DeskOptions,
  who: Principal,
  because: Because,
  asRead: OrderRecord,
): Promise<Flip | 'undecidable' | undefined> {
  const { store, rulebook } = options;
  let order = asRead;
  for (let tries = 0; tries < TRIES; tries++) {
    const law = await lawNow(options);
    const prepared = prepareOrNone(law, order);
    if (prepared === undefined) return 'undecidable';
    if (stillAnswers(order, briefOf(rulebook, prepared))) return undefined;
    // A draft that was taken back keeps the answer that took it back, and not again what its author states.
    const checked = order.state === 'draft' ? prepareOrNone(law, order, 'checked') : undefined;
    if (checked !== undefined && stillAnswers(order, briefOf(rulebook, checked))) return undefined;
    const { version } = order;
    const found = await store.write(actorOf(who), async (tx) => {
      const now: OrderRecord = await readOrder(tx, order.id);
      if (now.version !== version) return { now };
      const worked = work(rulebook, prepared, await languageKept(tx, order.determinationId));
      const recorded = await recordFlip(tx, who, now, worked, because);
      // Another answer may rest on another limit, or on none: what goes back to draft promises nothing.
      if (recorded.order.state === 'draft') await giveBackLimits(tx, options, order.id);
      return { flip: recorded.flip };
    });
    if (found.now === undefined) return found.flip;
    if (!OPEN_STATES.some((state) => state === found.now.state)) return undefined;
    order = found.now;
  }
  return 'undecidable';
}

/** Flips of these orders that others recorded after a position of the log, but for those that new facts brought. */
async function flipsOfOthers(
  { store }: DeskOptions,
  orders: readonly string[],
  since: number,
  ours: readonly Flip[],
): Promise<Flip[]> {
  const known = new Set(ours.map(({ id }) => id));
  const sql =
    "SELECT e.body FROM log_about a JOIN log_entry e ON e.sequence = a.sequence WHERE a.subject = ? AND a.sequence > ? AND e.action = 'order.flipped' ORDER BY e.sequence";
  return store.read(async (reader) => {
    const flips: Flip[] = [];
    for (const order of orders)
      for (const { body } of await reader.all(sql, [`order:${order}`, since])) {
        const { flip } = JSON.parse(String(body)) as { flip: string };
        if (known.has(flip)) continue;
        const row = await reader.get("SELECT * FROM flip WHERE id = ? AND because <> 'facts'", [flip]);
        if (row !== undefined) flips.push(flipOf(row));
      }
    return flips;
  });
}
