import type { LicenceCover } from './licence-cover.ts';

/**
 * The words of the ledger. Every amount is a bigint: whole units, whole TPP, or whole minor units of a currency
 * ('minor:USD' is US cents); an account has one unit and its amounts are in that unit. Days are ISO dates in the
 * jurisdiction's zone; recorded times are ISO 8601 UTC with milliseconds, given by the caller: this room has no clock.
 */
export type Unit = 'units' | 'tpp' | `minor:${string}`;
export type AccountId = string;
/** '2026-11-21' */
export type Day = string;
/** '2026-11-21T10:00:00.000Z' */
export type Instant = string;

/** A level at which the law asks for something more. `from`: the smallest total (used + reserved) in this step. */
export type Step = { readonly id: string; readonly from: bigint; readonly requires: string };

/** What limits an account. */
export type Bound =
  /** The sum of its grants and adjustments, each from its effective date on (a cap that grows has several). */
  | { readonly kind: 'granted' }
  /** numerator/denominator of what has been used on the counter `of`, rounded down: exactly 50 % passes. */
  | { readonly kind: 'ratio'; readonly of: AccountId; readonly numerator: bigint; readonly denominator: bigint }
  /** Nothing: it only counts (US volume, installed base), with steps if any. */
  | { readonly kind: 'counted' };

/** Whose licence line an account belongs to, and what its use is tied to. */
export type LicenceTerms = {
  readonly licence: string;
  readonly line: string;
  /** Parties to whom shipments may go under it. */
  readonly parties: readonly string[];
  /** Ids of conditions that must be confirmed at each use. */
  readonly conditions: readonly string[];
  /** Items, destinations and roles. Absent in lines entered before these were asked: then a person confirms the fit. */
  readonly covers?: LicenceCover;
};

export type Account = {
  readonly id: AccountId;
  readonly unit: Unit;
  readonly title: string;
  /** The paragraph, licence or scenario that it comes from. */
  readonly cite: string;
  readonly bound: Bound;
  /** First day on which it can be drawn on. */
  readonly from: Day;
  /** First day on which it no longer can (half-open); null: no end. */
  readonly until: Day | null;
  /** In ascending order of `from`; may be empty. */
  readonly steps: readonly Step[];
  readonly licence: LicenceTerms | null;
};

export type Reason = 'grant' | 'tolerance' | 'adjust' | 'reserve' | 'use' | 'release' | 'expire' | 'correct';

/** What all journal entries have. `id` is the command's id and a number; entries are never changed or deleted. */
type Recorded = { readonly id: string; readonly commandId: string; readonly recordedAt: Instant };

/** The accepted command itself, so that the journal explains itself and a repeated id can be recognised. */
export type CommandEntry = Recorded & { readonly type: 'command'; readonly text: string };
/** An account as it is from now on: opened, or amended. */
export type AccountEntry = Recorded & { readonly type: 'account'; readonly account: Account };
/** One movement: debits one account and credits another by the same amount (> 0), as in TigerBeetle. */
export type TransferEntry = Recorded & {
  readonly type: 'transfer';
  readonly phase: 'post' | 'pending' | 'post-pending' | 'void-pending';
  readonly reason: Reason;
  readonly unit: Unit;
  readonly amount: bigint;
  readonly debit: AccountId;
  readonly credit: AccountId;
  readonly effectiveOn: Day;
  /** post-pending and void-pending: the pending entry that it resolves, in whole or in part, and that entry's day. */
  readonly pending: { readonly entry: string; readonly effectiveOn: Day } | null;
  /** pending: when it lapses. */
  readonly expiresAt: Instant | null;
  /** reason 'correct': the entry that is taken back (`reverses`) or stated anew (`replaces`). */
  readonly corrects: { readonly entry: string; readonly as: 'reverses' | 'replaces' } | null;
};
export type Entry = CommandEntry | AccountEntry | TransferEntry;

/** Where grants come from: credited limits stand against it, so that all balances of a unit sum to zero. */
export const authorityOf = (unit: Unit): AccountId => `authority/${unit}`;
/** Where what is used goes. */
export const consumedOf = (unit: Unit): AccountId => `consumed/${unit}`;
/** The two kinds of account that exist by themselves, have no limit and need no lock. */
export const isSystemAccount = (id: AccountId): boolean => id.startsWith('authority/') || id.startsWith('consumed/');
