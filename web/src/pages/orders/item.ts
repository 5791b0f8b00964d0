import type { Question } from '@tolhuis/core/contract';

/** What is ordered, in one line. */
export const itemOf = (q: Pick<Question, 'item'>): string =>
  q.item.chip ??
  q.item.contains?.map((c) => `${c.count}× ${c.chip ?? 'IC'}`).join(' + ') ??
  q.item.eccn ??
  q.item.kind ??
  '?';
