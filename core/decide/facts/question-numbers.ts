import { daysBetween } from '../../law/day.ts';
import { above, add, type Interval, multiply, point, SOME_AMOUNT } from '../../law/interval.ts';
import { CIRCUIT_NUMBERS } from './circuit.ts';
import type { QuestionFacts } from './question.ts';
import { quantityOf } from './values.ts';

function usdValue({ question: { quantity, unitValue } }: QuestionFacts): Interval {
  if (quantity === undefined || unitValue?.currency !== 'USD') return SOME_AMOUNT;
  return multiply(point(quantity), point(Number(unitValue.amount)));
}

function orderTpp(q: QuestionFacts): Interval {
  const { all, complete } = q.circuits();
  const { item, quantity } = q.question;
  if (!complete || quantity === undefined) return SOME_AMOUNT;
  const inside = item.contains ?? q.chip?.contains;
  let sum: Interval = point(0);
  for (const [i, ic] of all.entries()) sum = add(sum, multiply(ic.tpp(), point(inside?.[i]?.count ?? 1)));
  return multiply(sum, point(quantity));
}

function orderChips({ question: { item, quantity }, chip }: QuestionFacts): Interval {
  const inside = item.contains ?? chip?.contains;
  if (quantity === undefined) return SOME_AMOUNT;
  return point(quantity * (inside ? inside.reduce((n, c) => n + c.count, 0) : 1));
}

/** A stated total counts this order too, so it is never less than the order alone, whatever it says. */
function withOrder(q: QuestionFacts, total: number | undefined): Interval {
  if (total === undefined) return SOME_AMOUNT;
  const order = orderTpp(q);
  const stated = point(total);
  return order.lo !== null && above(order, stated.lo!) === 'yes' ? { lo: order.lo, hi: order.lo } : stated;
}

function daysSinceNacNotice({ question: { evidence, on } }: QuestionFacts): Interval {
  if (evidence === undefined) return SOME_AMOUNT;
  // No notification among the evidence: none was filed, so no day has passed.
  return point(evidence.nacNotification ? daysBetween(evidence.nacNotification.filedOn, on) : -1);
}

type Read = (q: QuestionFacts) => Interval;

/** How a question answers the numbers of the vocabulary. */
export const NUMBERS: ReadonlyMap<string, Read> = new Map([
  ...[...CIRCUIT_NUMBERS].map(([fact, read]): [string, Read] => [
    fact,
    (q) => {
      const ic = q.circuitItself();
      return ic ? read(ic) : SOME_AMOUNT;
    },
  ]),
  ...Object.entries<Read>({
    'item.trainingOperations': (q) => quantityOf(q.question.item.trainingOperations),
    'item.usContentPercent': (q) => quantityOf(q.question.item.controlledUsContentPercent),
    'item.appWeightedTeraflops': (q) => quantityOf(q.question.item.appWeightedTeraflops),
    quantity: (q) => quantityOf(q.question.quantity),
    'order.valueUsd': usdValue,
    'order.tpp': orderTpp,
    'order.chips': orderChips,
    'attestation.transistorsBillion': (q) => quantityOf(q.question.evidence?.foundryAttestation?.transistorsBillion),
    'attestation.tpp': (q) => quantityOf(q.question.evidence?.foundryAttestation?.tpp),
    'evidence.daysSinceNacNotice': daysSinceNacNotice,
    'evidence.volumeShareOfUsPercent': (q) =>
      quantityOf(q.question.evidence?.jan2026Certifications?.volumeShareOfUsPercent),
    'evidence.lppCumulativeTpp': (q) => withOrder(q, q.question.evidence?.lppCumulativeTpp),
    'evidence.installedBaseTpp': (q) => withOrder(q, q.question.evidence?.installedBaseTpp),
  }),
]);
