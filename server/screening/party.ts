import type { PartyScreening } from '@tolhuis/core/app/screening';
import {
  buildIndex,
  entriesByKey,
  entryKey,
  type HitDecision,
  type ListEntry,
  type ScreenIndex,
  type Screening,
  type ScreenQuery,
  screenWithNote,
  stateOn,
} from '@tolhuis/core/screen';
import { listInfo } from '@tolhuis/rulebook/lists/catalogue.ts';
import type { LoadedLists } from '../lists/load.ts';

/** Most queries whose hits are remembered. */
const MOST_FOUND = 10_000;

/** Installed lists made ready for screening the parties of questions: one index for as many questions as there are. */
export class InstalledScreening {
  readonly #index: ScreenIndex;
  readonly #byKey: Map<string, ListEntry>;
  readonly #lists: LoadedLists;
  /** Hits by query: in a file of orders the same parties come back, and these lists do not change. */
  readonly #found = new Map<string, Screening>();

  constructor(lists: LoadedLists) {
    this.#lists = lists;
    this.#index = buildIndex(lists.entries);
    this.#byKey = entriesByKey(lists.entries);
  }

  /** What `screenQuestion` needs, for a question of this day (ISO). */
  on(day: string, decisions: readonly HitDecision[] = []): PartyScreening {
    return {
      search: (query) => this.#search(query),
      entryOf: (hit) => this.#byKey.get(entryKey(hit)),
      kindOf: (list) => listInfo(list)?.kind ?? 'restriction',
      decisions,
      state: stateOn(this.#lists.state, day),
      today: day,
    };
  }

  #search(query: ScreenQuery): Screening {
    const key = JSON.stringify(query);
    let found = this.#found.get(key);
    if (found === undefined) {
      found = screenWithNote(this.#index, query, { limit: Number.POSITIVE_INFINITY });
      if (this.#found.size >= MOST_FOUND) this.#found.clear();
      this.#found.set(key, found);
    }
    return found;
  }
}
