import type { DayTotals } from './effects.ts';
import type { Account, AccountId, Day, Entry, Instant, TransferEntry } from './types.ts';

/**
 * An account as a store keeps it for speed: its terms, and its totals by effective day. Nothing in it that cannot be
 * derived from the entries again (`rebuild`).
 */
export type AccountState = {
  readonly account: Account;
  /** In order of day. */
  readonly days: readonly DayTotals[];
  readonly lastRecordedAt: Instant;
};

/** What is left of one pending entry. */
export type OpenLeg = {
  readonly entry: string;
  readonly account: AccountId;
  readonly amount: bigint;
  readonly effectiveOn: Day;
};
export type Reservation = {
  readonly id: string;
  readonly expiresAt: Instant;
  /** Only legs with something left; empty where the reservation is closed. */
  readonly legs: readonly OpenLeg[];
};

/**
 * Port: what `apply` reads. In memory it is `MemoryLedger`; a store implements it over rows that it has read under its
 * locks (`lockSet` says which). It only reads: what `apply` returns is for the store to write, in one transaction.
 */
export interface LedgerView {
  account(id: AccountId): AccountState | undefined;
  /** Ratio accounts whose bound is of this counter. */
  dependents(counter: AccountId): readonly AccountId[];
  reservation(id: string): Reservation | undefined;
  /** Reservations with something left that lapse at or before `at`, in order of id. */
  lapsed(at: Instant): readonly Reservation[];
  transfer(entry: string): TransferEntry | undefined;
  /** The command that corrected this entry. */
  correctedBy(entry: string): string | undefined;
  /** The entries of a command that was applied before, its CommandEntry first. */
  command(id: string): readonly Entry[] | undefined;
}
