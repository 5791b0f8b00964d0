import { useMemo, useRef, useState } from 'react';
import { ask, newKey } from '../../client/api.ts';
import { type Because, type Flip, ORDER_STATES, type Order } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { csvText } from '../../ui/csv.ts';
import { useDesk } from '../../ui/desk.tsx';
import { takeFocus } from '../../ui/focus.ts';
import { idOfItem } from '../../ui/item-id.ts';
import { useLanguage } from '../../ui/language.tsx';
import { OUTCOMES } from '../../ui/outcome.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href, useQuery } from '../../ui/router.ts';
import { saveText } from '../../ui/save-text.ts';
import type { Say } from '../../ui/say.ts';
import { SortPick, useSorting } from '../../ui/sort.tsx';
import { number, t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useNames } from '../../ui/use-names.ts';
import { useWork } from '../../ui/use-work.ts';
import { DeskTable, useDeskColumns } from './desk-table.tsx';
import { FlipList } from './flip-list.tsx';
import { Import } from './import.tsx';
import { STATES, waitOf } from './states.ts';
import type { StoredOrder } from './store.ts';
import { MOST_ORDERS, useDeskOrders } from './use-desk-orders.ts';

const M = {
  title: t('Orders'),
  intro: t('The orders that the desk keeps: its answer to each, what each waits for, from whom and until when.'),
  empty: t('No orders yet. Import a file, or save one from Check.'),
  search: t('Search'),
  outcome: t('Outcome'),
  state: t('State'),
  open: t('open'),
  all: t('all'),
  changed: t('changed answers only'),
  noneFits: t('No order fits what is asked for above.'),
  shown: t('{n} of {m} {m, plural, one {order} other {orders}}'),
  loading: t('{n} {n, plural, one {order} other {orders}} read …'),
  most: t('The newest {n} are shown; search for older ones.'),
  cancel: t('Cancel'),
  again: t('Decide again …'),
  because: t('Decide every open order again, because of'),
  rulebook: t('the rulebook'),
  lists: t('the party lists'),
  assumptions: t('what the desk assumes'),
  deciding: t('Every open order is decided again …'),
  decided: t(
    '{n} {n, plural, one {order} other {orders}} decided again, {m} {m, plural, one {answer} other {answers}} changed.',
  ),
  export: t('Export CSV'),
  keeping: t('Saving: {n} of {m}'),
  kept: t(
    '{n} {n, plural, one {order} other {orders}} saved; {m} {m, plural, one {was} other {were}} there already and stayed as {m, plural, one {it is} other {they are}}.',
  ),
  stopped: t('Cancelled: {n} {n, plural, one {order is} other {orders are}} saved, the rest is not.'),
};
/** Orders in one request of an import: all of them or none; small enough for progress and a quick cancel. */
const CHUNK = 500;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

