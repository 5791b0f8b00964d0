import { join } from 'node:path';
import type { ListEntry } from '@tolhuis/core/screen';
import { ListStore } from '../lists/store.ts';
import { NEEDED } from './lists.ts';

/** One party of each list that is needed, like no name in a test: without them no hit would be "no match". */
const OTHERS: readonly ListEntry[] = NEEDED.map((list) => ({
  id: `other-${list}`,
  list,
  type: 'unknown',
  name: `Zqxjvk${list.toLowerCase()}`,
  aliases: [],
  addresses: [],
  countries: [],
}));

/**
 * Installs a made-up list of parties among the lists of a home. Without a `source` of its own it has a party of each needed list
 * beside them: short lists that a person let in, so that answers carry a warning and no hold. `more`: what of the snapshot the
 * test is about.
 */
export function installMadeUpList(
  home: string,
  entries: readonly ListEntry[],
  more: { readonly source?: string; readonly takenAt?: string; readonly sha256?: string } = {},
): void {
  const takenAt = more.takenAt ?? '2026-11-20T08:00:00Z';
  new ListStore(join(home, 'lists')).install(
    {
      source: 'csl',
      format: 'csl-json',
      origin: 'test',
      takenAt,
      publishedOn: takenAt,
      allowedDrop: true,
      sha256: 'a'.repeat(64),
      entries: more.source === undefined ? [...entries, ...OTHERS] : [...entries],
      departed: [],
      ...more,
    },
    { changes: { added: 0, removed: 0, changed: 0 }, signals: [] },
  );
}
