import { commit } from '@tolhuis/core/audit';
import type { Question } from '@tolhuis/core/contract';
import { fastHash, insertMany } from '../store/log-writer.ts';
import type { SqlValue, Transaction } from '../store/port.ts';
import { freshSalt } from '../store/random.ts';
import { conflict, folded } from './common.ts';
import type { OrderRecord } from './order-rows.ts';

/** What is searched: reference, parties, destination, chip; bounded, since it is only for finding. */
export function searchText(reference: string, q: Question): string {
  const parties = (q.parties ?? []).flatMap((p) => [p.name, ...(p.aliases ?? [])]);
  return folded([reference, q.to, q.item.chip, ...parties].filter(Boolean).join(' ')).slice(0, 4000);
}

const INSERT =
  'trade_order (id, reference, state, version, question, determination_id, outcome, status, prepared_by, approved_by, released_by, reservation, approval_reason, recorded_at, search)';
const VERSION =
  'order_version (id, version, state, reference, question, determination_id, outcome, recorded_at, by_user, because, wrote_facts, salt)';

/** How a version came to be. `facts`: its author wrote what the order says, and so may not approve it. */
export type Because = { readonly by: string; readonly because: string; readonly facts: boolean };

function versionRow(o: OrderRecord, { by, because, facts }: Because, salt: string): SqlValue[] {
  const question = JSON.stringify(o.question);
  return [
    o.id,
    o.version,
    o.state,
    o.reference,
    question,
    o.determinationId,
    o.outcome,
    o.recordedAt,
    by,
    because,
    facts ? 1 : 0,
    salt,
  ];
}

/** What the log says of a version: no facts, but a commitment to them where they are new. */
async function logVersion(tx: Transaction, o: OrderRecord, { because, facts }: Because, salt: string): Promise<void> {
  await tx.log({
    action: `order.${because}`,
    about: [`order:${o.id}`],
    body: {
      order: o.id,
      version: o.version,
      state: o.state,
      outcome: o.outcome,
      ...(o.determinationId === null ? {} : { determination: o.determinationId }),
      ...(o.reservation === null ? {} : { reservation: o.reservation }),
      ...(facts ? { facts: commit(factsOf(o.reference, JSON.stringify(o.question)), salt, fastHash) } : {}),
    },
  });
}

/** What the commitment in the log is to. */
export const factsOf = (reference: string, question: string): Record<string, string> => ({ reference, question });

/** Stores new orders with their first versions. */
export async function insertOrders(tx: Transaction, orders: readonly OrderRecord[], because: Because): Promise<void> {
  const salts = orders.map(() => freshSalt());
  await insertMany(
    tx,
    VERSION,
    orders.map((o, i) => versionRow(o, because, salts[i]!)),
  );
  await insertMany(
    tx,
    INSERT,
    orders.map((o): SqlValue[] => [
      o.id,
      o.reference,
      o.state,
      o.version,
      JSON.stringify(o.question),
      o.determinationId,
      o.outcome,
      o.status,
      o.preparedBy,
      o.approvedBy,
      o.releasedBy,
      o.reservation,
      o.approvalReason,
      o.recordedAt,
      searchText(o.reference, o.question),
    ]),
  );
  for (const [i, o] of orders.entries()) await logVersion(tx, o, because, salts[i]!);
}

/** Stores the next version of an order that was read in this transaction. */
export async function saveOrder(
  tx: Transaction,
  before: OrderRecord,
  change: Partial<OrderRecord>,
  because: Because,
): Promise<OrderRecord> {
  const o: OrderRecord = { ...before, ...change, version: before.version + 1, recordedAt: tx.now };
  const salt = freshSalt();
  await insertMany(tx, VERSION, [versionRow(o, because, salt)]);
  const changed = await tx.run(
    `UPDATE trade_order SET reference = ?, state = ?, version = ?, question = ?, determination_id = ?, outcome = ?, status = ?,
       prepared_by = ?, approved_by = ?, released_by = ?, reservation = ?, approval_reason = ?, recorded_at = ?, search = ?
       WHERE id = ? AND version = ?`,
    [
      o.reference,
      o.state,
      o.version,
      JSON.stringify(o.question),
      o.determinationId,
      o.outcome,
      o.status,
      o.preparedBy,
      o.approvedBy,
      o.releasedBy,
      o.reservation,
      o.approvalReason,
      o.recordedAt,
      searchText(o.reference, o.question),
      o.id,
      before.version,
    ],
  );
  if (changed !== 1) throw conflict(`Order '${o.id}' changed meanwhile.`, 'Read it again and repeat the change.');
  await logVersion(tx, o, because, salt);
  return o;
}
