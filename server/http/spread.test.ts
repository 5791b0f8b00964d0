import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Env } from './exchange.ts';
import { type Listening, listen } from './listen.ts';
import { Spread, surplusOf } from './spread.ts';

describe('the share of a worker', () => {
  test.each([
    [11, [11, 5], 3],
    [5, [11, 5], 0],
    [2, [2, 0], 1],
    [1, [1, 0], 0],
    [9, [9, 8], 0],
    [4, [4], 0],
    [0, [0, 0], 0],
    [7, [7, 0, 0], 4],
  ])('%i of %j: %i too many', (own, all, surplus) => {
    expect(surplusOf(own, all)).toBe(surplus);
  });

  test('as many as all share out equally are never too many, and somebody always keeps some', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 16 }), (all) => {
        const kept = all.map((own) => own - surplusOf(own, all));
        const share = Math.ceil(all.reduce((sum, n) => sum + n, 0) / all.length);
        expect(Math.max(...kept)).toBeLessThanOrEqual(share);
        for (const [i, own] of all.entries()) if (own <= share) expect(kept[i]).toBe(own);
      }),
    );
  });
});

describe('letting connections go', () => {
  const spread = new Spread();
  let server: Listening;
  beforeAll(async () => {
    const app = new Hono<Env>().get('/', (c) => c.text('here'));
    server = await listen(app, { port: 0, host: '127.0.0.1', spread });
  });
  afterAll(() => server.close(100));

  type Client = { readonly ask: () => Promise<string>; readonly closed: Promise<void>; readonly end: () => void };
  /** A client that keeps its connection and asks one thing after another. */
  async function client(): Promise<Client> {
    const socket: Socket = connect(server.port, '127.0.0.1');
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    const ask = (): Promise<string> =>
      new Promise((resolve) => {
        let text = '';
        const heard = (chunk: Buffer): void => {
          text += chunk.toString();
          if (!text.endsWith('here')) return;
          socket.off('data', heard);
          resolve(text);
        };
        socket.on('data', heard);
        socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
      });
    return { ask, closed, end: () => socket.destroy() };
  }

  test('those that ask are counted once, and only since the last count', async () => {
    const [a, b] = [await client(), await client()];
    spread.count();
    await a.ask();
    await a.ask();
    await b.ask();
    expect(spread.count()).toBe(2);
    await b.ask();
    expect(spread.count()).toBe(1);
    expect(spread.count()).toBe(0);
    a.end();
    b.end();
  });

  test('so many are answered and then ended; the others stay', async () => {
    const [a, b, c] = [await client(), await client(), await client()];
    spread.letGo(2);
    const [first, second, third] = [await a.ask(), await b.ask(), await c.ask()];
    for (const answer of [first, second]) {
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    }
    await Promise.all([a.closed, b.closed]);
    expect(third).not.toMatch(/\r\nconnection: close\r\n/i);
    expect(await c.ask()).toMatch(/^HTTP\/1\.1 200 /);
    c.end();
  });

  test('what is left to let go does not add up', async () => {
    spread.letGo(5);
    spread.letGo(0);
    const a = await client();
    expect(await a.ask()).not.toMatch(/\r\nconnection: close\r\n/i);
    a.end();
  });
});
