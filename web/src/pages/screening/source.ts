import { ask } from '../../client/api.ts';
import type { ListReliance, ListSource } from '../../client/desk-types.ts';
import { client, type NameRow, type Screened, type ScreenedHit } from '../../client/index.ts';

/** Where names are looked up: the whole lists of the desk, or the small list that ships with the app. */
export type Source = 'desk' | 'starter';

type DeskEntry = {
  countries: string[];
  addresses: string[];
  programs?: string[];
  footnotes?: number[];
  licenceRequirement?: string;
  licencePolicy?: string;
  federalRegister?: string[];
  startDate?: string;
  sourceUrl?: string;
};
type DeskHit = Omit<ScreenedHit, 'countries'> & { entry?: DeskEntry };
type DeskAnswer = {
  items: readonly { name: string; hits: readonly DeskHit[]; note?: string; dismissed?: number }[];
  lists: ListReliance & { message: string };
};
export type DeskLists = { state: ListReliance & { message: string }; sources: readonly ListSource[] };

/** The desk's operation, whose shape is server/operations/screening.ts. */
const askScreen = ask as unknown as (
  name: 'screen',
  input: { queries: readonly object[]; details: true; limit: number },
  asking: { signal: AbortSignal },
) => Promise<DeskAnswer>;

function fromDesk({ entry, ...hit }: DeskHit): ScreenedHit {
  if (!entry) return { ...hit, countries: [] };
  const { federalRegister, startDate, sourceUrl, ...rest } = entry;
  return {
    ...hit,
    ...rest,
    ...(federalRegister ? { citation: federalRegister } : {}),
    ...(startDate ? { since: startDate } : {}),
    ...(sourceUrl ? { url: sourceUrl } : {}),
  };
}

export type Found = Pick<Screened, 'hits' | 'note'>;
/** Hits a name; a queue is for people, and the tenth hit is already unlikely. */
const HITS = 10;

/** Screens names, in their order. @throws what the desk refuses, in its own words */
export async function screenRows(
  source: Source,
  rows: readonly NameRow[],
  signal: AbortSignal,
): Promise<readonly Found[]> {
  if (source === 'starter') return client.screenMany(rows);
  const queries = rows.map(({ line: _, ...query }) => query);
  const { items } = await askScreen('screen', { queries, details: true, limit: HITS }, { signal });
  return items.map(({ hits, note }) => ({ hits: hits.map(fromDesk), ...(note ? { note } : {}) }));
}
