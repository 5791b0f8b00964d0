import { ask, askAll } from '../../client/api.ts';
import type { Flip, Order, OrderState, StoredDetermination } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { keep } from '../../ui/keep.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { go, href } from '../../ui/router.ts';
import { asWritten, day, number, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { useNames } from '../../ui/use-names.ts';
import { ROLES } from '../check/labels.ts';
import { type Draft, pack, today } from '../check/question.ts';
import { FlipList } from './flip-list.tsx';
import { OrderAnswer } from './order-answer.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderHits } from './order-hits.tsx';
import { OrderLimits } from './order-limits.tsx';
import { OrderSteps } from './order-steps.tsx';
import { overdue, STATES, waitOf } from './states.ts';

const M = {
  back: t('All orders'),
  loading: t('Reading the order …'),
  waits: t('Waits for'),
  from: t('from {whom}'),
  until: t('Until'),
  late: t('that day has passed'),
  item: t('Item'),
  to: t('To'),
  parties: t('Parties'),
  prepared: t('Prepared by'),
  approved: t('Approved by'),
  released: t('Released by'),
  reason: t('Reason given'),
  reservation: t('Draws on reservation'),
  change: t('Change the facts'),
  look: t('Open in Check'),
  log: t('In the log'),
  steps: t('Steps'),
};
const WAY: readonly OrderState[] = ['draft', 'prepared', 'approved', 'released', 'shipped'];

type Whole = { order: Order; flips: readonly Flip[]; determinations: readonly StoredDetermination[] };

/** One order of the desk: what it waits for, the steps that the reader may take, its answer, and all that happened to it. */
export function OrderView({ id }: { id: string }) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const names = useNames();
  const { value, error, again } = useAsked<Whole>(id, async (signal) => {
    const [order, flips, determinations] = await Promise.all([
      ask('order', { id }, { signal }),
      askAll<'flips', Flip>('flips', { orderId: id }, { signal, most: 1000 }),
      askAll<'determinations', StoredDetermination>('determinations', { orderId: id }, { signal, most: 1000 }),
    ]);
    return { order, flips, determinations };
  });
  const back = <a href={href('orders')}>← {say(M.back)}</a>;
  if (!value)
    return (
      <div className="page">
        <p>{back}</p>
        <h1>{id}</h1>
        {error === undefined ? (
          <p className="loading">{say(M.loading)}</p>
        ) : (
          <ProblemNotice error={error} retry={again} />
        )}
      </div>
    );
  const { order, flips, determinations } = value;
  const { question } = order;
  const wait = waitOf(order);
  const at = WAY.indexOf(order.state);
  const person = (label: string, who: string | null) =>
    who !== null && (
      <>
        <dt>{label}</dt>
        <dd>
          <Person id={who} />
        </dd>
      </>
    );
  return (
    <div className="page">
      <p>{back}</p>
      <div className="order-head">
        <h1>{order.reference}</h1>
        <Outcome outcome={order.status} big />
      </div>
      <ol className="steps" aria-label={say(M.steps)}>
        {order.state === 'cancelled' ? (
          <li aria-current="step">
            {STATES.cancelled.sign} {say(STATES.cancelled.words)}
          </li>
        ) : (
          WAY.map((s, i) => (
            <li key={s} className={i < at ? 'done' : ''} aria-current={i === at ? 'step' : undefined}>
              {i < at ? '✓' : STATES[s].sign} {say(STATES[s].words)}
            </li>
          ))
        )}
      </ol>
      {error !== undefined && <ProblemNotice error={error} retry={again} />}
      <div className="split">
        <div className="stack">
          <OrderSteps order={order} changed={again} />
          {flips.length > 0 && <FlipList flips={flips} done={again} oneOrder />}
          <OrderAnswer
            determination={determinations.find((d) => d.id === order.determinationId) ?? determinations[0]}
            current={determinations.some((d) => d.id === order.determinationId)}
          />
        </div>
        <div className="stack">
          <section className="card">
            <dl className="fact-list">
              {wait && (
                <>
                  <dt>{say(M.waits)}</dt>
                  <dd>
                    {say(wait.what)}, {say(M.from, { whom: say(wait.whom) })}
                  </dd>
                  <dt>{say(M.until)}</dt>
                  <dd>
                    {day(question.on, language)}{' '}
                    {overdue(order, today()) && <span className="late">({say(M.late)})</span>}
                  </dd>
                </>
              )}
              <dt>{say(M.item)}</dt>
              <dd>
                {question.quantity !== undefined && `${number(question.quantity, language)} × `}
                {names.item(question.item)}
              </dd>
              <dt>{say(M.to)}</dt>
              <dd>{names.country(question.to)}</dd>
              {question.parties && question.parties.length > 0 && (
                <>
                  <dt>{say(M.parties)}</dt>
                  <dd>
                    {question.parties
                      .map(
                        (p) =>
                          `${p.name ?? '?'} (${say(ROLES[p.role] ?? asWritten(p.role)).toLowerCase()}${p.country ? `, ${names.country(p.country)}` : ''})`,
                      )
                      .join('; ')}
                  </dd>
                </>
              )}
              {person(say(M.prepared), order.preparedBy)}
              {person(say(M.approved), order.approvedBy)}
              {person(say(M.released), order.releasedBy)}
              {order.approvalReason && (
                <>
                  <dt>{say(M.reason)}</dt>
                  <dd>{order.approvalReason}</dd>
                </>
              )}
              {order.reservation && (
                <>
                  <dt>{say(M.reservation)}</dt>
                  <dd>
                    <code>{order.reservation}</code>
                  </dd>
                </>
              )}
              <dt>Id</dt>
              <dd className="mono">
                {order.id} · v{order.version} · {moment(order.recordedAt, language)}
              </dd>
            </dl>
            <p className="actions">
              {may('update-order') && ['draft', 'prepared', 'approved'].includes(order.state) ? (
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    keep('editing', { id: order.id, version: order.version, reference: order.reference });
                    go(href('check', { q: pack(question as Draft) }));
                  }}
                >
                  {say(M.change)}
                </button>
              ) : (
                <a className="quiet" href={href('check', { q: pack(question as Draft) })}>
                  {say(M.look)}
                </a>
              )}
              {may('audit-entries') && (
                <a className="quiet" href={href('audit', { about: `order:${order.id}` })}>
                  {say(M.log)}
                </a>
              )}
            </p>
          </section>
          <OrderFacts question={question} />
          <OrderHits question={question} />
          <OrderLimits order={order} />
          <OrderHistory id={id} version={order.version} determinations={determinations} />
        </div>
      </div>
    </div>
  );
}
