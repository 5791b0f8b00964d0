import { type ReactNode, useMemo, useState } from 'react';
import { csvText } from '../../ui/csv.ts';
import { idOfItem } from '../../ui/item-id.ts';
import { useLanguage } from '../../ui/language.tsx';
import { OUTCOMES } from '../../ui/outcome.tsx';
import { useQuery } from '../../ui/router.ts';
import { saveText } from '../../ui/save-text.ts';
import { SortPick, useSorting } from '../../ui/sort.tsx';
import { number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { Import } from './import.tsx';
import { OrdersTable, useOrderColumns } from './table.tsx';
import { type Order, useOrders } from './use-orders.ts';

const M = {
  title: t('Orders'),
  intro: t(
    'Your orders with their answer and what each waits for. They are kept in this browser only, and decided afresh whenever the page opens.',
  ),
  empty: t('No orders yet. Import a file, load the examples, or save one from Check.'),
  search: t('Search'),
  outcome: t('Outcome'),
  all: t('all'),
  noneFits: t('No order fits what is asked for above.'),
  shown: t('{n} of {m} {m, plural, one {order} other {orders}}'),
  deciding: t('Deciding: {n} of {m}'),
  undecided: t(
    'Cancelled: {n} {n, plural, one {order is} other {orders are}} not yet decided, and no filter by outcome finds them. "Decide again" goes over all of them.',
  ),
  cancel: t('Cancel'),
  again: t('Decide again'),
  export: t('Export CSV'),
  remove: t('Remove all'),
  sure: t('Remove all orders from this browser?'),
};

/** The answers as a file; a cell that a spreadsheet would run as a formula is made text. */
function download(orders: readonly Order[]): void {
  const rows = orders.map(({ id, question, answer }) => [
    id,
    question.on,
    idOfItem(question.item),
    question.to,
    question.quantity,
    ...(answer?.ok
      ? [answer.outcome, answer.detail, answer.eccn]
      : [undefined, answer ? `cannot be read: ${answer.issues[0]?.message}` : 'not yet decided', undefined]),
  ]);
  const head = ['id', 'on', 'item', 'to', 'quantity', 'outcome', 'detail', 'eccn'];
  saveText('tolhuis-orders.csv', 'text/csv', csvText([head, ...rows]));
}

/** Orders kept in this browser, decided by the same core. `notice`: why they are not those of the desk. */
export function BrowserOrders({ notice }: { notice?: ReactNode }) {
  const { say, language } = useLanguage();
  const names = useNames();
  const { orders, decided, loaded, error, replace, cancel, again } = useOrders();
  const [search, setSearch] = useState('');
  const [outcome, setOutcome] = useQuery('outcome', '');
  const undecided = decided < orders.length ? 0 : orders.filter((o) => !o.answer).length;
  const words = search.toLowerCase();
  const columns = useOrderColumns();
  const shown = useMemo(
    () =>
      orders.filter(
        (o) =>
          (outcome === '' || (o.answer?.ok === true && o.answer.outcome === outcome)) &&
          (words === '' ||
            `${o.id} ${idOfItem(o.question.item)} ${names.item(o.question.item)} ${names.country(o.question.to)} ${(o.question.parties ?? []).map((p) => p.name).join(' ')}`
              .toLowerCase()
              .includes(words)),
      ),
    [orders, outcome, words, names],
  );
  const sorting = useSorting(shown, columns);
  return (
    <div className="orders">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      {notice}
      <Import keep={replace} replaces />
      {error && (
        <p role="alert" className="notice bad">
          {error.message}
        </p>
      )}
      {loaded && orders.length === 0 && !error && <p className="nothing">{say(M.empty)}</p>}
      {orders.length > 0 && (
        <>
          <div className="bar-row">
            <label className="field">
              <span>{say(M.search)}</span>
              <input type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
            </label>
            <label className="field">
              <span>{say(M.outcome)}</span>
              <select value={outcome} onChange={(e) => setOutcome(e.target.value)}>
                <option value="">{say(M.all)}</option>
                {Object.entries(OUTCOMES).map(([id, o]) => (
                  <option key={id} value={id}>
                    {say(o.words)}
                  </option>
                ))}
              </select>
            </label>
            <SortPick of={sorting} />
            <button type="button" className="quiet" onClick={again}>
              {say(M.again)}
            </button>
            <button type="button" className="quiet" onClick={() => download(sorting.sorted)}>
              {say(M.export)}
            </button>
            <button type="button" className="quiet" onClick={() => confirm(say(M.sure)) && replace([])}>
              {say(M.remove)}
            </button>
          </div>
          {decided < orders.length ? (
            <p className="progress hint">
              <progress
                max={orders.length}
                value={decided}
                aria-label={say(M.deciding, { n: decided, m: orders.length })}
              />
              {say(M.deciding, { n: number(decided, language), m: number(orders.length, language) })}
              <button type="button" className="quiet" onClick={cancel}>
                {say(M.cancel)}
              </button>
            </p>
          ) : (
            <p className="hint" aria-live="polite">
              {say(M.shown, { n: number(shown.length, language), m: number(orders.length, language) })}
            </p>
          )}
          {undecided > 0 && <p className="notice warn">◆ {say(M.undecided, { n: number(undecided, language) })}</p>}
          {shown.length === 0 ? <p className="nothing">{say(M.noneFits)}</p> : <OrdersTable sorting={sorting} />}
        </>
      )}
    </div>
  );
}
