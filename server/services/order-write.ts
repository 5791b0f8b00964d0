import { badInput } from '@tolhuis/core/app/errors';
import { actorOf, need } from './allow.ts';
import { briefOf, comparedBy, prepareQuestion } from './answer.ts';
import type { DeskOptions, Order, OrderService } from './api/index.ts';
import { checkEach } from './check-each.ts';
import { checkText, newId } from './common.ts';
import { storeDeterminations, work } from './determinations.ts';
import { checked, draft, refuseTaken } from './order-draft.ts';
import { NO_APPROVAL, storeFlip } from './order-flips.ts';
import { giveBackLimits } from './order-limits.ts';
import { refuseHypotheses } from './order-question.ts';
import { type OrderRecord, readOrder, shown } from './order-rows.ts';
import { insertOrders, keepFacts, type NewOrder, saveOrder } from './order-save.ts';
import { takeStep } from './order-step.ts';
import { lawNow, lawWithin } from './standing.ts';

/** What an order says: made one by one, in bulk, and changed. */
export function orderWrites(options: DeskOptions): Pick<OrderService, 'create' | 'importMany' | 'update'> {
  const { store, rulebook } = options;
  return {
    async create(who, input, { language = 'en' } = {}) {
      need(who, 'order.write');
      const { id, reference } = checked(input);
      const worked = work(rulebook, prepareQuestion(await lawNow(options), input.question), language);
      refuseHypotheses(worked.asked);
      const kept = keepFacts(reference, worked.asked);
      return store.write(actorOf(who), async (tx) => {
        const base = draft(id, reference, tx.now);
        await refuseTaken(tx, base.id);
        const [determinationId] = await storeDeterminations(tx, who, [worked], base.id);
        const { answer, asked: question } = worked;
        const order = {
          ...base,
          question,
          ...comparedBy(answer, worked.screened),
          determinationId: determinationId!,
        };
        await insertOrders(tx, [{ order, kept }], { by: who.id, because: 'created', facts: true });
        return shown(await readOrder(tx, base.id));
      });
    },
    async importMany(who, inputs) {
      need(who, 'order.write');
      const law = await lawNow(options);
      const ready = await checkEach(inputs, (input, i) => {
        const prepared = prepareQuestion(law, input.question, `orders.${i}.question`);
        const { id, reference } = checked(input, `orders.${i}.`);
        const { asked: question } = prepared;
        refuseHypotheses(question, `orders.${i}.question`);
        return { id, reference, question, ...briefOf(rulebook, prepared), kept: keepFacts(reference, question) };
      });
      const named = ready.flatMap((r) => (r.id === undefined ? [] : [r.id]));
      if (new Set(named).size < named.length)
        throw badInput({ path: 'id', message: 'two orders have the same id.', remedy: 'Give each its own.' });
      return store.write(actorOf(who), async (tx) => {
        await refuseTaken(tx, ...named);
        const orders = ready.map(({ id, reference, question, outcome, status, openPoints, kept }): NewOrder => {
          const order: OrderRecord = { ...draft(id, reference, tx.now), question, outcome, status, openPoints };
          return { order, kept };
        });
        await insertOrders(tx, orders, { by: who.id, because: 'imported', facts: true });
        return orders.map(({ order }): Order => shown({ ...order, openFlips: 0 }));
      });
    },
    async update(who, id, version, change, { language = 'en' } = {}) {
      const facts = change.question === undefined ? undefined : prepareQuestion(await lawNow(options), change.question);
      if (facts !== undefined) refuseHypotheses(facts.asked);
      const reference = change.reference === undefined ? undefined : checkText(change.reference, 'reference', 200);
      return takeStep(store, who, 'order.write', id, version, ['draft', 'prepared', 'approved'], async (tx, order) => {
        const worked = work(rulebook, facts ?? prepareQuestion(await lawWithin(options, tx), order.question), language);
        await giveBackLimits(tx, options, id);
        const [determinationId] = await storeDeterminations(tx, who, [worked], id);
        const now = comparedBy(worked.answer, worked.screened);
        await saveOrder(
          tx,
          order,
          {
            ...(reference === undefined ? {} : { reference }),
            question: worked.asked,
            determinationId: determinationId!,
            ...now,
            state: 'draft',
            ...NO_APPROVAL,
          },
          { by: who.id, because: 'updated', facts: true },
        );
        if (now.status !== order.status)
          await storeFlip(tx, {
            id: newId('flip', tx.now),
            orderId: id,
            reference: order.reference,
            state: order.state,
            before: order.status,
            after: now.status,
            beforeDetermination: order.determinationId,
            afterDetermination: determinationId!,
            because: 'facts',
            recordedAt: tx.now,
            acknowledgedBy: who.id,
          });
      });
    },
  };
}
