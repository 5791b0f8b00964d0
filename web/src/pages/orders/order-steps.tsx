import { useRef, useState } from 'react';
import { ask, newKey } from '../../client/api.ts';
import type { Order } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { catchFocus, takeFocus } from '../../ui/focus.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { useReservations } from '../balances/reservations.ts';
import { LicenceTerms } from './licence-terms.tsx';
import { JUDGEMENT, NEVER } from './states.ts';

const M = {
  title: t('Next step'),
  prepare: t('Prepare for approval'),
  approve: t('Approve'),
  reject: t('Send back'),
  release: t('Release'),
  ship: t('Mark as shipped'),
  cancel: t('Cancel the order'),
  reason: t('Reason'),
  reasonNeeded: t('This outcome needs a written reason of at least 20 characters, and a compliance officer.'),
  reservation: t('Draws on reservation'),
  none: t('none'),
  noReservation: t('A licence is required: reserve on a licence line at Balances first.'),
  own: t('Four eyes: you prepared this order or wrote its facts, so somebody else must approve it.'),
  others: t('Your roles allow no step now. It waits for somebody else.'),
  done: t('Nothing is left to do with this order.'),
  stop: t('Its answer is another one since it was released: it may not go. Cancel it; what changed may be asked anew.'),
  never: t('This outcome cannot be approved by anybody: state the missing facts, or cancel the order.'),
};
const EMPTY = { reason: '', reservation: '' };

/** The steps that an order can take now and that the reader may take. The server examines each again and has the last word. */
export function OrderSteps({ order, changed }: { order: Order; changed: () => void }) {
  const { say } = useLanguage();
  const { may, who } = useDesk();
  const { form, put, done } = useForm(`order.${order.id}`, EMPTY);
  const [mode, setMode] = useState<'reject' | 'cancel'>();
  const work = useWork();
  const top = useRef<HTMLHeadingElement>(null);
  const { reservations } = useReservations(
    order.state === 'prepared' && order.outcome === 'licence-required' && may('approve-order'),
  );
  const step = { id: order.id, version: order.version };
  // A reservation under the order's own name is most likely meant for it: it is offered first, and shown before it is taken.
  const named = reservations.find((r) => r.id === order.reference || r.id === order.id);
  const reservation = form.reservation || order.reservation || named?.id;
  const drawn = reservations.find((r) => r.id === reservation);
  const take = (act: (once: string) => Promise<unknown>): void =>
    work.run(async () => {
      await act(newKey());
      done();
      setMode(undefined);
      changed();
      // The button that was pressed is about to go: what can be done next is told from here on.
      top.current?.focus();
    });
  const { state, outcome } = order;
  const over = state === 'shipped' || state === 'cancelled';
  const canPrepare = state === 'draft' && may('prepare-order');
  const canApprove = state === 'prepared' && may('approve-order') && !NEVER.has(outcome);
  const canReject = (state === 'prepared' || state === 'approved') && may('reject-order');
  const canRelease = state === 'approved' && may('release-order');
  const canShip = state === 'released' && may('ship-order') && !NEVER.has(outcome);
  const canCancel = !over && may('cancel-order');
  const own = order.preparedBy !== null && order.preparedBy === who?.id;
  const any = canPrepare || canApprove || canReject || canRelease || canShip;
  const reasonField = (required: boolean) => (
    <label className="field">
      <span>{say(M.reason)}</span>
      <textarea
        ref={required ? takeFocus : undefined}
        rows={2}
        maxLength={2000}
        required={required}
        value={form.reason}
        onChange={(e) => put({ reason: e.target.value })}
      />
    </label>
  );
  return (
    <section className="card acts">
      <h2 ref={top} tabIndex={-1}>
        {say(M.title)}
      </h2>
      {over && <p className="hint">{say(M.done)}</p>}
      {!over && !any && <p className="hint">{say(M.others)}</p>}
      {NEVER.has(outcome) && (state === 'draft' || state === 'prepared') && (
        <p className="notice warn">{say(M.never)}</p>
      )}
      {NEVER.has(outcome) && state === 'released' && <p className="notice warn">{say(M.stop)}</p>}
      {canApprove && own && <p className="notice">{say(M.own)}</p>}
      {canApprove && !own && mode === undefined && (
        <>
          {JUDGEMENT.has(outcome) && <p className="notice warn">{say(M.reasonNeeded)}</p>}
          {reasonField(false)}
          {outcome === 'licence-required' && (
            <label className="field">
              <span>{say(M.reservation)}</span>
              <select value={form.reservation} onChange={(e) => put({ reservation: e.target.value })}>
                <option value="">{order.reservation ?? named?.id ?? say(M.none)}</option>
                {reservations
                  .filter((r) => r !== named || order.reservation !== null)
                  .map((r) => (
                    <option key={r.id} value={r.id}>
                      {r.id}
                    </option>
                  ))}
              </select>
              {reservations.length === 0 && order.reservation === null && <small>{say(M.noReservation)}</small>}
            </label>
          )}
          {outcome === 'licence-required' && drawn && <LicenceTerms reservation={drawn} />}
        </>
      )}
      {mode !== undefined && reasonField(true)}
      <ProblemNotice error={work.error} />
      <div className="actions">
        {mode === undefined ? (
          <>
            {canPrepare && (
              <Act type="button" busy={work.busy} onClick={() => take((once) => ask('prepare-order', step, { once }))}>
                {say(M.prepare)}
              </Act>
            )}
            {canApprove && !own && (
              <Act
                type="button"
                busy={work.busy}
                onClick={() =>
                  take((once) =>
                    ask(
                      'approve-order',
                      {
                        ...step,
                        ...(form.reason.trim() ? { reason: form.reason.trim() } : {}),
                        ...(reservation !== undefined && outcome === 'licence-required' ? { reservation } : {}),
                      },
                      { once },
                    ),
                  )
                }
              >
                {say(M.approve)}
              </Act>
            )}
            {canRelease && (
              <Act type="button" busy={work.busy} onClick={() => take((once) => ask('release-order', step, { once }))}>
                {say(M.release)}
              </Act>
            )}
            {canShip && (
              <Act type="button" busy={work.busy} onClick={() => take((once) => ask('ship-order', step, { once }))}>
                {say(M.ship)}
              </Act>
            )}
            {canReject && (
              <button type="button" className="quiet" ref={catchFocus} onClick={() => setMode('reject')}>
                {say(M.reject)} …
              </button>
            )}
            {canCancel && (
              <button type="button" className="quiet" onClick={() => setMode('cancel')}>
                {say(M.cancel)} …
              </button>
            )}
          </>
        ) : (
          <>
            <Act
              type="button"
              busy={work.busy}
              off={form.reason.trim() === ''}
              onClick={() =>
                take((once) =>
                  ask(
                    mode === 'reject' ? 'reject-order' : 'cancel-order',
                    { ...step, reason: form.reason.trim() },
                    { once },
                  ),
                )
              }
            >
              {say(mode === 'reject' ? M.reject : M.cancel)}
            </Act>
            <button type="button" className="quiet" onClick={() => setMode(undefined)}>
              ←
            </button>
          </>
        )}
      </div>
    </section>
  );
}
