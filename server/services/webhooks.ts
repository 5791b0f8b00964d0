import { randomBytes } from 'node:crypto';
import { badInput } from '@tolhuis/core/app/errors';
import { later } from '@tolhuis/core/ledger';
import { Webhook } from 'standardwebhooks';
import type { Row } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, WebhookDelivery, WebhookEndpoint, WebhookService } from './api/index.ts';
import { conflict, cut, LAST, missing, newId, pageOf } from './common.ts';
import { WEBHOOK_EVENTS } from './webhook-outbox.ts';
import { type Send, sender } from './webhook-send.ts';

/** Seconds until the next try, as Standard Webhooks advises; after the last one the letter is dead. */
const BACK_OFF = [5, 300, 1800, 7200, 18_000, 36_000, 50_400] as const;
/** How long a process may take over one message before another takes it up. */
const CLAIM_SECONDS = 120;

const endpointOf = (row: Row): WebhookEndpoint => ({
  id: String(row['id']),
  url: String(row['url']),
  events: JSON.parse(String(row['events'])) as string[],
  disabled: row['disabled'] === 1,
  createdAt: String(row['created_at']),
});
const deliveryOf = (row: Row): WebhookDelivery => ({
  id: String(row['id']),
  endpointId: String(row['endpoint_id']),
  event: String(row['event']),
  state: String(row['state']) as WebhookDelivery['state'],
  attempts: Number(row['attempts']),
  nextAt: String(row['next_at']),
  lastError: row['last_error'] === null ? null : String(row['last_error']),
});

function checkUrl(url: string, anywhere: boolean): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const scheme = parsed?.protocol === 'https:' || (anywhere && parsed?.protocol === 'http:');
  if (url.length > 2000 || !parsed || !scheme || parsed.username || parsed.password)
    throw badInput({ path: 'url', message: 'expected an https address without user and password.' });
  return parsed.href;
}

/**
 * Webhooks (standardwebhooks.com): signed, tried again with growing pauses, dead letters kept. A message goes out at least
 * once: the receiver tells repetitions by `webhook-id`.
 */
export function webhookService(
  { store }: DeskOptions,
  { anywhere = false, send = sender(anywhere) }: { anywhere?: boolean; send?: Send } = {},
): WebhookService {
  const claim = () =>
    store.operate(async (tx) => {
      const sql = `SELECT d.*, e.url, e.secret FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
        WHERE d.state = 'pending' AND d.next_at <= ? ORDER BY d.next_at, d.id LIMIT 1`;
      const row = await tx.get(sql, [tx.now]);
      if (row === undefined) return undefined;
      await tx.run('UPDATE webhook_delivery SET attempts = attempts + 1, next_at = ? WHERE id = ?', [
        later(tx.now, CLAIM_SECONDS),
        row['id']!,
      ]);
      return row;
    });
  const attempt = async (row: Row): Promise<string | null> => {
    const [id, payload] = [String(row['id']), String(row['payload'])];
    const at = new Date(store.clock());
    const signature = new Webhook(String(row['secret'])).sign(id, at, payload);
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature,
    };
    try {
      const status = await send(String(row['url']), headers, payload);
      return status >= 200 && status < 300 ? null : `status ${status}`;
    } catch (thrown) {
      return (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 500) || 'no answer';
    }
  };
  const settle = (row: Row, error: string | null): Promise<'delivered' | 'failed' | 'dead'> =>
    store.operate(async (tx) => {
      const pause = BACK_OFF[Number(row['attempts'])];
      const state = error === null ? 'delivered' : pause === undefined ? 'dead' : 'pending';
      await tx.run('UPDATE webhook_delivery SET state = ?, last_error = ?, next_at = ? WHERE id = ?', [
        state,
        error,
        later(tx.now, pause ?? 0),
        row['id']!,
      ]);
      return state === 'pending' ? 'failed' : state;
    });
  return {
    async create(who, input) {
      need(who, 'webhook.write');
      const url = checkUrl(input.url, anywhere);
      const unknown = input.events.find((e) => !WEBHOOK_EVENTS.some((known) => known === e));
      if (unknown !== undefined || input.events.length === 0)
        throw badInput({
          path: 'events',
          message: unknown ? `no event '${unknown.slice(0, 60)}'.` : 'no event.',
          remedy: `Events: ${WEBHOOK_EVENTS.join(', ')}.`,
        });
      const secret = `whsec_${randomBytes(32).toString('base64')}`;
      const events = [...new Set(input.events)];
      return store.write(actorOf(who), async (tx) => {
        const id = newId('hook', tx.now);
        await tx.run(
          'INSERT INTO webhook_endpoint (id, url, secret, events, disabled, created_at) VALUES (?, ?, ?, ?, 0, ?)',
          [id, url, secret, JSON.stringify(events), tx.now],
        );
        await tx.log({
          action: 'webhook.created',
          about: [`webhook:${id}`],
          body: { webhook: id, events },
          personal: { url },
        });
        return { id, url, events, disabled: false, createdAt: tx.now, secret };
      });
    },
    async list(who) {
      need(who, 'webhook.read');
      return (await store.read((r) => r.all('SELECT * FROM webhook_endpoint ORDER BY id'))).map(endpointOf);
    },
    async remove(who, id) {
      need(who, 'webhook.write');
      await store.write(actorOf(who), async (tx) => {
        if ((await tx.run('DELETE FROM webhook_endpoint WHERE id = ?', [id])) === 0) throw missing('webhook', id);
        await tx.run("DELETE FROM webhook_delivery WHERE endpoint_id = ? AND state <> 'delivered'", [id]);
        await tx.log({ action: 'webhook.removed', about: [`webhook:${id}`], body: { webhook: id } });
      });
    },
    async deliveries(who, { state, ...page }) {
      need(who, 'webhook.read');
      const { after, limit } = pageOf(page);
      const sql = `SELECT * FROM webhook_delivery WHERE id < ?${state === undefined ? '' : ' AND state = ?'} ORDER BY id DESC LIMIT ?`;
      const rows = await store.read((r) =>
        r.all(sql, [after || LAST, ...(state === undefined ? [] : [state]), limit + 1]),
      );
      return cut(rows.map(deliveryOf), limit, (d) => d.id);
    },
    async retry(who, id) {
      need(who, 'webhook.write');
      await store.operate(async (tx) => {
        const row = await tx.get('SELECT state FROM webhook_delivery WHERE id = ?', [id]);
        if (row === undefined) throw missing('delivery', id);
        if (row['state'] !== 'dead') throw conflict('It is not a dead letter.', 'Wait for its next try.');
        await tx.run("UPDATE webhook_delivery SET state = 'pending', attempts = 0, next_at = ? WHERE id = ?", [
          tx.now,
          id,
        ]);
      });
    },
    async deliverDue() {
      const counts = { delivered: 0, failed: 0, dead: 0 };
      for (let row = await claim(); row !== undefined; row = await claim())
        counts[await settle(row, await attempt(row))]++;
      return counts;
    },
  };
}
