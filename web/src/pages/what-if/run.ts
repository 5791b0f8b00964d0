import { client, type OutputOf } from '../../client/index.ts';
import type { Language } from '../../ui/text.ts';
import type { Order } from '../orders/use-orders.ts';

export type Flip = OutputOf<'simulate'>['flips'][number] & { readonly order: Order };
export type Choice = {
  readonly scenarios: readonly string[];
  readonly assume: Readonly<Record<string, string>>;
  readonly letter: boolean;
};
/** Orders asked at once, so that progress is seen and cancelling is quick. */
const BATCH = 25;

/**
 * Runs the simulation over all orders in batches.
 * @param onProgress called after each batch; returns false to stop
 */
export async function simulate(
  orders: readonly Order[],
  choice: Choice,
  language: Language,
  onProgress: (flips: readonly Flip[], done: number) => boolean,
): Promise<void> {
  const flips: Flip[] = [];
  for (let at = 0; at < orders.length; at += BATCH) {
    const part = orders.slice(at, at + BATCH);
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
    flips.push(...result.flips.map((f) => ({ ...f, order: part[f.index]! })));
    if (!onProgress(flips, Math.min(orders.length, at + BATCH))) return;
  }
}

/** Value of an order in US dollars, where it is stated. */
export const dollars = (o: Order): number =>
  o.question.unitValue?.currency === 'USD' ? Number(o.question.unitValue.amount) * (o.question.quantity ?? 0) : 0;
