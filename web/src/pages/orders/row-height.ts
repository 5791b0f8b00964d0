import { useSyncExternalStore } from 'react';

/** Heights of a row in pixels: on a narrow screen it is a card of several lines. */
const ROW = 52;
const CARD = 148;
const narrow = matchMedia('(max-width: 40rem)');
const onNarrow = (changed: () => void): (() => void) => {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** The height of a row of orders on this screen; orders.css draws rows and cards of these heights. */
export const useRowHeight = (): number => (useSyncExternalStore(onNarrow, () => narrow.matches) ? CARD : ROW);
