import type { Item } from '@tolhuis/core/contract';

/** What is ordered, in one line, by its own ids: as files and references have it. */
export const idOfItem = (item: Item): string =>
  item.chip ??
  item.contains?.map((c) => `${c.count}× ${c.chip ?? 'IC'}`).join(' + ') ??
  item.eccn ??
  item.kind ??
  (item.tpp === undefined ? '?' : `TPP ${item.tpp}`);
