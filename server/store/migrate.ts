import { randomBytes } from 'node:crypto';
import { GENESIS_HASH } from '@tolhuis/core/audit';
import type { Dialect } from './driver.ts';
import { StoreError } from './errors.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import type { Row, SqlValue } from './port.ts';

/** What migrating needs of a connection: more than any other part of the house may do. */
export type SchemaConnection = {
  all(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
  run(sql: string, params?: readonly SqlValue[]): Promise<number>;
  exec(sql: string): void | Promise<void>;
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
};

/** Any number; the same in every process that migrates this database. */
const ADVISORY_LOCK = 7_410_000;

/**
 * Brings the schema forwards, all steps in one transaction under a lock, and names the log at the first start.
 * @returns the versions applied now
 * @throws StoreError 'too-new' where a later version has been here
 */
export async function migrate(
  c: SchemaConnection,
  dialect: Dialect,
  now: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<{ applied: number[]; logName: string }> {
  await c.begin();
  try {
    if (dialect.adapter === 'postgresql') await c.exec(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`);
    await c.exec(
      `CREATE TABLE IF NOT EXISTS schema_version (version ${dialect.int} PRIMARY KEY, name ${dialect.text} NOT NULL, applied_at ${dialect.text} NOT NULL)`,
    );
    const there = (await c.all('SELECT version FROM schema_version ORDER BY version')).map((r) => Number(r['version']));
    const newest = there.at(-1) ?? 0;
    const known = migrations.at(-1)?.version ?? 0;
    if (newest > known) throw new StoreError('too-new', `The store has schema ${newest}, this program knows ${known}.`);
    const applied: number[] = [];
    for (const { version, name, statements } of migrations) {
      if (version <= newest) continue;
      for (const statement of statements(dialect)) await c.exec(statement);
      await c.run('INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, ?)', [version, name, now]);
      applied.push(version);
    }
    if (newest === 0) {
      await c.run('INSERT INTO log_tail (id, size, last_hash, last_recorded_at, peaks) VALUES (1, 0, ?, ?, ?)', [
        GENESIS_HASH,
        '',
        '[]',
      ]);
      const name = `desk-${randomBytes(6).toString('hex')}`;
      await c.run('INSERT INTO meta (name, value) VALUES (?, ?)', ['log', name]);
    }
    const logName = String((await c.all("SELECT value FROM meta WHERE name = 'log'"))[0]?.['value']);
    await c.commit();
    return { applied, logName };
  } catch (thrown) {
    await c.rollback();
    throw thrown;
  }
}
