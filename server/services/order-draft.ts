import type { Reader } from '../store/port.ts';
import { checkId, checkText, conflict, newId } from './common.ts';
import { NO_APPROVAL } from './order-flips.ts';
import type { OrderRecord } from './order-rows.ts';

/** A new order, before it is decided. */
export const draft = (
  id: string | undefined,
  reference: string,
  now: string,
): Omit<OrderRecord, 'question' | 'outcome' | 'status'> => ({
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
export async function refuseTaken(tx: Reader, id: string): Promise<void> {
  if ((await tx.get('SELECT id FROM trade_order WHERE id = ?', [id])) !== undefined)
    throw conflict(`An order '${id}' is there already.`, 'Update it, or choose another id.');
}
