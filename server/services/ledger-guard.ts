import { need } from './allow.ts';
import type { LedgerCommand, Principal } from './api/index.ts';
import { forbidden } from './common.ts';

/** Fewest characters of a reason that somebody else can follow. */
const REASON = 20;

/**
 * What a command asks of who gives it by hand, beyond its permission. Goods leave through orders, under four eyes: a use beside
 * them takes an officer and a written reason, and a draw that opens an account is an opening.
 * @throws OperationError 'forbidden'
 */
export function guardByHand(who: Principal, command: LedgerCommand): void {
  if (command.type === 'use' || command.type === 'use-reservation') {
    if (!who.roles.includes('officer'))
      throw forbidden(
        'What goes out is used by its order; a use beside orders is for an officer to record.',
        'Name the reservation when the order is approved, or ask an export-compliance officer.',
      );
    if (command.note.trim().length < REASON)
      throw forbidden(
        'A use beside orders needs a written reason.',
        'Say in `note`, in at least 20 characters, what went out and why without an order.',
      );
  }
  if ((command.type === 'use' || command.type === 'reserve') && command.draws.some(({ open }) => open !== null))
    need(who, 'ledger.write');
}
