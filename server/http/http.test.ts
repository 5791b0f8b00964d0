import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { question } from '../testing/desk.ts';
import { get, post, type TestDoor, testDoor } from '../testing/door.ts';
import { RateLimiter } from './rate.ts';

type Page = { items: { id: string }[]; next: string | null };
let door: TestDoor;
let analyst: string;
beforeAll(async () => {
  door = await testDoor();
  analyst = await door.keyOf('analyst');
});
afterAll(() => door.close());

const order = (reference: string, to = 'NL') => ({ reference, question: question(to) });

describe('problems (RFC 9457)', () => {
  test('a wrong key is told with its place and the remedy, under a request id', async () => {
    const response = await post(door.app, '/api/decide', { ...question(), quantitty: 3 }, { key: analyst });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: '/docs#problem-bad-input',
      title: 'Input not understood',
      status: 422,
      code: 'bad-input',
      detail: "quantitty: unknown key 'quantitty'.",
      issues: [{ path: 'quantitty', message: "unknown key 'quantitty'.", remedy: "Did you mean 'quantity'?" }],
      requestId: response.headers.get('x-request-id'),
    });
  });

  test.each([
    ['GET', '/api/decide', 405, 'method-not-allowed'],
    ['DELETE', '/api/orders', 405, 'method-not-allowed'],
    ['POST', '/nowhere', 404, 'no-such-path'],
    ['GET', '/nowhere', 404, 'no-such-path'],
    ['GET', '/api/order?id=none', 404, 'not-found'],
    ['GET', '/api/orders?limit=many', 422, 'bad-input'],
    ['GET', '/api/orders?colour=red', 422, 'bad-input'],
    ['GET', '/api/orders?limit=1&limit=2', 422, 'bad-input'],
  ])('%s %s is %i %s', async (method, path, status, code) => {
    const headers = { host: 'localhost', authorization: `Bearer ${analyst}` };
    const response = await door.app.request(path, { method, headers });
    expect(response.status).toBe(status);
    expect(((await response.json()) as { code: string }).code).toBe(code);
  });

  test('a path that is there answers other methods with 405 and what it takes', async () => {
    const asked = async (method: string, path: string) => {
      const response = await door.app.request(path, { method, headers: { host: 'localhost' } });
      return [response.status, response.headers.get('allow'), response.headers.get('content-type')];
    };
    const refused = (allow: string) => [405, allow, 'application/problem+json'];
    expect(await asked('POST', '/healthz')).toEqual(refused('GET, HEAD'));
    expect(await asked('GET', '/api/sign-in')).toEqual(refused('POST'));
    // Clients of MCP take 405 for "no stream of events here", and anything else for a failure.
    for (const method of ['GET', 'DELETE']) expect(await asked(method, '/mcp')).toEqual(refused('POST'));
    expect(await asked('PUT', '/match/default')).toEqual(refused('POST'));
    expect((await asked('PUT', '/openapiXjson'))[0]).toBe(404);
    expect((await asked('DELETE', '/nothing'))[0]).toBe(404);
  });
  test('a request id is taken over where it is harmless, else made', async () => {
    const mine = await get(door.app, '/healthz', { headers: { 'x-request-id': 'abc-12345678' } });
    expect(mine.headers.get('x-request-id')).toBe('abc-12345678');
    const other = await get(door.app, '/healthz', { headers: { 'x-request-id': 'a b<script>' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('pages', () => {
  test('walk over every order once, in order, and end', async () => {
    for (let i = 0; i < 7; i++) await post(door.app, '/api/create-order', order(`page-${i}`), { key: analyst });
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${encodeURIComponent(next)}`;
      const page = (await (
        await get(door.app, `/api/orders?text=page&limit=3${after}`, { key: analyst })
      ).json()) as Page;
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen.length).toBe(7);
    expect(new Set(seen).size).toBe(7);
  });
});

describe('idempotency keys', () => {
  const send = async (reference: string, key: string, by = analyst): Promise<Response> =>
    post(door.app, '/api/create-order', order(reference), { key: by, headers: { 'idempotency-key': key } });
  const count = async (text: string): Promise<number> =>
    ((await (await get(door.app, `/api/orders?text=${text}`, { key: analyst })).json()) as Page).items.length;

  test('the same request twice makes one order, and the same bytes', async () => {
    const [first, second] = [await send('once', 'k-1'), await send('once', 'k-1')];
    expect(await second.text()).toBe(await first.text());
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(await count('once')).toBe(1);
  });
  test('many at once make one order', async () => {
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => send('race', 'k-race')))).map((r) => r.status);
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect(statuses).toContain(200);
    expect(await count('race')).toBe(1);
  });
  test('another request under the same key is refused', async () => {
    await send('first', 'k-2');
    const other = await send('second', 'k-2');
    expect(other.status).toBe(409);
    expect(await count('second')).toBe(0);
  });
  test('keys of two callers are apart', async () => {
    const somebodyElse = await door.keyOf('analyst');
    expect((await send('mine', 'k-3')).status).toBe(200);
    expect((await send('theirs', 'k-3', somebodyElse)).status).toBe(200);
  });
  test('a refused request leaves its key free', async () => {
    const headers = { 'idempotency-key': 'k-4' };
    expect((await post(door.app, '/api/create-order', { reference: 'x' }, { key: analyst, headers })).status).toBe(422);
    expect((await send('after', 'k-4')).status).toBe(200);
  });
  test('an answer with a secret is never kept', async () => {
    const headers = { 'idempotency-key': 'k-5' };
    const response = await post(door.app, '/api/create-key', { name: 'x' }, { key: analyst, headers });
    expect(response.status).toBe(422);
  });
});

describe('orders under four eyes, over HTTP', () => {
  test('who wrote the facts cannot approve, whatever their roles', async () => {
    const both = await door.keyOf('officer');
    const approver = await door.keyOf('approver');
    const made = (await (await post(door.app, '/api/create-order', order('eyes'), { key: both })).json()) as {
      id: string;
    };
    const prepared = await post(door.app, '/api/prepare-order', { id: made.id, version: 1 }, { key: both });
    expect(prepared.status).toBe(200);
    const own = await post(door.app, '/api/approve-order', { id: made.id, version: 2 }, { key: both });
    expect(own.status).toBe(403);
    // What the text requires and nobody enforces is for another officer, with a written reason.
    const plain = await post(door.app, '/api/approve-order', { id: made.id, version: 2 }, { key: approver });
    expect(plain.status).toBe(409);
    const second = await door.keyOf('officer');
    const reason = 'BIS has said that it does not enforce this here.';
    const approved = await post(door.app, '/api/approve-order', { id: made.id, version: 2, reason }, { key: second });
    expect(await approved.json()).toMatchObject({ state: 'approved', outcome: 'licence-not-enforced', version: 3 });
  });
});

describe('rate limits', () => {
  test('a bucket empties, says how long to wait, and fills again', () => {
    let now = 0;
    const limiter = new RateLimiter(60, 2, () => now);
    expect([limiter.take('a').ok, limiter.take('a').ok]).toEqual([true, true]);
    expect(limiter.take('a')).toEqual({ ok: false, remaining: 0, retrySeconds: 1 });
    expect(limiter.take('b').ok).toBe(true);
    now = 1000;
    expect(limiter.take('a').ok).toBe(true);
    expect(limiter.take('a').ok).toBe(false);
  });
  test('who guesses keys is slowed down, and others are not', async () => {
    const app = door.withOptions({ requestsPerMinute: 1 });
    const statuses = new Set<number>();
    for (let i = 0; i < 25; i++) statuses.add((await get(app, '/api/orders', { key: `tk_guess${i}` })).status);
    expect([...statuses]).toEqual([401, 429]);
    expect((await get(app, '/api/orders', { key: analyst })).status).toBe(200);
  });

  test('over HTTP: 429 with Retry-After, for this caller only', async () => {
    const app = door.withOptions({ requestsPerMinute: 1 });
    let last = 200;
    for (let i = 0; i < 30 && last === 200; i++) last = (await get(app, '/api/who-am-i', { key: analyst })).status;
    expect(last).toBe(429);
    const refused = await get(app, '/api/who-am-i', { key: analyst });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get(app, '/api/who-am-i', { key: await door.keyOf('viewer') })).status).toBe(200);
  });
});

describe('long work', () => {
  test('is done beside the event loop, with the same answer and the same refusals', async () => {
    const orders = Array.from({ length: 60 }, (_, i) => question(i % 2 ? 'CN' : 'NL', i + 1));
    const long = post(door.app, '/api/simulate', { orders, reading: 'letter' }, { key: analyst });
    const order: string[] = [];
    const answered = long.finally(() => order.push('long'));
    const others = Array.from({ length: 5 }, async () => {
      await get(door.app, '/healthz');
      order.push('health');
    });
    const answer = (await (await answered).json()) as {
      total: number;
      flips: unknown[];
    };
    await Promise.all(others);
    expect(order).toEqual(['health', 'health', 'health', 'health', 'health', 'long']);
    const few = await post(
      door.app,
      '/api/simulate',
      { orders: orders.slice(0, 2), reading: 'letter' },
      { key: analyst },
    );
    expect(answer.total).toBe(60);
    expect(answer.flips.slice(0, 2)).toEqual(((await few.json()) as { flips: unknown[] }).flips);
    const wrong = { orders: [...orders, { ...question(), to: 'XX' }], reading: 'letter' };
    expect((await post(door.app, '/api/simulate', wrong, { key: analyst })).status).toBe(422);
  });
});

describe('service', () => {
  test('CORS is off; an origin that the operator named is answered, without cookies', async () => {
    const origin = { headers: { origin: 'https://elsewhere.example' } };
    expect((await get(door.app, '/healthz', origin)).headers.get('access-control-allow-origin')).toBeNull();
    const app = door.withOptions({ corsOrigins: ['https://elsewhere.example'] });
    const answer = await get(app, '/healthz', origin);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await app.request('/api/decide', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect(preflight.status).toBe(403);
  });
  test('ready until a shutdown begins', async () => {
    const own = await testDoor();
    expect((await get(own.app, '/readyz')).status).toBe(200);
    own.stop();
    expect((await get(own.app, '/readyz')).status).toBe(503);
    expect((await get(own.app, '/healthz')).status).toBe(200);
    await own.close();
  });
  test('metrics count requests by route pattern and determinations by outcome', async () => {
    const { outcome } = (await (await post(door.app, '/api/decide', question(), { key: analyst })).json()) as {
      outcome: string;
    };
    const text = await (await get(door.app, '/metrics', { key: analyst })).text();
    expect(text).toContain(`tolhuis_determinations_total{outcome="${outcome}"}`);
    expect(text).toMatch(/tolhuis_http_requests_total\{route="\/api\/decide",method="POST",status="200"\} \d+/);
    for (const name of [
      'tolhuis_store_up 1',
      'tolhuis_flips_open 0',
      'tolhuis_webhook_dead_letters 0',
      'tolhuis_jobs_dead 0',
    ])
      expect(text).toContain(`\n${name}\n`);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [-+0-9.e]+)$/i,
      );
  });
  test('answers in Dutch where Dutch is asked for first', async () => {
    const ask = async (language: string): Promise<string> =>
      (
        await post(
          door.app,
          '/api/explain',
          { cite: '3A090' },
          { key: analyst, headers: { 'accept-language': language } },
        )
      ).text();
    expect(await ask('nl-NL,en;q=0.5')).not.toBe(await ask('en-GB'));
  });
});
