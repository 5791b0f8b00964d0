import type { OwnershipStatus } from '../../law/ownership.ts';
import type { Truth } from '../../law/truth.ts';

/** One step of a chain: `owner` holds `share` of `owned`, and counts (or may count) because it is listed or owned itself. */
export type OwnershipStep = {
  owner: string;
  owned: string;
  share: { lo: number; hi: number };
  counts: Truth;
  because: 'listed' | 'owned';
};

/**
 * The chains through which listed parties stand behind a node, from the node upwards, every step once (cycles end where
 * they come back). Empty where nothing counts.
 */
export function ownershipChain(statuses: ReadonlyMap<string, OwnershipStatus>, node: string): OwnershipStep[] {
  const steps: OwnershipStep[] = [];
  const seen = new Set([node]);
  const queue = [node];
  for (let owned = queue.shift(); owned !== undefined; owned = queue.shift())
    for (const part of statuses.get(owned)?.parts ?? []) {
      if (part.counts === 'no' || part.because === 'none') continue;
      steps.push({ owner: part.owner, owned, share: part.share, counts: part.counts, because: part.because });
      if (part.because === 'listed' || seen.has(part.owner)) continue;
      seen.add(part.owner);
      queue.push(part.owner);
    }
  return steps;
}
