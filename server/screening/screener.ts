import type { Screened } from '@tolhuis/core/app/records';
import {
  applyDecisions,
  buildIndex,
  DecisionBook,
  type Exposure,
  entriesByKey,
  entryKey,
  type HitDecision,
  type ListEntry,
  type ScreenIndex,
  type ScreenQuery,
  screenWithNote,
  standingOf,
} from '@tolhuis/core/screen';
import { isApproval } from '@tolhuis/rulebook/lists/catalogue.ts';
import { priorityOf } from './priority.ts';

/**
 * `undecided`: as if nobody had decided about any hit, for deciding anew. `exposure`: what is at stake; each hit then has
 * its urgency.
 */
export type ScreenerOptions = {
  limit?: number;
  minScore?: number;
  tokens?: boolean;
  undecided?: boolean;
  exposure?: Exposure;
};

/** Hits a name when no limit is asked for; the matcher's own default. */
const DEFAULT_LIMIT = 10;

/** Screens names against a fixed set of entries on a fixed day. */
export class Screener {
  readonly index: ScreenIndex;
  readonly today: string;
  readonly #byKey: Map<string, ListEntry>;
  #decisions: DecisionBook;

  /** Builds the index. `today` is the ISO day on which standing is judged; `decisions` are what people found about hits. */
  constructor(entries: readonly ListEntry[], today: string, decisions: readonly HitDecision[] = []) {
    this.#decisions = new DecisionBook(decisions);
    this.index = buildIndex(entries);
    this.today = today;
    this.#byKey = entriesByKey(entries);
  }

  /** Takes other decisions about hits for those it had. */
  decided(decisions: readonly HitDecision[]): void {
    this.#decisions = new DecisionBook(decisions);
  }

  /** The entry behind a hit. */
  entryOf(hit: { list: string; id: string }): ListEntry | undefined {
    return this.#byKey.get(entryKey(hit));
  }

  /** Screens one name. `ms` is the time that it took; standing and decisions that expire are judged on the ISO day `on`. */
  screen(query: ScreenQuery, options: ScreenerOptions = {}, on = this.today): Screened {
    const start = performance.now();
    const about = options.undecided ? [] : this.#decisions.about(query);
    // Decisions come before the limit: else ten dismissed hits would push out the eleventh, which nobody has seen.
    const limit = about.length > 0 ? Number.POSITIVE_INFINITY : options.limit;
    const found = screenWithNote(this.index, query, {
      explain: true,
      ...(limit !== undefined && { limit }),
      ...(options.minScore !== undefined && { minScore: options.minScore }),
    });
    const sorted =
      about.length > 0 ? applyDecisions(query, found.hits, (hit) => this.entryOf(hit), about, on) : undefined;
    const gone = new Set(sorted?.dismissed.map((d) => d.hit));
    const confirmed = new Set(sorted?.confirmed.map((d) => d.hit));
    const hits = sorted
      ? found.hits.filter((hit) => !gone.has(hit)).slice(0, options.limit ?? DEFAULT_LIMIT)
      : found.hits;
    const { note } = found;
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    return {
      ...(query.id !== undefined && { id: query.id }),
      name: query.name,
      hits: hits.map((whole) => {
        const { tokens, ...hit } = whole;
        const entry = this.entryOf(hit);
        const standing = entry ? standingOf(entry, on) : 'active';
        return {
          ...hit,
          ...(options.tokens && { tokens }),
          ...(standing !== 'active' && { standing }),
          ...(isApproval(hit.list) && { approval: true as const }),
          ...(confirmed.has(whole) && { confirmed: true as const }),
          ...(options.exposure && { priority: priorityOf(hit.list, entry, options.exposure, on) }),
        };
      }),
      ms,
      ...(note !== undefined && { note }),
      ...(gone.size > 0 && { dismissed: gone.size }),
      ...(sorted &&
        sorted.reopened.length > 0 && {
          reopened: sorted.reopened.map(({ hit, because, changed }) => ({
            id: hit.id,
            list: hit.list,
            because,
            changed,
          })),
        }),
    };
  }
}
