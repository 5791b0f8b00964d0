import type { ListEntry } from '../entry.ts';
import { entryKey } from '../screen-index.ts';

/**
 * Entries by key. Where two sources have the same party, the one whose listing ends last, or never, speaks for it: a file that
 * no longer has it, or has an older order of it, must not make it formerly listed.
 */
export function entriesByKey(entries: Iterable<ListEntry>): Map<string, ListEntry> {
  const byKey = new Map<string, ListEntry>();
  for (const entry of entries) {
    const key = entryKey(entry);
    const known = byKey.get(key);
    if (known === undefined || endOf(entry) >= endOf(known)) byKey.set(key, entry);
  }
  return byKey;
}

const endOf = ({ endDate }: ListEntry): string => endDate ?? '9999-12-31';
