import type { Json } from '@tolhuis/core/audit';
import { insertMany } from '../store/insert.ts';
import type { SqlValue, Transaction } from '../store/port.ts';
import { newId } from './common.ts';

/** What a listener can ask for. Payloads hold ids and statuses, never personal data: who may read more asks the API. */
export const WEBHOOK_EVENTS = [
  'order.flipped',
  'order.approved',
  'order.released',
  'order.shipped',
  'order.cancelled',
  'ledger.limit-breached',
  'lists.changed',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Puts a message for each listener into the outbox, in the transaction of the change: sent if and only if it happened. */
export async function announce(
  tx: Pick<Transaction, 'all' | 'run' | 'now'>,
  event: WebhookEvent,
  data: Readonly<Record<string, Json>>,
): Promise<void> {
  const endpoints = await tx.all('SELECT id, events FROM webhook_endpoint WHERE disabled = 0');
  const listening = endpoints.filter((e) => (JSON.parse(String(e['events'])) as string[]).includes(event));
  const payload = JSON.stringify({ type: event, timestamp: tx.now, data });
  await insertMany(
    tx,
    'webhook_delivery (id, endpoint_id, event, payload, state, attempts, next_at, created_at)',
    listening.map((e): SqlValue[] => [newId('msg', tx.now), e['id']!, event, payload, 'pending', 0, tx.now, tx.now]),
  );
}
