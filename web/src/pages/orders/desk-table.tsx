// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be a <table>; the roles say what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are read, not operated; the scroll box takes the focus

import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef } from 'react';
import type { Order } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { day, number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { today } from '../check/question.ts';
import { useRowHeight } from './row-height.ts';
import { State } from './state.tsx';
import { overdue, waitOf } from './states.ts';

const M = {
  table: t('Orders', 'Orders'),
  reference: t('Order', 'Order'),
  state: t('State', 'Stand'),
  item: t('Item', 'Goed'),
  to: t('To', 'Naar'),
  outcome: t('Outcome', 'Uitkomst'),
  waits: t('Waits for', 'Wacht op'),
  from: t('From', 'Van'),
  until: t('Until', 'Tot'),
  changed: t('answer changed', 'antwoord veranderd'),
  late: t('day has passed', 'dag is voorbij'),
};

/** Ten thousand orders of the desk: only the rows in sight are drawn; screen readers hear the true count. */
export function DeskTable({ orders }: { orders: readonly Order[] }) {
  const { say } = useLanguage();
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
  const heads = [M.reference, M.state, M.item, M.to, M.outcome, M.waits, M.from, M.until];
  return (
    <ScrollBox ref={box} label={say(M.table)} className="orders-box">
      <div role="table" aria-label={say(M.table)} aria-rowcount={orders.length + 1} className="grid-table desk-table">
        <div role="rowgroup" className="grid-head">
          <div role="row" className="grid-row" aria-rowindex={1}>
            {heads.map((h) => (
              <span role="columnheader" key={h.en}>
                {say(h)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((v) => {
            const order = orders[v.index]!;
            return <Row key={order.id} order={order} index={v.index} start={v.start} height={height} now={now} />;
          })}
        </div>
      </div>
    </ScrollBox>
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
