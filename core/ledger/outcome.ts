import type { LineRef } from './commands.ts';
import type { AccountId, Day, Entry, Instant, Unit } from './types.ts';

/** A limit that does not hold what is asked: `available` is the least there is on `on`, the first day it falls short. */
export type Shortfall = {
  readonly account: AccountId;
  readonly unit: Unit;
  readonly asked: bigint;
  readonly available: bigint;
  readonly on: Day;
};

/** A licence line that was looked at, and why it was not taken; what it still held for the day asked. */
export type Considered = {
  readonly line: LineRef;
  readonly unitsAvailable: bigint;
  readonly valueMinorAvailable: bigint;
  readonly until: Day | null;
  readonly refusedBecause: string | null;
};

export type ErrorKind =
  | 'bad-command'
  | 'command-id-reused'
  | 'account-unknown'
  | 'account-differs'
  | 'outside-window'
  | 'over-limit'
  | 'step-not-accepted'
  | 'licence-needs-choice'
  | 'no-licence-fits'
  | 'party-not-on-licence'
  | 'condition-not-confirmed'
  | 'reservation-unknown'
  | 'reservation-closed'
  | 'reservation-expired'
  | 'more-than-reserved'
  | 'entry-unknown'
  | 'entry-not-correctable'
  | 'already-corrected'
  | 'recorded-before-last'
  | 'fact-missing';

/** What was wrong, where (a member of the command, an account, an entry), and what to do. Nothing was changed. */
export type LedgerError = {
  readonly kind: ErrorKind;
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  /** 'over-limit': every limit that falls short, not only the first. */
  readonly shortfalls?: readonly Shortfall[];
  /** 'no-licence-fits': each line that was named, and why not. */
  readonly considered?: readonly Considered[];
};

export type LedgerEvent =
  | { readonly kind: 'opened' | 'amended'; readonly account: AccountId }
  | { readonly kind: 'reserved'; readonly reservation: string; readonly expiresAt: Instant }
  | { readonly kind: 'used'; readonly account: AccountId; readonly amount: bigint }
  | { readonly kind: 'released' | 'expired'; readonly reservation: string }
  | { readonly kind: 'adjusted'; readonly account: AccountId; readonly change: bigint }
  | { readonly kind: 'corrected'; readonly entry: string }
  /** Which licence line was taken, by whom or by which rule, and what else was looked at: to be shown. */
  | {
      readonly kind: 'licence-chosen';
      readonly line: LineRef;
      readonly by: 'user' | 'rule';
      readonly rule: string;
      readonly considered: readonly Considered[];
    }
  | { readonly kind: 'step-reached'; readonly account: AccountId; readonly step: string; readonly requires: string }
  /** A recorded fact put an account below zero: acknowledged by the caller, to be dealt with. */
  | { readonly kind: 'limit-breached'; readonly account: AccountId; readonly shortBy: bigint; readonly on: Day };

/** `replayed`: the command had been applied before; these are its entries, and nothing is to be recorded again. */
export type Outcome =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      readonly events: readonly LedgerEvent[];
      readonly replayed: boolean;
    }
  | { readonly ok: false; readonly error: LedgerError };

/** An error as an outcome. */
export function refuse(
  kind: ErrorKind,
  where: string,
  what: string,
  remedy: string,
  more: Pick<LedgerError, 'shortfalls' | 'considered'> = {},
): { readonly ok: false; readonly error: LedgerError } {
  return { ok: false, error: { kind, where, what, remedy, ...more } };
}
