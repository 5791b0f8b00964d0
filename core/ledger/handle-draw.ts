import { checkDraw, checkRecorded, checkSteps, checkWindow } from './check.ts';
import { chooseLicence, lineAccount } from './choose-licence.ts';
import type { DrawCommand } from './commands.ts';
import { Draft } from './draft.ts';
import { openInto } from './handle-open.ts';
import { type LedgerError, type Outcome, refuse } from './outcome.ts';
import { isDay, later } from './time.ts';
import type { AccountId } from './types.ts';
import { consumedOf } from './types.ts';
import type { LedgerView } from './view.ts';

/** Longest hold: a reservation that never lapses is a leak. Ten years. */
const MAX_HOLD_SECONDS = 315_360_000;

function checkShape(command: DrawCommand): { readonly ok: false; readonly error: LedgerError } | undefined {
  const bad = (where: string, what: string, remedy: string) => refuse('bad-command', where, what, remedy);
  if (!isDay(command.effectiveOn)) return bad('effectiveOn', `"${command.effectiveOn}" is no day`, 'write 2026-11-21');
  if (command.draws.length + command.licences.length === 0)
    return bad('draws', 'nothing to draw', 'name a limit or a licence');
  const nothing = command.draws.find(({ amount }) => amount <= 0n);
  if (nothing !== undefined) return bad('draws', `${nothing.amount} of ${nothing.account}`, 'draw more than 0');
  const free = command.licences.find(({ units, valueMinor }) => units <= 0n || valueMinor <= 0n);
  if (free !== undefined)
    return bad('licences', 'units and value must be above 0', 'a shipment free of charge has a market value');
  if (command.type !== 'reserve') return undefined;
  const { holdSeconds } = command;
  return Number.isSafeInteger(holdSeconds) && holdSeconds > 0 && holdSeconds <= MAX_HOLD_SECONDS
    ? undefined
    : bad('holdSeconds', `${holdSeconds} seconds`, `give a whole number from 1 to ${MAX_HOLD_SECONDS}`);
}

/** Reserves or uses everything that an order draws on, in one: licence lines and limits; or takes nothing. */
export function handleDraw(view: LedgerView, command: DrawCommand): Outcome {
  const misshapen = checkShape(command);
  if (misshapen !== undefined) return misshapen;
  const { effectiveOn } = command;
  const draft = new Draft(view, command);
  const reserve = command.type === 'reserve';
  const expiresAt = reserve ? later(command.recordedAt, command.holdSeconds) : null;
  const asked = new Map<AccountId, bigint>();

  const take = (id: AccountId, amount: bigint, viaLicence: boolean): Extract<Outcome, { ok: false }> | undefined => {
    const account = draft.view.account(id)?.account;
    if (account === undefined)
      return refuse('account-unknown', id, `no account ${id}`, 'open it first, or hand its opening in with the draw');
    if (account.licence !== null && !viaLicence)
      return refuse(
        'licence-needs-choice',
        id,
        'a licence is drawn on through `licences`',
        'say who or which rule chose it',
      );
    asked.set(id, (asked.get(id) ?? 0n) + amount);
    const { unit } = account;
    const sides = { debit: id, credit: consumedOf(unit), unit, amount, effectiveOn };
    draft.transfer({ ...sides, phase: reserve ? 'pending' : 'post', reason: reserve ? 'reserve' : 'use', expiresAt });
    if (!reserve) draft.event({ kind: 'used', account: id, amount });
    return checkWindow(account, effectiveOn);
  };

  for (const { account, amount, open } of command.draws) {
    if (open !== null && open.account.id !== account)
      return refuse(
        'bad-command',
        account,
        `its opening is of ${open.account.id}`,
        'open the account that is drawn on',
      );
    const wrong = (open === null ? undefined : openInto(draft, open)) ?? take(account, amount, false);
    if (wrong !== undefined) return wrong;
  }
  for (const draw of command.licences) {
    const chosen = chooseLicence(draft, draw, effectiveOn);
    if (!chosen.ok) return chosen;
    const wrong =
      take(lineAccount(chosen.line, 'units'), draw.units, true) ??
      take(lineAccount(chosen.line, `minor:${draw.currency}`), draw.valueMinor, true);
    if (wrong !== undefined) return wrong;
  }
  if (expiresAt !== null) draft.event({ kind: 'reserved', reservation: command.id, expiresAt });
  const refusal =
    checkRecorded(draft, command.recordedAt) ??
    checkDraw(draft, asked, effectiveOn) ??
    checkSteps(draft, asked, command.acceptedSteps);
  return refusal ?? draft.done();
}
