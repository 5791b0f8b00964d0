import { askAll } from '../../client/api.ts';
import { deskSettled } from '../../client/desk.ts';
import type { Order } from '../../client/desk-types.ts';

/** An order kept in this browser: the question in contract form and its id. */
export type StoredOrder = { readonly id: string; readonly question: unknown };

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('tolhuis', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('orders', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused to open.'));
  });

async function change(act: (store: IDBObjectStore) => void): Promise<void> {
  const db = await open();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('orders', 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB refused to write.'));
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up the write.'));
      act(transaction.objectStore('orders'));
    });
  } finally {
    db.close();
  }
}

/** Adds one order. @throws when the browser refuses storage */
export const addOrder = (order: StoredOrder): Promise<void> => change((store) => store.put(order));

/** Replaces every order, whole or not at all. */
export const replaceOrders = (orders: readonly StoredOrder[]): Promise<void> =>
  change((store) => {
    store.clear();
    for (const o of orders) store.put(o);
  });

/** Every order that is kept in this browser, in the order of the ids. */
export async function browserOrders(): Promise<StoredOrder[]> {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = db.transaction('orders').objectStore('orders').getAll() as IDBRequest<StoredOrder[]>;
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB refused to read.'));
    });
  } finally {
    db.close();
  }
}

/**
 * Every order: those of the desk where there is one that shows them to the reader (under their references), else those of
 * this browser.
 */
export async function allOrders(): Promise<StoredOrder[]> {
  const { info, server } = await deskSettled();
  if (server !== 'there' || !info?.may.includes('orders')) return browserOrders();
  const orders = await askAll<'orders', Order>('orders', {});
  return orders
    .filter((o) => o.state !== 'cancelled' && o.state !== 'shipped')
    .map(({ id, reference, question }) => ({ id: reference === '' ? id : reference, question }));
}
