import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ListStore, type SyncOptions, syncList } from './index.ts';

// A publisher that behaves as publishers do, well and badly, and what is installed afterwards.

const madeUp = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.json', import.meta.url));
const DAY = '2026-07-02T08:00:00Z';
const NEXT_DAY = '2026-07-03T08:00:00Z';

let dir: string;
let store: ListStore;
let server: Server | undefined;
let waits: number[];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tolhuis-sync-'));
  store = new ListStore(join(dir, 'lists'));
  waits = [];
});
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true });
  server?.closeAllConnections();
  if (server) await new Promise((done) => server?.close(done));
  server = undefined;
});

async function publisher(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const sync = (url: string, more: SyncOptions = {}) =>
  syncList(store, {
    url,
    allowDrop: true,
    backoffMs: 10,
    now: () => DAY,
    wait: async (ms) => waits.push(ms),
    ...more,
  });
/** Answers with each in turn, the last for good. */
const inTurn = (...answers: RequestListener[]): { listener: RequestListener; asked: () => number } => {
  let call = 0;
  return {
    listener: (request, response) => answers[Math.min(call++, answers.length - 1)]!(request, response),
    asked: () => call,
  };
};
const whole: RequestListener = (_, response) => {
  response.writeHead(200).end(madeUp);
};
const digest = createHash('sha256').update(madeUp).digest('base64');

describe('how the list is sent', () => {
  test.each<[string, RequestListener]>([
    ['as it is', whole],
    ['packed on the way', (_, r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(madeUp))],
    ['as a packed file', (_, r) => void r.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(madeUp))],
    ['with its checksum', (_, r) => void r.writeHead(200, { 'repr-digest': `sha-256=:${digest}:` }).end(madeUp)],
    [
      'in pieces of unknown length',
      (_, r) => {
        r.writeHead(200);
        for (let at = 0; at < madeUp.length; at += 1000) r.write(madeUp.subarray(at, at + 1000));
        r.end();
      },
    ],
  ])('%s', async (_, listener) => {
    const { changed, installed } = await sync(await publisher(listener));
    expect([changed, installed.counts['EL'], waits]).toEqual([true, 4, []]);
  });

  test('behind a redirect; the address that was asked stays the origin', async () => {
    const url = await publisher((request, response) => {
      if (request.url === '/moved') whole(request, response);
      else response.writeHead(302, { location: '/moved' }).end();
    });
    expect((await sync(`${url}/list`)).installed.origin).toBe(`${url}/list`);
  });

  test('by its day where it has no tag: nothing newer leaves the list, and says that it was asked for', async () => {
    const modified = 'Wed, 01 Jul 2026 00:00:00 GMT';
    const asked: (string | undefined)[] = [];
    const url = await publisher((request, response) => {
      asked.push(request.headers['if-modified-since']);
      if (request.headers['if-modified-since'] === modified) response.writeHead(304).end();
      else response.writeHead(200, { 'last-modified': modified }).end(madeUp);
    });
    await sync(url);
    const again = await sync(url, { now: () => NEXT_DAY });
    expect(again).toMatchObject({ changed: false, installed: { takenAt: DAY, checkedAt: NEXT_DAY } });
    expect(asked).toEqual([undefined, modified]);
  });

  test('a file that does not say its day is of the day of its Last-Modified, else of none', async () => {
    const csv = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.csv', import.meta.url));
    const headers: Record<string, string> = {};
    const url = await publisher((_, response) => void response.writeHead(200, headers).end(csv));
    expect((await sync(url)).installed.publishedOn).toBeUndefined();
    headers['last-modified'] = 'Tue, 30 Jun 2026 09:00:00 GMT';
    expect(await sync(url)).toMatchObject({
      changed: false,
      installed: { publishedOn: '2026-06-30T09:00:00.000Z', publishedBy: 'response' },
    });
    headers['last-modified'] = 'Thu, 02 Jul 2026 09:00:00 GMT';
    expect((await sync(url)).installed.publishedOn).toBe('2026-07-02T09:00:00.000Z');
    headers['last-modified'] = 'some day';
    expect((await sync(url)).installed.publishedOn).toBe(undefined);
  });

  test('an older list than the installed one is refused', async () => {
    await sync(await publisher(whole));
    server?.closeAllConnections();
    const older = madeUp.toString().replace('2026-07-01T00', '2026-06-01T00');
    const url = await publisher((_, response) => void response.writeHead(200).end(older));
    await expect(
      syncList(store, { url, now: () => DAY, retries: 0, wait: async () => undefined, allowDrop: false }),
    ).rejects.toThrow(/refused and the old one stays/);
  });

  test('the same bytes under another tag are no change; another address is asked without the tag', async () => {
    const tags: (string | undefined)[] = [];
    const url = await publisher((request, response) => {
      tags.push(request.headers['if-none-match']);
      response.writeHead(200, { etag: `"v${tags.length}"` }).end(madeUp);
    });
    expect((await sync(`${url}/a`)).changed).toBe(true);
    expect((await sync(`${url}/a`)).changed).toBe(false);
    expect((await sync(`${url}/b`)).changed).toBe(false);
    expect(tags).toEqual([undefined, '"v1"', undefined]);
  });
});