/** Orders of the desk: search, filters, import, re-decision. */
export function DeskOrders() {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const names = useNames();
  const [search, setSearch] = useState('');
  const [outcome, setOutcome] = useQuery('outcome', '');
  const [state, setState] = useQuery('state', 'open');
  const [changed, setChanged] = useQuery('changed', '');
  const [far, setFar] = useState('');
  const { orders, loading, error, again, cancel } = useDeskOrders(far);
  const importing = useWork();
  const deciding = useWork();
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [note, setNote] = useState('');
  const [flips, setFlips] = useState<readonly Flip[]>();
  const [because, setBecause] = useState<Because>();
  const opener = useRef<HTMLButtonElement>(null);
  const capped = orders.length >= MOST_ORDERS;
  const words = search.toLowerCase();
  const shown = useMemo(
    () =>
      orders.filter(
        (o) =>
          (outcome === '' || o.outcome === outcome) &&
          (state === '' || (state === 'open' ? o.state !== 'shipped' && o.state !== 'cancelled' : o.state === state)) &&
          (changed === '' || o.openFlips > 0) &&
          (words === '' ||
            `${o.reference} ${o.id} ${idOfItem(o.question.item)} ${names.item(o.question.item)} ${names.country(o.question.to)} ${(o.question.parties ?? []).map((p) => p.name).join(' ')}`
              .toLowerCase()
              .includes(words)),
      ),
    [orders, outcome, state, changed, words, names],
  );
  const sorting = useSorting(shown, useDeskColumns());
  const keepAll = async (read: readonly StoredOrder[]): Promise<void> => {
    const there = new Set(orders.map((o) => o.id));
    const fresh = read.filter((o) => !there.has(o.id));
    setNote('');
    importing.run(async (signal) => {
      let done = 0;
      try {
        for (let at = 0; at < fresh.length; at += CHUNK) {
          setProgress({ done, of: fresh.length });
          const chunk = fresh.slice(at, at + CHUNK);
          await ask(
            'import-orders',
            {
              orders: chunk.map(({ id, question }) => ({
                reference: id.slice(0, 200),
                question,
                ...(ID.test(id) ? { id } : {}),
              })),
            },
            { signal, once: newKey() },
          );
          done += chunk.length;
        }
        setNote(say(M.kept, { n: number(done, language), m: number(read.length - fresh.length, language) }));
      } finally {
        if (signal.aborted) setNote(say(M.stopped, { n: number(done, language) }));
        setProgress(undefined);
        again();
      }
    });
  };
  const redecide = (why: Because): void => {
    setBecause(undefined);
    setNote('');
    deciding.run(async (signal) => {
      const { examined, flips: found } = await ask('redecide-orders', { because: why }, { signal, once: newKey() });
      setNote(say(M.decided, { n: number(examined, language), m: number(found.length, language) }));
      setFlips(found);
      again();
    });
  };
  return (
    <div className="orders page">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      {may('import-orders') && <Import keep={keepAll} examples={!loading && orders.length === 0} />}
      {progress && (
        <p className="progress hint">
          <progress
            max={progress.of}
            value={progress.done}
            aria-label={say(M.keeping, { n: progress.done, m: progress.of })}
          />
          {say(M.keeping, { n: number(progress.done, language), m: number(progress.of, language) })}
          <button type="button" className="quiet" onClick={importing.cancel}>
            {say(M.cancel)}
          </button>
        </p>
      )}
      {deciding.busy && (
        <p className="progress hint">
          <progress aria-label={say(M.deciding)} />
          {say(M.deciding)}
        </p>
      )}
      {note && (
        <Told news={note}>
          <p>{note}</p>
        </Told>
      )}
      {flips && flips.length > 0 && <FlipList flips={flips} />}
      <ProblemNotice error={importing.error ?? deciding.error} />
      <ProblemNotice error={error} retry={again} />
      {!loading && orders.length === 0 && far === '' && error === undefined && (
        <p className="nothing">{say(M.empty)}</p>
      )}
      {(orders.length > 0 || far !== '') && (
        <>
          <form
            className="bar-row"
            onSubmit={(e) => {
              e.preventDefault();
              if (capped || far !== '') setFar(search);
            }}
          >
            <label className="field">
              <span>{say(M.search)}</span>
              <input type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
            </label>
            <label className="field">
              <span>{say(M.state)}</span>
              <select value={state} onChange={(e) => setState(e.target.value)}>
                <option value="open">{say(M.open)}</option>
                <option value="">{say(M.all)}</option>
                {ORDER_STATES.map((s) => (
                  <option key={s} value={s}>
                    {say(STATES[s].words)}
                  </option>
                ))}
              </select>
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
            <label className="tick">
              <input
                type="checkbox"
                checked={changed !== ''}
                onChange={(e) => setChanged(e.target.checked ? 'yes' : '')}
              />
              {say(M.changed)}
            </label>
            {may('redecide-orders') && (
              <Act
                type="button"
                className="quiet"
                busy={deciding.busy}
                ref={opener}
                onClick={() => setBecause('rulebook')}
                aria-expanded={because !== undefined}
              >
                {say(M.again)}
              </Act>
            )}
            <button type="button" className="quiet" onClick={() => download(sorting.sorted, say)}>
              {say(M.export)}
            </button>
          </form>
          {because !== undefined && (
            <div className="notice bar-row">
              <span>{say(M.because)}</span>
              <button type="button" ref={takeFocus} onClick={() => redecide('rulebook')}>
                {say(M.rulebook)}
              </button>
              <button type="button" onClick={() => redecide('lists')}>
                {say(M.lists)}
              </button>
              <button type="button" onClick={() => redecide('assumptions')}>
                {say(M.assumptions)}
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setBecause(undefined);
                  opener.current?.focus();
                }}
              >
                {say(M.cancel)}
              </button>
            </div>
          )}
          <p className="hint" aria-live="polite">
            {say(M.shown, { n: number(shown.length, language), m: number(orders.length, language) })}{' '}
            {capped && say(M.most, { n: number(MOST_ORDERS, language) })}
            {loading && (
              <>
                {' '}
                {say(M.loading, { n: number(orders.length, language) })}{' '}
                <button type="button" className="link" onClick={cancel}>
                  {say(M.cancel)}
                </button>
              </>
            )}
          </p>
          {shown.length === 0 && !loading ? (
            <p className="nothing">{say(M.noneFits)}</p>
          ) : (
            <DeskTable sorting={sorting} />
          )}
        </>
      )}
    </div>
  );
}

/** What is shown, as a file. */
function download(orders: readonly Order[], say: Say): void {
  const rows = orders.map((o) => {
    const wait = waitOf(o);
    return [
      o.id,
      o.reference,
      o.state,
      o.question.on,
      idOfItem(o.question.item),
      o.question.to,
      o.question.quantity,
      o.status,
      wait && say(wait.what),
      wait && say(wait.whom),
      o.openFlips,
      `${location.origin}${location.pathname}${href('orders', { order: o.id })}`,
    ];
  });
  const head = [
    'id',
    'reference',
    'state',
    'on',
    'item',
    'to',
    'quantity',
    'status',
    'waits for',
    'from',
    'changed answers',
    'page',
  ];
  saveText('tolhuis-orders.csv', 'text/csv', csvText([head, ...rows]));
}
