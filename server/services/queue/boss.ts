import { createHash } from 'node:crypto';
import { OperationError } from '@tolhuis/core/app/errors';
import type { PgBoss } from 'pg-boss';
import { fromPostgres } from '../../store/errors.ts';
import type { NativeSql } from '../../store/port.ts';
import { messageOf } from './port.ts';
import { asError, warner } from './warn.ts';

/** Where pg-boss keeps its tables, and as whom we come. */
export type BossPlace = { readonly schema: string; readonly role: string };

/** PostgreSQL cuts longer names off; pg-boss takes 50 bytes. */
const PLAIN = /^[a-z_][a-z0-9_]{0,30}$/;

/**
 * The schema of the jobs that belong to the schema of the desk: a database may hold several desks, each told by the
 * search_path of its connection string, and their jobs must not meet.
 */
export function jobSchema(desk: string): string {
  if (desk === 'public') return 'tolhuis_jobs';
  return `tolhuis_jobs_${PLAIN.test(desk) ? desk : createHash('sha256').update(desk).digest('hex').slice(0, 12)}`;
}

/** Asks the database where the jobs of this connection's desk lie. */
export async function bossPlace(sql: NativeSql): Promise<BossPlace> {
  const asked = await sql('SELECT current_schema() AS desk, current_user AS role');
  const { desk, role } = asked.rows[0] ?? {};
  return { schema: jobSchema(String(desk ?? 'public')), role: String(role) };
}

/** SQLSTATE "unique_violation" of the catalogue: another process made the same schema at the same moment. */
const MADE_MEANWHILE = '23505';

/**
 * The schema exists. Not left to pg-boss: even CREATE SCHEMA IF NOT EXISTS asks for the right to create, which a role may
 * lack to whom the schema was given, and of two processes that run it at once one fails.
 */
async function makeSchema(sql: NativeSql, schema: string): Promise<void> {
  const found = await sql('SELECT to_regnamespace($1) IS NOT NULL AS there', [schema]);
  if (found.rows[0]?.['there'] === true) return;
  try {
    await sql(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === MADE_MEANWHILE)) throw thrown;
  }
}

export type BossOptions = {
  /** Whether it looks for jobs of workers that died, every so many seconds; undefined: others do. */
  readonly superviseSeconds?: number;
};

/**
 * Starts pg-boss over the store's own connections; where its schema is not there yet, or is older, it makes it. The package
 * is loaded here, at the first use: a desk on SQLite never does.
 * @throws OperationError with what to do, where this role may not make the schema, or the database does not answer
 */
export async function openBoss(sql: NativeSql, place: BossPlace, { superviseSeconds }: BossOptions): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    db: { executeSql: sql },
    schema: place.schema,
    createSchema: false,
    // Recurring jobs are planted by those who know them (boss-queue.ts).
    schedule: false,
    registerInstance: false,
    supervise: superviseSeconds !== undefined,
    ...(superviseSeconds !== undefined && {
      superviseIntervalSeconds: superviseSeconds,
      monitorIntervalSeconds: superviseSeconds,
    }),
  });
  const warn = warner('Jobs (pg-boss)');
  boss.on('error', warn);
  boss.on('warning', warn);
  try {
    await makeSchema(sql, place.schema);
    await boss.start();
    return boss;
  } catch (thrown) {
    // What had been started already; it cannot say more than what is thrown.
    await boss.stop({ graceful: false, close: false }).catch((stopping) => warn(asError(stopping)));
    throw refused(thrown, place);
  }
}

export type OpenedBoss = { readonly boss: PgBoss; readonly place: BossPlace };

/** pg-boss of this process, opened at the first use. */
export class BossHandle {
  readonly sql: NativeSql;
  #opening: Promise<OpenedBoss> | undefined;

  constructor(sql: NativeSql) {
    this.sql = sql;
  }

  /** One that could not be opened is tried again by the next who asks. */
  opened(): Promise<OpenedBoss> {
    this.#opening ??= this.#open().catch((thrown) => {
      this.#opening = undefined;
      throw thrown;
    });
    return this.#opening;
  }

  async #open(): Promise<OpenedBoss> {
    const place = await bossPlace(this.sql).catch((thrown) => {
      throw fromPostgres(thrown);
    });
    return { place, boss: await openBoss(this.sql, place, {}) };
  }

  /** Runs work on it. @throws OperationError for what the database refuses */
  async guarded<T>(work: (opened: OpenedBoss) => Promise<T>): Promise<T> {
    const there = await this.opened();
    try {
      return await work(there);
    } catch (thrown) {
      throw refused(thrown, there.place);
    }
  }

  async close(): Promise<void> {
    // One that never opened has told whoever asked for it.
    const there = await this.#opening?.catch(() => undefined);
    this.#opening = undefined;
    await there?.boss.stop({ graceful: false, close: false });
  }
}

/** SQLSTATE "insufficient_privilege" (PostgreSQL, Appendix A). */
const NO_RIGHT = '42501';

/** An error of the queue's database as one of ours, where it is no defect. */
export function refused(thrown: unknown, { schema, role }: BossPlace): unknown {
  // pg-boss wraps what PostgreSQL said while it made its schema.
  const codes = [thrown, thrown instanceof Error ? thrown.cause : undefined].flatMap((e) =>
    e instanceof Error && 'code' in e ? [e.code] : [],
  );
  if (codes.includes(NO_RIGHT) || /permission denied|must be owner/i.test(messageOf(thrown)))
    return new OperationError({
      code: 'unavailable',
      what: `The PostgreSQL role ${role} lacks rights on the schema ${schema}, where jobs wait: ${messageOf(thrown)}.`,
      remedy: `As an owner of the database: CREATE SCHEMA IF NOT EXISTS ${schema}; ALTER SCHEMA ${schema} OWNER TO "${role}"; then start again.`,
    });
  return fromPostgres(thrown);
}
