import { ask, newKey } from '../../client/api.ts';
import type { DeskHit } from '../../client/desk-types.ts';
import { client, type NameRow, type ScreenedHit } from '../../client/index.ts';
import type { Case } from './priority.ts';

/** Where names are looked up: the whole lists of the desk, or the small list that ships with the app. */
export type Source = 'desk' | 'starter';
export type Found = Omit<Case, 'row'>;

function fromDesk({ entry, priority, tokens = [], ...rest }: DeskHit): ScreenedHit {
  const hit = { ...rest, tokens };
  const urgent = priority ? { urgency: priority.priority } : {};
  if (!entry) return { ...hit, ...urgent, countries: [] };
  const { federalRegister, startDate, sourceUrl, ...told } = entry;
  return {
    ...hit,
    ...urgent,
    ...told,
    ...(federalRegister ? { citation: federalRegister } : {}),
    ...(startDate ? { since: startDate } : {}),
    ...(sourceUrl ? { url: sourceUrl } : {}),
  };
}

/** The row as the desk takes it: where it stood in its file is no fact about the party. */
const queryOf = ({ line: _, ...query }: NameRow): object => query;
/** Hits a name; a queue is for people, and the tenth hit is already unlikely. */
const HITS = 10;

/** Screens names, in their order. @throws what the desk refuses, in its own words */
export async function screenRows(
  source: Source,
  rows: readonly NameRow[],
  signal: AbortSignal,
): Promise<readonly Found[]> {
  if (source === 'starter')
    return (await client.screenMany(rows)).map(({ hits, note }) => ({ hits, ...(note ? { note } : {}) }));
  const asked = { queries: rows.map(queryOf), details: true, limit: HITS, exposure: {} };
  const { items } = await ask('screen', asked, { signal });
  return items.map(({ hits, note, dismissed, reopened }) => ({
    hits: hits.map(fromDesk),
    ...(note ? { note } : {}),
    ...(dismissed ? { dismissed } : {}),
    ...(reopened?.length ? { reopened: reopened.length } : {}),
  }));
}

const VERDICTS = { same: 'true-match', other: 'false-match', open: 'unsure' } as const;

/** Records on the desk what a person found: for everybody, and for the answers of the desk. @throws Problem | Gone */
export async function recordDecision(
  row: NameRow,
  { list, id }: ScreenedHit,
  verdict: keyof typeof VERDICTS,
  reason: string,
): Promise<void> {
  const input = { query: queryOf(row), hit: { list, id }, verdict: VERDICTS[verdict], reason };
  await ask('decide-hit', input, { once: newKey() });
}
