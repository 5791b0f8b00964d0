import type { Determination, Question } from '@tolhuis/core/contract';
import type { Reader, Row, SqlValue, Transaction } from '../store/port.ts';
import type { Order, OrderState, OrderVersion } from './api/index.ts';
import { conflict, missing } from './common.ts';

/** An order as its row: what `Order` shows, but for the count of open flips, and what its answer is compared by. */
export type OrderRecord = Omit<Order, 'openFlips' | 'outcome'> & {
  readonly outcome: Determination['outcome'];
  /** What was open when it was decided (`openPointsOf`); null: decided before this was kept. */
  readonly openPoints: string | null;
};
/** As it is read for a step, and as the doors show it. */
export type ReadOrder = Order & OrderRecord;
export const shown = ({ openPoints: _, ...order }: ReadOrder): Order => order;

export const ORDER_SELECT = `SELECT o.id, o.reference, o.state, o.version, o.question, o.determination_id, o.outcome, o.status,
  o.prepared_by, o.approved_by, o.released_by, o.reservation, o.approval_reason, o.recorded_at, o.open_points,
  (SELECT COUNT(*) FROM flip f WHERE f.order_id = o.id AND f.acknowledged_by IS NULL) AS open_flips FROM trade_order o`;

const text = (value: SqlValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

export function orderOf(row: Row): ReadOrder {
  return {
    id: String(row['id']),
    reference: String(row['reference']),
    state: String(row['state']) as OrderState,
    version: Number(row['version']),
    question: JSON.parse(String(row['question'])) as Question,
    determinationId: text(row['determination_id']),
    outcome: String(row['outcome']) as Determination['outcome'],
    status: String(row['status']),
    preparedBy: text(row['prepared_by']),
    approvedBy: text(row['approved_by']),
    releasedBy: text(row['released_by']),
    reservation: text(row['reservation']),
    approvalReason: text(row['approval_reason']),
    recordedAt: String(row['recorded_at']),
    openPoints: text(row['open_points']),
    openFlips: Number(row['open_flips']),
  };
}

/** @throws OperationError 'not-found' */
export async function readOrder(reader: Reader, id: string): Promise<ReadOrder> {
  const row = await reader.get(`${ORDER_SELECT} WHERE o.id = ?`, [id]);
  if (row === undefined) throw missing('order', id);
  return orderOf(row);
}

/** The order as the caller saw it. @throws OperationError 'not-found' | 'conflict' when it has changed since */
export async function readOrderAt(tx: Transaction, lock: string, id: string, version: number): Promise<ReadOrder> {
  await tx.get(`SELECT id FROM trade_order WHERE id = ?${lock}`, [id]);
  const order = await readOrder(tx, id);
  if (order.version === version) return order;
  throw conflict(
    `Order '${id}' has version ${order.version} now, not ${version}: somebody changed it.`,
    'Read it again and repeat the change on what is there now.',
  );
}

/** `reasons`: by version, as `reasonsOf` read them. */
export function versionOf(row: Row, reasons: ReadonlyMap<number, string>): OrderVersion {
  return {
    version: Number(row['version']),
    state: String(row['state']) as OrderState,
    question: JSON.parse(String(row['question'])) as Question,
    determinationId: text(row['determination_id']),
    outcome: String(row['outcome']),
    recordedAt: String(row['recorded_at']),
    by: String(row['by_user']),
    because: String(row['because']),
    reason: reasons.get(Number(row['version'])) ?? null,
  };
}

/** The written reasons of an order's versions, as far as retention has left them. */
export async function reasonsOf(reader: Reader, id: string): Promise<ReadonlyMap<number, string>> {
  const sql = `SELECT e.body, p.value FROM log_about a JOIN log_entry e ON e.sequence = a.sequence
    JOIN personal p ON p.sequence = e.sequence AND p.path = '/reason' WHERE a.subject = ?`;
  const rows = await reader.all(sql, [`order:${id}`]);
  return new Map(
    rows.map((row) => {
      const { version } = JSON.parse(String(row['body'])) as { version: number };
      return [version, JSON.parse(String(row['value'])) as string];
    }),
  );
}
