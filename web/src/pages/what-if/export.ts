import type { Reference } from '../../client/protocol.ts';
import { type Cells, csvText } from '../../ui/csv.ts';
import { idOfItem } from '../../ui/item-id.ts';
import { dollars, type Sum } from './tally.ts';
import type { Ran } from './types.ts';

type Book = Pick<Reference, 'version' | 'hash'>;

/** What was asked, in one line that a reader of the file can repeat. */
const askedOf = ({ choice, done, total, state }: Ran, { version, hash }: Book): Record<string, unknown> => ({
  scenarios: choice.scenarios,
  assume: choice.assume,
  reading: choice.letter ? 'letter' : 'enforced',
  rulebook: { version, hash },
  orders: { run: done, of: total, complete: state === 'done' },
});

/** One row an order: the answer now and then, what changes it, its money. */
export function toCsv(ran: Ran): string {
  const head: Cells = [
    'id',
    'on',
    'item',
    'to',
    'quantity',
    'valueUsd',
    'before',
    'after',
    'changed',
    'because',
    'newDuties',
    'tollBefore',
    'tollAfter',
    'limits',
  ];
  const toll = (amounts: readonly { amount: string; currency: string }[]): string =>
    amounts.map((m) => (amounts.length === 1 ? m.amount : `${m.amount} ${m.currency}`)).join(' + ');
  const rows = ran.flips.map((f): Cells => {
    const { question, id } = f.order;
    return [
      id,
      question.on,
      idOfItem(question.item),
      question.to,
      question.quantity,
      dollars(f),
      f.before,
      f.after,
      f.changed ? 'yes' : 'no',
      f.why.map((w) => w.cite).join(' | '),
      f.newDuties.join(' | '),
      toll(f.toll.before),
      toll(f.toll.after),
      f.limits.map((l) => `${l.id}${l.before ? '' : ' (new)'}${l.after ? '' : ' (gone)'}`).join(' | '),
    ];
  });
  return csvText([head, ...rows]);
}

/** Everything that the page shows, with what was asked and by which rulebook. */
export function toJson(ran: Ran, book: Book): string {
  const sum = (s: Sum): object => ({
    orders: s.orders,
    units: s.units,
    valueUsd: s.value,
    ordersWithoutQuantity: s.unsized,
    ordersWithoutDollarValue: s.unpriced,
  });
  const { tally } = ran;
  const value = {
    asked: askedOf(ran, book),
    changed: sum(tally.changed),
    tollUsd: tally.toll,
    flows: tally.flows.map((f) => ({ before: f.before, after: f.after, ...sum(f) })),
    limits: tally.limits.map((l) => ({ id: l.id, cite: l.cite, now: sum(l.now), later: sum(l.later) })),
    licences: tally.licences.map((l) => ({
      licence: l.id ?? null,
      remainingUnits: l.remainingUnits ?? null,
      now: sum(l.now),
      later: sum(l.later),
      stranded: sum(l.stranded),
    })),
    orders: ran.flips.map(({ index: _, order, ...flip }) => ({ id: order.id, ...flip })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
