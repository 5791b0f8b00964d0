import { prepareEvidence, type QueryEvidence } from './compare/evidence.ts';
import type { Hit, ScreenQuery } from './entry.ts';
import { explainHit } from './explain.ts';
import { logOdds, probabilityOf, scoreOf } from './model.ts';
import { hasLetterOrDigit, MAX_NAME_LENGTH } from './normalise/unicode.ts';
import { entryKey, type ScreenIndex } from './screen-index.ts';
import { type Found, searchAddresses, searchIdentifiers, searchSegment } from './search/lookup.ts';
import { type QueryNote, queryNames } from './search/query-names.ts';

export { buildIndex, entryKey, type ScreenIndex, updateIndex } from './screen-index.ts';

/** `limit` hits at most (default 10; Infinity for all); hits under `minScore` (default 0.5) are left out; reasons on request. */
export type ScreenOptions = { limit?: number; minScore?: number; explain?: boolean };

/** Why nothing could be searched, or what was cut. */
export type ScreenNote = QueryNote | 'work-bound-reached';

/** Hits with what the caller must know about how they were found. A note other than none means: not a clean answer. */
export type Screening = { hits: Hit[]; note?: ScreenNote };

const DEFAULT_LIMIT = 10;
const DEFAULT_MIN_SCORE = 0.5;

/** Screens one query and says what kept it from a clean answer, if anything did. */
export function screenWithNote(index: ScreenIndex, query: ScreenQuery, options: ScreenOptions = {}): Screening {
  const minScore = options.minScore ?? DEFAULT_MIN_SCORE;
  const floor = logOdds(Math.min(Math.max(minScore, 1e-9), 1 - 1e-9));
  const evidence = prepareEvidence(query);
  const { names, note: asked } = queryNames(query);
  let note: ScreenNote | undefined = asked;
  const found: Found[] = [];
  for (const segment of index.segments) {
    if (searchSegment(segment, names, evidence, floor, found)) note ??= 'work-bound-reached';
    searchAddresses(segment, evidence, floor, found);
    searchIdentifiers(segment, names, evidence, found);
  }
  found.sort((a, b) => b.logOdds - a.logOdds || compareText(keyOf(a), keyOf(b)));
  const limit = options.limit ?? DEFAULT_LIMIT;
  const hits: Hit[] = [];
  const given = new Set<string>();
  for (const f of found) {
    if (hits.length >= limit) break;
    if (f.logOdds < floor) continue;
    // The same entry may have been found by name and by premises; the better one came first.
    const key = `${f.segment === index.segments[0] ? 0 : index.segments.indexOf(f.segment)} ${f.entry}`;
    if (given.has(key)) continue;
    given.add(key);
    hits.push(toHit(f, evidence, options.explain === true));
  }
  return note === undefined ? { hits } : { hits, note };
}

/** Screens one query: hits, best first. See `screenWithNote` for why a list may be empty. */
export function screen(index: ScreenIndex, query: ScreenQuery, options: ScreenOptions = {}): Hit[] {
  return screenWithNote(index, query, options).hits;
}

function keyOf(f: Found): string {
  return entryKey(f.segment.entries[f.entry]!);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toHit(found: Found, evidence: QueryEvidence, explain: boolean): Hit {
  const entry = found.segment.entries[found.entry]!;
  const score = scoreOf(found.logOdds);
  const hit: Hit = {
    id: entry.id,
    list: entry.list,
    name: entry.name,
    matchedName: found.name < 0 ? entry.name : found.segment.names[found.name]!,
    score,
    probability: probabilityOf(score),
    reasons: [],
    tokens: [],
  };
  if (explain) explainHit(hit, found, evidence);
  return hit;
}

/** True where a text can be searched at all. */
export function isSearchable(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && hasLetterOrDigit(name);
}
