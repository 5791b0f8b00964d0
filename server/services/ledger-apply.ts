import { OperationError } from '@tolhuis/core/app/errors';
import type { Json } from '@tolhuis/core/audit';
import { apply, type Command, type LedgerError, type LedgerEvent, type Outcome } from '@tolhuis/core/ledger';
import type { Transaction } from '../store/port.ts';
import type { LedgerCommand } from './api/index.ts';
import { conflict } from './common.ts';
import { recordEntries } from './ledger-record.ts';
import { RowView } from './ledger-view.ts';
import { announce } from './webhook-outbox.ts';

/** Applies a command inside a transaction: entries, balances and log entry, or an error and nothing. */
export async function applyLedger(tx: Transaction, lock: string, input: LedgerCommand): Promise<Outcome> {
  const command = { ...input, recordedAt: tx.now } as Command;
  const view = new RowView();
  await view.lock(tx, lock, command);
  const outcome = await view.settle(tx, lock, (v) => apply(v, command));
  if (!outcome.ok || outcome.replayed || outcome.entries.length === 0) return outcome;
  await recordEntries(tx, outcome.entries);
  const moved = [...new Set(outcome.entries.flatMap((e) => (e.type === 'transfer' ? [e.debit, e.credit] : [])))];
  await tx.log({
    action: `ledger.${command.type}`,
    about: [`command:${command.id}`, ...moved.map((id) => `account:${id}`)].slice(0, 100),
    body: {
      command: command.id,
      entries: outcome.entries.flatMap((e) =>
        e.type === 'transfer'
          ? [
              {
                id: e.id,
                phase: e.phase,
                reason: e.reason,
                debit: e.debit,
                credit: e.credit,
                amount: String(e.amount),
                unit: e.unit,
                on: e.effectiveOn,
              },
            ]
          : [],
      ),
      // Which licence was used, by whose choice or which rule, and what was passed over: never silent.
      chosen: outcome.events.flatMap((e) => (e.kind === 'licence-chosen' ? [plain(e)] : [])),
      breached: outcome.events.flatMap((e) => (e.kind === 'limit-breached' ? [plain(e)] : [])),
      opened: outcome.entries.flatMap((e) => (e.type === 'account' ? [e.account.id] : [])),
    },
  });
  for (const event of outcome.events)
    if (event.kind === 'limit-breached')
      await announce(tx, 'ledger.limit-breached', { account: event.account, on: event.on, command: command.id });
  return outcome;
}

/** An event as the log and its readers take it: amounts as decimal text. */
const plain = (event: LedgerEvent): Json =>
  JSON.parse(
    JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  ) as Json;

/** The ledger's refusal in the words of the doors. */
export function refused(error: LedgerError): OperationError {
  const input = error.kind === 'bad-command' || error.kind === 'fact-missing';
  if (input)
    return new OperationError({
      code: 'bad-input',
      issues: [{ path: error.where, message: `${error.what}.`, remedy: `${error.remedy}.` }],
    });
  return conflict(`The ledger refuses (${error.kind}): ${error.what}.`, `${error.remedy}.`);
}
