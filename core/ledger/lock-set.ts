import { lineAccount } from './choose-licence.ts';
import type { Command, DrawCommand } from './commands.ts';
import type { AccountId } from './types.ts';
import { isSystemAccount } from './types.ts';
import type { LedgerView } from './view.ts';

function drawn(command: DrawCommand): AccountId[] {
  const lines = command.licences.flatMap((draw) => {
    const among = draw.choose.by === 'user' ? [draw.choose.line] : draw.choose.among;
    return among.flatMap((line) => [lineAccount(line, 'units'), lineAccount(line, `minor:${draw.currency}`)]);
  });
  return [...command.draws.map(({ account }) => account), ...lines];
}

function named(view: LedgerView, command: Command): AccountId[] {
  switch (command.type) {
    case 'open':
      return command.accounts.map(({ account }) => account.id);
    case 'amend':
      return command.accounts.map(({ id }) => id);
    case 'reserve':
    case 'use':
      return drawn(command);
    case 'use-reservation':
    case 'release':
      return (view.reservation(command.reservation)?.legs ?? []).map(({ account }) => account);
    case 'expire':
      return view.lapsed(command.recordedAt).flatMap(({ legs }) => legs.map(({ account }) => account));
    case 'adjust':
      return [command.account];
    case 'correct':
      return command.corrections.flatMap(({ entry }) => {
        const transfer = view.transfer(entry);
        return transfer === undefined ? [] : [transfer.debit, transfer.credit];
      });
  }
}

/**
 * The accounts that `apply` will read or move, counters and ratios that hang on them included; some may not be open yet.
 * Sorted: stores that lock them in this order cannot deadlock. Besides these, lock the command's id and, for
 * use-reservation and release, the reservation; then read the view again under the locks, since this list was made of
 * what was known before them. System accounts need no lock: nothing limits them, and their totals are derived.
 */
export function lockSet(view: LedgerView, command: Command): AccountId[] {
  const ids = new Set(named(view, command).filter((id) => !isSystemAccount(id)));
  const opened = command.type === 'reserve' || command.type === 'use' ? command.draws.flatMap((d) => d.open ?? []) : [];
  for (const { account } of opened) if (account.bound.kind === 'ratio') ids.add(account.bound.of);
  for (const id of [...ids]) {
    const bound = view.account(id)?.account.bound;
    if (bound?.kind === 'ratio') ids.add(bound.of);
    for (const dependent of view.dependents(id)) ids.add(dependent);
  }
  return [...ids].sort();
}
