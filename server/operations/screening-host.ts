import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Hit,
  type HitDecision,
  type ListEntry,
  type ScreenQuery,
  screenWithNote,
  standingOf,
} from '@tolhuis/core/screen';
import { listInfo } from '@tolhuis/rulebook/lists/catalogue.ts';
import { type LoadedLists, loadLists } from '../lists/load.ts';
import { ListStore } from '../lists/store.ts';
import { DecisionStore } from '../screening/decision-store.ts';
import { type Screened, Screener, type ScreenerOptions } from '../screening/screener.ts';
import type { ScreeningPort } from '../services/api/index.ts';

/** The lists as the doors use them. */
export type Screening = {
  /** Screens a name; standing is judged on the ISO day `on`. */
  readonly screen: (query: ScreenQuery, options: ScreenerOptions, on: string) => Screened;
  readonly entryOf: (hit: Pick<Hit, 'list' | 'id'>) => ListEntry | undefined;
  readonly lists: () => LoadedLists;
};

/** How often the folder is looked at for a list that was installed by another process. */
const LOOK_MS = 30_000;

/**
 * The lists of a folder, indexed once, and again when another list has been installed there. The folder is looked at no
 * more often than every half minute, at the next use.
 */
export class ScreeningHost implements Screening {
  readonly #store: ListStore;
  readonly #decisions: DecisionStore;
  readonly #today: () => string;
  readonly #nowMs: () => number;
  #state: { lists: LoadedLists; screener: Screener; content: string; listsDay: string };
  #lookedAt: number;
  #decisionState: { content: string; all: readonly HitDecision[] } = { content: '', all: [] };

  /** `home`: the folder that holds `lists` and the decisions about hits (`decisions.jsonl`). */
  constructor(home: string, today: () => string, nowMs: () => number = () => performance.now()) {
    this.#store = new ListStore(join(home, 'lists'));
    this.#decisions = new DecisionStore(join(home, 'decisions.jsonl'));
    this.#today = today;
    this.#nowMs = nowMs;
    this.#lookedAt = nowMs();
    const lists = loadLists(this.#store, today());
    this.#state = {
      lists,
      screener: new Screener(lists.entries, today()),
      content: this.#content(),
      listsDay: today(),
    };
  }

  /** What is installed now, as one text: it changes when a list does. */
  installed(): string {
    this.#fresh();
    return this.#state.content;
  }

  /** Looks at the folder at the next use, and not only after half a minute: something was installed there. */
  look(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  screen(query: ScreenQuery, options: ScreenerOptions, on: string): Screened {
    const { screener } = this.#fresh();
    const screened = screener.screen(query, options);
    if (on === screener.today) return screened;
    return { ...screened, hits: screened.hits.map((hit) => this.#standingOn(hit, on)) };
  }

  entryOf(hit: Pick<Hit, 'list' | 'id'>): ListEntry | undefined {
    return this.#state.screener.entryOf(hit);
  }

  lists(): LoadedLists {
    return this.#fresh().lists;
  }

  /** What the desk screens the parties of questions with. */
  readonly port: ScreeningPort = {
    on: (day) => {
      const { screener, lists } = this.#fresh();
      return {
        search: (query) => screenWithNote(screener.index, query, { limit: Number.POSITIVE_INFINITY }),
        entryOf: (hit) => screener.entryOf(hit),
        kindOf: (list) => listInfo(list)?.kind ?? 'restriction',
        decisions: this.#decided(),
        state: lists.state,
        today: day,
      };
    },
    snapshotIds: () => this.#state.lists.sources.map(({ source, sha256, takenAt }) => `${source}:${sha256 || takenAt}`),
  };

  #standingOn(hit: Screened['hits'][number], on: string): Screened['hits'][number] {
    const { standing: _, ...rest } = hit;
    const entry = this.entryOf(hit);
    const standing = entry ? standingOf(entry, on) : 'active';
    return standing === 'active' ? rest : { ...rest, standing };
  }

  /** Decisions about hits, read again when their file has grown. */
  #decided(): readonly HitDecision[] {
    const stat = statSync(this.#decisions.path, { throwIfNoEntry: false });
    const content = stat === undefined ? '' : `${stat.mtimeMs}:${stat.size}`;
    if (content !== this.#decisionState.content)
      this.#decisionState = { content, all: content === '' ? [] : this.#decisions.all() };
    return this.#decisionState.all;
  }

  #content(): string {
    return this.#store
      .sources()
      .map((source) => `${source}:${this.#store.meta(source)?.sha256 ?? ''}`)
      .join(' ');
  }

  #fresh(): { lists: LoadedLists; screener: Screener } {
    const now = this.#nowMs();
    if (now - this.#lookedAt < LOOK_MS) return this.#state;
    this.#lookedAt = now;
    const day = this.#today();
    const content = this.#content();
    if (content === this.#state.content && day === this.#state.listsDay) return this.#state;
    // A new day changes how old the lists are, not what is in them: the index stays.
    const lists = loadLists(this.#store, day);
    const screener = content === this.#state.content ? this.#state.screener : new Screener(lists.entries, day);
    this.#state = { lists, screener, content, listsDay: day };
    return this.#state;
  }
}
