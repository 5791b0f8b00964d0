import { type Commitment, commit } from '@tolhuis/core/audit';
import type { Question } from '@tolhuis/core/contract';
import { Breath } from '../store/breath.ts';
import { insertMany } from '../store/insert.ts';
import { fastHash } from '../store/log-writer.ts';
import type { SqlValue, Transaction } from '../store/port.ts';
import { freshSalt } from '../store/random.ts';
import { conflict, folded } from './common.ts';
import type { OrderRecord } from './order-rows.ts';

/** Most characters of an order that are searched. */
export const SEARCHED = 4000;

/** What is searched: reference, parties, destination, chip; bounded, since it is only for finding. */
export function searchText(reference: string, q: Question): string {
  const parties = (q.parties ?? []).flatMap((p) => [p.name, ...(p.aliases ?? [])]);
  return folded([reference, q.to, q.item.chip, ...parties].filter(Boolean).join(' ')).slice(0, SEARCHED);
}

const INSERT =
  'trade_order (id, reference, state, version, question, determination_id, outcome, status, prepared_by, approved_by, released_by, reservation, approval_reason, recorded_at, search, open_points)';
const VERSION =
  'order_version (id, version, state, reference, question, determination_id, outcome, recorded_at, by_user, because, wrote_facts, salt)';

/**
 * How a version came to be. `facts`: its author wrote what the order says, and so may not approve it. `reason`: in the words of
 * whoever approved, rejected or cancelled; personal data, so the log has a commitment to it.
 */
export type Because = {
  readonly by: string;
  readonly because: string;
  readonly facts: boolean;
  readonly reason?: string | null;
};

/** What an order says, ready to be stored: writers take turns, so nothing is hashed while others wait. */
export type KeptFacts = {
  readonly question: string;
  readonly search: string;
  readonly salt: string;
  readonly facts: Commitment;
};
export function keepFacts(reference: string, q: Question): KeptFacts {
  const question = JSON.stringify(q);
  const salt = freshSalt();
  const facts = commit(factsOf(reference, question), salt, fastHash);
  return { question, search: searchText(reference, q), salt, facts };
}

/** The columns of an order after its id, in the order in which both statements name them. */
const columnsOf = (o: OrderRecord, { question, search }: KeptFacts): SqlValue[] => [
  o.reference,
  o.state,
  o.version,
  question,
  o.determinationId,
  o.outcome,
  o.status,
  o.preparedBy,
  o.approvedBy,
  o.releasedBy,
  o.reservation,
  o.approvalReason,
  o.recordedAt,
  search,
  o.openPoints,
];

function versionRow(o: OrderRecord, { by, because, facts }: Because, { question, salt }: KeptFacts): SqlValue[] {
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
function logVersion(
  tx: Transaction,
  o: OrderRecord,
  { because, facts, reason }: Because,
  kept: KeptFacts,
): Promise<number> {
  return tx.log({
    action: `order.${because}`,
    about: [`order:${o.id}`],
    body: {
      order: o.id,
      version: o.version,
      state: o.state,
      outcome: o.outcome,
      ...(o.determinationId === null ? {} : { determination: o.determinationId }),
      ...(o.reservation === null ? {} : { reservation: o.reservation }),
      ...(facts ? { facts: kept.facts } : {}),
    },
    ...(reason ? { personal: { reason } } : {}),
  });
}

/** What the commitment in the log is to. */
export const factsOf = (reference: string, question: string): Record<string, string> => ({ reference, question });

/** A new order with its facts as `keepFacts` made them. */
export type NewOrder = { readonly order: OrderRecord; readonly kept: KeptFacts };

/** Stores new orders with their first versions. */
export async function insertOrders(tx: Transaction, orders: readonly NewOrder[], because: Because): Promise<void> {
  await insertMany(
    tx,
    VERSION,
    orders.map(({ order, kept }) => versionRow(order, because, kept)),
  );
  await insertMany(
    tx,
    INSERT,
    orders.map(({ order, kept }) => [order.id, ...columnsOf(order, kept)]),
  );
  const breath = new Breath();
  for (const { order, kept } of orders) {
    if (breath.due()) await breath.take();
    await logVersion(tx, order, because, kept);
  }
}

/** Stores the next version of an order that was read in this transaction. */
export async function saveOrder(
  tx: Transaction,
  before: OrderRecord,
  change: Partial<OrderRecord>,
  because: Because,
): Promise<OrderRecord> {
  const o: OrderRecord = { ...before, ...change, version: before.version + 1, recordedAt: tx.now };
  const kept = keepFacts(o.reference, o.question);
  await insertMany(tx, VERSION, [versionRow(o, because, kept)]);
  const changed = await tx.run(
    `UPDATE trade_order SET reference = ?, state = ?, version = ?, question = ?, determination_id = ?, outcome = ?, status = ?,
       prepared_by = ?, approved_by = ?, released_by = ?, reservation = ?, approval_reason = ?, recorded_at = ?, search = ?,
       open_points = ?
       WHERE id = ? AND version = ?`,
    [...columnsOf(o, kept), o.id, before.version],
  );
  if (changed !== 1) throw conflict(`Order '${o.id}' changed meanwhile.`, 'Read it again and repeat the change.');
  await logVersion(tx, o, because, kept);
  return o;
}
