import type { AccountId, Day, TransferEntry } from './types.ts';
import { authorityOf, isSystemAccount } from './types.ts';

/** What happened on an account on one day, in its unit. */
export type DayTotals = {
  readonly day: Day;
  readonly authorised: bigint;
  readonly used: bigint;
  readonly reserved: bigint;
};

/**
 * What one transfer does to the limit that it moves, by day. A limit is credited from the authority (authorised) and
 * debited to what is consumed (used); pending debits are reserved; the opposite directions take back.
 */
export function effectOf(entry: TransferEntry): { readonly account: AccountId; readonly days: readonly DayTotals[] } {
  const { amount, unit, effectiveOn: day, phase, pending } = entry;
  const debits = !isSystemAccount(entry.debit);
  const account = debits ? entry.debit : entry.credit;
  const reservedDay = pending?.effectiveOn ?? day;
  const unreserve: DayTotals = { day: reservedDay, authorised: 0n, used: 0n, reserved: -amount };
  if (phase === 'pending') return { account, days: [{ day, authorised: 0n, used: 0n, reserved: amount }] };
  if (phase === 'void-pending') return { account, days: [unreserve] };
  const signed = debits ? amount : -amount;
  const fromAuthority = entry.debit === authorityOf(unit) || entry.credit === authorityOf(unit);
  const posted: DayTotals = fromAuthority
    ? { day, authorised: -signed, used: 0n, reserved: 0n }
    : { day, authorised: 0n, used: signed, reserved: 0n };
  return { account, days: phase === 'post-pending' ? [unreserve, posted] : [posted] };
}

/** Days in order, those of the same date added up; the arguments stay as they are. */
export function mergeDays(days: readonly DayTotals[], more: readonly DayTotals[]): DayTotals[] {
  const merged = [...days];
  for (const extra of more) {
    let at = merged.length;
    // Nearly always the last day or after it: search from the end.
    while (at > 0 && merged[at - 1]!.day > extra.day) at--;
    const there = at > 0 ? merged[at - 1]! : undefined;
    if (there === undefined || there.day !== extra.day) merged.splice(at, 0, extra);
    else
      merged[at - 1] = {
        day: there.day,
        authorised: there.authorised + extra.authorised,
        used: there.used + extra.used,
        reserved: there.reserved + extra.reserved,
      };
  }
  return merged;
}
