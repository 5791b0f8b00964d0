import { client } from '../../client/index.ts';
import type { Language } from '../../ui/text.ts';
import type { BookOrder, Choice, Flip } from './types.ts';

/** Orders of the first batch; the next are as many as take about this long, so that cancelling is quick. */
const FIRST = 20;
const AIM_MS = 120;
const MOST = 500;

/**
 * Runs the simulation over all orders in batches.
 * @param onBatch called after each batch with its flips; returns false to stop
 */
export async function simulate(
  orders: readonly BookOrder[],
  choice: Choice,
  language: Language,
  onBatch: (flips: readonly Flip[], done: number) => boolean,
): Promise<void> {
  let size = FIRST;
  for (let at = 0; at < orders.length; ) {
    const part = orders.slice(at, at + size);
    const start = performance.now();
    const result = await client.perform(
      'simulate',
      {
        orders: part.map((o) => o.question),
        ...(choice.scenarios.length > 0 ? { scenarios: [...choice.scenarios] } : {}),
        ...(Object.keys(choice.assume).length > 0 ? { assume: { ...choice.assume } } : {}),
        ...(choice.letter ? { reading: 'letter' as const } : {}),
      },
      language,
    );
    const each = (performance.now() - start) / part.length;
    size = Math.max(1, Math.min(MOST, size * 2, Math.round(AIM_MS / Math.max(each, 0.01))));
    at += part.length;
    const more = onBatch(
      result.flips.map((f) => ({ ...f, order: part[f.index]! })),
      at,
    );
    if (!more) return;
  }
}
