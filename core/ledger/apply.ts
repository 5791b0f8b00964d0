import type { Command } from './commands.ts';
import { handleDraw } from './handle-draw.ts';
import { handleAmend, handleOpen } from './handle-open.ts';
import { handleExpire, handleRelease, handleUseReservation } from './handle-reservation.ts';
import { handleAdjust, handleCorrect } from './handle-restate.ts';
import { type Outcome, refuse } from './outcome.ts';
import { commandText } from './text.ts';
import { isInstant } from './time.ts';
import type { LedgerView } from './view.ts';

function handle(view: LedgerView, command: Command): Outcome {
  switch (command.type) {
    case 'open':
      return handleOpen(view, command);
    case 'amend':
      return handleAmend(view, command);
    case 'reserve':
    case 'use':
      return handleDraw(view, command);
    case 'use-reservation':
      return handleUseReservation(view, command);
    case 'release':
      return handleRelease(view, command);
    case 'expire':
      return handleExpire(view, command);
    case 'adjust':
      return handleAdjust(view, command);
    case 'correct':
      return handleCorrect(view, command);
  }
}

/**
 * What a command does to the ledger: entries to record and events to tell of, or an error and nothing. Pure: the caller
 * records the entries, all of them, in one transaction with the locks of `lockSet` held. Idempotent by command id:
 * the same id and content gives the first entries back (`replayed: true`, nothing to record); another content under the
 * same id is refused. Amounts are bigints in the account's unit.
 */
export function apply(view: LedgerView, command: Command): Outcome {
  if (command.id === '' || command.id.length > 200 || !command.id.isWellFormed())
    return refuse('bad-command', 'id', 'no usable command id', 'give 1 to 200 characters of text');
  if (!isInstant(command.recordedAt))
    return refuse(
      'bad-command',
      'recordedAt',
      `"${command.recordedAt}" is no instant`,
      'write 2026-11-21T10:00:00.000Z',
    );
  const before = view.command(command.id);
  const first = before?.[0];
  if (before === undefined || first === undefined) return handle(view, command);
  if (first.type === 'command' && first.text === commandText(command))
    return { ok: true, entries: before, events: [], replayed: true };
  return refuse('command-id-reused', command.id, 'this id was used for another command', 'choose a new id');
}
