import type { Reader, Row, Store } from '../../store/port.ts';
import { newId } from '../common.ts';
import { EVERY, jobOf, jobsSql } from './boss-rows.ts';
import type { JobTransaction, Payload } from './port.ts';

type Put = (tx: JobTransaction, id: string, kind: string, payload: Payload, runAt: string) => Promise<boolean>;

/**
 * Takes jobs over that lie in the store's own table: a backup brought them, or a release that kept them there. In one
 * transaction, under their ids: each is in one of the two. What was done and what recurs is let go; what was dead is tried
 * again, as its cause may have lain on the machine that it comes from.
 */
export async function carriedOver(store: Store, ensured: (kind: string) => Promise<void>, put: Put): Promise<void> {
  const sql = "SELECT * FROM job WHERE state <> 'done' AND id NOT LIKE 'every:%' ORDER BY id";
  if ((await store.lookup('SELECT id FROM job LIMIT 1')) === undefined) return;
  const kinds = await store.read((r) => r.all('SELECT DISTINCT kind FROM job'));
  for (const { kind } of kinds) await ensured(String(kind));
  await store.operate(async (tx) => {
    for (const row of await tx.all(sql)) {
      const payload = JSON.parse(String(row['payload'])) as Payload;
      const as = (id: string) => put(tx, id, String(row['kind']), payload, String(row['run_at']));
      // Restored where pg-boss's schema was left as it was: what is there may be done, and was done on what is lost.
      if (!(await as(String(row['id'])))) await as(newId('job', tx.now));
    }
    await tx.run('DELETE FROM job');
  });
}

/**
 * Jobs to come, and those that were given up, as rows of the store's table, read within the snapshot of the backup. What
 * recurs is planted again wherever the backup is restored.
 */
export async function rowsToKeep(reader: Reader, schema: string): Promise<Row[]> {
  const there = await reader.get('SELECT to_regclass(?) IS NOT NULL AS there', [`${schema}.job`]);
  if (String(there?.['there']) !== 'true') return [];
  const rows = await reader.all(
    `${jobsSql(schema)} WHERE shown <> 'done' AND keyed IS DISTINCT FROM '${EVERY}' ORDER BY id`,
  );
  return rows.map((row) => {
    const { id, kind, state, runAt, attempts, lastError } = jobOf(row);
    return {
      id,
      kind,
      payload: JSON.stringify(row['data']),
      // Nobody works on it where it is restored.
      state: state === 'running' ? 'waiting' : state,
      run_at: runAt,
      attempts,
      locked_until: null,
      last_error: lastError,
      created_at: String(row['created_at']),
    };
  });
}
