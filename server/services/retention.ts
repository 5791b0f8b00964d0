import type { Transaction } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, UpkeepService } from './api/index.ts';
import { ON_HOLD } from './holds.ts';
import { spreadHolds } from './holds-spread.ts';
import type { JobQueue } from './queue/port.ts';

/** Years for which 15 CFR 762.6 asks records to be kept; shorter is refused. */
export const RETENTION_YEARS = 5;
const HOUSEKEEPING_DAYS = 30;
const ENDED = "('shipped', 'cancelled')";

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();
export function yearsBefore(now: string, years: number): string {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.toISOString();
}

/** What serves for some days only: sessions, counted failures, keys of idempotency, letters that arrived. */
const housekeeping = ({ store }: DeskOptions): Promise<void> =>
  store.operate(async (tx) => {
    await tx.run('DELETE FROM session WHERE expires_at < ?', [tx.now]);
    await tx.run('DELETE FROM login_failure WHERE locked_until < ?', [daysBefore(tx.now, 1)]);
    await tx.run('DELETE FROM idempotency_key WHERE created_at < ?', [daysBefore(tx.now, 1)]);
    await tx.run('DELETE FROM idempotency_claim WHERE lease_until < ?', [daysBefore(tx.now, 1)]);
    await tx.run('DELETE FROM oidc_pending WHERE until_ms < ?', [Date.parse(tx.now)]);
    await tx.run("DELETE FROM webhook_delivery WHERE state = 'delivered' AND created_at < ?", [
      daysBefore(tx.now, HOUSEKEEPING_DAYS),
    ]);
  });

/** Order versions whose names are taken out in one transaction: others write in between. */
const BATCH = 500;

/** Takes the names out of versions of orders that ended before the limit: what was decided stays, who it was about goes. */
async function stripOrders(tx: Transaction, limit: string): Promise<number> {
  const sql = `SELECT v.id, v.version, v.question FROM order_version v JOIN trade_order o ON o.id = v.id
    WHERE o.state IN ${ENDED} AND o.recorded_at < ? AND v.salt <> '' AND 'order:' || o.id NOT IN (${ON_HOLD}) LIMIT ${BATCH}`;
  const rows = await tx.all(sql, [limit]);
  for (const row of rows) {
    const { parties: _, ...rest } = JSON.parse(String(row['question'])) as Record<string, unknown>;
    const question = JSON.stringify(rest);
    await tx.run("UPDATE order_version SET question = ?, salt = '' WHERE id = ? AND version = ?", [
      question,
      row['id']!,
      row['version']!,
    ]);
    await tx.run(
      "UPDATE trade_order SET question = ?, search = '', approval_reason = NULL, open_points = NULL WHERE id = ? AND version = ?",
      [question, row['id']!, row['version']!],
    );
  }
  return rows.length;
}

type Swept = { readonly determinations: number; readonly personal: number; readonly orders: number };

/** One transaction of deleting: the rest of a long list of orders is for the next. */
async function sweep(tx: Transaction, retentionYears: number): Promise<Swept> {
  const nothing = { determinations: 0, personal: 0, orders: 0 };
  const everything = await tx.get("SELECT subject FROM legal_hold WHERE subject = 'everything'");
  if (everything !== undefined) return nothing;
  const limit = yearsBefore(tx.now, retentionYears);
  await spreadHolds(tx, limit);
  const determinations = await tx.run(
    `DELETE FROM determination_content WHERE id IN (SELECT d.id FROM determination d
       LEFT JOIN trade_order o ON o.id = d.order_id
       WHERE d.recorded_at < ? AND d.on_day < ? AND 'determination:' || d.id NOT IN (${ON_HOLD})
         AND (o.id IS NULL OR (o.state IN ${ENDED} AND o.recorded_at < ? AND 'order:' || o.id NOT IN (${ON_HOLD}))))`,
    [limit, limit.slice(0, 10), limit],
  );
  const personal = await tx.run(
    `DELETE FROM personal WHERE recorded_at < ? AND sequence NOT IN (SELECT a.sequence FROM log_about a
       JOIN trade_order o ON a.subject = 'order:' || o.id
       WHERE o.state NOT IN ${ENDED} OR o.recorded_at >= ? OR a.subject IN (${ON_HOLD}))
       AND sequence NOT IN (SELECT a.sequence FROM log_about a WHERE a.subject IN (${ON_HOLD}))`,
    [limit, limit],
  );
  // Names that limits were counted by: accounts go on under their ids.
  const counted = await tx.run('DELETE FROM limit_party WHERE last_at < ?', [limit]);
  const orders = await stripOrders(tx, limit);
  if (determinations + personal + counted + orders > 0)
    await tx.log({
      action: 'retention.ran',
      about: ['store'],
      body: { before: limit, determinations, personal, counted, orders },
    });
  return { determinations, personal: personal + counted + orders, orders };
}

/**
 * Deletes personal data that is past its retention: answers with their questions, the names in orders, what stands behind
 * commitments in the log. The period runs from the later of the record and the day that it is about, never while an order is
 * open, and not where a hold stands. Parties on file and what was decided about their hits stay until somebody erases them.
 */
export const retention =
  (options: DeskOptions, queue: JobQueue): UpkeepService['retain'] =>
  async (who) => {
    need(who, who.via === 'system' ? 'audit.read' : 'retention.run');
    const { store, retentionYears = RETENTION_YEARS } = options;
    await housekeeping(options);
    await queue.prune(daysBefore(store.clock(), HOUSEKEEPING_DAYS));
    if (retentionYears === null) return { determinations: 0, personal: 0 };
    const done = { determinations: 0, personal: 0 };
    for (;;) {
      const swept = await store.write(actorOf(who), (tx) => sweep(tx, retentionYears));
      done.determinations += swept.determinations;
      done.personal += swept.personal;
      if (swept.orders < BATCH) return done;
    }
  };