describe('what goes wrong once is tried again', () => {
  test.each<[string, RequestListener]>([
    [
      'a body that breaks off',
      (_, r) =>
        void r.writeHead(200, { 'content-length': madeUp.length }).write(madeUp.subarray(0, 200), () => r.destroy()),
    ],
    ['pieces that break off', (_, r) => void r.writeHead(200).write(madeUp.subarray(0, 200), () => r.destroy())],
    [
      'a packed body that was cut',
      (_, r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(madeUp).subarray(0, 300)),
    ],
    ['a wrong checksum', (_, r) => void r.writeHead(200, { 'repr-digest': 'sha-256=:AAAA:' }).end(madeUp)],
    ['a server in trouble', (_, r) => void r.writeHead(502).end('<html>')],
    ['too many questions', (_, r) => void r.writeHead(429).end()],
    ['a connection that is closed', (request) => void request.socket.destroy()],
  ])('%s', async (_, bad) => {
    const { listener, asked } = inTurn(bad, bad, whole);
    const { changed } = await sync(await publisher(listener));
    expect([changed, asked(), waits]).toEqual([true, 3, [10, 20]]);
  });

  test('a silent server is given up on after the time allowed, and asked again', async () => {
    const { listener, asked } = inTurn(() => undefined, whole);
    const { changed } = await sync(await publisher(listener), { timeoutMs: 150 });
    expect([changed, asked()]).toEqual([true, 2]);
  });

  test.each([
    ['3', [3000]],
    ['Thu, 02 Jul 2026 08:00:05 GMT', [5000]],
    ['Thu, 02 Jul 2026 07:00:00 GMT', [10]],
    ['soon', [10]],
  ])('Retry-After: %s', async (field, expected) => {
    const { listener } = inTurn((_, r) => void r.writeHead(503, { 'retry-after': field }).end(), whole);
    await sync(await publisher(listener));
    expect(waits).toEqual(expected);
  });
});

describe('what stays wrong leaves the installed list as it is', () => {
  const shorter = (): Buffer => {
    const list = JSON.parse(madeUp.toString()) as { results: unknown[]; total: number };
    list.results.length = 6;
    list.total = 6;
    return Buffer.from(JSON.stringify(list));
  };
  test.each<[string, RequestListener, RegExp, number]>([
    ['a sudden drop', (_, r) => void r.writeHead(200).end(shorter()), /refused and the old one stays/, 1],
    [
      'a list that was cut in half before it was sent',
      (_, r) => void r.writeHead(200).end(madeUp.subarray(0, 3000)),
      /./,
      1,
    ],
    ['an empty body', (_, r) => void r.writeHead(200).end(), /./, 1],
    ['a page for people', (_, r) => void r.writeHead(200).end('<!doctype html><p>Maintenance'), /no list format/, 1],
    ['an address that is gone', (_, r) => void r.writeHead(410).end(), /answered 410/, 1],
    [
      'redirects in a circle',
      (_, r) => void r.writeHead(302, { location: '/again' }).end(),
      /could not be reached/,
      15,
    ],
    ['a wait of an hour', (_, r) => void r.writeHead(503, { 'retry-after': '3600' }).end(), /within 3600 s/, 1],
    ['trouble without end', (_, r) => void r.writeHead(500).end(), /answered 500/, 3],
  ])('%s', async (_, bad, message, least) => {
    const { listener, asked } = inTurn(whole, bad);
    const url = await publisher(listener);
    const before = (await sync(`${url}/first`)).installed;
    await expect(sync(`${url}/list`, { allowDrop: false, retries: 2, now: () => NEXT_DAY })).rejects.toThrow(message);
    expect(asked() - 1).toBeGreaterThanOrEqual(least);
    expect(store.meta('csl')).toEqual(before);
  });

  test.each(['', 'lists.example.org', 'file:///etc/hosts'])('%j is no address', async (url) => {
    await expect(sync(url)).rejects.toThrow(/is no address/);
  });

  test('a first answer that nothing is newer is refused: there is nothing to rely on', async () => {
    await expect(sync(await publisher((_, r) => void r.writeHead(304).end()))).rejects.toThrow(/to a first request/);
    expect(store.sources()).toEqual([]);
  });
});
