import type { ListStore } from './lists/store.ts';
import { type SyncOptions, syncList } from './lists/sync.ts';
import type { JobKind } from './services/queue/port.ts';
import type { Store } from './store/port.ts';

export type ListSync = {
  /** Where the lists of this machine lie. */
  readonly lists: ListStore;
  readonly everySeconds: number;
  readonly options?: SyncOptions;
  readonly store: Store;
  /** Told when another list was installed: screens and decides the open orders with it, and reports what changed. */
  readonly changed: () => Promise<unknown>;
};

/**
 * The job that fetches the list from its publisher, installs it, and has every open order screened and decided with it.
 * What was installed stands in the log with its checksum. Where the publisher is not reached, or the file is refused, the
 * old list stays, the job keeps the reason and comes back: how old the list is says itself in every answer.
 */
export function syncJob({ lists, everySeconds, options, store, changed }: ListSync): JobKind {
  return {
    everySeconds,
    run: async () => {
      const { changed: another, installed } = await syncList(lists, options);
      if (!another) return;
      const { source, sha256, counts, takenAt, publishedOn, changes } = installed;
      await store.write('system:lists.sync', (tx) =>
        tx.log({
          action: 'lists.synced',
          about: [`list:${source}`],
          body: {
            source,
            sha256,
            entries: Object.values(counts).reduce((sum, n) => sum + n, 0),
            takenAt,
            ...(publishedOn !== undefined && { publishedOn }),
            changes: { ...changes },
          },
        }),
      );
      await changed();
    },
  };
}
