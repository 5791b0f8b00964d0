import { addressSimilarity, addressWords, isAddressOnly } from './compare/address.ts';
import { alignWords, startQuery } from './compare/align.ts';
import { E, ENTRY_FEATURES, entryFeatures, prepareEvidence, type QueryEvidence } from './compare/evidence.ts';
import { NAME_FEATURES, nameFeatures } from './compare/features.ts';
import type { Hit, ListEntry, ScreenQuery } from './entry.ts';
import { explainHit } from './explain.ts';
import { BASE, ENTRY_VECTOR, logOdds, NAME_VECTOR, probabilityOf, scoreOf } from './model.ts';
import { partyLineReadings } from './normalise/party-line.ts';
import { hasLetterOrDigit, MAX_NAME_LENGTH } from './normalise/unicode.ts';
import { findCandidates, scratchOf } from './search/candidates.ts';
import { hashText } from './search/hash-table.ts';
import { prepareName, type QueryName } from './search/query.ts';
import { buildSegment, type Segment } from './search/segment.ts';

/** Everything that can be searched: segments, the newest last. Entries removed since a segment was built are marked in it. */
export type ScreenIndex = { segments: Segment[] };

/** `limit` hits at most (default 10; Infinity for all); hits under `minScore` (default 0.5) are left out; reasons on request. */
export type ScreenOptions = { limit?: number; minScore?: number; explain?: boolean };

/** Why nothing could be searched, or what was cut. */
export type ScreenNote = 'empty' | 'no-letters' | 'too-long' | 'work-bound-reached';

/** Hits with what the caller must know about how they were found. A note other than none means: not a clean answer. */
export type Screening = { hits: Hit[]; note?: ScreenNote };

const DEFAULT_LIMIT = 10;
const DEFAULT_MIN_SCORE = 0.5;
/** Most other names of a query that are searched. */
const MAX_QUERY_NAMES = 12;

const nameVector = new Float64Array(NAME_FEATURES.length);
const entryVector = new Float64Array(ENTRY_FEATURES.length);

/** Builds an index of entries. Options are reserved for later models. */
export function buildIndex(entries: Iterable<ListEntry>): ScreenIndex {
  return { segments: [buildSegment(entries)] };
}

/**
 * The index after a list change: `changed` holds new and changed entries; `removed` the ids (with their list, `list id`)
 * that are gone or replaced. The old index is not touched. Searching the result equals searching an index built afresh.
 */
export function updateIndex(
  index: ScreenIndex,
  changed: readonly ListEntry[],
  removed: Iterable<string> = [],
): ScreenIndex {
  const gone = new Set(removed);
  for (const entry of changed) gone.add(entryKey(entry));
  const segments = index.segments.map((segment) => {
    const dead = new Set(segment.removed);
    segment.entries.forEach((entry, at) => {
      if (gone.has(entryKey(entry))) dead.add(at);
    });
    return { ...segment, removed: dead };
  });
  return { segments: changed.length === 0 ? segments : [...segments, buildSegment(changed)] };
}

/** Key under which `updateIndex` knows an entry: its list and id. */
export function entryKey(entry: { list: string; id: string }): string {
  return `${entry.list} ${entry.id}`;
}

/** Log-odds of one listed name for a prepared query name. `startQuery` must have been called. */
function nameLogOdds(segment: Segment, query: QueryName, name: number): number {
  nameFeatures(segment, query, name, alignWords(segment, query, name), nameVector);
  let z = BASE;
  for (let f = 0; f < nameVector.length; f++) z += NAME_VECTOR[f]! * nameVector[f]!;
  return z;
}

function evidenceLogOdds(evidence: QueryEvidence, entry: ListEntry): number {
  entryFeatures(evidence, entry, entryVector);
  let z = 0;
  for (let f = 0; f < entryVector.length; f++) z += ENTRY_VECTOR[f]! * entryVector[f]!;
  return z;
}

/** The most that the evidence of a query can add to the log-odds of a name. */
function largestGain(evidence: QueryEvidence): number {
  let gain = 0;
  if (evidence.country !== '') gain += ENTRY_VECTOR[E.country]!;
  if (evidence.addressWords.length > 0) gain += ENTRY_VECTOR[E.address]!;
  if (evidence.identifiers.length > 0) gain += ENTRY_VECTOR[E.identifier]!;
  if (evidence.birthDate !== '') gain += ENTRY_VECTOR[E.birthDate]!;
  return gain;
}

/** What a search found about one entry. */
export type Found = { segment: Segment; entry: number; name: number; query: QueryName | null; logOdds: number };

/** Best name of each entry found for one query name, in typed arrays that grow with the segment. */
const bestOfEntry = new WeakMap<Segment, { score: Float64Array; name: Int32Array; seen: Int32Array }>();

