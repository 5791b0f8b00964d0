import type { Account, AccountId, Day, Instant } from './types.ts';

/** What all commands have. The same `id` again, with the same content, gives the same entries and changes nothing. */
type Base = {
  readonly id: string;
  /** Read inside the transaction, never before the account's last entry. Not part of the content that `id` names. */
  readonly recordedAt: Instant;
  /** Free words for the journal: no personal data. */
  readonly note: string;
};

/** An account with its grants: for a cap that grows, one grant a step, each with the day from which it counts. */
export type Opening = { readonly account: Account; readonly grants: readonly Grant[] };
export type Grant = { readonly amount: bigint; readonly effectiveOn: Day; readonly reason: 'grant' | 'tolerance' };

/** A draw on a limit. `open`: how to open the account if nobody has yet, in the same command. */
export type Draw = { readonly account: AccountId; readonly amount: bigint; readonly open: Opening | null };

export type LineRef = { readonly licence: string; readonly line: string };
/** 'earliest-expiry': the one that lapses first; 'smallest-remainder': the one that is left with the fewest units. */
export type LicenceRule = 'earliest-expiry' | 'smallest-remainder';
/** A draw on a licence line, units and value together. Which line is the user's choice, or a rule's among those named. */
export type LicenceDraw = {
  readonly units: bigint;
  readonly currency: string;
  readonly valueMinor: bigint;
  readonly party: string;
  readonly conditionsConfirmed: readonly string[];
  readonly choose:
    | { readonly by: 'user'; readonly line: LineRef }
    | { readonly by: 'rule'; readonly rule: LicenceRule; readonly among: readonly LineRef[] };
};

/** Everything one order draws on: all of it is taken, or nothing. */
type Drawing = {
  readonly effectiveOn: Day;
  readonly draws: readonly Draw[];
  readonly licences: readonly LicenceDraw[];
  /** Ids of the steps that the caller knows the order to fall in, with what they require seen to. */
  readonly acceptedSteps: readonly string[];
};
export type Leg = { readonly account: AccountId; readonly amount: bigint };

export type OpenCommand = Base & { readonly type: 'open'; readonly accounts: readonly Opening[] };
/** New terms of accounts that exist (a licence extended, narrowed, revoked): same unit, same kind of bound. */
export type AmendCommand = Base & { readonly type: 'amend'; readonly accounts: readonly Account[] };
/** Holds amounts for `holdSeconds` from `recordedAt`; the reservation's id is the command's. */
export type ReserveCommand = Base & Drawing & { readonly type: 'reserve'; readonly holdSeconds: number };
export type UseCommand = Base & Drawing & { readonly type: 'use' };
/**
 * Turns a reservation, or a part of it, into use. `legs: null`: all that is left. What is not used is kept or released,
 * as said; with 'release' every leg must be named, so that none is left out of the count by oversight.
 */
export type UseReservationCommand = Base & {
  readonly type: 'use-reservation';
  readonly reservation: string;
  readonly effectiveOn: Day;
  readonly legs: readonly Leg[] | null;
  readonly remainder: 'keep' | 'release';
};
export type ReleaseCommand = Base & {
  readonly type: 'release';
  readonly reservation: string;
  readonly legs: readonly Leg[] | null;
};
/** Voids every reservation that has lapsed at `recordedAt`. Until it runs they count: fail closed. */
export type ExpireCommand = Base & { readonly type: 'expire' };
/** An authority raises (+) or lowers (−) what it granted. */
export type AdjustCommand = Base & {
  readonly type: 'adjust';
  readonly account: AccountId;
  readonly change: bigint;
  readonly effectiveOn: Day;
  readonly acknowledgeShortfall: boolean;
};
/**
 * Restates posted entries that were wrong: each is reversed on its own day and, unless `amount` is 0, stated anew.
 * `acknowledgeShortfall`: a fact must be recordable even where it breaks a limit; then the breach is an event and the
 * account takes no draw until it is made good.
 */
export type CorrectCommand = Base & {
  readonly type: 'correct';
  readonly corrections: readonly {
    readonly entry: string;
    readonly amount: bigint;
    readonly effectiveOn: Day | null;
  }[];
  readonly acknowledgeShortfall: boolean;
};
export type DrawCommand = ReserveCommand | UseCommand;
export type Command =
  | OpenCommand
  | AmendCommand
  | DrawCommand
  | UseReservationCommand
  | ReleaseCommand
  | ExpireCommand
  | AdjustCommand
  | CorrectCommand;
