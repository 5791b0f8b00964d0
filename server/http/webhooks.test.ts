import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { question } from '../testing/desk.ts';
import { type TestDoor, testDoor } from '../testing/door.ts';
import { type Listening, listen } from './listen.ts';

// From the order that changes to a receiver that believes it, over real connections. The receiver does what Standard
// Webhooks asks of one: signature over id, time and body; the time near its own; no id twice.

type Got = { readonly headers: Record<string, string>; readonly body: string };

/** A receiver as an order system would write it, with the reference library. */
class Receiver {
  secret = '';
  /** Status to give to what it believes: a receiver may be out of order for a while. */
  answers: number[] = [];
  readonly got: Got[] = [];
  readonly believed: { id: string; type: string; order: string }[] = [];
  readonly #server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    response.statusCode = this.#take(textHeaders(request.headers), body);
    response.end();
  });

  #take(headers: Record<string, string>, body: string): number {
    this.got.push({ headers, body });
    try {
      new Webhook(this.secret).verify(body, headers);
    } catch {
      return 401;
    }
    const down = this.answers.shift();
    if (down !== undefined) return down;
    const id = headers['webhook-id'] ?? '';
    if (this.believed.some((message) => message.id === id)) return 200;
    const { type, data } = JSON.parse(body) as { type: string; data: { order: string } };
    this.believed.push({ id, type, order: data.order });
    return 204;
  }

  async open(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hooks`;
  }
  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const textHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

let door: TestDoor;
let listening: Listening;
let hooks: string;
let keys: Record<'analyst' | 'admin', string>;
const receiver = new Receiver();

beforeAll(async () => {
  door = await testDoor({}, { webhooksAnywhere: true });
  listening = await listen(door.app, { port: 0, host: '127.0.0.1' });
  hooks = await receiver.open();
  keys = { analyst: await door.keyOf('analyst'), admin: await door.keyOf('admin') };
  receiver.secret = String((await post('create-webhook', { url: hooks, events: ['order.cancelled'] }))['secret']);
});
afterAll(async () => {
  vi.useRealTimers();
  receiver.close();
  await listening.close(0);
  await door.close();
});

async function post(operation: string, body: unknown, key = keys.admin): Promise<Record<string, unknown>> {
  const response = await fetch(`${listening.url}/api/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
  expect([operation, response.status]).toEqual([operation, 200]);
  return (await response.json()) as Record<string, unknown>;
}

/** The library compares with the machine's clock, so that one is set to the desk's. */
const sameTime = (): void => void vi.setSystemTime(door.desk.clock.read());

async function cancelled(reference: string): Promise<string> {
  const { id, version } = await post('create-order', { reference, question: question() }, keys.analyst);
  await post('cancel-order', { id, version, reason: 'not wanted' }, keys.analyst);
  return String(id);
}

const send = async ({ headers, body }: Got): Promise<number> =>
  (await fetch(hooks, { method: 'POST', headers, body })).status;

/** Of what was sent: the message itself, without what the connection added. */
function asSent({ headers, body }: Got): Got {
  const names = ['content-type', 'webhook-id', 'webhook-timestamp', 'webhook-signature'];
  return { body, headers: Object.fromEntries(names.map((name) => [name, headers[name] ?? ''])) };
}

test('a message is believed once; forged, changed, late and re-dated ones are not, and a second sending changes nothing', async () => {
  sameTime();
  const order = await cancelled('first');
  receiver.answers = [503];
  expect(await door.desk.webhooks.deliverDue()).toEqual({ delivered: 0, failed: 1, dead: 0 });
  expect(receiver.believed).toEqual([]);
  // Sent again after its pause: the same id and body, signed anew for its time.
  door.desk.clock.advance(301);
  sameTime();
  expect(await door.desk.webhooks.deliverDue()).toEqual({ delivered: 1, failed: 0, dead: 0 });
  const [first, second] = receiver.got.map(asSent) as [Got, Got];
  expect(second.body).toBe(first.body);
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
  expect(second.headers['webhook-timestamp']).not.toBe(first.headers['webhook-timestamp']);
  expect(second.headers['webhook-signature']).not.toBe(first.headers['webhook-signature']);
  const told = [{ id: second.headers['webhook-id'], type: 'order.cancelled', order }];
  expect(receiver.believed).toEqual(told);
  expect(JSON.stringify(receiver.got)).not.toMatch(/Made Up|first|not wanted/);

  const forged = (change: Partial<Record<string, string>>, body = second.body): Got => ({
    body,
    headers: { ...second.headers, ...change } as Record<string, string>,
  });
  const now = new Date(door.desk.clock.read());
  const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1000));
  const stranger = new Webhook(`whsec_${Buffer.alloc(32, 7).toString('base64')}`);
  const id = 'msg_forged';
  for (const [what, message] of [
    [
      'signed with another secret',
      forged({ 'webhook-id': id, 'webhook-signature': stranger.sign(id, now, second.body) }),
    ],
    ['another body', forged({}, second.body.replace(order, 'ord_other'))],
    ['another id, to pass for news', forged({ 'webhook-id': id })],
    ['the old one with a new date', forged({ 'webhook-timestamp': seconds(new Date(now.getTime() + 60_000)) })],
    ['the signature of the first sending', forged({ 'webhook-signature': first.headers['webhook-signature'] })],
    ['no signature', forged({ 'webhook-signature': '' })],
    ['the first sending, five minutes late', first],
  ] as const)
    expect([what, await send(message)]).toEqual([what, 401]);
  // Replayed within five minutes its signature is good: the id tells.
  expect(await send(second)).toBe(200);
  expect(receiver.believed).toEqual(told);
  door.desk.clock.advance(301);
  sameTime();
  expect(await send(second)).toBe(401);
});

test('a redirect is not followed, an address that was removed gets nothing more', async () => {
  sameTime();
  const moved = createServer((_, response) => {
    response.writeHead(307, { location: hooks }).end();
  });
  await new Promise<void>((ready) => moved.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(moved.address() as AddressInfo).port}/`;
  const { id } = await post('create-webhook', { url, events: ['order.cancelled'] });
  const before = receiver.believed.length;
  await cancelled('second');
  expect(await door.desk.webhooks.deliverDue()).toEqual({ delivered: 1, failed: 1, dead: 0 });
  expect(receiver.believed).toHaveLength(before + 1);
  const { items } = (await post('webhook-deliveries', { state: 'pending' })) as { items: { lastError: string }[] };
  expect(items.map((item) => item.lastError)).toEqual(['status 307']);
  await post('remove-webhook', { id });
  door.desk.clock.advance(60_000);
  expect(await door.desk.webhooks.deliverDue()).toEqual({ delivered: 0, failed: 0, dead: 0 });
  moved.closeAllConnections();
  moved.close();
});
