import { Breath } from '../store/breath.ts';
import type { Reader } from '../store/port.ts';
import { checkId, checkText, conflict, newId } from './common.ts';
import { NO_APPROVAL } from './order-flips.ts';
import type { OrderRecord } from './order-rows.ts';

/** A new order, before it is decided. */
export const draft = (
  id: string | undefined,
  reference: string,
  now: string,
): Omit<OrderRecord, 'question' | 'outcome' | 'status' | 'openPoints'> => ({
  id: id ?? newId('ord', now),
  reference,
  state: 'draft',
  version: 1,
  determinationId: null,
  releasedBy: null,
  reservation: null,
  recordedAt: now,
  ...NO_APPROVAL,
});
/** Id and reference as given. @throws OperationError 'bad-input' */
export const checked = (order: { id?: string; reference: string }, i = ''): { id?: string; reference: string } => ({
  ...(order.id === undefined ? {} : { id: checkId(order.id, `${i}id`) }),
  reference: checkText(order.reference, `${i}reference`, 200),
});

/** @throws OperationError 'conflict' */
export async function refuseTaken(tx: Reader, ...ids: string[]): Promise<void> {
  const breath = new Breath();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (breath.due()) await breath.take();
    // Filled up with the last one, so that there are few texts to prepare.
    const some = ids.slice(at, at + AT_ONCE);
    const size = some.length === 1 ? 1 : AT_ONCE;
    const asked = Array.from({ length: size }, (_, i) => some[Math.min(i, some.length - 1)]!);
    const marks = asked.map(() => '?').join(', ');
    const taken = await tx.get(`SELECT id FROM trade_order WHERE id IN (${marks}) ORDER BY id LIMIT 1`, asked);
    if (taken !== undefined)
      throw conflict(`An order '${String(taken['id'])}' is there already.`, 'Update it, or choose another id.');
  }
}

/** Ids asked for in one statement. */
const AT_ONCE = 128;
