import type { DoctorCheck, Job, WebhookDelivery, WebhookEndpoint } from '@tolhuis/core/app/records';
import type { Page, PageRequest, Principal } from './principal.ts';

export type { DoctorCheck, Job, WebhookDelivery, WebhookEndpoint } from '@tolhuis/core/app/records';

/** RFC-like idempotency: the same key with the same request gives the first answer back. */
export interface IdempotencyService {
  /**
   * 'new': `run` the work, then `finish`. 'replay': the kept answer. 'conflict': other content. 'busy': under way
   * elsewhere. 'done': the process that worked on it ended after its change was stored and before its answer was; `about`
   * says what it changed. One that ended before it changed anything is 'new' again once its lease is over.
   */
  begin(
    who: Principal,
    key: string,
    requestHash: string,
  ): Promise<
    | { readonly state: 'conflict' | 'busy' }
    | { readonly state: 'new'; readonly holder: string }
    | { readonly state: 'done'; readonly about: readonly string[] }
    | { readonly state: 'replay'; readonly status: number; readonly body: string }
  >;
  /**
   * Runs the work: whatever it stores is marked in the same transaction. @throws OperationError 'conflict', with nothing
   * stored, where another has taken the key over meanwhile
   */
  run<T>(who: Principal, key: string, holder: string, work: () => Promise<T>): Promise<T>;
  /** Keeps the answer. */
  finish(who: Principal, key: string, holder: string, status: number, body: string): Promise<void>;
  /** The request failed: where it stored nothing, the key may be used again. */
  abandon(who: Principal, key: string, holder: string): Promise<void>;
}

export interface WebhookService {
  /** `secret` (whsec_…, Standard Webhooks) is shown this once. Private and loopback addresses are refused. */
  create(
    who: Principal,
    endpoint: { url: string; events: readonly string[] },
  ): Promise<WebhookEndpoint & { readonly secret: string }>;
  list(who: Principal): Promise<readonly WebhookEndpoint[]>;
  remove(who: Principal, id: string): Promise<void>;
  deliveries(
    who: Principal,
    filter: { state?: WebhookDelivery['state'] } & PageRequest,
  ): Promise<Page<WebhookDelivery>>;
  /** A dead letter goes back into the queue. */
  retry(who: Principal, deliveryId: string): Promise<void>;
  /** Sends what is due; a job. Gives the numbers. */
  deliverDue(): Promise<{ readonly delivered: number; readonly failed: number; readonly dead: number }>;
}

export interface JobService {
  enqueue(kind: string, payload: Readonly<Record<string, unknown>>, runAt?: string): Promise<string>;
  list(who: Principal, filter: { state?: Job['state'] } & PageRequest): Promise<Page<Job>>;
  /** Runs what is due, one after another; any number of processes may do so at once. Gives the number run. */
  runDue(limit?: number): Promise<number>;
  /**
   * Starts the clock work in this process; the function given back stops it, and waits for running jobs.
   * @throws OperationError where the queue cannot be made ready
   */
  start(everyMs?: number): Promise<() => Promise<void>>;
}

/** What waits for a person: flips that nobody has looked at, letters given up, jobs given up. */
export type Waiting = { readonly flips: number; readonly deadLetters: number; readonly deadJobs: number };

export interface UpkeepService {
  /** Everything that can be wrong with an installation, each with a remedy. */
  doctor(who: Principal): Promise<readonly DoctorCheck[]>;
  /** Ready to serve: the store answers and is writable. */
  ready(): Promise<boolean>;
  /** In what this machine's lists are not those that the desk decides with; undefined where they are, or there are none. */
  listsApart(): Promise<{ readonly detail: string; readonly remedy: string } | undefined>;
  /** How much waits for a person. */
  waiting(): Promise<Waiting>;
  backup(who: Principal, file: string): Promise<{ readonly bytes: number }>;
  /** Deletes personal data past its retention; a job. */
  retain(who: Principal): Promise<{ readonly determinations: number; readonly personal: number }>;
}

/** Something that retention and erasing leave alone: 'everything', 'order:ID', 'determination:ID' or 'party:ID', with what names it. */
export type LegalHold = {
  readonly subject: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
};

export interface HoldService {
  holds(who: Principal): Promise<readonly LegalHold[]>;
  /** @throws OperationError 'conflict' where it is on hold already */
  place(who: Principal, subject: string, reason: string): Promise<LegalHold>;
  /** @throws OperationError 'not-found' */
  lift(who: Principal, subject: string, reason: string): Promise<void>;
}
