import { availableAt, course, leastFrom } from './balance.ts';
import type { Draft } from './draft.ts';
import { type LedgerError, refuse, type Shortfall } from './outcome.ts';
import type { Account, AccountId, Day, Step } from './types.ts';

type Refusal = { readonly ok: false; readonly error: LedgerError } | undefined;

/** The account, if it may be drawn on for this day. */
export function checkWindow(account: Account, on: Day): Refusal {
  const { id, from, until } = account;
  if (on >= from && (until === null || on < until)) return undefined;
  const what = `${id} can be drawn on from ${from}${until === null ? '' : ` until the day before ${until}`}, not on ${on}`;
  return refuse('outside-window', id, what, 'use the account of that period, or a licence in force on that day');
}

/** No entry of an account may be recorded before one that is there already, or "what we knew then" would change. */
export function checkRecorded(draft: Draft, recordedAt: string): Refusal {
  for (const id of draft.changes.keys()) {
    const last = draft.view.account(id)?.lastRecordedAt;
    if (last !== undefined && recordedAt < last) {
      const what = `${id} has an entry recorded at ${last}, after ${recordedAt}`;
      return refuse('recorded-before-last', id, what, 'read the clock under the lock, and use the later of the two');
    }
  }
  return undefined;
}

/** Every account that the draft draws on holds it, on `since` and on every later day; otherwise all that fall short. */
export function checkDraw(draft: Draft, asked: ReadonlyMap<AccountId, bigint>, since: Day): Refusal {
  const shortfalls: Shortfall[] = [];
  for (const [account, amount] of asked) {
    const least = leastFrom(draft.view, account, since, draft.changes);
    if (least === null || least.available >= 0n) continue;
    const { unit } = draft.view.account(account)!.account;
    shortfalls.push({ account, unit, asked: amount, available: least.available + amount, on: least.on });
  }
  if (shortfalls.length === 0) return undefined;
  const what = shortfalls
    .map((s) => `${s.account}: ${s.asked} ${s.unit} asked, ${s.available} available on ${s.on}`)
    .join('; ');
  const remedy = 'ask for less, release reservations, or obtain a further licence or allocation; nothing was taken';
  return refuse('over-limit', shortfalls[0]!.account, what, remedy, { shortfalls });
}

/** The step in which a total falls: the last that it reaches. */
export function stepAt(account: Account, total: bigint): Step | undefined {
  return account.steps.findLast((step) => step.from <= total);
}

/** Steps in which the drawn accounts land must be accepted by name: what they require is not for the ledger to judge. */
export function checkSteps(draft: Draft, asked: ReadonlyMap<AccountId, bigint>, accepted: readonly string[]): Refusal {
  for (const id of asked.keys()) {
    const { account } = draft.view.account(id)!;
    if (account.steps.length === 0) continue;
    const last = course(draft.view, id, draft.changes).at(-1);
    const total = last === undefined ? 0n : last.used + last.reserved;
    const step = stepAt(account, total);
    if (step === undefined) continue;
    if (!accepted.includes(step.id)) {
      const what = `the total on ${id} would be ${total} ${account.unit}, in the step "${step.id}" from ${step.from}: ${step.requires}`;
      return refuse('step-not-accepted', id, what, `see to what it requires, then name "${step.id}" in acceptedSteps`);
    }
    draft.event({ kind: 'step-reached', account: id, step: step.id, requires: step.requires });
  }
  return undefined;
}

/**
 * A restatement (adjustment, correction) may not make any day of any account fall further below zero, nor that of a
 * ratio which hangs on a corrected counter; unless acknowledged, and then each breach is an event.
 */
export function checkRestatement(draft: Draft, acknowledged: boolean): Refusal {
  const shortfalls: Shortfall[] = [];
  const affected = new Set([...draft.changes.keys()].flatMap((id) => [id, ...draft.view.dependents(id)]));
  for (const account of affected) {
    const before = course(draft.view, account);
    const worst = course(draft.view, account, draft.changes)
      .map((point) => {
        const now = availableAt(point);
        const was = before.findLast(({ day }) => day <= point.day);
        return { on: point.day, now, was: was === undefined ? 0n : availableAt(was) };
      })
      .filter(({ now, was }) => now !== null && now < 0n && was !== null && now < was)
      .sort((a, b) => (a.now! < b.now! ? -1 : 1))[0];
    if (worst === undefined) continue;
    const { unit } = draft.view.account(account)!.account;
    shortfalls.push({ account, unit, asked: worst.was! - worst.now!, available: worst.was!, on: worst.on });
    draft.event({ kind: 'limit-breached', account, shortBy: -worst.now!, on: worst.on });
  }
  if (shortfalls.length === 0 || acknowledged) return undefined;
  const what = shortfalls
    .map((s) => `${s.account} would be ${s.asked - s.available} ${s.unit} short on ${s.on}`)
    .join('; ');
  const remedy = 'release reservations first; or, where it is a fact that must be recorded, set acknowledgeShortfall';
  return refuse('over-limit', shortfalls[0]!.account, what, remedy, { shortfalls });
}
