import { comparedBy } from './answer.ts';
import type { DeskOptions, OrderService } from './api/index.ts';
import { checkText, conflict, forbidden } from './common.ts';
import { languageKept, storeDeterminations, work } from './determinations.ts';
import { applyLedger, refused } from './ledger-apply.ts';
import { NO_APPROVAL } from './order-flips.ts';
import { gateRefusal } from './order-gates.ts';
import { giveBackLimits, holdLimits, useLimits } from './order-limits.ts';
import { checkMayShip, checkReservation, confirmationOf, releaseCommand } from './order-reservation.ts';
import { saveOrder } from './order-save.ts';
import { checkStillHolds, preparedToGo, takeStep } from './order-step.ts';
import { lawWithin } from './standing.ts';
import { announce } from './webhook-outbox.ts';

/** An order's life after its facts are written: draft → prepared → approved → released → shipped, or cancelled. */
export function orderSteps(
  options: DeskOptions,
): Pick<OrderService, 'prepare' | 'approve' | 'reject' | 'release' | 'ship' | 'cancel'> {
  const { store, rulebook } = options;
  return {
    prepare: (who, id, version, { language = 'en' } = {}) =>
      takeStep(store, who, 'order.prepare', id, version, ['draft'], async (tx, order) => {
        const worked = work(rulebook, preparedToGo(await lawWithin(options, tx), order.question), language);
        const [determinationId] = await storeDeterminations(tx, who, [worked], id);
        await saveOrder(
          tx,
          order,
          {
            state: 'prepared',
            preparedBy: who.id,
            determinationId: determinationId!,
            ...comparedBy(worked.answer, worked.screened),
          },
          { by: who.id, because: 'prepared', facts: false },
        );
      }),
    approve: (who, id, version, { reason, reservation } = {}) =>
      takeStep(store, who, 'order.approve', id, version, ['prepared'], async (tx, order) => {
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
        const refusal = gateRefusal(order, who, given);
        if (refusal) throw conflict(refusal.what, refusal.remedy);
        const { going, openPoints } = await checkStillHolds(tx, options, order, 'approve');
        const confirmation = { officer: who.roles.includes('officer'), reason: given.reason };
        if (given.reservation !== null)
          await checkReservation(tx, rulebook, given.reservation, order, going, confirmation);
        await holdLimits(tx, options, id, going);
        const change = {
          state: 'approved',
          approvedBy: who.id,
          approvalReason: given.reason,
          reservation: given.reservation,
          openPoints,
        } as const;
        await saveOrder(tx, order, change, { by: who.id, because: 'approved', facts: false, reason: given.reason });
        // Whoever approves has looked at the answer as it is now: earlier flips of the order wait for nobody any more.
        await tx.run(
          'UPDATE flip SET acknowledged_by = ?, acknowledged_at = ? WHERE order_id = ? AND acknowledged_by IS NULL',
          [who.id, tx.now, id],
        );
        await announce(tx, 'order.approved', { order: id });
      }),
    reject: (who, id, version, reason) =>
      takeStep(store, who, 'order.approve', id, version, ['prepared', 'approved'], async (tx, order) => {
        const words = checkText(reason, 'reason', 4000);
        await giveBackLimits(tx, options, id);
        const change = { state: 'draft', ...NO_APPROVAL, approvalReason: words } as const;
        await saveOrder(tx, order, change, { by: who.id, because: 'rejected', facts: false, reason: words });
      }),
    release: (who, id, version) =>
      takeStep(store, who, 'order.release', id, version, ['approved'], async (tx, order) => {
        const { going, openPoints } = await checkStillHolds(tx, options, order, 'release');
        await holdLimits(tx, options, id, going);
        if (order.reservation !== null) {
          await checkReservation(tx, rulebook, order.reservation, order, going, confirmationOf(order));
          const outcome = await applyLedger(tx, store.forUpdate, {
            type: 'use-reservation',
            id: releaseCommand(id, version),
            note: '',
            reservation: order.reservation,
            // The day that the fit was asked for: an order that is late draws on the licence of the day on which it goes.
            effectiveOn: going.question.on,
            legs: null,
            remainder: 'keep',
          });
          if (!outcome.ok) throw refused(outcome.error);
        }
        await saveOrder(
          tx,
          order,
          { state: 'released', releasedBy: who.id, openPoints },
          { by: who.id, because: 'released', facts: false },
        );
        await announce(tx, 'order.released', { order: id });
      }),
    ship: (who, id, version) =>
      takeStep(store, who, 'order.release', id, version, ['released'], async (tx, order) => {
        if (order.openFlips > 0)
          throw conflict(
            `Its answer changed after release, and nobody has looked (${order.openFlips}).`,
            'Acknowledge the flips first.',
          );
        const { going: gone } = await checkStillHolds(tx, options, order, 'ship');
        await checkMayShip(tx, rulebook, order, gone);
        await useLimits(tx, options, id, gone);
        // Gone on another day than it was decided for: what it went under is kept too.
        const { determinationId } = order;
        const [other] =
          gone.question.on === order.question.on
            ? [determinationId]
            : await storeDeterminations(
                tx,
                who,
                [work(rulebook, gone, await languageKept(tx, determinationId))],
                order.id,
              );
        const change = { state: 'shipped', determinationId: other ?? null } as const;
        await saveOrder(tx, order, change, { by: who.id, because: 'shipped', facts: false });
        await announce(tx, 'order.shipped', { order: id });
      }),
    cancel: (who, id, version, reason) =>
      takeStep(
        store,
        who,
        'order.write',
        id,
        version,
        ['draft', 'prepared', 'approved', 'released'],
        async (tx, order) => {
          const words = checkText(reason, 'reason', 4000);
          if (order.state === 'released' && !who.roles.includes('officer'))
            throw forbidden('A released order is for an officer to cancel.', 'Ask an export-compliance officer.');
          await giveBackLimits(tx, options, id);
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
            { state: 'cancelled', approvalReason: words },
            { by: who.id, because: 'cancelled', facts: false, reason: words },
          );
          await announce(tx, 'order.cancelled', { order: id });
        },
      ),
  };
}
