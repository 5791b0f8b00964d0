import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SQLITE_DIALECT } from './driver.ts';
import { migrate } from './migrate.ts';
import { SqliteConnection } from './sqlite.ts';
import { GroupCommit } from './writer.ts';

test('who wants to write waits for another who does, and the event loop does not', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tolhuis-sqlite-'));
  const [first, second] = [0, 1].map(() => new SqliteConnection(join(home, 'desk.db'), 'write')) as [
    SqliteConnection,
    SqliteConnection,
  ];
  first.exec('CREATE TABLE t (n INTEGER)');
  const told: string[] = [];
  await first.begin();
  await first.run('INSERT INTO t VALUES (1)');
  const waits = second.begin().then(() => told.push('second begins'));
  // Turns of the event loop in which the second one asks again, several times.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  told.push('others are answered');
  await first.commit();
  await waits;
  expect(told).toEqual(['others are answered', 'second begins']);
  expect(await second.get('SELECT COUNT(*) AS n FROM t')).toEqual({ n: 1 });
  await second.rollback();
  first.close();
  second.close();
  rmSync(home, { recursive: true, force: true });
});

test('what is wrong otherwise is told at once', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tolhuis-sqlite-'));
  const connection = new SqliteConnection(join(home, 'desk.db'), 'write');
  await connection.begin();
  await expect(connection.begin()).rejects.toThrow('cannot start a transaction within a transaction');
  await connection.rollback();
  connection.close();
  rmSync(home, { recursive: true, force: true });
});

test('a commit waits for the disk, and meanwhile others are answered and may write', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tolhuis-sqlite-'));
  const flushes: (() => void)[] = [];
  const slow = () => new Promise<void>((resolve) => flushes.push(resolve));
  const first = new SqliteConnection(join(home, 'desk.db'), 'write', { datasync: slow });
  const second = new SqliteConnection(join(home, 'desk.db'), 'write');
  first.exec('CREATE TABLE t (n INTEGER)');
  const told: string[] = [];
  await first.begin();
  await first.run('INSERT INTO t VALUES (1)');
  const committed = first.commit().then(() => told.push('acknowledged'));
  await second.begin();
  await second.run('INSERT INTO t VALUES (2)');
  await second.commit();
  told.push('another wrote');
  expect(flushes).toHaveLength(1);
  flushes[0]?.();
  await committed;
  expect(told).toEqual(['another wrote', 'acknowledged']);
  first.close();
  second.close();
  rmSync(home, { recursive: true, force: true });
});

test('a disk that fails at a flush: that write is not acknowledged, and nothing is written after it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tolhuis-sqlite-'));
  let works = true;
  const connection = new SqliteConnection(join(home, 'desk.db'), 'write', {
    datasync: () => (works ? Promise.resolve() : Promise.reject(new Error('EIO'))),
  });
  await migrate(connection, SQLITE_DIALECT, '2026-11-22T00:00:00.000Z');
  const commits = new GroupCommit(
    async () => connection,
    SQLITE_DIALECT,
    () => '2026-11-22T00:00:00.000Z',
  );
  const write = () => commits.submit('usr_a', (tx) => tx.log({ action: 'test.done', about: [], body: {} }));
  expect(await write()).toBe(0);
  works = false;
  await expect(write()).rejects.toMatchObject({ fault: 'disk-failing', error: { code: 'unavailable' } });
  // The kernel would now call the same pages written: a flush that succeeds proves nothing any more.
  works = true;
  await expect(write()).rejects.toMatchObject({ fault: 'disk-failing' });
  expect(await connection.get('SELECT COUNT(*) AS n FROM log_entry')).toEqual({ n: 2 });
  await commits.close();
  connection.close();
  rmSync(home, { recursive: true, force: true });
});
