import { badInput } from '@tolhuis/core/app';
import type { ListEntry, PartyType } from '@tolhuis/core/screen';
import type { Screening } from '../../operations/index.ts';
import { CSL_SOURCES, type CslRecord, cslRecord } from './csl-record.ts';
import { dayRange, type Range, within, wordsOf } from './csl-words.ts';
import { type ListState, listStateOf } from './list-state.ts';

export type CslAnswer = {
  readonly total: number;
  readonly offset: number;
  readonly sources_used: readonly CslRecord[];
  readonly search_performed_at: string;
  readonly results: readonly CslRecord[];
  /** Not the publisher's: whether an empty answer may be relied on. */
  readonly list_state: ListState;
};

const TYPES: Readonly<Record<string, PartyType>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};
const PARAMETERS = new Set([
  'q',
  'name',
  'fuzzy_name',
  'sources',
  'type',
  'types',
  'countries',
  'address',
  'full_address',
  'city',
  'state',
  'postal_code',
  'start_date',
  'end_date',
  'sort',
  'size',
  'offset',
  'format',
  'subscription-key',
  'api_key',
]);
/** A fuzzy search looks at as many hits before it filters; the list answers no more than 100 at once. */
const FUZZY_DEPTH = 500;
/** Hits under this are noise to somebody who reads a score of 100 as exact. */
const FUZZY_FLOOR = 0.5;

type Filter = {
  readonly sources: ReadonlySet<string> | null;
  readonly types: ReadonlySet<PartyType> | null;
  readonly countries: ReadonlySet<string> | null;
  readonly start: Range | null;
  readonly end: Range | null;
  readonly address: readonly string[];
};

/**
 * The search of the government's screening API (trade.gov, Consolidated Screening List v1): its parameters and its answer,
 * over the installed lists. `fuzzy_name` uses our own matcher, so its scores are ours, times 100.
 * A parameter that is unknown is refused: left out silently it would make a search look cleaner than it is.
 * @throws OperationError 'bad-input'
 */
export function cslSearch(screening: Screening, query: URLSearchParams, now: Date, today: string): CslAnswer {
  for (const name of query.keys()) {
    if (!PARAMETERS.has(name))
      throw badInput({
        path: name.slice(0, 80),
        message: 'not a parameter of this search.',
        remedy: `Known: ${[...PARAMETERS].slice(0, 17).join(', ')}.`,
      });
    if (query.getAll(name).length > 1)
      throw badInput({
        path: name,
        message: 'given twice.',
        remedy: 'Give it once; lists take commas between values.',
      });
  }
  if ((query.get('format') ?? 'json') !== 'json') throw badInput({ path: 'format', message: 'only json is served.' });
  const filter = filterOf(query);
  const name = query.get('name')?.trim() ?? '';
  // Python writes True; anything else must not turn a search for what is like the name into one for its very words.
  const wanted = query.get('fuzzy_name')?.toLowerCase() ?? 'false';
  if (wanted !== 'true' && wanted !== 'false')
    throw badInput({ path: 'fuzzy_name', message: 'expected true or false.' });
  const fuzzy = wanted === 'true' && name !== '';
  const found = fuzzy ? fuzzySearch(screening, name, filter, today) : wordSearch(screening, query, filter);
  const size = whole(query, 'size', 10, 1, 100);
  const offset = whole(query, 'offset', 0, 0, 100_000);
  const { state } = screening.lists();
  return {
    list_state: listStateOf(state),
    total: found.length,
    offset,
    sources_used: sourcesUsed(
      screening,
      found.map(({ entry }) => entry),
    ),
    search_performed_at: now.toISOString(),
    results: found.slice(offset, offset + size).map(({ entry, score, matched }) => ({
      ...cslRecord(entry),
      ...(score !== undefined && { score, matched_fields: { name: [matched] } }),
    })),
  };
}

type Found = { readonly entry: ListEntry; readonly score?: number; readonly matched?: string };

function fuzzySearch(screening: Screening, name: string, filter: Filter, today: string): Found[] {
  const { hits, note } = screening.screen({ name }, { limit: FUZZY_DEPTH, minScore: FUZZY_FLOOR }, today);
  if (note !== undefined)
    throw badInput({
      path: 'name',
      message: `this name cannot be searched (${note}).`,
      remedy: 'Give the full name in letters.',
    });
  return hits.flatMap((hit) => {
    const entry = screening.entryOf(hit);
    return entry && passes(entry, filter)
      ? [{ entry, score: Math.round(hit.score * 10_000) / 100, matched: hit.matchedName }]
      : [];
  });
}

function wordSearch(screening: Screening, query: URLSearchParams, filter: Filter): Found[] {
  const inNames = askedWords(query, 'name');
  const anywhere = askedWords(query, 'q');
  const found = screening
    .lists()
    .entries.filter((entry) => CSL_SOURCES[entry.list] !== undefined && passes(entry, filter))
    .filter((entry) => {
      if (inNames.length === 0 && anywhere.length === 0) return true;
      const names = [entry.name, ...entry.aliases.map((alias) => alias.name)];
      return allIn(inNames, names) && allIn(anywhere, [...names, entry.remarks ?? '']);
    })
    .map((entry) => ({ entry }));
  return inNames.length === 0 && anywhere.length === 0 ? sorted(found, query.get('sort')) : found;
}

