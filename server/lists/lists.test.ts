import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFile, ListStore, loadLists, readListFileCached, type SyncProgress, syncList } from './index.ts';

const madeUp = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.json', import.meta.url));
const NOW = '2026-07-02T08:00:00Z';
/** The made-up list has a dozen parties, so the counts of the real one are waived. */
const OPTIONS = { now: NOW, allowDrop: true };

let dir: string;
let store: ListStore;
let server: Server | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tolhuis-lists-'));
  store = new ListStore(join(dir, 'lists'));
});
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true });
  if (server) await new Promise((done) => server?.close(done));
  server = undefined;
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/consolidated.json`;
}
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

describe('import', () => {
  test('plain and packed; the second import says what changed and keeps what left', async () => {
    const first = await importFile(store, file('a.json', madeUp), OPTIONS);
    expect(first).toMatchObject({
      source: 'csl',
      counts: { EL: 4, DPL: 2 },
      departed: 0,
      changes: { added: 12, removed: 0, changed: 0 },
      publishedOn: '2026-07-01T00:00:00.000000+00:00',
    });
    const less = JSON.parse(madeUp.toString());
    less.results.shift();
    less.total--;
    less.results[0].license_policy = 'Policy of denial';
    const second = await importFile(store, file('b.json.gz', gzipSync(JSON.stringify(less))), {
      ...OPTIONS,
      now: '2026-07-03T08:00:00Z',
    });
    expect(second).toMatchObject({ departed: 1, changes: { added: 0, removed: 1, changed: 1 } });
    expect(store.snapshot('csl')?.departed).toMatchObject([
      { name: 'Quanjing Tensor Computing Co., Ltd.', endDate: '2026-07-03' },
    ]);
    expect(readdirSync(join(dir, 'lists', 'csl', 'archive'))).toHaveLength(2);
  });
  test('a list far too short is refused and the old one stays', async () => {
    await expect(importFile(store, file('a.json', madeUp), { now: NOW })).rejects.toThrow(
      /4 entries on EL, expected at least 2500/,
    );
    expect(store.sources()).toEqual([]);
  });
  test('damaged packing, a missing file and a folder are named', async () => {
    await expect(importFile(store, file('a.gz', gzipSync(madeUp).subarray(0, 500)), OPTIONS)).rejects.toThrow(
      /damaged gzip/,
    );
    await expect(importFile(store, join(dir, 'none.json'), OPTIONS)).rejects.toThrow(/no such file/);
    await expect(importFile(store, dir, OPTIONS)).rejects.toThrow(/not a file/);
  });
  test('a lock of a living process is respected, one of a dead process taken over', async () => {
    const path = file('a.json', madeUp);
    await importFile(store, path, OPTIONS);
    writeFileSync(join(dir, 'lists', '.lock'), '1');
    await expect(importFile(store, path, OPTIONS)).rejects.toThrow(/another tolhuis \(process 1\)/);
    writeFileSync(join(dir, 'lists', '.lock'), '999999999');
    expect((await importFile(store, path, OPTIONS)).source).toBe('csl');
  });
  test('an own list goes beside the official one', async () => {
    await importFile(store, file('own.csv', 'name,country\nBad Customer Ltd,NL\n'), { now: NOW });
    expect(store.meta('own')).toMatchObject({ counts: { OWN: 1 }, format: 'own' });
  });
});

describe('sync', () => {
  test('fetches, then asks conditionally and leaves the installed list', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['if-none-match'] as string | undefined);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'content-length': madeUp.length }).end(madeUp);
    });
    const seen: SyncProgress[] = [];
    const first = await syncList(store, { url, allowDrop: true, now: () => NOW, onProgress: (p) => seen.push(p) });
    expect(first).toMatchObject({ changed: true, installed: { etag: '"v1"', origin: url } });
    expect(seen.filter((p) => p.phase === 'receiving').at(-1)).toMatchObject({
      received: madeUp.length,
      total: madeUp.length,
    });
    const second = await syncList(store, { url, allowDrop: true, now: () => '2026-07-09T00:00:00Z' });
    expect(second).toMatchObject({ changed: false, installed: { takenAt: NOW, checkedAt: '2026-07-09T00:00:00Z' } });
    expect(asked).toEqual([undefined, '"v1"']);
  });
  test('tries again after a 503, a body cut short and a wrong checksum, waiting twice as long each time', async () => {
    let call = 0;
    const url = await serve((_, response) => {
      call++;
      if (call === 1) response.writeHead(503).end();
      else if (call === 2) {
        response.writeHead(200, { 'content-length': madeUp.length });
        response.write(madeUp.subarray(0, 100), () => response.destroy());
      } else if (call === 3) response.writeHead(200, { 'repr-digest': 'sha-256=:AAAA:' }).end(madeUp);
      else response.writeHead(200).end(madeUp);
    });
    const waits: number[] = [];
    const result = await syncList(store, {
      url,
      allowDrop: true,
      now: () => NOW,
      backoffMs: 10,
      wait: async (ms) => waits.push(ms),
    });
    expect([result.changed, call, waits]).toEqual([true, 4, [10, 20, 40]]);
  });
  test('honours Retry-After, and gives up after the last try with the list untouched', async () => {
    await importFile(store, file('a.json', madeUp), OPTIONS);
    const url = await serve((_, response) => response.writeHead(429, { 'retry-after': '2' }).end());
    const waits: number[] = [];
    await expect(syncList(store, { url, retries: 2, wait: async (ms) => waits.push(ms) })).rejects.toThrow(
      /answered 429/,
    );
    expect(waits).toEqual([2000, 2000]);
    expect(store.meta('csl')?.takenAt).toBe(NOW);
  });
  test('does not try again what cannot get better: 404, a wrong expected checksum, a body of another kind', async () => {
    let call = 0;
    const url = await serve((request, response) => {
      call++;
      if (request.url === '/consolidated.json') response.writeHead(200).end('<html>maintenance</html>');
      else response.writeHead(404).end();
    });
    await expect(syncList(store, { url })).rejects.toThrow(/no list format begins like "<html>/);
    await expect(syncList(store, { url: `${url}x` })).rejects.toThrow(/answered 404/);
    await expect(syncList(store, { url, sha256: '00' })).rejects.toThrow(/checksum/);
    expect(call).toBe(3);
    expect(existsSync(join(dir, 'lists', '.lock'))).toBe(false);
  });
});

describe('load', () => {
  test('with nothing installed the starter list stands in, and says so', () => {
    const loaded = loadLists(store, '2026-11-21');
    expect(loaded.state).toMatchObject({ state: 'starter-only', effect: 'hold' });
    expect(loaded.entries.some((e) => e.name === 'Inspur Group Co., Ltd.')).toBe(true);
    expect(loaded.entries.some((e) => e.list === 'MIEU')).toBe(true);
  });
  test('an own list alone does not replace the starter list; an old official one that is not whole is a hold', async () => {
    await importFile(store, file('own.csv', 'name\nBad Customer Ltd\n'), { now: NOW });
    expect(loadLists(store, '2026-11-21').state.state).toBe('starter-only');
    await importFile(store, file('a.json', madeUp), OPTIONS);
    const loaded = loadLists(store, '2026-11-21');
    expect(loaded.state).toMatchObject({ state: 'incomplete', effect: 'hold', ageDays: 143 });
    expect(loaded.state.problems?.map((p) => p.trouble)).toContain('too-old');
    expect(loaded.entries.filter((e) => e.id.startsWith('starter/'))).toEqual([]);
    expect(loaded.sources.map((s) => s.source)).toEqual(['csl', 'own']);
  });
  test('known new names go with the official entry of the same name', async () => {
    const results = [
      {
        id: 'x',
        source: 'Entity List (EL) - BIS',
        name: 'Beijing Zhipu Huazhang Technology Co., Ltd.',
        addresses: [{ country: 'CN' }],
      },
    ];
    await importFile(store, file('z.json', JSON.stringify({ results, total: 1 })), OPTIONS);
    const aliases = loadLists(store, '2026-07-02')
      .entries.find((e) => e.id === 'x')
      ?.aliases.map((a) => a.name);
    expect(aliases).toContain('Z.AI');
  });
  test('the cache gives the same entries, and survives being damaged', () => {
    const path = file('a.json', madeUp);
    const notes: string[] = [];
    const read = () => readListFileCached(path, (m) => notes.push(m), dir);
    const first = read();
    const second = read();
    expect([first.cached, second.cached]).toEqual([false, true]);
    expect(second.entries).toEqual(first.entries);
    const cached = readdirSync(join(dir, 'cache'))[0] as string;
    writeFileSync(join(dir, 'cache', cached), '{');
    expect(read().cached).toBe(false);
    expect(notes.join()).toContain('damaged');
  });
});
