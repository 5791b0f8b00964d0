import type { Determination, Question } from '@tolhuis/core/contract';
import type { Store, Transaction } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import { briefOf, type Prepared, prepareQuestion } from './answer.ts';
import type { DeskOptions, Order, OrderState, Permission, Principal } from './api/index.ts';
import { conflict } from './common.ts';
import { legalDay } from './legal-day.ts';
import { screeningRefusal } from './order-gates.ts';
import { type OrderRecord, readOrder, readOrderAt } from './order-rows.ts';
import { type DeskLaw, lawWithin } from './standing.ts';

/** One step of an order's life, on the version that the caller saw. */
export const takeStep = async (
  store: Store,
  who: Principal,
  permission: Permission,
  id: string,
  version: number,
  from: readonly OrderState[],
  change: (tx: Transaction, order: Order & OrderRecord) => Promise<unknown>,
): Promise<Order> => {
  need(who, permission);
  return store.write(actorOf(who), async (tx) => {
    const order = await readOrderAt(tx, store.forUpdate, id, version);
    if (!from.includes(order.state))
      throw conflict(
        `Order '${id}' is ${order.state}; this is for orders that are ${from.join(' or ')}.`,
        'Look at its history.',
      );
    await change(tx, order);
    return readOrder(tx, id);
  });
};

/** How the question of an order is prepared once somebody is to let it go: what it states of listings is looked after. */
export const preparedToGo = (law: DeskLaw, question: Question): Prepared =>
  prepareQuestion(law, question, '', 'checked');

/**
 * The order's answer as of now is the one that it carries, on its own day and on the day on which the goods go, and nothing is
 * open about its parties that somebody must judge first; otherwise nothing goes on. An order for a later day is approved and released under the law of that day, and shipped on it. Gives the
 * question as it is asked for the day on which the goods go.
 */
export const checkStillHolds = async (
  tx: Transaction,
  options: DeskOptions,
  { question, status }: OrderRecord,
  step: 'approve' | 'release' | 'ship',
): Promise<Prepared> => {
  const law = await lawWithin(options, tx);
  const on = (day: string): { prepared: Prepared; answer: string; outcome: Determination['outcome'] } => {
    const prepared = preparedToGo(law, day === question.on ? question : { ...question, on: day });
    const { status: answer, outcome } = briefOf(options.rulebook, prepared);
    return { prepared, answer, outcome };
  };
  const judged = ({ prepared, outcome }: ReturnType<typeof on>): Prepared => {
    const refusal = screeningRefusal(outcome, prepared.screened);
    if (refusal !== undefined) throw conflict(refusal.what, refusal.remedy);
    return prepared;
  };
  const now = on(question.on);
  if (now.answer !== status)
    throw conflict(
      `The answer changed from '${status}' to '${now.answer}' since it was decided.`,
      'Decide the open orders again (`redecide`), look at the flip, and prepare it anew.',
    );
  const today = legalDay(new Date(tx.now));
  const day = step === 'ship' || question.on < today ? today : question.on;
  if (day === question.on) return judged(now);
  const then = on(day);
  if (then.answer !== status)
    throw conflict(
      `The order is decided for ${question.on}; on ${day} the answer is '${then.answer}', not '${status}'.`,
      'Give the order the day on which it goes, and prepare it again.',
    );
  judged(now);
  return judged(then);
};
