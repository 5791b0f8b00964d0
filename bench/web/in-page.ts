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

/** Milliseconds from a change of the quantity, as typing makes it, to the frame that shows its answer; one a keystroke. */
export async function keystrokes(times: number): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.question input[type=number][step="1"]')!;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const box = document.querySelector('.answer')!;
  // The head of the memo (printed, not shown) says what was answered: it changes together with the answer.
  const answered = (quantity: number): Promise<void> =>
    new Promise((resolve) => {
      const text = `${new Intl.NumberFormat('en-US').format(quantity)} ×`;
      const watch = new MutationObserver(() => {
        if (!box.querySelector('.memo')?.textContent?.includes(text)) return;
        watch.disconnect();
        requestAnimationFrame(() => resolve());
      });
      watch.observe(box, { subtree: true, childList: true, characterData: true });
    });
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const done = answered(1001 + i);
    set.call(input, String(1001 + i));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await done;
    all.push(performance.now() - start);
    // A person's pace, uneven, so that no timer of the page is met in step.
    await new Promise((wait) => setTimeout(wait, 120 + ((i * 37) % 60)));
  }
  return all;
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
