// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be a <table>; the roles say what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are read, not operated; the scroll box takes the focus

import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef } from 'react';
import { ORDER_STATES, type Order } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { look, Outcome } from '../../ui/outcome.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Column, SortHead, type Sorting } from '../../ui/sort.tsx';
import { day, number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { today } from '../check/question.ts';
import { ON_PAPER } from './on-paper.ts';
import { useRowHeight } from './row-height.ts';
import { State } from './state.tsx';
import { overdue, waitOf } from './states.ts';

const M = {
  table: t('Orders'),
  reference: t('Order'),
  state: t('State'),
  item: t('Item'),
  to: t('To'),
  outcome: t('Outcome'),
  waits: t('Waits for'),
  from: t('From'),
  until: t('Until'),
  changed: t('answer changed'),
  late: t('day has passed'),
};

/** The columns that the orders can be put in order by: all of them. */
export function useDeskColumns(): readonly Column<Order>[] {
  const { say } = useLanguage();
  const names = useNames();
  return useMemo(() => {
    const wait = (o: Order, which: 'what' | 'whom'): string | undefined => {
      const found = waitOf(o);
      return found && say(found[which]);
    };
    return [
      { id: 'order', label: say(M.reference), key: (o) => o.reference },
      // In the order of an order's life.
      { id: 'state', label: say(M.state), key: (o) => ORDER_STATES.indexOf(o.state) },
      { id: 'item', label: say(M.item), key: (o) => names.item(o.question.item) },
      { id: 'to', label: say(M.to), key: (o) => o.question.to && names.country(o.question.to) },
      { id: 'outcome', label: say(M.outcome), key: (o) => say(look(o.outcome).words) },
      { id: 'waits', label: say(M.waits), key: (o) => wait(o, 'what') },
      { id: 'from', label: say(M.from), key: (o) => wait(o, 'whom') },
      { id: 'until', label: say(M.until), key: (o) => (waitOf(o) ? o.question.on : undefined) },
    ];
  }, [say, names]);
}

/** Ten thousand orders of the desk: only the rows in sight are drawn; screen readers hear the true count. */
export function DeskTable({ sorting }: { sorting: Sorting<Order> }) {
  const { say } = useLanguage();
  const orders = sorting.sorted;
  const box = useRef<HTMLElement>(null);
  const height = useRowHeight();
  const rows = useVirtualizer({
    count: orders.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    getItemKey: (i) => `${height} ${i}`,
    overscan: 12,
  });
  const now = today();
  const drawn = rows.getVirtualItems();
  return (
    <>
      {drawn.length < orders.length && <p className="paper">{say(ON_PAPER, { n: drawn.length, m: orders.length })}</p>}
      <ScrollBox ref={box} label={say(M.table)} className={`orders-box${drawn.length < orders.length ? '' : ' whole'}`}>
        <div role="table" aria-label={say(M.table)} aria-rowcount={orders.length + 1} className="grid-table desk-table">
          <div role="rowgroup" className="grid-head">
            <div role="row" className="grid-row" aria-rowindex={1}>
              {sorting.columns.map((c) => (
                <SortHead key={c.id} of={sorting} id={c.id} as="span" />
              ))}
            </div>
          </div>
          <div role="rowgroup" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
            {drawn.map((v) => {
              const order = orders[v.index]!;
              return <Row key={order.id} order={order} index={v.index} start={v.start} height={height} now={now} />;
            })}
          </div>
        </div>
      </ScrollBox>
    </>
  );
}

type RowProps = {
  readonly order: Order;
  readonly index: number;
  readonly start: number;
  readonly height: number;
  readonly now: string;
};

/** One order; drawn once for as long as it is in sight. */
const Row = memo(function Row({ order: o, index, start, height, now }: RowProps) {
  const { say, language } = useLanguage();
  const names = useNames();
  const wait = waitOf(o);
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      style={{ position: 'absolute', insetBlockStart: start, insetInline: 0, blockSize: height }}
    >
      <span role="rowheader">
        <a href={href('orders', { order: o.id })}>{o.reference}</a>
      </span>
      <span role="cell">
        <State state={o.state} />
      </span>
      <span role="cell">
        {o.question.quantity !== undefined && `${number(o.question.quantity, language)} × `}
        {names.item(o.question.item)}
      </span>
      <span role="cell">{names.country(o.question.to)}</span>
      <span role="cell">
        <Outcome outcome={o.status} />
        {o.openFlips > 0 && <small className="flag"> ⚑ {say(M.changed)}</small>}
      </span>
      <span role="cell">{wait ? say(wait.what) : ''}</span>
      <span role="cell">{wait ? say(wait.whom) : ''}</span>
      <span role="cell">
        {wait ? day(o.question.on, language) : ''}
        {overdue(o, now) && <small className="late"> {say(M.late)}</small>}
      </span>
    </div>
  );
});
