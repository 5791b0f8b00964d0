import type { Reader } from '../store/port.ts';
import { need } from './allow.ts';
import type { LedgerCommand, Principal } from './api/index.ts';
import { conflict, forbidden } from './common.ts';

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

/**
 * What the desk promised an order under the law's limits is that order's: no other draws on it, and nobody gives it away or uses it
 * by hand. @throws OperationError 'conflict'
 */
export async function refuseLimitPromise(reader: Reader, reservation: string): Promise<void> {
  const row = await reader.get('SELECT order_id FROM order_limit WHERE reservation = ?', [reservation]);
  if (row === undefined) return;
  throw conflict(
    `Reservation '${reservation}' is what order '${String(row['order_id'])}' counts under the law's limits.`,
    'Cancel that order, or send it back: then what it counts is given back. For a licence, reserve on its lines.',
  );
}
