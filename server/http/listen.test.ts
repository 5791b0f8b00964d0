import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { question } from '../testing/desk.ts';
import { type TestDoor, testDoor } from '../testing/door.ts';
import type { Env } from './exchange.ts';
import { type Listening, listen } from './listen.ts';

const FAST = { headersMs: 150, requestMs: 300, idleMs: 2_000, keepAliveMs: 1_000, checkMs: 25 };
let door: TestDoor;
let server: Listening;
beforeAll(async () => {
  door = await testDoor({ localRoles: ['viewer'] });
  server = await listen(door.app, { port: 0, host: '127.0.0.1' }, FAST);
});
afterAll(async () => {
  await server.close(100);
  await door.close();
});

/** Opens a socket, sends, and gives what comes back until the other side closes. */
async function raw(...parts: readonly string[]): Promise<string> {
  const socket: Socket = connect(server.port, '127.0.0.1', () => {
    for (const part of parts) socket.write(part);
  });
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString();
  });
  // The other side may close while we still write: that is what is tested.
  socket.on('error', () => socket.destroy());
  await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return text;
}

describe('slow and broken clients', () => {
  test('headers that do not end are cut off', async () => {
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\n')).toMatch(/^HTTP\/1\.1 408 /);
  });
  test('a body that does not come is cut off', async () => {
    const head =
      'POST /api/decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{';
    expect(await raw(head)).not.toMatch(/^HTTP\/1\.1 200/);
  });
  test('a body that says it is too long is refused before it is sent', async () => {
    const head = 'POST /api/decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    expect(await raw(`${head}Content-Length: 90000000\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413 /);
  });
  test('a head of a megabyte is refused', async () => {
    expect(await raw(`GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(1_000_000)}\r\n\r\n`)).toMatch(
      /^(HTTP\/1\.1 431 |$)/,
    );
  });
  test('two lengths, or a length and chunks, are refused (request smuggling)', async () => {
    const post = 'POST /api/decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    expect(await raw(`${post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });
  test('others are answered meanwhile', async () => {
    const slow = Array.from({ length: 40 }, () => raw('GET /healthz HTTP/1.1\r\nHost: localhost\r\n'));
    const response = await fetch(`${server.url}/api/decide`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question()),
    });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { outcome: string }).outcome).toBeTypeOf('string');
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('shutdown', () => {
  test('lets what is under way end, takes nothing new, and does not wait for ever', async () => {
    let finish: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let reached: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const app = new Hono<Env>();
    app.get('/slow', async (c) => {
      reached();
      await held;
      return c.text('done');
    });
    app.get('/never', () => {
      reached();
      return new Promise<Response>(() => {});
    });
    const own = await listen(app, { port: 0, host: '127.0.0.1' });
    const under = fetch(`${own.url}/slow`);
    await arrived;
    const closed = own.close(60_000);
    await expect(fetch(`${own.url}/slow`)).rejects.toThrow();
    finish();
    expect(await (await under).text()).toBe('done');
    await closed;

    const other = await listen(app, { port: 0, host: '127.0.0.1' });
    const cut = fetch(`${other.url}/never`).then(
      () => 'answered',
      () => 'cut',
    );
    await other.close(50);
    expect(await cut).toBe('cut');
  });
});