/** The words of a parameter; none where it is not given. @throws OperationError 'bad-input' for one without any, which would fit all */
function askedWords(query: URLSearchParams, parameter: string): string[] {
  const text = query.get(parameter)?.trim() ?? '';
  const words = wordsOf(text);
  if (text !== '' && words.length === 0)
    throw badInput({
      path: parameter,
      message: 'holds no letter or digit: nothing can be searched.',
      remedy: 'Give it in letters, or leave it out.',
    });
  return words;
}

/** Every word occurs in one and the same of the texts. */
const allIn = (words: readonly string[], texts: readonly string[]): boolean =>
  words.length === 0 ||
  texts.some((text) => {
    const there = new Set(wordsOf(text));
    return words.every((word) => there.has(word));
  });

function passes(entry: ListEntry, { sources, types, countries, start, end, address }: Filter): boolean {
  if (sources && !sources.has(entry.list)) return false;
  // Most lists do not say what a party is: an entry of unknown type is never filtered away.
  if (types && entry.type !== 'unknown' && !types.has(entry.type)) return false;
  if (
    countries &&
    !entry.countries.some((c) => countries.has(c)) &&
    !entry.addresses.some((a) => countries.has(a.country ?? ''))
  )
    return false;
  if (!within(entry.startDate, start) || !within(entry.endDate, end)) return false;
  return allIn(
    address,
    entry.addresses.map((a) => [a.full, a.street, a.city, a.state, a.postalCode, a.country].filter(Boolean).join(' ')),
  );
}

function filterOf(query: URLSearchParams): Filter {
  const codes = (name: string): string[] =>
    (query.get(name) ?? '')
      .split(',')
      .map((v) => v.trim())
      .filter((v) => v !== '');
  const sources = codes('sources').map((code) => code.toUpperCase());
  for (const code of sources)
    if (CSL_SOURCES[code] === undefined)
      throw badInput({
        path: 'sources',
        message: `no list '${code.slice(0, 20)}'.`,
        remedy: `Known: ${Object.keys(CSL_SOURCES).join(', ')}.`,
      });
  const types = [...codes('type'), ...codes('types')].map((type) => {
    const known = TYPES[type.toLowerCase()];
    if (known === undefined)
      throw badInput({
        path: 'types',
        message: 'no type of party.',
        remedy: 'Use Individual, Entity, Vessel or Aircraft.',
      });
    return known;
  });
  const countries = codes('countries').map((code) => code.toUpperCase());
  for (const code of countries)
    if (!/^[A-Z]{2}$/.test(code))
      throw badInput({ path: 'countries', message: 'expected two-letter codes (ISO 3166-1).' });
  return {
    sources: sources.length > 0 ? new Set(sources) : null,
    types: types.length > 0 ? new Set(types) : null,
    countries: countries.length > 0 ? new Set(countries) : null,
    start: dayRange(query.get('start_date'), 'start_date'),
    end: dayRange(query.get('end_date'), 'end_date'),
    address: ['address', 'full_address', 'city', 'state', 'postal_code'].flatMap((name) => askedWords(query, name)),
  };
}

function whole(query: URLSearchParams, name: string, otherwise: number, least: number, most: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < least || n > most)
    throw badInput({ path: name, message: `expected a whole number from ${least} to ${most}.` });
  return n;
}

function sorted(found: Found[], sort: string | null): Found[] {
  if (sort === null) return found;
  const [member = '', way = 'asc'] = sort.split(':');
  const value: Readonly<Record<string, (e: ListEntry) => string>> = {
    name: (e) => e.name,
    start_date: (e) => e.startDate ?? '',
    end_date: (e) => e.endDate ?? '',
  };
  const of = Object.hasOwn(value, member) ? value[member] : undefined;
  if (of === undefined || (way !== 'asc' && way !== 'desc'))
    throw badInput({ path: 'sort', message: 'expected name, start_date or end_date, with :asc or :desc.' });
  const sign = way === 'asc' ? 1 : -1;
  return found.toSorted((a, b) => sign * (of(a.entry) < of(b.entry) ? -1 : of(a.entry) > of(b.entry) ? 1 : 0));
}

function sourcesUsed(screening: Screening, entries: readonly ListEntry[]): CslRecord[] {
  const { sources } = screening.lists();
  return [...new Set(entries.map((entry) => entry.list))].map((list) => {
    // When it was fetched does not tell of which day it is: null, where nobody says so.
    const [newest] = sources
      .filter(({ lists = {} }) => (lists[list] ?? 0) > 0)
      .toSorted((x, y) => (y.publishedOn ?? '').localeCompare(x.publishedOn ?? ''));
    return {
      source: CSL_SOURCES[list] ?? list,
      source_last_updated: newest?.publishedOn ?? null,
      last_imported: newest?.takenAt ?? null,
      import_rate: 'On sync',
    };
  });
}
