import type { Reader, Row, Transaction } from '../../store/port.ts';
import type { Job } from '../api/index.ts';

export type Payload = Readonly<Record<string, unknown>>;
/** What a kind of job does. `everySeconds`: it comes back by itself, once in so long however many processes know it. */
export type JobKind = {
  readonly run: (payload: Payload) => Promise<unknown>;
  readonly everySeconds?: number;
};
export type JobKinds = Readonly<Record<string, JobKind>>;

/** Attempts after which a job is dead; one that recurs is tried for ever, with the longest pause between. */
export const MOST_ATTEMPTS = 8;
/** The first pause after a failure, in seconds; each next one is twice as long, up to the longest. */
export const FIRST_PAUSE_SECONDS = 20;
export const LONGEST_PAUSE_SECONDS = 3600;

/** The part of a transaction, of `write` or of `operate`, in which a job can be put. */
export type JobTransaction = Pick<Transaction, 'now' | 'run' | 'native'>;

/** What somebody should look at: jobs given up, one that fails, one that nobody takes. */
export type JobTrouble = {
  readonly dead: number;
  readonly failing: { readonly kind: string; readonly lastError: string } | null;
  readonly late: { readonly kind: string; readonly runAt: string } | null;
};

/**
 * The queue of jobs: one contract, two adapters, one suite of tests over both (server/testing/suites/jobs.ts). On SQLite a
 * table of the store, worked off in this process; on PostgreSQL pg-boss, with any number of workers. Jobs may run twice (a
 * worker that died after its work): each is written to bear that. A process takes only kinds that it knows: another may be
 * of a later release, or have lists of its own to fetch. @throws OperationError where the database does not answer
 */
export interface JobQueue {
  /** Makes the queue ready for jobs of a kind: before the transaction that `enqueue` is part of. */
  ready(kind: string): Promise<void>;
  /** Puts a job into the transaction of the record: it is there when the record is. Default: due now. Gives its id. */
  enqueue(tx: JobTransaction, kind: string, payload: Payload, runAt?: string): Promise<string>;
  /** Newest first, those before `after` (an id), at most `limit`. What recurs stands there once, with its next time. */
  list(page: { state?: Job['state']; after: string; limit: number }): Promise<Job[]>;
  /** `lateSeconds`: how long one may have been due. */
  trouble(lateSeconds: number): Promise<JobTrouble>;
  /** Deletes what was done before an instant. Dead jobs stay. */
  prune(before: string): Promise<void>;
  /** Jobs to come, as rows of the table `job`, where the queue has tables of its own that a backup does not know. */
  backupRows?(reader: Reader): Promise<Row[]>;
  /** Runs what is due, one after another, at most so many; gives the number run. */
  runDue(kinds: JobKinds, limit: number): Promise<number>;
  /** Works here from now on, looking every so often. The function that it gives stops that, and waits for running jobs. */
  start(kinds: JobKinds, everyMs: number): Promise<() => Promise<void>>;
  /** Lets go of what it holds. What `start` started is stopped before. */
  close(): Promise<void>;
}

/** What went wrong, as it is kept with the job: bounded, and without a stack, which would name files. */
export const messageOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 1000);
