import type { Job } from '../api/index.ts';

/** The key of jobs that recur; others have their own id as key. */
export const EVERY = 'every';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Our id of a job (`common.ts`: 48 bits of time, 80 random) as the UUID that pg-boss wants; the order stays. */
export function uuidOf(id: string): string {
  let n = 0n;
  for (const digit of id.slice(id.indexOf('_') + 1)) n = n * 32n + BigInt(DIGITS.indexOf(digit));
  const hex = n.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** And back; also for a UUID that somebody else drew. */
export function jobIdOf(uuid: string): string {
  let n = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let i = 0; i < 26; i++, n /= 32n) text = DIGITS[Number(n % 32n)] + text;
  return `job_${text}`;
}

/** True for what can be turned into a UUID: 128 bits in 26 digits. */
export const isJobId = (id: string): boolean => /^job_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(id);

/** pg-boss allows letters, digits, `_ - . /` in the name of a queue; our kinds have no `/`. */
export const queueOf = (kind: string): string => kind.replaceAll('@', '/');
const kindOf = (queue: string): string => queue.replaceAll('/', '@');

const iso = (time: string): string => `to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** When a recurring job comes back: the slot that it ran in, and one period on. */
const NEXT = `(singleton_on + make_interval(secs => (data->>'everySeconds')::float8)) AT TIME ZONE 'UTC'`;

/**
 * pg-boss's jobs as ours (its table: docs/sql/job-table.md of pg-boss). One that recurs stands there once: its last run that
 * is done shows as waiting for the next. What an operator cancelled by hand counts as given up.
 */
export const jobsSql = (schema: string): string => `
  SELECT id, name, data, keyed, ${iso('created_on')} AS created_at, shown AS state, attempts, last_error, due, ${iso('due')} AS run_at FROM (
    SELECT id, name, data, singleton_key AS keyed, created_on,
      CASE WHEN state = 'active' THEN 'running'
           WHEN state = 'completed' AND singleton_key IS DISTINCT FROM '${EVERY}' THEN 'done'
           WHEN state IN ('failed', 'cancelled') THEN 'dead'
           ELSE 'waiting' END AS shown,
      CASE WHEN state = 'completed' AND singleton_key = '${EVERY}' THEN ${NEXT}
           WHEN state = 'completed' THEN completed_on
           ELSE start_after END AS due,
      CASE WHEN started_on IS NULL OR (state = 'completed' AND singleton_key = '${EVERY}') THEN 0
           ELSE retry_count + 1 END AS attempts,
      CASE WHEN state <> 'completed' AND output IS NOT NULL
           THEN COALESCE(output->>'message', output#>>'{value,message}', output->>'value', output::text) END AS last_error
    FROM ${schema}.job j
    WHERE NOT (state = 'completed' AND singleton_key = '${EVERY}' AND EXISTS (
      SELECT 1 FROM ${schema}.job newer
      WHERE newer.name = j.name AND newer.singleton_key = '${EVERY}' AND newer.created_on > j.created_on))
  ) AS jobs`;

export const jobOf = (row: Readonly<Record<string, unknown>>): Job => ({
  id: jobIdOf(String(row['id'])),
  kind: kindOf(String(row['name'])),
  state: String(row['state']) as Job['state'],
  runAt: String(row['run_at']),
  attempts: Number(row['attempts']),
  lastError: row['last_error'] === null ? null : String(row['last_error']),
});
