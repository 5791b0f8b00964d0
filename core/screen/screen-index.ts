import type { ListEntry } from './entry.ts';
import { buildSegment } from './search/build-segment.ts';
import type { Segment } from './search/segment.ts';

/** Everything that can be searched: segments, the newest last. Entries removed since a segment was built are marked in it. */
export type ScreenIndex = { segments: Segment[] };

/** Builds an index of entries. */
export function buildIndex(entries: Iterable<ListEntry>): ScreenIndex {
  return { segments: [buildSegment(entries)] };
}

/**
 * The index after a list change: `changed` holds new and changed entries; `removed` the ids (with their list, `list id`)
 * that are gone or replaced. The old index is not touched. Searching the result equals searching an index built afresh.
 */
export function updateIndex(
  index: ScreenIndex,
  changed: readonly ListEntry[],
  removed: Iterable<string> = [],
): ScreenIndex {
  const gone = new Set(removed);
  for (const entry of changed) gone.add(entryKey(entry));
  const segments = index.segments.map((segment) => {
    const dead = new Set(segment.removed);
    segment.entries.forEach((entry, at) => {
      if (gone.has(entryKey(entry))) dead.add(at);
    });
    return { ...segment, removed: dead };
  });
  return { segments: changed.length === 0 ? segments : [...segments, buildSegment(changed)] };
}

/** Key under which `updateIndex` knows an entry: its list and id. */
export function entryKey(entry: { list: string; id: string }): string {
  return `${entry.list} ${entry.id}`;
}
