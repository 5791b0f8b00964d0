import { checkRecorded } from './check.ts';
import type { AmendCommand, OpenCommand, Opening } from './commands.ts';
import { Draft } from './draft.ts';
import { checkCover } from './licence-cover.ts';
import { type LedgerError, type Outcome, refuse } from './outcome.ts';
import { toText } from './text.ts';
import { isDay } from './time.ts';
import type { Account } from './types.ts';
import { authorityOf, isSystemAccount } from './types.ts';
import type { LedgerView } from './view.ts';

type Refusal = { readonly ok: false; readonly error: LedgerError } | undefined;

function checkAccount(account: Account): Refusal {
  const { id, from, until, bound, steps } = account;
  const bad = (what: string, remedy: string) => refuse('bad-command', id, what, remedy);
  if (id === '' || isSystemAccount(id)) return bad(`"${id}" cannot be opened`, 'choose another account id');
  if (!isDay(from) || (until !== null && (!isDay(until) || until <= from)))
    return bad(`${from} to ${until} is no period`, 'give ISO days, the end (exclusive) after the start');
  if (bound.kind === 'ratio' && (bound.denominator <= 0n || bound.numerator < 0n))
    return bad('the ratio is not a share', 'give a numerator of 0 or more and a denominator above 0');
  if (bound.kind === 'ratio' && bound.of === id)
    return bad('a ratio of itself', 'name the counter of the other volume');
  if (steps.some((step, i) => i > 0 && step.from <= steps[i - 1]!.from))
    return bad('steps out of order', 'order them by from');
  return checkCover(account);
}

/** What makes two accounts the same limit; title and citation may differ. */
const limitOf = ({ unit, bound, from, until, steps }: Account): string => toText({ unit, bound, from, until, steps });

/** Opens the account in the draft; where it is open already with the same limit, nothing happens. */
export function openInto(draft: Draft, { account, grants }: Opening): Refusal {
  const there = draft.view.account(account.id)?.account;
  if (there !== undefined) {
    if (limitOf(there) === limitOf(account)) return undefined;
    const what = `${account.id} is open with another unit, bound, period or steps`;
    return refuse('account-differs', account.id, what, 'amend the account, or use the terms that it has');
  }
  const wrong = checkAccount(account);
  if (wrong !== undefined) return wrong;
  if (account.bound.kind !== 'granted' && grants.length > 0)
    return refuse('bad-command', account.id, `a ${account.bound.kind} account takes no grants`, 'leave the grants out');
  draft.account(account);
  draft.event({ kind: 'opened', account: account.id });
  for (const { amount, effectiveOn, reason } of grants) {
    if (amount <= 0n || !isDay(effectiveOn))
      return refuse(
        'bad-command',
        account.id,
        `a grant of ${amount} on ${effectiveOn}`,
        'grant more than 0 on an ISO day',
      );
    const debit = authorityOf(account.unit);
    draft.transfer({ phase: 'post', reason, unit: account.unit, amount, debit, credit: account.id, effectiveOn });
  }
  return undefined;
}

/** Opens accounts: all or none. */
export function handleOpen(view: LedgerView, command: OpenCommand): Outcome {
  const draft = new Draft(view, command);
  if (command.accounts.length === 0) return refuse('bad-command', 'accounts', 'no account', 'name at least one');
  for (const opening of command.accounts) {
    const wrong = openInto(draft, opening);
    if (wrong !== undefined) return wrong;
  }
  return draft.done();
}

/** Gives open accounts new terms; their entries stay. */
export function handleAmend(view: LedgerView, command: AmendCommand): Outcome {
  const draft = new Draft(view, command);
  if (command.accounts.length === 0) return refuse('bad-command', 'accounts', 'no account', 'name at least one');
  for (const account of command.accounts) {
    const there = view.account(account.id)?.account;
    if (there === undefined) return refuse('account-unknown', account.id, `no account ${account.id}`, 'open it first');
    if (there.unit !== account.unit || toText(there.bound) !== toText(account.bound))
      return refuse(
        'account-differs',
        account.id,
        'an amendment keeps unit and bound',
        'open another account for another limit',
      );
    if (there.licence !== null && (account.licence === null || (there.licence.covers && !account.licence.covers)))
      return refuse(
        'account-differs',
        account.id,
        'an amendment does not take away what a licence line covers',
        'name its items, destinations and parties',
      );
    const wrong = checkAccount(account);
    if (wrong !== undefined) return wrong;
    draft.account(account);
    draft.event({ kind: 'amended', account: account.id });
  }
  return checkRecorded(draft, command.recordedAt) ?? draft.done();
}
