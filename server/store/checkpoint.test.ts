import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Checkpointer, PAGES_BESIDE_THREAD } from './checkpoint.ts';
import { openStore } from './open.ts';
import { SqliteConnection } from './sqlite.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tolhuis-checkpoint-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const PAGE = 'x'.repeat(4000);
const open = (file: string): SqliteConnection => {
  const writer = new SqliteConnection(file, 'write', { checkpointPages: PAGES_BESIDE_THREAD });
  writer.exec('CREATE TABLE IF NOT EXISTS t (page TEXT)');
  return writer;
};

test('the thread copies what a writer left in the log, and the log begins anew', async () => {
  const file = join(home, 'desk.db');
  const writer = open(file);
  const checkpointer = new Checkpointer(file);
  for (let n = 0; n < 1500; n++) await writer.run('INSERT INTO t VALUES (?)', [PAGE]);
  const first = await checkpointer.now();
  expect(first.copied).toBe(first.log);
  expect(statSync(file).size).toBeGreaterThan(1500 * PAGE.length);
  await writer.run('INSERT INTO t VALUES (?)', [PAGE]);
  expect((await checkpointer.now()).log).toBeLessThan(20);
  await checkpointer.close();
  writer.close();
});

test('what a reader still needs stays in the log, and nobody waits', async () => {
  const file = join(home, 'desk.db');
  const writer = open(file);
  await writer.run('INSERT INTO t VALUES (?)', [PAGE]);
  const reader = new SqliteConnection(file, 'read');
  await reader.beginRead();
  const before = await reader.get('SELECT COUNT(*) AS n FROM t');
  const checkpointer = new Checkpointer(file);
  for (let n = 0; n < 50; n++) await writer.run('INSERT INTO t VALUES (?)', [PAGE]);
  const { log, copied } = await checkpointer.now();
  expect(copied).toBeLessThan(log);
  expect(await reader.get('SELECT COUNT(*) AS n FROM t')).toEqual(before);
  await reader.rollback();
  const after = await checkpointer.now();
  expect(after.copied).toBe(after.log);
  await checkpointer.close();
  reader.close();
  writer.close();
});

test('a store whose thread does nothing copies by itself, and keeps everything', async () => {
  const at = join(home, 'desk.db');
  const store = await openStore({ at, checkpoints: 'elsewhere' });
  for (let n = 0; n < 40; n++)
    await store.write('system:test', async (tx) => {
      for (let m = 0; m < 200; m++) await tx.run('INSERT INTO meta (name, value) VALUES (?, ?)', [`${n}-${m}`, PAGE]);
      await tx.log({ action: 'test', about: ['test'], body: { n } });
    });
  // 8,000 rows of a page each went through it.
  expect(statSync(`${at}-wal`).size).toBeLessThan(2 * PAGES_BESIDE_THREAD * 4096);
  await store.close();
  const again = await openStore({ at, checkpoints: 'aside' });
  expect(await again.lookup("SELECT COUNT(*) AS n FROM meta WHERE name LIKE '%-%'")).toMatchObject({ n: 8000 });
  await again.close();
});
