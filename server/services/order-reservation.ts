import type { Money } from '@tolhuis/core/contract';
import { fromText, type Reservation } from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';
import { conflict, missing } from './common.ts';
import type { OrderRecord } from './order-rows.ts';

/**
 * The reservation holds something, serves no other order, and where a licence is required holds exactly the order's units
 * and no less than its value, as far as the order states one in the licence's currency. Asked at approval and again at
 * release: in between somebody may have given a part of it back, or used it.
 */
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
  const held = (unit: string): bigint =>
    legs
      .filter((leg) => leg.account.startsWith('licence/') && leg.account.endsWith(`/${unit}`))
      .reduce((sum, leg) => sum + leg.amount, 0n);
  const reserved = held('units');
  if (reserved !== BigInt(quantity))
    throw conflict(
      `The reservation holds ${reserved} units on licence lines, the order is of ${quantity}.`,
      'Reserve what the order is of.',
    );
  const { unitValue } = order.question;
  if (unitValue === undefined) return;
  const value = minorUnits(unitValue) * BigInt(quantity);
  const covered = held(`minor:${unitValue.currency}`);
  // A licence in another currency: what it covers is for the person who reserved to know.
  if (covered > 0n && covered * SCALE < value)
    throw conflict(
      `The reservation holds ${covered} minor units of ${unitValue.currency}, the order is of ${ceil(value)}.`,
      'Reserve what the order is of, in number and in value.',
    );
}

/** Money is reckoned in millionths of a minor unit: the contract's amounts have six decimals at most, so nothing is rounded. */
const SCALE = 1_000_000n;
const ceil = (scaled: bigint): bigint => (scaled + SCALE - 1n) / SCALE;

/** Money in millionths of its minor unit; ISO 4217 says how many decimals a currency has. */
function minorUnits({ amount, currency }: Money): bigint {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(digits + 6, '0'));
}
