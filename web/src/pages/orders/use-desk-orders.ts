import { useCallback, useEffect, useRef, useState } from 'react';
import { askAll, isAbort } from '../../client/api.ts';
import type { Order } from '../../client/desk-types.ts';

/** More than this is not loaded: the search of the server finds among them. */
export const MOST_ORDERS = 20_000;
type State = { readonly orders: readonly Order[]; readonly loading: boolean; readonly error?: unknown };

/** The orders of the desk, page by page; what is there can be read while the rest comes, and the rest be cancelled. */
export function useDeskOrders(text: string): State & { readonly again: () => void; readonly cancel: () => void } {
  const [state, setState] = useState<State>({ orders: [], loading: true });
  const [round, setRound] = useState(0);
  const controller = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is there to ask again
  useEffect(() => {
    const mine = new AbortController();
    controller.current = mine;
    setState((before) => ({ orders: before.orders, loading: true }));
    askAll<'orders', Order>('orders', text === '' ? {} : { text }, {
      most: MOST_ORDERS,
      signal: mine.signal,
      seen: (orders) => {
        if (controller.current === mine) setState({ orders: [...orders], loading: true });
      },
    }).then(
      (orders) => {
        if (controller.current === mine) setState({ orders, loading: false });
      },
      (error: unknown) => {
        if (controller.current !== mine) return;
        setState((before) => ({ ...before, loading: false, ...(isAbort(error) ? {} : { error }) }));
      },
    );
    return () => {
      if (controller.current === mine) controller.current = undefined;
      mine.abort();
    };
  }, [text, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { ...state, again, cancel };
}
