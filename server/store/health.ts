import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type pg from 'pg';
import type { Reader, StoreHealth } from './port.ts';
import { readSnapshot } from './postgres.ts';
import type { SqliteReaders } from './sqlite.ts';

type Check = StoreHealth['checks'][number];
/** Below this much free disk a desk should not start a busy day. */
const LOW_DISK_BYTES = 512 * 1024 * 1024;
/** A write-ahead log this big means that a reader has kept a checkpoint from happening. */
const BIG_WAL_BYTES = 256 * 1024 * 1024;

const schemaVersion = async (reader: Reader): Promise<number> =>
  Number((await reader.get('SELECT MAX(version) AS version FROM schema_version'))?.['version'] ?? 0);

function check(name: string, ok: boolean, detail: string, remedy: string): Check {
  return ok ? { name, ok, detail } : { name, ok, detail, remedy };
}

/** Health of a SQLite file: integrity, journal, disk and the file's rights. */
export function sqliteHealth(readers: SqliteReaders, file: string): Promise<StoreHealth> {
  return readers.read(async (reader) => {
    const quick = String((await reader.get('PRAGMA quick_check(1)'))?.['quick_check']);
    const journal = String((await reader.get('PRAGMA journal_mode'))?.['journal_mode']);
    const version = String((await reader.get('SELECT sqlite_version() AS version'))?.['version']);
    const disk = statfsSync(dirname(file));
    const free = disk.bavail * disk.bsize;
    const wal = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    const others = (statSync(file).mode & 0o077) !== 0 && (statSync(dirname(file)).mode & 0o077) !== 0;
    return {
      adapter: 'sqlite' as const,
      version,
      schemaVersion: await schemaVersion(reader),
      checks: [
        check('integrity', quick === 'ok', quick, 'Restore the last backup; keep the damaged file.'),
        check('journal', journal === 'wal', journal, 'Another program changed the journal mode: stop it.'),
        check('disk', free > LOW_DISK_BYTES, `${Math.floor(free / 2 ** 20)} MiB free`, 'Free space on this disk.'),
        check('write-ahead log', wal < BIG_WAL_BYTES, `${Math.floor(wal / 2 ** 20)} MiB`, 'Restart; a reader held it.'),
        check('rights', !others, others ? 'readable by others' : 'this user only', `chmod 700 the data directory.`),
      ],
    };
  });
}

/** Health of a PostgreSQL database: durability settings and connections. */
export function postgresHealth(pool: pg.Pool): Promise<StoreHealth> {
  return readSnapshot(pool, async (reader) => {
    const show = async (name: string): Promise<string> => String((await reader.get(`SHOW ${name}`))?.[name]);
    const [sync, fsync, version] = [
      await show('synchronous_commit'),
      await show('fsync'),
      await show('server_version'),
    ];
    const most = Number(await show('max_connections'));
    const used = Number((await reader.get('SELECT COUNT(*) AS n FROM pg_stat_activity'))?.['n']);
    return {
      adapter: 'postgresql' as const,
      version,
      schemaVersion: await schemaVersion(reader),
      checks: [
        check(
          'synchronous_commit',
          sync !== 'off',
          sync,
          'Set synchronous_commit = on: an acknowledged write must last.',
        ),
        check('fsync', fsync === 'on', fsync, 'Set fsync = on.'),
        check('connections', used < most * 0.9, `${used} / ${most}`, 'Raise max_connections or run fewer workers.'),
      ],
    };
  });
}
