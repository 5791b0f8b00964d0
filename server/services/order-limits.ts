import { orderLimits } from '@tolhuis/core/app/limits';
import { type Draw, type Entry, fromText, later, type Reservation } from '@tolhuis/core/ledger';
import type { Reader, Transaction } from '../store/port.ts';
import type { Prepared } from './answer.ts';
import type { DeskOptions, OrderLimitState } from './api/index.ts';
import { conflict, newId } from './common.ts';
import { applyLedger, refused } from './ledger-apply.ts';
import { countLimits, type LimitCount } from './limit-count.ts';
import { countedParty, limitPartyOf } from './limit-parties.ts';

/** How long a promise stands after the day on which the goods are to go. */
const HOLD_DAYS = 90;

/** What the desk holds for an order under the law's limits, used or not. */
async function heldFor(reader: Reader, order: string): Promise<Reservation | undefined> {
  const row = await reader.get(
    'SELECT r.state FROM order_limit o JOIN ledger_reservation r ON r.id = o.reservation WHERE o.order_id = ?',
    [order],
  );
  return row && (fromText(String(row['state'])) as Reservation);
}

/** All that the order's promise was of, used or not. */
async function madeFor(reader: Reader, order: string): Promise<Reservation | undefined> {
  const held = await heldFor(reader, order);
  if (held === undefined || held.legs.length > 0) return held;
  const rows = await reader.all('SELECT entry FROM ledger_entry WHERE command_id = ? ORDER BY position', [held.id]);
  const legs = rows
    .map((row) => fromText(String(row['entry'])) as Entry)
    .flatMap((e) =>
      e.type === 'transfer' && e.phase === 'pending'
        ? [{ entry: e.id, account: e.debit, amount: e.amount, effectiveOn: e.effectiveOn }]
        : [],
    );
  return { ...held, legs };
}

/**
 * Gives back what was promised to an order: it is cancelled, sent back, has other facts or another answer. What was used stays.
 */
export async function giveBackLimits(tx: Transaction, { store }: DeskOptions, order: string): Promise<void> {
  const held = await heldFor(tx, order);
  if (held !== undefined && held.legs.length > 0) {
    const command = { type: 'release', id: newId('lim', tx.now), note: `order ${order}` } as const;
    const outcome = await applyLedger(tx, store.forUpdate, { ...command, reservation: held.id, legs: null });
    if (!outcome.ok) throw refused(outcome.error);
  }
  await tx.run('DELETE FROM order_limit WHERE order_id = ?', [order]);
}

/**
 * Promises the order what it counts under the law's limits on the day on which its goods go: all of it or nothing. What is
 * promised already is kept where it is the same, and made anew where it has lapsed or counts otherwise now.
 * @throws OperationError 'conflict' over a limit, or where a fact is missing that a binding one is counted by
 */
export async function holdLimits(
  tx: Transaction,
  options: DeskOptions,
  order: string,
  { question, screened }: Prepared,
): Promise<void> {
  const limits = orderLimits(options.rulebook, { ...question, ...screened?.question });
  const own = await heldFor(tx, order);
  const counts = await countLimits(tx, limits, question.on, own, (name) => countedParty(tx, name));
  for (const count of counts) checkWithin(count, question.on);
  const draws = merged(counts);
  if (own !== undefined && own.expiresAt > tx.now && sameAs(own, draws)) return;
  await giveBackLimits(tx, options, order);
  if (draws.length === 0) return;
  const reservation = newId('lim', tx.now);
  const until = later(`${question.on}T00:00:00.000Z`, HOLD_DAYS * 86_400);
  const outcome = await applyLedger(tx, options.store.forUpdate, {
    type: 'reserve',
    id: reservation,
    note: `order ${order}`,
    effectiveOn: question.on,
    holdSeconds: Math.ceil((Date.parse(until) - Date.parse(tx.now)) / 1000),
    draws,
    licences: [],
    acceptedSteps: counts.flatMap(({ of }) => of.rule.steps.map(({ id }) => id)),
  });
  if (!outcome.ok) throw refused(outcome.error);
  await tx.run('INSERT INTO order_limit (order_id, reservation, recorded_at) VALUES (?, ?, ?)', [
    order,
    reservation,
    tx.now,
  ]);
  const passed = counts.filter(isOver);
  if (passed.length === 0) return;
  const body = { order, passed: passed.map(({ of, draw }) => ({ limit: of.limit, account: draw!.account })) };
  await tx.log({ action: 'order.limit-passed', about: [`order:${order}`], body });
}

