import type { Money } from '@tolhuis/core/contract';
import type { Rulebook } from '@tolhuis/core/law';
import { fromText, type Reservation } from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';
import type { Prepared } from './answer.ts';
import { conflict, missing } from './common.ts';
import { refuseLimitPromise } from './ledger-guard.ts';
import { type Confirmation, checkLicenceFit } from './licence-fit.ts';
import { licenceLinesOf } from './licence-lines.ts';
import { shipRefusal } from './order-gates.ts';
import type { OrderRecord } from './order-rows.ts';

/**
 * The reservation holds something, serves no other order, and where a licence is drawn on, fits the order and holds exactly its
 * units and no less than its value, in its currency. Asked at approval and again at release: in between somebody may have given
 * a part of it back, used it, or amended the licence. `going`: the question on the day on which the goods go.
 */
export async function checkReservation(
  tx: Reader & { readonly now: string },
  rulebook: Rulebook,
  reservation: string,
  order: OrderRecord,
  going: Prepared,
  confirmation: Confirmation,
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
  await refuseLimitPromise(tx, reservation);
  const drawn = await licenceLinesOf(tx, reservation);
  if (drawn.lines.length === 0 && order.outcome !== 'licence-required') return;
  checkHeld(fromText(String(row['state'])) as Reservation, order);
  checkLicenceFit(rulebook, drawn, going, confirmation);
}

/**
 * Asked when the goods go: the answer is one under which a released order may leave, and what was drawn on at release is in force
 * on that day, still for these goods, and still drawn. @throws OperationError 'conflict'
 */
export async function checkMayShip(tx: Reader, rulebook: Rulebook, order: OrderRecord, going: Prepared): Promise<void> {
  const flips = await tx.get("SELECT COUNT(*) AS n FROM flip WHERE order_id = ? AND state = 'released'", [order.id]);
  const drawn = order.reservation === null ? undefined : await licenceLinesOf(tx, order.reservation);
  const refusal = shipRefusal(order, {
    flipped: Number(flips?.['n']) > 0,
    drawn: drawn !== undefined && drawn.lines.length > 0 && !(await isTakenBack(tx, order.id)),
  });
  if (refusal !== undefined) throw conflict(refusal.what, refusal.remedy);
  if (drawn !== undefined) checkLicenceFit(rulebook, drawn, going, confirmationOf(order));
}

/** Id of the command that uses an order's reservation. `version`: of the order that is released. */
export const releaseCommand = (order: string, version: number): string => `release:${order}:${version}`;

/** Whether somebody has corrected, in the ledger, what the order used at its release; true also where no release is on record. */
async function isTakenBack(tx: Reader, order: string): Promise<boolean> {
  const released = await tx.get("SELECT version FROM order_version WHERE id = ? AND because = 'released'", [order]);
  if (released === undefined) return true;
  const command = releaseCommand(order, Number(released['version']) - 1);
  const corrected = await tx.get(
    'SELECT c.entry FROM ledger_entry e JOIN ledger_correction c ON c.entry = e.id WHERE e.command_id = ?',
    [command],
  );
  return corrected !== undefined;
}

/** After the approval its written reason stands for who gave it: without an officer's it would not have been approved. */
export const confirmationOf = ({ approvalReason }: OrderRecord): Confirmation => ({
  officer: approvalReason !== null,
  reason: approvalReason,
});

/** Units exactly, and value at least: both bind, and a value that is not stated is not below the licence's. */
function checkHeld({ legs }: Reservation, { question: { quantity, unitValue } }: OrderRecord): void {
  if (quantity === undefined || !Number.isSafeInteger(quantity))
    throw conflict('The order states no whole number of units.', 'State its quantity, and prepare it again.');
  const licensed = legs.filter(({ account }) => account.startsWith('licence/'));
  const held = (unit: string): bigint =>
    licensed.filter(({ account }) => account.endsWith(`/${unit}`)).reduce((sum, leg) => sum + leg.amount, 0n);
  const reserved = held('units');
  if (reserved !== BigInt(quantity))
    throw conflict(
      `The reservation holds ${reserved} units on licence lines, the order is of ${quantity}.`,
      'Reserve what the order is of.',
    );
  if (unitValue === undefined)
    throw conflict(
      'The order states no value: whether the licence covers it cannot be told.',
      "State the value of a unit in the licence's currency, and prepare it again.",
    );
  const unit = `minor:${unitValue.currency}`;
  const other = licensed.find(({ account }) => !account.endsWith('/units') && !account.endsWith(`/${unit}`));
  if (other !== undefined)
    throw conflict(
      `The order is in ${unitValue.currency}, the licence in ${other.account.slice(-3)}.`,
      "State the value of a unit in the licence's currency, and prepare it again.",
    );
  const value = minorUnits(unitValue) * BigInt(quantity);
  const covered = held(unit);
  if (covered * SCALE < value)
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
