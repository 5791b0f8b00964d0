import { useEffect, useState } from 'react';
import { allOrders } from '../orders/store.ts';
import type { BookOrder } from './types.ts';

export type Book = { readonly orders: readonly BookOrder[]; readonly loaded: boolean; readonly error?: Error };

/** The orders of this browser as they are kept, without deciding them: the run does that itself. */
export function useBook(): Book {
  const [book, setBook] = useState<Book>({ orders: [], loaded: false });
  useEffect(() => {
    let gone = false;
    allOrders().then(
      (orders) => {
        if (!gone) setBook({ orders: orders as BookOrder[], loaded: true });
      },
      (error: Error) => {
        if (!gone) setBook({ orders: [], loaded: true, error });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return book;
}