/** The goods go: what was promised is used, on that day. @throws as `holdLimits` */
export async function useLimits(
  tx: Transaction,
  options: DeskOptions,
  order: string,
  prepared: Prepared,
): Promise<void> {
  await holdLimits(tx, options, order, prepared);
  const held = await heldFor(tx, order);
  if (held === undefined) return;
  const outcome = await applyLedger(tx, options.store.forUpdate, {
    type: 'use-reservation',
    id: newId('lim', tx.now),
    note: `order ${order}`,
    reservation: held.id,
    effectiveOn: prepared.question.on,
    legs: null,
    remainder: 'keep',
  });
  if (!outcome.ok) throw refused(outcome.error);
}

/** How an order stands under its limits, to be shown. */
export async function limitsOf(
  reader: Reader,
  { rulebook }: DeskOptions,
  order: string,
  { question, screened }: Prepared,
): Promise<OrderLimitState[]> {
  const limits = orderLimits(rulebook, { ...question, ...screened?.question });
  const own = await madeFor(reader, order);
  const counts = await countLimits(reader, limits, question.on, own, async (name) => {
    return (await limitPartyOf(reader, name)) ?? 'new';
  });
  return counts.map((count) => ({
    limit: count.of.limit,
    cite: count.of.cite,
    title: count.of.rule.title,
    account:
      count.draw === null || (count.name !== null && count.draw.account.endsWith('/new')) ? null : count.draw.account,
    name: count.name,
    unit: count.of.rule.unit,
    binding: count.of.binding,
    order: count.of.amount,
    counted: count.counted,
    total: count.total,
    most: lineOf(count),
    over: isOver(count),
  }));
}

/** What it may not pass, or the line at which something is due or said. */
const lineOf = ({ of, most }: LimitCount): bigint | null =>
  most ?? (of.line.unit === 'percent' ? null : of.line.amount);
const isOver = (count: LimitCount): boolean => {
  const line = lineOf(count);
  return line !== null && count.total !== null && count.total > line;
};

/** Several orders' worth under one account (a consignee named twice) is one draw. */
function merged(counts: readonly LimitCount[]): Draw[] {
  const draws = new Map<string, Draw>();
  for (const { draw } of counts) {
    const there = draw && draws.get(draw.account);
    if (draw !== null && draw.amount > 0n)
      draws.set(draw.account, there ? { ...there, amount: there.amount + draw.amount } : draw);
  }
  return [...draws.values()];
}

const sameAs = ({ legs }: Reservation, draws: readonly Draw[]): boolean =>
  legs.length === draws.length &&
  draws.every(({ account, amount }) => legs.some((leg) => leg.account === account && leg.amount === amount));

/** @throws OperationError 'conflict' with the numbers, the paragraph and what is left */
function checkWithin({ of, name, counted, total, most }: LimitCount, day: string): void {
  if (!of.binding) return;
  const { limit, cite, amount } = of;
  if (total === null)
    throw conflict(
      `Limit ${limit} (${cite}) cannot be counted: the quantity, the TPP, the chip or the name of the consignee is missing.`,
      'State it, and prepare the order again.',
    );
  if (most === null || total <= most) return;
  const left = most > counted ? most - counted : 0n;
  throw conflict(
    `Over limit ${limit} (${cite}) for ${name ?? 'all'} on ${day}: ${counted} counted, ${amount ?? 0n} in this order, ${total} in all; ${most} allowed, ${left} left.`,
    'Send less, wait for the next period, or go under a licence. Nothing was taken.',
  );
}
