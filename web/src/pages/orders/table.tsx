// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be a <table>; the roles say what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are read, not operated; the scroll box takes the focus

import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { look, Outcome } from '../../ui/outcome.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Column, SortHead, type Sorting } from '../../ui/sort.tsx';
import { day, number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { type Draft, pack } from '../check/question.ts';
import { ON_PAPER } from './on-paper.ts';
import { useRowHeight } from './row-height.ts';
import type { Order } from './use-orders.ts';
import { WAITING } from './waiting.ts';

const M = {
  table: t('Orders'),
  order: t('Order'),
  on: t('Day'),
  item: t('Item'),
  to: t('To'),
  outcome: t('Outcome'),
  waits: t('Waits for'),
  from: t('From'),
  pending: t('not yet decided'),
  refused: t('cannot be read'),
};

/** The columns that the orders can be put in order by. */
export function useOrderColumns(): readonly Column<Order>[] {
  const { say } = useLanguage();
  const names = useNames();
  return useMemo(
    () => [
      { id: 'order', label: say(M.order), key: (o) => o.id },
      { id: 'on', label: say(M.on), key: (o) => o.question.on },
      { id: 'item', label: say(M.item), key: (o) => names.item(o.question.item) },
      { id: 'to', label: say(M.to), key: (o) => o.question.to && names.country(o.question.to) },
      {
        id: 'outcome',
        label: say(M.outcome),
        key: (o) => (o.answer?.ok ? say(look(o.answer.outcome).words) : undefined),
      },
    ],
    [say, names],
  );
}

/** Ten thousand orders as a table: only the rows in sight are drawn; screen readers hear the true count. */
export function OrdersTable({ sorting }: { sorting: Sorting<Order> }) {
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
  const drawn = rows.getVirtualItems();
  return (
    <>
      {drawn.length < orders.length && <p className="paper">{say(ON_PAPER, { n: drawn.length, m: orders.length })}</p>}
      <ScrollBox ref={box} label={say(M.table)} className={`orders-box${drawn.length < orders.length ? '' : ' whole'}`}>
        <div role="table" aria-label={say(M.table)} aria-rowcount={orders.length + 1} className="grid-table own-table">
          <div role="rowgroup" className="grid-head">
            <div role="row" className="grid-row" aria-rowindex={1}>
              {sorting.columns.map((c) => (
                <SortHead key={c.id} of={sorting} id={c.id} as="span" />
              ))}
              <span role="columnheader">{say(M.waits)}</span>
              <span role="columnheader">{say(M.from)}</span>
            </div>
          </div>
          <div role="rowgroup" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
            {drawn.map((v) => {
              const order = orders[v.index]!;
              return <Row key={order.id} order={order} index={v.index} start={v.start} height={height} />;
            })}
          </div>
        </div>
      </ScrollBox>
    </>
  );
}

type RowProps = { readonly order: Order; readonly index: number; readonly start: number; readonly height: number };

/** One order; drawn once for as long as it is in sight. */
const Row = memo(function Row({ order: o, index, start, height }: RowProps) {
  const { say, language } = useLanguage();
  const names = useNames();
  const waiting = o.answer?.ok ? WAITING[o.answer.outcome] : undefined;
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      style={{ position: 'absolute', insetBlockStart: start, insetInline: 0, blockSize: height }}
    >
      <span role="rowheader">
        <a href={href('check', { q: pack(o.question as Draft) })}>{o.id}</a>
      </span>
      <span role="cell">{day(o.question.on, language)}</span>
      <span role="cell">
        {o.question.quantity !== undefined && `${number(o.question.quantity, language)} × `}
        {names.item(o.question.item)}
      </span>
      <span role="cell">{names.country(o.question.to)}</span>
      <span role="cell">
        {!o.answer && <small>{say(M.pending)}</small>}
        {o.answer?.ok === true && <Outcome outcome={o.answer.outcome} detail={o.answer.detail} />}
        {o.answer?.ok === false && (
          <small>
            {say(M.refused)}: {o.answer.issues[0]?.message}
          </small>
        )}
      </span>
      <span role="cell">{waiting ? say(waiting.what) : ''}</span>
      <span role="cell">{waiting ? say(waiting.whom) : ''}</span>
    </div>
  );
});
