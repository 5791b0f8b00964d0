import { insertMany } from '../store/insert.ts';
import type { Row, Transaction } from '../store/port.ts';
import { comparedBy } from './answer.ts';
import type { Flip, OrderState, Principal } from './api/index.ts';
import { newId } from './common.ts';
import { storeDeterminations, type Worked } from './determinations.ts';
import type { OrderRecord } from './order-rows.ts';
import { saveOrder } from './order-save.ts';
import { announce } from './webhook-outbox.ts';

/** States in which an order is decided again when the law or the lists change. */
export const OPEN_STATES = ['draft', 'prepared', 'approved', 'released'] as const;

/** Whether a changed answer takes the order back: an approval was of another answer. A released order keeps its state and raises the alarm. */
const backToDraft = (state: OrderState): boolean => state === 'prepared' || state === 'approved';
export const NO_APPROVAL = { preparedBy: null, approvedBy: null, approvalReason: null } as const;

/**
 * Stores a changed answer of an order: determination, flip, next version, news. Before and after are the same where only what is
 * open changed.
 */
export async function recordFlip(
  tx: Transaction,
  who: Principal,
  order: OrderRecord,
  worked: Worked,
  because: Flip['because'],
): Promise<{ flip: Flip; order: OrderRecord }> {
  const [determinationId] = await storeDeterminations(tx, who, [worked], order.id);
  const now = comparedBy(worked.answer, worked.screened);
  const change: Partial<OrderRecord> = {
    determinationId: determinationId!,
    ...now,
    ...(backToDraft(order.state) ? { state: 'draft', ...NO_APPROVAL } : {}),
  };
  const saved = await saveOrder(tx, order, change, { by: who.id, because: 're-decided', facts: false });
  const flip: Flip = {
    id: newId('flip', tx.now),
    orderId: order.id,
    reference: order.reference,
    state: order.state,
    before: order.status,
    after: now.status,
    beforeDetermination: order.determinationId,
    afterDetermination: determinationId!,
    because,
    recordedAt: tx.now,
    acknowledgedBy: null,
  };
  await storeFlip(tx, flip);
  return { flip, order: saved };
}

/** The flip itself, in the log and to those who listen. */
export async function storeFlip(tx: Transaction, f: Flip): Promise<void> {
  await insertMany(
    tx,
    'flip (id, order_id, reference, state, before_status, after_status, before_determination, after_determination, because, recorded_at, acknowledged_by, acknowledged_at)',
    [
      [
        f.id,
        f.orderId,
        f.reference,
        f.state,
        f.before,
        f.after,
        f.beforeDetermination,
        f.afterDetermination,
        f.because,
        f.recordedAt,
        f.acknowledgedBy,
        f.acknowledgedBy === null ? null : f.recordedAt,
      ],
    ],
  );
  const news = { flip: f.id, order: f.orderId, state: f.state, before: f.before, after: f.after, because: f.because };
  await tx.log({ action: 'order.flipped', about: [`order:${f.orderId}`], body: news });
  await announce(tx, 'order.flipped', news);
}

export function flipOf(row: Row): Flip {
  const before = row['before_determination'];
  const by = row['acknowledged_by'];
  return {
    id: String(row['id']),
    orderId: String(row['order_id']),
    reference: String(row['reference']),
    state: String(row['state']) as OrderState,
    before: String(row['before_status']),
    after: String(row['after_status']),
    beforeDetermination: before === null || before === undefined ? null : String(before),
    afterDetermination: String(row['after_determination']),
    because: String(row['because']) as Flip['because'],
    recordedAt: String(row['recorded_at']),
    acknowledgedBy: by === null || by === undefined ? null : String(by),
  };
}
