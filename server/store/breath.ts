/** Long work goes on for so long, then lets others be answered. */
const BREATH_MS = 8;

/**
 * Keeps long synchronous work from holding up the event loop: `if (breath.due()) await breath.take()` between its pieces
 * lets requests that wait be answered, some hundred times a second.
 */
export class Breath {
  #since = performance.now();

  due(): boolean {
    return performance.now() - this.#since >= BREATH_MS;
  }

  async take(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#since = performance.now();
  }
}

/** The list with each member changed, taking breath in between. */
export async function mapInBreaths<T, U>(items: readonly T[], change: (item: T, index: number) => U): Promise<U[]> {
  const breath = new Breath();
  const changed: U[] = [];
  for (const [i, item] of items.entries()) {
    if (breath.due()) await breath.take();
    changed.push(change(item, i));
  }
  return changed;
}
