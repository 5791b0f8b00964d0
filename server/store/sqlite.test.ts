import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteConnection } from './sqlite.ts';

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
