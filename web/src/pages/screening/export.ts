import { type Cells, csvText } from '../../ui/csv.ts';
import type { Queued } from './priority.ts';
import { keyOf, type Verdicts } from './priority.ts';

/** The queue as a CSV: one line a hit, and one for each name without any. */
export function toCsv(queue: readonly Queued[], verdicts: Verdicts): string {
  const head: Cells = [
    'line',
    'id',
    'name',
    'country',
    'state',
    'list',
    'entry',
    'listedName',
    'score',
    'probability',
    'citation',
    'verdict',
    'reason',
    'decidedOn',
  ];
  const rows = queue.flatMap(({ at: { row, hits, note }, state }): Cells[] => {
    const who: Cells = [row.line, row.id, row.name, row.country, note ? `${state} (${note})` : state];
    if (hits.length === 0) return [who];
    return hits.map((h) => {
      const v = verdicts[keyOf(row, h)];
      const found = [h.list, h.id, h.matchedName, h.score, h.probability, h.citation?.join(' | ')];
      return [...who, ...found, v?.verdict ?? (h.confirmed ? 'same' : undefined), v?.reason, v?.on];
    });
  });
  return csvText([head, ...rows]);
}
