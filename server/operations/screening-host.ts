import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { Screened } from '@tolhuis/core/app/records';
import {
  type Hit,
  type HitDecision,
  type ListEntry,
  type ScreenQuery,
  screenWithNote,
  stateOn,
} from '@tolhuis/core/screen';
import { listInfo, NEEDED_LISTS } from '@tolhuis/rulebook/lists/catalogue.ts';
import { type ChangedList, changedLists } from '../lists/changes.ts';
import { type LoadedLists, loadLists } from '../lists/load.ts';
import { ListStore } from '../lists/store.ts';
import { DecisionStore } from '../screening/decision-store.ts';
import { Screener, type ScreenerOptions } from '../screening/screener.ts';
import type { ScreeningPort, StoredHitDecision } from '../services/api/index.ts';
import type { ListsHere } from '../services/desk-lists.ts';
import type { HitsSeen } from '../watch.ts';

/** The lists as the doors use them. */
export type Screening = {
  /** Screens a name; standing is judged on the ISO day `on`. */
  readonly screen: (query: ScreenQuery, options: ScreenerOptions, on: string) => Screened;
  readonly entryOf: (hit: Pick<Hit, 'list' | 'id'>) => ListEntry | undefined;
  readonly lists: () => LoadedLists;
  /** How an installed list changed; see `changedLists`. @throws ListChangeError */
  readonly listChanges: (asked: { source?: string; since?: string }) => ChangedList;
  /** All decisions about hits that are heeded here, of the file and of the record. */
  readonly decisions: () => { readonly file: readonly HitDecision[]; readonly all: readonly HitDecision[] };
  /** Takes in decisions about hits from the record. */
  readonly learn: (decided: readonly StoredHitDecision[]) => void;
};

/** How often the folder is looked at for a list that was installed by another process. */
const LOOK_MS = 30_000;

/**
 * The lists of a folder, indexed once, and again when another list has been installed there. The folder is looked at no
 * more often than every half minute, at the next use.
 */
export class ScreeningHost implements Screening {
  readonly #store: ListStore;
  readonly #machine: string;
  readonly #file: DecisionStore;
  readonly #today: () => string;
  readonly #nowMs: () => number;
  #state: { lists: LoadedLists; screener: Screener; content: string; listsDay: string };
  #lookedAt: number;
  #fromFile: { content: string; all: readonly HitDecision[] } = { content: '', all: [] };
  readonly #fromRecord = new Map<number, HitDecision>();
  /** Both together, and whether the screener has them. */
  #decided: { all: readonly HitDecision[]; by: Screener | undefined } = { all: [], by: undefined };
  #standing: { of: readonly HitDecision[]; day: string; all: readonly HitDecision[] } = { of: [], day: '', all: [] };
  #change: { key: string; list: ChangedList } | undefined;

