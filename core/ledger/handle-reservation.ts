import { checkDraw, checkRecorded, checkWindow } from './check.ts';
import type { ExpireCommand, Leg, ReleaseCommand, UseReservationCommand } from './commands.ts';
import { Draft } from './draft.ts';
import { type Outcome, refuse } from './outcome.ts';
import { isDay } from './time.ts';
import type { AccountId } from './types.ts';
import { consumedOf } from './types.ts';
import type { LedgerView, OpenLeg, Reservation } from './view.ts';

type Refusal = Extract<Outcome, { ok: false }>;

function find(view: LedgerView, id: string): Reservation | Refusal {
  const reservation = view.reservation(id);
  if (reservation === undefined) return refuse('reservation-unknown', id, `no reservation ${id}`, 'reserve first');
  if (reservation.legs.length === 0)
    return refuse('reservation-closed', id, `${id} was used, released or expired`, 'reserve anew');
  return reservation;
}

/** How much of each open leg is meant: all of it, or what the command names for the leg's account. */
function portions(reservation: Reservation, legs: readonly Leg[] | null): Map<OpenLeg, bigint> | Refusal {
  if (legs === null) return new Map(reservation.legs.map((leg) => [leg, leg.amount]));
  const meant = new Map<OpenLeg, bigint>();
  const named = new Set<AccountId>();
  for (const { account, amount } of legs) {
    if (named.has(account)) return refuse('bad-command', account, 'named twice', 'name each account once');
    named.add(account);
    const open = reservation.legs.filter((leg) => leg.account === account);
    const total = open.reduce((sum, leg) => sum + leg.amount, 0n);
    if (amount < 0n) return refuse('bad-command', account, `${amount} is below 0`, 'give 0 or more');
    if (amount > total) {
      const what = `${amount} asked, ${total} reserved on ${account}`;
      return refuse('more-than-reserved', account, what, 'use what is reserved, and draw the rest apart');
    }
    let left = amount;
    for (const leg of open) {
      // Math.min does not take bigints.
      const fits = left >= leg.amount;
      const part = fits ? leg.amount : left;
      meant.set(leg, part);
      left -= part;
    }
  }
  return meant;
}

function resolve(
  draft: Draft,
  leg: OpenLeg,
  amount: bigint,
  as: { phase: 'post-pending' | 'void-pending'; reason: 'use' | 'release' | 'expire'; effectiveOn: string },
): void {
  if (amount === 0n) return;
  const { unit } = draft.view.account(leg.account)!.account;
  const pending = { entry: leg.entry, effectiveOn: leg.effectiveOn };
  draft.transfer({ ...as, unit, amount, debit: leg.account, credit: consumedOf(unit), pending });
}

/** Posts a reservation, or part of it; see UseReservationCommand. */
export function handleUseReservation(view: LedgerView, command: UseReservationCommand): Outcome {
  const { effectiveOn, recordedAt, legs, remainder } = command;
  if (!isDay(effectiveOn))
    return refuse('bad-command', 'effectiveOn', `"${effectiveOn}" is no day`, 'write 2026-11-21');
  const reservation = find(view, command.reservation);
  if ('error' in reservation) return reservation;
  if (reservation.expiresAt <= recordedAt)
    return refuse('reservation-expired', reservation.id, `it lapsed at ${reservation.expiresAt}`, 'reserve anew');
  const unnamed = legs && reservation.legs.find((leg) => !legs.some(({ account }) => account === leg.account));
  if (remainder === 'release' && unnamed)
    return refuse(
      'bad-command',
      'legs',
      `${unnamed.account} is not named`,
      'name every account, with 0 where nothing is used',
    );
  const meant = portions(reservation, legs);
  if ('error' in meant) return meant;
  if (![...meant.values()].some((amount) => amount > 0n))
    return refuse('bad-command', 'legs', 'nothing is used', 'release the reservation instead');
  const draft = new Draft(view, command);
  const asked = new Map<AccountId, bigint>();
  for (const leg of reservation.legs) {
    const amount = meant.get(leg) ?? 0n;
    const closed = amount === 0n ? undefined : checkWindow(view.account(leg.account)!.account, effectiveOn);
    if (closed !== undefined) return closed;
    resolve(draft, leg, amount, { phase: 'post-pending', reason: 'use', effectiveOn });
    if (remainder === 'release')
      resolve(draft, leg, leg.amount - amount, { phase: 'void-pending', reason: 'release', effectiveOn });
    if (amount > 0n) {
      asked.set(leg.account, (asked.get(leg.account) ?? 0n) + amount);
      draft.event({ kind: 'used', account: leg.account, amount });
    }
  }
  return checkRecorded(draft, recordedAt) ?? checkDraw(draft, asked, effectiveOn) ?? draft.done();
}

/** Gives back a reservation, or part of it: always possible, also after it has lapsed. */
export function handleRelease(view: LedgerView, command: ReleaseCommand): Outcome {
  const reservation = find(view, command.reservation);
  if ('error' in reservation) return reservation;
  const meant = portions(reservation, command.legs);
  if ('error' in meant) return meant;
  const draft = new Draft(view, command);
  for (const [leg, amount] of meant)
    resolve(draft, leg, amount, { phase: 'void-pending', reason: 'release', effectiveOn: leg.effectiveOn });
  if (draft.changes.size === 0) return refuse('bad-command', 'legs', 'nothing is released', 'name an amount above 0');
  draft.event({ kind: 'released', reservation: reservation.id });
  return checkRecorded(draft, command.recordedAt) ?? draft.done();
}

/** Voids what has lapsed. Where nothing has, there is nothing to record: no entries. */
export function handleExpire(view: LedgerView, command: ExpireCommand): Outcome {
  const draft = new Draft(view, command);
  for (const reservation of view.lapsed(command.recordedAt)) {
    for (const leg of reservation.legs)
      resolve(draft, leg, leg.amount, { phase: 'void-pending', reason: 'expire', effectiveOn: leg.effectiveOn });
    draft.event({ kind: 'expired', reservation: reservation.id });
  }
  if (draft.changes.size === 0) return { ok: true, entries: [], events: [], replayed: false };
  return checkRecorded(draft, command.recordedAt) ?? draft.done();
}
