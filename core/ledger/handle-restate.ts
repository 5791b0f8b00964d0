import { checkRecorded, checkRestatement, checkWindow } from './check.ts';
import type { AdjustCommand, CorrectCommand } from './commands.ts';
import { Draft } from './draft.ts';
import { type Outcome, refuse } from './outcome.ts';
import { isDay } from './time.ts';
import { authorityOf, consumedOf } from './types.ts';
import type { LedgerView } from './view.ts';

/** The authority grants more or less, from a day on. */
export function handleAdjust(view: LedgerView, command: AdjustCommand): Outcome {
  const { account: id, change, effectiveOn, recordedAt } = command;
  const account = view.account(id)?.account;
  if (account === undefined) return refuse('account-unknown', id, `no account ${id}`, 'open it first');
  if (account.bound.kind !== 'granted')
    return refuse(
      'bad-command',
      id,
      `a ${account.bound.kind} account has no grant to adjust`,
      'use or correct its counter',
    );
  if (change === 0n)
    return refuse('bad-command', 'change', 'a change of 0', 'give what is added (+) or taken away (-)');
  if (!isDay(effectiveOn))
    return refuse('bad-command', 'effectiveOn', `"${effectiveOn}" is no day`, 'write 2026-11-21');
  const draft = new Draft(view, command);
  const { unit } = account;
  const [debit, credit] = change > 0n ? [authorityOf(unit), id] : [id, authorityOf(unit)];
  const amount = change > 0n ? change : -change;
  draft.transfer({ phase: 'post', reason: 'adjust', unit, amount, debit, credit, effectiveOn });
  draft.event({ kind: 'adjusted', account: id, change });
  return checkRecorded(draft, recordedAt) ?? checkRestatement(draft, command.acknowledgeShortfall) ?? draft.done();
}

/** Takes wrong entries back by opposite ones, and states them anew: nothing recorded is ever changed. */
export function handleCorrect(view: LedgerView, command: CorrectCommand): Outcome {
  const draft = new Draft(view, command);
  if (command.corrections.length === 0)
    return refuse('bad-command', 'corrections', 'nothing to correct', 'name an entry');
  const seen = new Set<string>();
  for (const { entry: id, amount, effectiveOn } of command.corrections) {
    const wrong = view.transfer(id);
    if (wrong === undefined)
      return refuse('entry-unknown', id, `no transfer ${id}`, 'look the entry up in the journal');
    if (wrong.phase === 'pending' || wrong.phase === 'void-pending' || wrong.corrects?.as === 'reverses')
      return refuse(
        'entry-not-correctable',
        id,
        'only what is posted can be corrected',
        'release a reservation; correct the newest statement',
      );
    const before = view.correctedBy(id) ?? (seen.has(id) ? command.id : undefined);
    if (before !== undefined)
      return refuse('already-corrected', id, `${before} has corrected it`, 'correct the entry that replaced it');
    if (amount < 0n)
      return refuse('bad-command', id, `${amount} is below 0`, 'give the right amount, 0 to take it back');
    if (effectiveOn !== null && !isDay(effectiveOn))
      return refuse('bad-command', id, `"${effectiveOn}" is no day`, 'write 2026-11-21');
    seen.add(id);
    const { unit, debit, credit } = wrong;
    const base = { phase: 'post', reason: 'correct', unit } as const;
    draft.transfer({
      ...base,
      amount: wrong.amount,
      debit: credit,
      credit: debit,
      effectiveOn: wrong.effectiveOn,
      corrects: { entry: id, as: 'reverses' },
    });
    const day = effectiveOn ?? wrong.effectiveOn;
    const closed =
      amount > 0n && credit === consumedOf(unit) ? checkWindow(view.account(debit)!.account, day) : undefined;
    if (closed !== undefined) return closed;
    if (amount > 0n)
      draft.transfer({ ...base, amount, debit, credit, effectiveOn: day, corrects: { entry: id, as: 'replaces' } });
    draft.event({ kind: 'corrected', entry: id });
  }
  return (
    checkRecorded(draft, command.recordedAt) ?? checkRestatement(draft, command.acknowledgeShortfall) ?? draft.done()
  );
}