  /** `home`: the folder that holds `lists` and the decisions about hits (`decisions.jsonl`). */
  constructor(home: string, today: () => string, nowMs: () => number = () => performance.now()) {
    this.#store = new ListStore(join(home, 'lists'));
    this.#machine = createHash('sha256')
      .update(`${hostname()}\n${resolve(home)}`)
      .digest('hex')
      .slice(0, 8);
    this.#file = new DecisionStore(join(home, 'decisions.jsonl'));
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

  /** What is installed on this machine, to be compared with that of others over the same store. */
  here(): ListsHere {
    const { sources, state } = this.#fresh().lists;
    const rows = sources.map(({ source, sha256, publishedOn }) => ({
      source,
      sha256,
      ...(publishedOn !== undefined && { publishedOn }),
    }));
    const needed = sources.filter(({ lists = {} }) => NEEDED_LISTS.some(({ code }) => (lists[code] ?? 0) > 0));
    const days = needed.map(({ source, publishedOn }) =>
      source === 'starter' ? '' : (publishedOn?.slice(0, 10) ?? ''),
    );
    return {
      machine: this.#machine,
      id: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      day: days.sort()[0] ?? '',
      reliable: state.effect !== 'hold',
      sources: rows,
    };
  }

  /** Looks at the folder at the next use, and not only after half a minute: something was installed there. */
  look(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  screen(query: ScreenQuery, options: ScreenerOptions, on: string): Screened {
    const { screener } = this.#fresh();
    const decisions = this.#decisions();
    if (this.#decided.by !== screener) {
      screener.decided(decisions);
      this.#decided.by = screener;
    }
    return screener.screen(query, options, on);
  }

  /** The last change asked for is kept: reading two whole lists takes a second. */
  listChanges(asked: { source?: string; since?: string }): ChangedList {
    const key = JSON.stringify([asked.source, asked.since, this.installed()]);
    if (this.#change?.key !== key) this.#change = { key, list: changedLists(this.#store, asked) };
    return this.#change.list;
  }

  decisions(): { file: readonly HitDecision[]; all: readonly HitDecision[] } {
    const all = this.#decisions();
    return { file: this.#fromFile.all, all };
  }

  learn(decided: readonly StoredHitDecision[]): void {
    for (const { position, decision } of decided) this.#fromRecord.set(position, decision);
    if (decided.length > 0) this.#decided = { all: this.#together(), by: undefined };
  }

  /** How many decisions of the record are known. */
  learnt(): number {
    return this.#fromRecord.size;
  }

  /** Forgets what is no longer in the record; gives what that was. */
  forgetAllBut(kept: readonly StoredHitDecision[]): HitDecision[] {
    const still = new Set(kept.map(({ position }) => position));
    const gone = [...this.#fromRecord].filter(([position]) => !still.has(position));
    for (const [position] of gone) this.#fromRecord.delete(position);
    if (gone.length > 0) this.#decided = { all: this.#together(), by: undefined };
    return gone.map(([, decision]) => decision);
  }

  /** Decisions that came after what was seen, and those that have run out since; all where nothing was seen. */
  decidedSince(seen: HitsSeen | undefined): { now: HitsSeen; decided: HitDecision[] } {
    const all = this.#decisions();
    const day = this.#today();
    let position = 0;
    for (const at of this.#fromRecord.keys()) position = Math.max(position, at);
    const now = { position, lines: this.#fromFile.all.length, day };
    if (seen === undefined || seen.lines > now.lines) return { now, decided: [...all] };
    const recorded = [...this.#fromRecord].flatMap(([at, d]) => (at > seen.position ? [d] : []));
    const ranOut = all.filter(({ expiresOn }) => expiresOn !== undefined && expiresOn >= seen.day && expiresOn < day);
    return { now, decided: [...this.#fromFile.all.slice(seen.lines), ...recorded, ...ranOut] };
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
        decisions: this.#inForce(),
        state: stateOn(lists.state, day),
        today: day,
      };
    },
    here: () => this.here(),
    snapshotIds: () => this.#state.lists.sources.map(({ source, sha256, takenAt }) => `${source}:${sha256 || takenAt}`),
  };

  /** Decisions about hits, of the file (read again when it has grown) and of the record. */
  #decisions(): readonly HitDecision[] {
    const stat = statSync(this.#file.path, { throwIfNoEntry: false });
    const content = stat === undefined ? '' : `${stat.mtimeMs}:${stat.size}`;
    if (content !== this.#fromFile.content) {
      this.#fromFile = { content, all: content === '' ? [] : this.#file.all() };
      this.#decided = { all: this.#together(), by: undefined };
    }
    return this.#decided.all;
  }

  /** Those that have not run out today: an order for an earlier day that has not left yet does not rest on them. */
  #inForce(): readonly HitDecision[] {
    const all = this.#decisions();
    const day = this.#today();
    if (this.#standing.of !== all || this.#standing.day !== day)
      this.#standing = { of: all, day, all: all.filter((d) => d.expiresOn === undefined || d.expiresOn >= day) };
    return this.#standing.all;
  }

  #together(): HitDecision[] {
    const recorded = [...this.#fromRecord].sort(([a], [b]) => a - b).map(([, decision]) => decision);
    return [...this.#fromFile.all, ...recorded];
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
