/// <reference lib="dom" />
// What runs inside the page while it is measured. Each function stands alone: it is sent to the browser as text.

/** Frames drawn in a time, and the longest wait for one, in milliseconds. */
export function frames(time: number): Promise<{ perSecond: number; longest: number }> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let count = 0;
    let longest = 0;
    const step = (): void => {
      const now = performance.now();
      if (count > 0) longest = Math.max(longest, now - last);
      last = now;
      count++;
      if (now - start < time) requestAnimationFrame(step);
      else resolve({ perSecond: count / ((now - start) / 1000), longest });
    };
    requestAnimationFrame(step);
  });
}

/**
 * Watches the keys of the page: `stroke` is fulfilled with the milliseconds from the browser's own time of a key to the end
 * of the frame in which the line beside the outcome, seen on the screen, is that of the quantity as it is now in its field.
 * Where the line is not in sight, it never is.
 */
export function watchStrokes(): void {
  const input = document.querySelector<HTMLInputElement>('.question input[type=number][step="1"]')!;
  const format = new Intl.NumberFormat('en-US');
  const page = window as unknown as { stroke: Promise<number> };
  const isShown = (): boolean => {
    const line = document.querySelector('.answer .asked-line');
    if (!line?.textContent?.includes(`${format.format(Number(input.value))} ×`)) return false;
    const { top, bottom } = line.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && bottom > top && line.checkVisibility({ visibilityProperty: true });
  };
  const begin = ({ timeStamp }: KeyboardEvent): void => {
    page.stroke = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!isShown()) return;
        watch.disconnect();
        // A message that is sent from within a frame arrives after the frame was drawn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          port2.postMessage('');
        });
      });
      watch.observe(document.querySelector('.answer')!, { subtree: true, childList: true, characterData: true });
    });
  };
  document.addEventListener('keydown', begin, { capture: true });
}

/** Makes the orders of this browser many, each different. */
export function collect(wanted: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tolhuis');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const change = open.result.transaction('orders', 'readwrite');
      const store = change.objectStore('orders');
      const all = store.getAll() as IDBRequest<{ id: string; question: { quantity?: number; on: string } }[]>;
      all.onsuccess = () => {
        const first = all.result;
        for (let i = first.length; i < wanted; i++) {
          const { id, question } = first[i % first.length]!;
          const day = String(1 + (i % 20)).padStart(2, '0');
          store.put({ id: `${id}-${i}`, question: { ...question, quantity: i, on: `2026-11-${day}` } });
        }
      };
      change.oncomplete = () => {
        open.result.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}

export function quantiles(times: readonly number[]): { median: number; p95: number; most: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}
