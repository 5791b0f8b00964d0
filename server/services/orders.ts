import { badInput } from '@tolhuis/core/app/errors';
import { fromText, type Reservation } from '@tolhuis/core/ledger';
import type { Transaction } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import { briefOf, prepareQuestion, statusOfAnswer } from './answer.ts';
import type { DeskOptions, Order, OrderService, OrderState, Permission, Principal } from './api/index.ts';
import { checkId, checkText, conflict, containing, cut, forbidden, LAST, missing, newId, pageOf } from './common.ts';
import { storeDeterminations, work } from './determinations.ts';
import { applyLedger, refused } from './ledger.ts';
import { flipOf, NO_APPROVAL, storeFlip } from './order-flips.ts';
import { gateRefusal } from './order-gates.ts';
import { redecideOrders } from './order-redecide.ts';
import {
  insertOrders,
  ORDER_SELECT,
  type OrderRecord,
  orderOf,
  readOrder,
  readOrderAt,
  saveOrder,
  versionOf,
} from './order-rows.ts';
import { announce } from './webhook-outbox.ts';

export function orderService(options: DeskOptions): OrderService {
  const { store, rulebook, screening } = options;
  const draft = (
    id: string | undefined,
    reference: string,
    now: string,
  ): Omit<OrderRecord, 'question' | 'outcome' | 'status'> => ({
    id: id ?? newId('ord', now),
    reference,
    state: 'draft',
    version: 1,
    determinationId: null,
    releasedBy: null,
    reservation: null,
    recordedAt: now,
    ...NO_APPROVAL,
  });
  const checked = (order: { id?: string; reference: string }, i = ''): { id?: string; reference: string } => ({
    ...(order.id === undefined ? {} : { id: checkId(order.id, `${i}id`) }),
    reference: checkText(order.reference, `${i}reference`, 200),
  });

  /** One step of an order's life, on the version that the caller saw. */
  const step = async (
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

  /** The order's answer as of now is the one that it carries; otherwise nothing goes on. */
  const checkStillHolds = (order: OrderRecord): void => {
    const now = briefOf(rulebook, prepareQuestion(rulebook, screening, order.question));
    if (now.status !== order.status)
      throw conflict(
        `The answer changed from '${order.status}' to '${now.status}' since it was decided.`,
        'Decide the open orders again (`redecide`), look at the flip, and prepare it anew.',
      );
  };

  return {
    async create(who, input) {
      need(who, 'order.write');
      const { id, reference } = checked(input);
      const worked = work(rulebook, prepareQuestion(rulebook, screening, input.question), 'en');
      return store.write(actorOf(who), async (tx) => {
        const base = draft(id, reference, tx.now);
        await refuseTaken(tx, base.id);
        const [determinationId] = await storeDeterminations(tx, who, [worked], base.id);
        const { answer, question } = worked;
        const order = {
          ...base,
          question,
          outcome: answer.outcome,
          status: statusOfAnswer(answer),
          determinationId: determinationId!,
        };
        await insertOrders(tx, [order], { by: who.id, because: 'created', facts: true });
        return readOrder(tx, base.id);
      });
    },
    async importMany(who, inputs) {
      need(who, 'order.write');
      const ready = inputs.map((input, i) => {
        const prepared = prepareQuestion(rulebook, screening, input.question);
        return { ...checked(input, `${i}.`), question: prepared.question, ...briefOf(rulebook, prepared) };
      });
      const named = ready.flatMap((r) => (r.id === undefined ? [] : [r.id]));
      if (new Set(named).size < named.length)
        throw badInput({ path: 'id', message: 'two orders have the same id.', remedy: 'Give each its own.' });
      return store.write(actorOf(who), async (tx) => {
        for (const id of named) await refuseTaken(tx, id);
        const orders = ready.map(({ id, reference, question, outcome, status }): OrderRecord => {
          return { ...draft(id, reference, tx.now), question, outcome, status };
        });
        await insertOrders(tx, orders, { by: who.id, because: 'imported', facts: true });
        return orders.map((o): Order => ({ ...o, openFlips: 0 }));
      });
    },
    async get(who, id) {
      need(who, 'order.read');
      return store.read((reader) => readOrder(reader, id));
    },
    async getAt(who, id, knownAt) {
      need(who, 'order.read');
      const sql = 'SELECT * FROM order_version WHERE id = ? AND recorded_at <= ? ORDER BY version DESC LIMIT 1';
      const row = await store.read((reader) => reader.get(sql, [id, knownAt]));
      if (row === undefined) throw missing('order', id);
      return versionOf(row);
    },
    async history(who, id) {
      need(who, 'order.read');
      const rows = await store.read((r) => r.all('SELECT * FROM order_version WHERE id = ? ORDER BY version', [id]));
      if (rows.length === 0) throw missing('order', id);
      return rows.map(versionOf);
    },
    async search(who, { text, state, outcome, ...page }) {
      need(who, 'order.read');
      const { after, limit } = pageOf(page);
      const wheres: [string, string][] = [['o.id < ?', after || LAST]];
      if (text) wheres.push(["o.search LIKE ? ESCAPE '!'", containing(text)]);
      if (state !== undefined) wheres.push(['o.state = ?', state]);
      if (outcome !== undefined) wheres.push(['o.outcome = ?', outcome]);
      const sql = `${ORDER_SELECT} WHERE ${wheres.map(([w]) => w).join(' AND ')} ORDER BY o.id DESC LIMIT ?`;
      const rows = await store.read((reader) => reader.all(sql, [...wheres.map(([, v]) => v), limit + 1]));
      return cut(rows.map(orderOf), limit, (o) => o.id);
    },
    async update(who, id, version, change) {
      const facts = change.question === undefined ? undefined : prepareQuestion(rulebook, screening, change.question);
      const reference = change.reference === undefined ? undefined : checkText(change.reference, 'reference', 200);
      return step(who, 'order.write', id, version, ['draft', 'prepared', 'approved'], async (tx, order) => {
        const worked = work(rulebook, facts ?? prepareQuestion(rulebook, screening, order.question), 'en');
        const [determinationId] = await storeDeterminations(tx, who, [worked], id);
        const status = statusOfAnswer(worked.answer);
        await saveOrder(
          tx,
          order,
          {
            ...(reference === undefined ? {} : { reference }),
            question: worked.question,
            determinationId: determinationId!,
            outcome: worked.answer.outcome,
            status,
            state: 'draft',
            ...NO_APPROVAL,
          },
          { by: who.id, because: 'updated', facts: true },
        );
        if (status !== order.status)
          await storeFlip(tx, {
            id: newId('flip', tx.now),
            orderId: id,
            reference: order.reference,
            state: order.state,
            before: order.status,
            after: status,
            beforeDetermination: order.determinationId,
            afterDetermination: determinationId!,
            because: 'facts',
            recordedAt: tx.now,
            acknowledgedBy: who.id,
          });
      });
    },
    prepare: (who, id, version) =>
      step(who, 'order.prepare', id, version, ['draft'], async (tx, order) => {
        const worked = work(rulebook, prepareQuestion(rulebook, screening, order.question), 'en');
        const [determinationId] = await storeDeterminations(tx, who, [worked], id);
        await saveOrder(
          tx,
          order,
          {
            state: 'prepared',
            preparedBy: who.id,
            determinationId: determinationId!,
            outcome: worked.answer.outcome,
            status: statusOfAnswer(worked.answer),
          },
          { by: who.id, because: 'prepared', facts: false },
        );
      }),
    approve: (who, id, version, { reason, reservation } = {}) =>
      step(who, 'order.approve', id, version, ['prepared'], async (tx, order) => {
        if (who.via !== 'session' && who.via !== 'api-key')
          throw forbidden('Only a person who has signed in can approve.', 'Sign in, and approve under your own name.');
        const authors = await tx.all('SELECT DISTINCT by_user FROM order_version WHERE id = ? AND wrote_facts = 1', [
          id,
        ]);
        if (order.preparedBy === who.id || authors.some((a) => a['by_user'] === who.id))
          throw forbidden(
            'Four eyes: who prepared an order or wrote its facts cannot approve it.',
            'Ask another approver.',
          );
        const given = {
          reason: reason === undefined ? null : checkText(reason, 'reason', 4000),
          reservation: reservation ?? order.reservation,
        };
        const refusal = gateRefusal(order.outcome, who, given);
        if (refusal) throw conflict(refusal.what, refusal.remedy);
        if (given.reservation !== null) await checkReservation(tx, given.reservation, order);
        checkStillHolds(order);
        const change = {
          state: 'approved',
          approvedBy: who.id,
          approvalReason: given.reason,
          reservation: given.reservation,
        } as const;
        await saveOrder(tx, order, change, { by: who.id, because: 'approved', facts: false });
        await announce(tx, 'order.approved', { order: id });
      }),
    reject: (who, id, version, reason) =>
      step(who, 'order.approve', id, version, ['prepared', 'approved'], async (tx, order) => {
        const change = { state: 'draft', ...NO_APPROVAL, approvalReason: checkText(reason, 'reason', 4000) } as const;
        await saveOrder(tx, order, change, { by: who.id, because: 'rejected', facts: false });
      }),
    release: (who, id, version) =>
      step(who, 'order.release', id, version, ['approved'], async (tx, order) => {
        checkStillHolds(order);
        if (order.reservation !== null) {
          const outcome = await applyLedger(tx, store.forUpdate, {
            type: 'use-reservation',
            id: `release:${id}:${version}`,
            note: '',
            reservation: order.reservation,
            effectiveOn: order.question.on,
            legs: null,
            remainder: 'keep',
          });
          if (!outcome.ok) throw refused(outcome.error);
        }
        await saveOrder(
          tx,
          order,
          { state: 'released', releasedBy: who.id },
          { by: who.id, because: 'released', facts: false },
        );
        await announce(tx, 'order.released', { order: id });
      }),
    ship: (who, id, version) =>
      step(who, 'order.release', id, version, ['released'], async (tx, order) => {
        if (order.openFlips > 0)
          throw conflict(
            `Its answer changed after release, and nobody has looked (${order.openFlips}).`,
            'Acknowledge the flips first.',
          );
        checkStillHolds(order);
        await saveOrder(tx, order, { state: 'shipped' }, { by: who.id, because: 'shipped', facts: false });
        await announce(tx, 'order.shipped', { order: id });
      }),
    cancel: (who, id, version, reason) =>
      step(who, 'order.write', id, version, ['draft', 'prepared', 'approved', 'released'], async (tx, order) => {
        const because = checkText(reason, 'reason', 4000);
        if (order.reservation !== null && order.state !== 'released') {
          const outcome = await applyLedger(tx, store.forUpdate, {
            type: 'release',
            id: `cancel:${id}:${version}`,
            note: '',
            reservation: order.reservation,
            legs: null,
          });
          // A reservation that has lapsed or was given back already holds nothing: that is what cancelling wants.
          if (!outcome.ok && outcome.error.kind !== 'reservation-closed') throw refused(outcome.error);
        }
        await saveOrder(
          tx,
          order,
          { state: 'cancelled', approvalReason: because },
          { by: who.id, because: 'cancelled', facts: false },
        );
        await announce(tx, 'order.cancelled', { order: id });
      }),
    redecide: (who, because) => redecideOrders(options, who, because),
    async flips(who, { orderId, open, ...page }) {
      need(who, 'order.read');
      const { after, limit } = pageOf(page);
      const wheres = [
        'id < ?',
        ...(orderId === undefined ? [] : ['order_id = ?']),
        ...(open ? ['acknowledged_by IS NULL'] : []),
      ];
      const sql = `SELECT * FROM flip WHERE ${wheres.join(' AND ')} ORDER BY id DESC LIMIT ?`;
      const params = [after || LAST, ...(orderId === undefined ? [] : [orderId]), limit + 1];
      const rows = await store.read((reader) => reader.all(sql, params));
      return cut(rows.map(flipOf), limit, (f) => f.id);
    },
    async acknowledgeFlip(who, flipId, note) {
      need(who, 'order.release');
      const words = checkText(note, 'note', 4000);
      return store.write(actorOf(who), async (tx) => {
        const row = await tx.get('SELECT * FROM flip WHERE id = ?', [flipId]);
        if (row === undefined) throw missing('flip', flipId);
        if (row['acknowledged_by'] !== null) throw conflict('It was acknowledged before.', 'Nothing is to be done.');
        await tx.run('UPDATE flip SET acknowledged_by = ?, acknowledged_at = ? WHERE id = ?', [who.id, tx.now, flipId]);
        const about = [`order:${String(row['order_id'])}`];
        await tx.log({ action: 'flip.acknowledged', about, body: { flip: flipId }, personal: { note: words } });
        return { ...flipOf(row), acknowledgedBy: who.id };
      });
    },
  };
}

async function refuseTaken(tx: Transaction, id: string): Promise<void> {
  if ((await tx.get('SELECT id FROM trade_order WHERE id = ?', [id])) !== undefined)
    throw conflict(`An order '${id}' is there already.`, 'Update it, or choose another id.');
}

/** The reservation holds something, serves no other order, and covers the order's units where a licence is required. */
async function checkReservation(tx: Transaction, reservation: string, order: OrderRecord): Promise<void> {
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
