import type { Balance } from './balance.ts';
import type { Account, AccountId, Day, Entry, Instant, Unit } from './types.ts';
import { authorityOf, consumedOf } from './types.ts';

/**
 * The balance as of an effective day with what was recorded up to an instant (inclusive), from the entries alone:
 * bi-temporal, and written as plainly as possible, since it is also the reference for `balance`. Undefined where the
 * account was not open by then. `entries`: at least all those of the account and of its counter.
 */
export function balanceAt(entries: readonly Entry[], id: AccountId, asOf: Day, knownOn: Instant): Balance | undefined {
  const known = entries.filter((entry) => entry.recordedAt <= knownOn);
  let account: Account | undefined;
  for (const entry of known) if (entry.type === 'account' && entry.account.id === id) account = entry.account;
  if (account === undefined) return undefined;
  const { unit, bound } = account;
  let authorised = 0n;
  let used = 0n;
  let reserved = 0n;
  for (const entry of known) {
    if (entry.type !== 'transfer') continue;
    const inForce = entry.effectiveOn <= asOf;
    if (entry.credit === id && entry.debit === authorityOf(unit) && inForce) authorised += entry.amount;
    if (entry.debit === id && entry.credit === authorityOf(unit) && inForce) authorised -= entry.amount;
    if (entry.credit === id && entry.debit === consumedOf(unit) && inForce) used -= entry.amount;
    if (entry.debit !== id || entry.credit !== consumedOf(unit)) continue;
    if ((entry.phase === 'post' || entry.phase === 'post-pending') && inForce) used += entry.amount;
    if (entry.phase === 'pending' && inForce) reserved += entry.amount;
    if (entry.pending !== null && entry.pending.effectiveOn <= asOf) reserved -= entry.amount;
  }
  const limit = (): bigint | null => {
    if (bound.kind === 'granted') return authorised;
    if (bound.kind === 'counted') return null;
    const volume = balanceAt(entries, bound.of, asOf, knownOn)?.used ?? 0n;
    return volume < 0n ? 0n : (volume * bound.numerator) / bound.denominator;
  };
  const most = limit();
  return {
    account: id,
    unit,
    authorised: most,
    used,
    reserved,
    available: most === null ? null : most - used - reserved,
  };
}

/** TigerBeetle's four totals of one account. */
export type Sides = { debitsPosted: bigint; creditsPosted: bigint; debitsPending: bigint; creditsPending: bigint };

/** Every account's sides, system accounts included, by unit: in each unit debits equal credits, posted and pending. */
export function trialBalance(entries: readonly Entry[]): Map<Unit, Map<AccountId, Sides>> {
  const units = new Map<Unit, Map<AccountId, Sides>>();
  for (const entry of entries) {
    if (entry.type !== 'transfer') continue;
    const accounts = units.get(entry.unit) ?? new Map<AccountId, Sides>();
    units.set(entry.unit, accounts);
    const side = (id: AccountId): Sides => {
      const there = accounts.get(id) ?? { debitsPosted: 0n, creditsPosted: 0n, debitsPending: 0n, creditsPending: 0n };
      accounts.set(id, there);
      return there;
    };
    const posts = entry.phase === 'post' || entry.phase === 'post-pending' ? entry.amount : 0n;
    const pends = entry.phase === 'pending' ? entry.amount : entry.pending === null ? 0n : -entry.amount;
    side(entry.debit).debitsPosted += posts;
    side(entry.credit).creditsPosted += posts;
    side(entry.debit).debitsPending += pends;
    side(entry.credit).creditsPending += pends;
  }
  return units;
}