function roomFor(segment: Segment): { score: Float64Array; name: Int32Array; seen: Int32Array } {
  let room = bestOfEntry.get(segment);
  if (room === undefined) {
    const n = segment.entries.length;
    room = { score: new Float64Array(n).fill(-Infinity), name: new Int32Array(n), seen: new Int32Array(n) };
    bestOfEntry.set(segment, room);
  }
  return room;
}

function searchSegment(
  segment: Segment,
  names: QueryName[],
  evidence: QueryEvidence,
  floor: number,
  out: Found[],
): boolean {
  const room = roomFor(segment);
  let capped = false;
  let seen = 0;
  const gain = largestGain(evidence);
  const owner = new Map<number, QueryName>();
  for (const query of names) {
    const scratch = scratchOf(segment);
    findCandidates(segment, query, scratch);
    capped ||= scratch.capped;
    startQuery(segment, query);
    for (let c = 0; c < scratch.candidateCount; c++) {
      const name = scratch.candidates[c]!;
      const entry = segment.nameEntry[name]!;
      if (segment.removed.has(entry)) continue;
      const z = nameLogOdds(segment, query, name);
      if (room.score[entry] === -Infinity) room.seen[seen++] = entry;
      if (z > room.score[entry]!) {
        room.score[entry] = z;
        room.name[entry] = name;
        if (names.length > 1) owner.set(entry, query);
      }
    }
  }
  for (let s = 0; s < seen; s++) {
    const entry = room.seen[s]!;
    const z = room.score[entry]!;
    room.score[entry] = -Infinity;
    // Names that no evidence can lift over the floor need not be looked at.
    if (z + gain < floor) continue;
    const total = z + evidenceLogOdds(evidence, segment.entries[entry]!);
    if (total >= floor) {
      out.push({ segment, entry, name: room.name[entry]!, query: owner.get(entry) ?? names[0]!, logOdds: total });
    }
  }
  return capped;
}

/** Entries that list premises only, at the query's address. */
function searchAddresses(segment: Segment, evidence: QueryEvidence, floor: number, out: Found[]): void {
  if (evidence.addressWords.length === 0) return;
  const table = segment.addresses;
  const entries = new Set<number>();
  for (const word of evidence.addressWords) {
    const key = hashText(word);
    const bucket = key & table.mask;
    for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at++) {
      if (table.keys[at] === key) entries.add(table.values[at]!);
    }
  }
  for (const at of entries) {
    const entry = segment.entries[at]!;
    if (segment.removed.has(at) || !isAddressOnly(entry)) continue;
    let best = 0;
    for (const address of entry.addresses) {
      best = Math.max(best, addressSimilarity(evidence.addressWords, addressWords(address)));
    }
    const logOdds = premisesLogOdds(best);
    if (logOdds >= floor) out.push({ segment, entry: at, name: -1, query: null, logOdds });
  }
}

/** Log-odds that an address is the listed premises, from the likeness of the addresses. */
export function premisesLogOdds(similarity: number): number {
  return similarity === 0 ? -Infinity : -10 + 16 * similarity;
}

/** Entries that share an identifier, whatever their name. */
function searchIdentifiers(segment: Segment, names: QueryName[], evidence: QueryEvidence, out: Found[]): void {
  for (const key of evidence.identifiers) {
    for (const entry of segment.identifiers.get(key) ?? []) {
      if (segment.removed.has(entry) || out.some((f) => f.segment === segment && f.entry === entry)) continue;
      let best = -Infinity;
      let bestName = -1;
      for (const query of names) {
        startQuery(segment, query);
        for (let name = 0; name < segment.names.length; name++) {
          if (segment.nameEntry[name] !== entry) continue;
          const z = nameLogOdds(segment, query, name);
          if (z > best) {
            best = z;
            bestName = name;
          }
        }
      }
      const logOdds = Math.max(best, -1.5) + evidenceLogOdds(evidence, segment.entries[entry]!);
      out.push({ segment, entry, name: bestName, query: names[0] ?? null, logOdds });
    }
  }
}

/** Screens one query and says what kept it from a clean answer, if anything did. */
export function screenWithNote(index: ScreenIndex, query: ScreenQuery, options: ScreenOptions = {}): Screening {
  const minScore = options.minScore ?? DEFAULT_MIN_SCORE;
  const floor = logOdds(Math.min(Math.max(minScore, 1e-9), 1 - 1e-9));
  const evidence = prepareEvidence(query);
  const names: QueryName[] = [];
  for (const text of [query.name, ...(query.aliases ?? [])].slice(0, MAX_QUERY_NAMES)) {
    const name = prepareName(text);
    if (name === null) continue;
    names.push(name);
    for (const reading of partyLineReadings(text)) {
      const part = prepareName(reading, true);
      if (part !== null && part.normal.words.join(' ') !== name.normal.words.join(' ')) names.push(part);
    }
  }
  let note: ScreenNote | undefined;
  if (query.name.length > MAX_NAME_LENGTH) note = 'too-long';
  else if (names.length === 0) note = query.name.trim() === '' ? 'empty' : 'no-letters';
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
