import { join } from 'node:path';
import type { ListEntry } from '@tolhuis/core/screen';
import { ListStore } from '../lists/store.ts';

/** Installs a made-up list of parties among the lists of a home. `more`: what of the snapshot the test is about. */
export function installMadeUpList(
  home: string,
  entries: readonly ListEntry[],
  more: { readonly source?: string; readonly takenAt?: string; readonly sha256?: string } = {},
): void {
  new ListStore(join(home, 'lists')).install(
    {
      source: 'csl',
      format: 'own',
      origin: 'test',
      takenAt: '2026-11-20T08:00:00Z',
      sha256: 'a'.repeat(64),
      entries: [...entries],
      departed: [],
      ...more,
    },
    { changes: { added: 0, removed: 0, changed: 0 }, signals: [] },
  );
}
