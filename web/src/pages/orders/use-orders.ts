import type { Question } from '@tolhuis/core/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, type OrderAnswer } from '../../client/index.ts';
import { browserOrders, replaceOrders, type StoredOrder } from './store.ts';

export type Order = StoredOrder & { readonly question: Question; readonly answer?: OrderAnswer };
type State = {
  readonly orders: readonly Order[];
  readonly decided: number;
  readonly loaded: boolean;
  readonly error?: Error;
};
/** Orders that go to the worker at once: small enough that progress is seen and cancelling is quick. */
const BATCH = 200;

/** The orders of this browser with their answers, worked out in batches after every change; can be cancelled. */
export function useOrders(): State & {
  replace: (orders: readonly StoredOrder[]) => Promise<void>;
  cancel: () => void;
  again: () => void;
} {
  const [state, setState] = useState<State>({ orders: [], decided: 0, loaded: false });
  const run = useRef(0);
  const decide = useCallback(async (stored: readonly StoredOrder[]): Promise<void> => {
    const mine = ++run.current;
    let orders = stored as readonly Order[];
    setState({ orders, decided: 0, loaded: true });
    for (let at = 0; at < orders.length; at += BATCH) {
      const answers = await client.orders(orders.slice(at, at + BATCH).map((o) => o.question));
      if (run.current !== mine) return;
      // The other orders stay the same objects: their rows are not drawn again.
      const next = [...orders];
      for (const [i, answer] of answers.entries()) next[at + i] = { ...next[at + i]!, answer };
      orders = next;
      setState({ orders, decided: Math.min(at + BATCH, orders.length), loaded: true });
    }
  }, []);
  const failed = useCallback((error: Error) => setState((s) => ({ ...s, loaded: true, error })), []);
  useEffect(() => {
    browserOrders().then(decide).catch(failed);
    return () => {
      run.current++;
    };
  }, [decide, failed]);
  return {
    ...state,
    replace: async (orders) => {
      // Seen at once: to keep ten thousand takes a moment.
      run.current++;
      setState({ orders: orders as readonly Order[], decided: 0, loaded: true });
      await replaceOrders(orders);
      decide(orders).catch(failed);
    },
    cancel: () => {
      run.current++;
      setState((s) => ({ ...s, orders: s.orders, decided: s.orders.length }));
    },
    again: () => {
      decide(state.orders.map(({ id, question }) => ({ id, question }))).catch(failed);
    },
  };
}
