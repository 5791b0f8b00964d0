import { fromText, type Reservation } from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';
import { conflict, missing } from './common.ts';
import type { OrderRecord } from './order-rows.ts';

/** The reservation holds something, serves no other order, and covers the order's units where a licence is required. */
export async function checkReservation(
  tx: Reader & { readonly now: string },
  reservation: string,
  order: OrderRecord,
): Promise<void> {
  const row = await tx.get('SELECT open, expires_at, state FROM ledger_reservation WHERE id = ?', [reservation]);
  if (row === undefined) throw missing('reservation', reservation);
  if (row['open'] !== 1 || String(row['expires_at']) <= tx.now)
    throw conflict(`Reservation '${reservation}' holds nothing any more.`, 'Reserve anew.');
  const other = await tx.get("SELECT id FROM trade_order WHERE reservation = ? AND id <> ? AND state <> 'cancelled'", [
    reservation,
    order.id,
  ]);
  if (other !== undefined)
    throw conflict(
      `Reservation '${reservation}' is for order '${String(other['id'])}'.`,
      'Reserve for this order apart.',
    );
  if (order.outcome !== 'licence-required') return;
  const { quantity } = order.question;
  if (quantity === undefined || !Number.isSafeInteger(quantity))
    throw conflict('The order states no whole number of units.', 'State its quantity, and prepare it again.');
  const { legs } = fromText(String(row['state'])) as Reservation;
  const units = legs.filter((leg) => leg.account.startsWith('licence/') && leg.account.endsWith('/units'));
  const reserved = units.reduce((sum, leg) => sum + leg.amount, 0n);
  if (reserved !== BigInt(quantity))
    throw conflict(
      `The reservation holds ${reserved} units on licence lines, the order is of ${quantity}.`,
      'Reserve what the order is of.',
    );
}
