import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { tempHome } from './desk.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** A new, empty database for one test, of either kind. */
export type Fixture = {
  readonly home: string;
  readonly at: string;
  /** Runs statements past the port, as somebody who owns the database could. */
  readonly raw: (...sql: string[]) => Promise<Record<string, unknown>[]>;
  readonly remove: () => void;
};
export type Kind = 'sqlite' | 'postgresql';

let postgres: Promise<TestPostgres | null> | undefined;

/** A fixture, or null where PostgreSQL cannot start here (the reason has been printed). */
export async function fixture(kind: Kind): Promise<Fixture | null> {
  const { home, remove } = tempHome();
  if (kind === 'sqlite') {
    const at = join(home, `${randomBytes(4).toString('hex')}.db`);
    return {
      home,
      at,
      remove,
      raw: async (...statements) => {
        const db = new DatabaseSync(at, { timeout: 5000 });
        try {
          return statements.flatMap((sql) => db.prepare(sql).all() as Record<string, unknown>[]);
        } finally {
          db.close();
        }
      },
    };
  }
  postgres ??= startPostgres();
  const server = await postgres;
  if (server === null) {
    remove();
    return null;
  }
  const at = await server.database();
  return {
    home,
    at,
    remove,
    raw: async (...statements) => {
      const client = new pg.Client({ connectionString: at });
      await client.connect();
      try {
        const rows: Record<string, unknown>[] = [];
        for (const sql of statements) rows.push(...(await client.query<Record<string, unknown>>(sql)).rows);
        return rows;
      } finally {
        await client.end();
      }
    },
  };
}

/** Stops the server, when one was started. */
export async function stopPostgres(): Promise<void> {
  await (await postgres)?.stop();
  postgres = undefined;
}
