import { type DayTotals, mergeDays } from './effects.ts';
import type { AccountId, Day, Unit } from './types.ts';
import type { LedgerView } from './view.ts';

/** An account's balance, in its unit. `available` is null where nothing limits it; below zero only after a breach. */
export type Balance = {
  readonly account: AccountId;
  readonly unit: Unit;
  readonly authorised: bigint | null;
  readonly used: bigint;
  readonly reserved: bigint;
  readonly available: bigint | null;
};

/** Movements that are not recorded yet: those of the command that is being examined. */
export type Changes = ReadonlyMap<AccountId, readonly DayTotals[]>;
export const NO_CHANGES: Changes = new Map();

/** A running total from a day on. */
export type Point = {
  readonly day: Day;
  readonly authorised: bigint | null;
  readonly used: bigint;
  readonly reserved: bigint;
};

const daysOf = (view: LedgerView, id: AccountId, changes: Changes): readonly DayTotals[] =>
  mergeDays(view.account(id)?.days ?? [], changes.get(id) ?? []);

/**
 * The account's running totals at each day on which they change, in order. A ratio account's authorised part follows
 * its counter: numerator/denominator of the counter's use up to that day, rounded down.
 */
export function course(view: LedgerView, id: AccountId, changes: Changes = NO_CHANGES): Point[] {
  const bound = view.account(id)?.account.bound ?? { kind: 'granted' };
  const counter = bound.kind === 'ratio' ? daysOf(view, bound.of, changes) : [];
  const counted = new Map(counter.map(({ day, used }) => [day, used]));
  const own = mergeDays(
    daysOf(view, id, changes),
    counter.map(({ day }) => ({ day, authorised: 0n, used: 0n, reserved: 0n })),
  );
  let [authorised, used, reserved, volume] = [0n, 0n, 0n, 0n];
  return own.map((change) => {
    authorised += change.authorised;
    used += change.used;
    reserved += change.reserved;
    volume += counted.get(change.day) ?? 0n;
    if (bound.kind === 'granted') return { day: change.day, authorised, used, reserved };
    if (bound.kind === 'counted') return { day: change.day, authorised: null, used, reserved };
    const share = volume < 0n ? 0n : (volume * bound.numerator) / bound.denominator;
    return { day: change.day, authorised: share, used, reserved };
  });
}

/** authorised − used − reserved; null where nothing limits. */
export const availableAt = ({ authorised, used, reserved }: Point): bigint | null =>
  authorised === null ? null : authorised - used - reserved;

/**
 * What is known now of the account as of the end of a day. Undefined for an unknown account. How much a draw may take
 * is `leastFrom`, which looks at later days too; what was known at an earlier time is `balanceAt` (history.ts).
 */
export function balance(view: LedgerView, id: AccountId, asOf: Day): Balance | undefined {
  const state = view.account(id);
  if (state === undefined) return undefined;
  const unlimited = state.account.bound.kind === 'counted';
  const start: Point = { day: '', authorised: unlimited ? null : 0n, used: 0n, reserved: 0n };
  const { authorised, used, reserved } = course(view, id).findLast(({ day }) => day <= asOf) ?? start;
  return {
    account: id,
    unit: state.account.unit,
    authorised,
    used,
    reserved,
    available: availableAt({ day: '', authorised, used, reserved }),
  };
}

/**
 * The least available from `since` on, and the first day of that least: what a draw effective on `since` can take
 * without overdrawing any later day. Null where nothing limits the account. `leastFromCourse` says the same of any
 * account; granted ones, which nearly all are, take a shorter way, since every draw goes through here.
 */
export function leastFrom(
  view: LedgerView,
  id: AccountId,
  since: Day,
  changes: Changes = NO_CHANGES,
): { available: bigint; on: Day } | null {
  if (view.account(id)?.account.bound.kind !== 'granted') return leastFromCourse(view, id, since, changes);
  let available = 0n;
  let least: { available: bigint; on: Day } | undefined;
  for (const { day, authorised, used, reserved } of daysOf(view, id, changes)) {
    if (day > since && least === undefined) least = { available, on: since };
    available += authorised - used - reserved;
    if (least !== undefined && available < least.available) least = { available, on: day };
  }
  return least ?? { available, on: since };
}

/** As `leastFrom`, read off the account's course: the reference, and the way for ratios. */
export function leastFromCourse(
  view: LedgerView,
  id: AccountId,
  since: Day,
  changes: Changes = NO_CHANGES,
): { available: bigint; on: Day } | null {
  if (view.account(id)?.account.bound.kind === 'counted') return null;
  const points = course(view, id, changes);
  const before = points.findLast(({ day }) => day <= since);
  let least = { available: (before && availableAt(before)) ?? 0n, on: since };
  for (const point of points) {
    const available = availableAt(point);
    if (point.day > since && available !== null && available < least.available) least = { available, on: point.day };
  }
  return least;
}
