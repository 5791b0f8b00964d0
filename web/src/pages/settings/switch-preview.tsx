import { ask } from '../../client/api.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { Table } from '../../ui/table.tsx';
import { number, t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { STATES } from '../orders/states.ts';

const M = {
  asking: t('The open orders are decided both ways …'),
  none: t('None of {n} open {n, plural, one {order} other {orders}} would get another answer.'),
  some: t('{m} of {n} open {n, plural, one {order} other {orders}} would get another answer:'),
  back: t('What has been prepared or approved among them goes back to draft.'),
  orders: t('Orders that would change'),
  order: t('Order'),
  state: t('State'),
  before: t('Now'),
  after: t('Then'),
  first: t('The first {n} are named.'),
  undecidable: t('{n} {n, plural, one {order asks} other {orders ask}} what this rulebook refuses: {ids}'),
};

/** What a change of a switch would do to the open orders; nothing is stored by looking. */
export function SwitchPreview({ id, option }: { id: string; option: string | null }) {
  const { say, language } = useLanguage();
  const { value, error, again } = useAsked(`${id} ${option ?? ''}`, (signal) =>
    ask('preview-assumption', { switch: id, option }, { signal }),
  );
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  if (!value) return <p className="loading">{say(M.asking)}</p>;
  const all = value.counts.reduce((sum, c) => sum + c.orders, 0);
  const words = { n: number(value.examined, language), m: number(all, language) };
  return (
    <section aria-live="polite" aria-label={say(M.orders)}>
      {all === 0 ? (
        <p>○ {say(M.none, words)}</p>
      ) : (
        <>
          <p>
            <b>▲ {say(M.some, words)}</b> {say(M.back)}
          </p>
          <ul className="plain">
            {value.counts.map((c) => (
              <li key={`${c.before} ${c.after}`}>
                {number(c.orders, language)} × <Outcome outcome={c.before} /> → <Outcome outcome={c.after} />
              </li>
            ))}
          </ul>
          <Table label={say(M.orders)} heads={[say(M.order), say(M.state), say(M.before), say(M.after)]} tall>
            {value.orders.map((o) => (
              <tr key={o.orderId}>
                <th scope="row">
                  <a href={href('orders', { order: o.orderId })}>{o.reference}</a>
                </th>
                <td>{say(STATES[o.state].words)}</td>
                <td>
                  <Outcome outcome={o.before} />
                </td>
                <td>
                  <Outcome outcome={o.after} />
                </td>
              </tr>
            ))}
          </Table>
          {value.orders.length < all && (
            <p className="hint">{say(M.first, { n: number(value.orders.length, language) })}</p>
          )}
        </>
      )}
      {value.undecidable.length > 0 && (
        <p className="notice warn">
          {say(M.undecidable, { n: value.undecidable.length, ids: value.undecidable.slice(0, 10).join(', ') })}
        </p>
      )}
    </section>
  );
}
