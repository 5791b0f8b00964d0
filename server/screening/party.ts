import type { PartyScreening } from '@tolhuis/core/app/screening';
import {
  buildIndex,
  entryKey,
  type HitDecision,
  type ListEntry,
  type ScreenIndex,
  screenWithNote,
} from '@tolhuis/core/screen';
import { listInfo } from '@tolhuis/rulebook/lists/catalogue.ts';
import type { LoadedLists } from '../lists/load.ts';

/** Installed lists made ready for screening the parties of questions: one index for as many questions as there are. */
export class InstalledScreening {
  readonly #index: ScreenIndex;
  readonly #byKey: Map<string, ListEntry>;
  readonly #lists: LoadedLists;

  constructor(lists: LoadedLists) {
    this.#lists = lists;
    this.#index = buildIndex(lists.entries);
    this.#byKey = new Map(lists.entries.map((e) => [entryKey(e), e]));
  }

  /** What `screenQuestion` needs, for a question of this day (ISO). */
  on(day: string, decisions: readonly HitDecision[] = []): PartyScreening {
    return {
      search: (query) => screenWithNote(this.#index, query, { limit: Number.POSITIVE_INFINITY }),
      entryOf: (hit) => this.#byKey.get(entryKey(hit)),
      kindOf: (list) => listInfo(list)?.kind ?? 'restriction',
      decisions,
      state: this.#lists.state,
      today: day,
    };
  }
}
