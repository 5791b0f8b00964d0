import { createHash } from 'node:crypto';
import { OperationError } from '@tolhuis/core/app/errors';
import type { PgBoss } from 'pg-boss';
import { fromPostgres } from '../../store/errors.ts';
import type { NativeSql } from '../../store/port.ts';
import { messageOf } from './port.ts';

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

/** As long as this the same words are not warned of again: eight workers that ask every second would fill the log. */
const SAME_AGAIN_MS = 60_000;

/** Tells the operator what pg-boss reports, once a minute for the same words. */
function warner(): (said: { readonly message?: string }) => void {
  const told = new Map<string, number>();
  return ({ message }) => {
    // The names of its workers are drawn anew at each start, and say nothing.
    const text = String(message ?? 'no reason given').replace(/, Worker: [0-9a-f-]+/, '');
    const now = performance.now();
    if (now - (told.get(text) ?? Number.NEGATIVE_INFINITY) < SAME_AGAIN_MS) return;
    if (told.size > 100) told.clear();
    told.set(text, now);
    process.emitWarning(`Jobs (pg-boss): ${text}`);
  };
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
  const warn = warner();
  boss.on('error', warn);
  boss.on('warning', warn);
  try {
    await makeSchema(sql, place.schema);
    await boss.start();
    return boss;
  } catch (thrown) {
    // What had been started already; it cannot say more than what is thrown.
    await boss.stop({ graceful: false, close: false }).catch(warn);
    throw refused(thrown, place);
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
