// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be a native list box

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { catchFocus } from '../../ui/focus.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type Message, t } from '../../ui/text.ts';
import type { Queued, State } from './priority.ts';
import { shareOf } from './share.ts';

const M = {
  queue: t('Queue, the most urgent first'),
};
export const STATES: Readonly<Record<State, { readonly sign: string; readonly tone: string; readonly text: Message }>> =
  {
    open: { sign: '▲', tone: 'text', text: t('to look at') },
    confirmed: { sign: '■', tone: 'stop', text: t('a listed party') },
    unclear: { sign: '?', tone: 'ask', text: t('not searched whole') },
    dismissed: { sign: '◐', tone: 'some', text: t('dismissed') },
    none: { sign: '○', tone: 'off', text: t('no hit') },
  };
const ROW = 56;

type Props = { queue: readonly Queued[]; chosen: number; onChoose: (index: number) => void };

/** Names that were screened, in order of urgency; arrow keys move through them. Only those in sight are drawn. */
export function Queue({ queue, chosen, onChoose }: Props) {
  const { say, language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  // The form of the file is gone by then: whoever works by keyboard goes on with the names.
  useEffect(() => catchFocus(box.current), []);
  const rows = useVirtualizer({
    count: queue.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const move = (e: KeyboardEvent): void => {
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: queue.length - 1 }[e.key];
    if (to === undefined || to < 0 || to >= queue.length) return;
    e.preventDefault();
    onChoose(to);
    rows.scrollToIndex(to);
  };
  return (
    <div
      ref={box}
      className="queue"
      role="listbox"
      tabIndex={0}
      aria-label={say(M.queue)}
      aria-activedescendant={queue[chosen] ? `case-${chosen}` : undefined}
      onKeyDown={move}
    >
      <div role="presentation" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((v) => {
          const { at, state, hit } = queue[v.index]!;
          const { sign, tone, text } = STATES[state];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box moves by arrow keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names its active option
            <div
              role="option"
              id={`case-${v.index}`}
              key={`${at.row.line ?? ''}${at.row.name}${at.row.country ?? ''}`}
              aria-selected={v.index === chosen}
              aria-posinset={v.index + 1}
              aria-setsize={queue.length}
              className={`case tone-${tone}`}
              style={{ position: 'absolute', insetBlockStart: v.start, insetInline: 0, blockSize: ROW }}
              onClick={() => onChoose(v.index)}
            >
              <span className="sign" aria-hidden="true">
                {sign}
              </span>
              <span className="who">
                <b>{at.row.name}</b>
                <small>
                  {say(text)}
                  {hit && ` · ${hit.list} · ${shareOf(hit.probability, language)}`}
                </small>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
