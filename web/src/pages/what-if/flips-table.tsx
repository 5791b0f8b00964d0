// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be a <table>; the roles say what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are read, not operated; the scroll box takes the focus

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { pack } from '../check/question.ts';
import type { Choice, Flip } from './types.ts';

const M = {
  flips: t('Orders that change'),
  now: t('Now'),
  later: t('Then'),
  why: t('Why'),
  order: t('Order'),
  duties: t('{n} new {n, plural, one {duty} other {duties}}'),
  none: t('No order changes.'),
};
/** A first guess; each row is measured when it is drawn. */
const ROW = 76;

type Props = { flips: readonly Flip[]; choice: Choice };

/** The orders whose answer or duties change, with the provisions that do it. Only the rows in sight are drawn. */
export function FlipsTable({ flips, choice }: Props) {
  const { say, language } = useLanguage();
  const names = useNames();
  const box = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: flips.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const then = (f: Flip): string =>
    pack({
      ...f.order.question,
      ...(choice.scenarios.length > 0
        ? { scenarios: [...new Set([...(f.order.question.scenarios ?? []), ...choice.scenarios])] }
        : {}),
      ...(Object.keys(choice.assume).length > 0 ? { assume: { ...f.order.question.assume, ...choice.assume } } : {}),
      ...(choice.letter ? { reading: 'letter' as const } : {}),
    });
  if (flips.length === 0) return <p className="nothing">{say(M.none)}</p>;
  return (
    <ScrollBox ref={box} label={say(M.flips)} className="flips-box">
      <div role="table" aria-label={say(M.flips)} aria-rowcount={flips.length + 1} className="grid-table">
        <div role="rowgroup" className="grid-head">
          <div role="row" className="flip-row" aria-rowindex={1}>
            {[M.order, M.now, M.later, M.why].map((h) => (
              <span role="columnheader" key={h.id}>
                {say(h)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((v) => {
            const f = flips[v.index]!;
            const { question, id } = f.order;
            return (
              <div
                role="row"
                key={id}
                ref={rows.measureElement}
                data-index={v.index}
                className="flip-row"
                aria-rowindex={v.index + 2}
                style={{ position: 'absolute', insetBlockStart: v.start, insetInline: 0 }}
              >
                <span role="rowheader">
                  <a href={href('check', { q: then(f) })}>{id}</a>
                  <small>
                    {question.quantity !== undefined && `${number(question.quantity, language)} × `}
                    {names.item(question.item)} → {names.country(question.to)}
                  </small>
                </span>
                <span role="cell">
                  <Outcome outcome={f.before} />
                </span>
                <span role="cell">
                  <Outcome outcome={f.after} />
                </span>
                <span role="cell" className="why">
                  {f.why.slice(0, 2).map((w) => (
                    <span key={w.cite + w.effect}>
                      <a href={href('rule', { cite: w.cite })}>{w.cite}</a> {w.title}
                    </span>
                  ))}
                  {f.newDuties.length > 0 && (
                    <small title={f.newDuties.join('\n')}>
                      + {say(M.duties, { n: number(f.newDuties.length, language) })}
                    </small>
                  )}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </ScrollBox>
  );
}
