import {
  buildIndex,
  entryKey,
  type HitReason,
  type HitToken,
  type ListEntry,
  type ScreenIndex,
  type ScreenNote,
  type ScreenQuery,
  type Standing,
  screenWithNote,
  standingOf,
} from '@tolhuis/core/screen';
import { isApproval } from '@tolhuis/rulebook/lists/catalogue.ts';

/** One hit as every door gives it. `standing` is there when the listing is not in force on the day, `approval` when it lifts a requirement. */
export type ScreenedHit = {
  id: string;
  list: string;
  name: string;
  matchedName: string;
  score: number;
  probability: number;
  reasons: HitReason[];
  tokens?: HitToken[];
  standing?: Exclude<Standing, 'active'>;
  approval?: true;
};

/** The answer for one name, in the shape of the contract; `note` says why a list of hits may be no clean answer. */
export type Screened = { id?: string; name: string; hits: ScreenedHit[]; ms: number; note?: ScreenNote };

export type ScreenerOptions = { limit?: number; minScore?: number; tokens?: boolean };

/** Screens names against a fixed set of entries on a fixed day. */
export class Screener {
  readonly index: ScreenIndex;
  readonly today: string;
  readonly #byKey: Map<string, ListEntry>;

  /** Builds the index. `today` is the ISO day on which standing is judged. */
  constructor(entries: readonly ListEntry[], today: string) {
    this.index = buildIndex(entries);
    this.today = today;
    this.#byKey = new Map(entries.map((e) => [entryKey(e), e]));
  }

  /** The entry behind a hit. */
  entryOf(hit: { list: string; id: string }): ListEntry | undefined {
    return this.#byKey.get(entryKey(hit));
  }

  /** Screens one name. `ms` is the time that it took. */
  screen(query: ScreenQuery, options: ScreenerOptions = {}): Screened {
    const start = performance.now();
    const { hits, note } = screenWithNote(this.index, query, {
      explain: true,
      ...(options.limit !== undefined && { limit: options.limit }),
      ...(options.minScore !== undefined && { minScore: options.minScore }),
    });
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    return {
      ...(query.id !== undefined && { id: query.id }),
      name: query.name,
      hits: hits.map(({ tokens, ...hit }) => {
        const entry = this.entryOf(hit);
        const standing = entry ? standingOf(entry, this.today) : 'active';
        return {
          ...hit,
          ...(options.tokens && { tokens }),
          ...(standing !== 'active' && { standing }),
          ...(isApproval(hit.list) && { approval: true as const }),
        };
      }),
      ms,
      ...(note !== undefined && { note }),
    };
  }
}
