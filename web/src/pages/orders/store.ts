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

/** Every order, in the order of the ids. */
export async function allOrders(): Promise<StoredOrder[]> {
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
