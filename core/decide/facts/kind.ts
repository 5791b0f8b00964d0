import type { Item } from '../../contract.ts';
import type { Chip } from '../../law/chip.ts';

/** What the item is, when that follows from what is stated; otherwise unknown. Something with circuits in it is not "other". */
export function inferKind(item: Item, chip: Chip | undefined): string | undefined {
  if (item.kind && item.kind !== 'other') return item.kind;
  if (item.contains) return 'computer';
  if (chip) return chip.kind === 'board' ? 'computer' : chip.kind;
  if (item.trainingOperations !== undefined) return 'model-weights';
  if (item.technologyFor !== undefined) return 'technology';
  if (item.memoryBandwidthDensity !== undefined) return 'hbm';
  if (
    item.peakTops !== undefined ||
    item.tpp !== undefined ||
    item.dies !== undefined ||
    item.transistorsBillion !== undefined
  )
    return 'integrated-circuit';
  return item.kind;
}
