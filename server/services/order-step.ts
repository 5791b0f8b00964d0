import type { Question } from '@tolhuis/core/contract';
import type { Store, Transaction } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import { type BriefAnswer, briefOf, type Prepared, prepareQuestion, stillAnswers } from './answer.ts';
import type { DeskOptions, Order, OrderState, Permission, Principal } from './api/index.ts';
import { conflict } from './common.ts';
import { legalDay } from './legal-day.ts';
import { screeningRefusal } from './order-gates.ts';
import { type OrderRecord, type ReadOrder, readOrder, readOrderAt, shown } from './order-rows.ts';
import { type DeskLaw, lawWithin } from './standing.ts';

/** One step of an order's life, on the version that the caller saw. */
export const takeStep = async (
  store: Store,
  who: Principal,
  permission: Permission,
  id: string,
  version: number,
  from: readonly OrderState[],
  change: (tx: Transaction, order: ReadOrder) => Promise<unknown>,
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
    return shown(await readOrder(tx, id));
  });
};

/** How the question of an order is prepared once somebody is to let it go: what it states of listings is looked after. */
export const preparedToGo = (law: DeskLaw, question: Question): Prepared =>
  prepareQuestion(law, question, '', 'checked');

/**
 * The order's answer as of now is the one that it carries, on its own day and on the day on which the goods go, nothing is open about
 * its parties that was not open when it was decided, and nothing that somebody must judge first; otherwise nothing goes on. An
 * order for a later day is approved and released under the law of that day, and shipped on it. Gives the question as it is asked for
 * the day on which the goods go, and what is open now. @throws OperationError 'conflict'
 */
export const checkStillHolds = async (
  tx: Transaction,
  options: DeskOptions,
  order: OrderRecord,
  step: 'approve' | 'release' | 'ship',
): Promise<{ readonly going: Prepared; readonly openPoints: string }> => {
  const { question, status } = order;
  const law = await lawWithin(options, tx);
  const on = (day: string): { prepared: Prepared; answer: BriefAnswer } => {
    const prepared = preparedToGo(law, day === question.on ? question : { ...question, on: day });
    return { prepared, answer: briefOf(options.rulebook, prepared) };
  };
  const judged = ({ prepared, answer }: ReturnType<typeof on>): Prepared => {
    const refusal = screeningRefusal(answer.outcome, prepared.screened);
    if (refusal !== undefined) throw conflict(refusal.what, refusal.remedy);
    if (stillAnswers(order, answer)) return prepared;
    throw conflict(`The answer is still '${status}', but something is open that was not when it was decided.`, ANEW);
  };
  const now = on(question.on);
  if (now.answer.status !== status)
    throw conflict(`The answer changed from '${status}' to '${now.answer.status}' since it was decided.`, ANEW);
  const { openPoints } = now.answer;
  const today = legalDay(new Date(tx.now));
  const day = step === 'ship' || question.on < today ? today : question.on;
  if (day === question.on) return { going: judged(now), openPoints };
  const then = on(day);
  if (then.answer.status !== status)
    throw conflict(
      `The order is decided for ${question.on}; on ${day} the answer is '${then.answer.status}', not '${status}'.`,
      'Give the order the day on which it goes, and prepare it again.',
    );
  judged(now);
  return { going: judged(then), openPoints };
};

const ANEW = 'Decide the open orders again (`redecide`), look at the flip, and prepare it anew.';
