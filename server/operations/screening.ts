import { badInput, dayText } from '@tolhuis/core/app';
import type { ListedParty, Screened } from '@tolhuis/core/app/records';
import { listStateText } from '@tolhuis/core/app/screening';
import type { Language } from '@tolhuis/core/law';
import { type Exposure, type ListEntry, type ListState, stateOn } from '@tolhuis/core/screen';
import { z } from 'zod';
import { QUERY_KEYS, RowError, toQuery } from '../screening/query.ts';
import { type DeskOperation, deskOperation } from './operation.ts';

const group = 'Screening';
const MOST_ADDRESSES = 5;
const text = z.string().max(2000);
/** A party as it is screened. */
export const querySchema = z.strictObject({
  id: z.string().max(200).optional(),
  name: z.string().min(1).max(1000),
  type: z.string().max(40).optional(),
  country: z.string().max(80).optional(),
  address: text.optional(),
  aliases: z.array(text).max(20).optional(),
  identifiers: z.array(z.string().max(200)).max(20).optional(),
  birthDate: z.string().max(40).optional(),
});
/** What is at stake in an order; what is left out counts as the most. */
export const exposureSchema = z.strictObject({
  valueUsd: z.number().min(0).optional(),
  totalProcessingPerformance: z.number().min(0).optional(),
  released: z.boolean().optional(),
});
/** How urgent an alert is, 0 to 100, apart from how strong the match is. */
export const prioritySchema = z.object({
  priority: z.number(),
  severity: z.int(),
  exposure: z.int(),
  standing: z.enum(['active', 'expired', 'not-yet']),
});

export const hitSchema = z.looseObject({
  id: z.string(),
  list: z.string(),
  name: z.string(),
  matchedName: z.string(),
  score: z.number(),
  probability: z.number(),
  reasons: z.array(z.looseObject({ feature: z.string(), score: z.number(), weight: z.number(), detail: z.string() })),
  standing: z.enum(['expired', 'not-yet']).optional(),
  approval: z.literal(true).optional(),
  confirmed: z.literal(true).optional(),
  /** With `exposure`. */
  priority: prioritySchema.optional(),
  /** With `details`: how each word of the query met a word of the listed name, and what the list says of the party. */
  tokens: z
    .array(z.object({ query: z.string(), entry: z.string().nullable(), similarity: z.number(), how: z.string() }))
    .optional(),
  entry: z
    .object({
      type: z.string(),
      countries: z.array(z.string()),
      addresses: z.array(z.string()),
      programs: z.array(z.string()).optional(),
      footnotes: z.array(z.number()).optional(),
      licenceRequirement: z.string().optional(),
      licencePolicy: z.string().optional(),
      federalRegister: z.array(z.string()).optional(),
      startDate: z.string().optional(),
      endDate: z.string().optional(),
      sourceUrl: z.string().optional(),
    })
    .optional(),
});
const stateSchema = z.object({ state: z.string(), effect: z.enum(['none', 'warning', 'hold']), message: z.string() });
/** How far the lists may be relied on, said in the language of whoever asks. */
const stateIn = (language: Language, state: ListState) => ({
  state: state.state,
  effect: state.effect,
  message: listStateText(state, language),
});

/** Names against the lists that are installed. */
export const SCREENING: readonly DeskOperation[] = [
  deskOperation({
    name: 'screen',
    summary: 'Names against the restricted-party lists, with the reasons for each hit and the state of the lists',
    group,
    input: z.strictObject({
      queries: z.array(querySchema).min(1).max(1000),
      limit: z.int().min(1).max(1000).optional(),
      minScore: z.number().min(0).max(1).optional(),
      on: dayText.optional(),
      details: z.boolean().optional(),
      exposure: exposureSchema.optional(),
    }),
    output: z.object({
      items: z.array(
        z.object({
          id: z.string().optional(),
          name: z.string(),
          hits: z.array(hitSchema),
          ms: z.number(),
          note: z.string().optional(),
          /** Hits that a person found to be somebody else, and those that came back since. */
          dismissed: z.int().optional(),
          reopened: z
            .array(z.object({ id: z.string(), list: z.string(), because: z.string(), changed: z.array(z.string()) }))
            .optional(),
        }),
      ),
      lists: stateSchema,
    }),
    permission: 'screen',
    effect: 'reads',
    maxBody: 8 * 2 ** 20,
    async run({ screening, today, language }, { queries, limit, minScore, on, details = false, exposure }) {
      const options = {
        ...(limit !== undefined && { limit }),
        ...(minScore !== undefined && { minScore }),
        ...(details && { tokens: true }),
        ...(exposure && { exposure: exposureOf(exposure) }),
      };
      const asked = queries.map((row, i) => asQuery(row, `queries.${i}`));
      const { state } = screening.lists();
      const withEntry = (screened: Screened): Screened => ({
        ...screened,
        hits: screened.hits.map((hit) => {
          const entry = screening.entryOf(hit);
          return entry === undefined ? hit : { ...hit, entry: told(entry) };
        }),
      });
      return {
        items: asked.map((query) => {
          const screened = screening.screen(query, options, on ?? today);
          return details ? withEntry(screened) : screened;
        }),
        lists: stateIn(language, stateOn(state, on ?? today)),
      };
    },
  }),
  deskOperation({
    name: 'lists',
    summary: 'The lists that are installed: from where, how old, how many parties, and whether they may be relied on',
    group,
    input: z.strictObject({}),
    output: z.object({
      state: stateSchema,
      sources: z.array(
        z.object({
          source: z.string(),
          origin: z.string(),
          takenAt: z.string(),
          publishedOn: z.string().optional(),
          publishedBy: z.enum(['file', 'person', 'response']).optional(),
          lists: z.record(z.string(), z.int()).optional(),
          sha256: z.string(),
          entries: z.int(),
          changes: z.object({ added: z.int(), removed: z.int(), changed: z.int() }).optional(),
        }),
      ),
      /** Parties that the regulation's own text names, and what of them is not carried. */
      builtIn: z.object({ asOf: dayText, counts: z.record(z.string(), z.int()), gaps: z.array(z.string()) }),
    }),
    permission: 'lists.read',
    effect: 'reads',
    async run({ screening, language }) {
      const { state, sources, builtIn } = screening.lists();
      return { state: stateIn(language, state), sources, builtIn };
    },
  }),
];

/** Without the members that are not known. */
export function exposureOf(given: z.output<typeof exposureSchema>): Exposure {
  const { valueUsd, totalProcessingPerformance, released } = given;
  return {
    ...(valueUsd !== undefined && { valueUsd }),
    ...(totalProcessingPerformance !== undefined && { totalProcessingPerformance }),
    ...(released !== undefined && { released }),
  };
}

/** What the list says of a party, for a person who has to decide whether it is the one at hand. */
function told(entry: ListEntry): ListedParty {
  const { type, countries, addresses, programs, footnotes, startDate, endDate, sourceUrl } = entry;
  const { licenceRequirement, licencePolicy, federalRegister } = entry;
  return {
    type,
    countries,
    addresses: addresses
      .slice(0, MOST_ADDRESSES)
      .map((a) => a.full ?? [a.street, a.city, a.state, a.postalCode, a.country].filter(Boolean).join(', ')),
    ...(programs && { programs }),
    ...(footnotes && { footnotes }),
    ...(licenceRequirement !== undefined && { licenceRequirement }),
    ...(licencePolicy !== undefined && { licencePolicy }),
    ...(federalRegister && { federalRegister }),
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
    ...(sourceUrl !== undefined && { sourceUrl }),
  };
}

/** A row as a query, with the screening room's own words for what is wrong. @throws OperationError 'bad-input' */
export function asQuery(row: object, path: string): ReturnType<typeof toQuery> {
  try {
    return toQuery(row, path);
  } catch (thrown) {
    if (thrown instanceof RowError)
      throw badInput({ path, message: thrown.message, remedy: `Keys: ${QUERY_KEYS.join(', ')}.` });
    throw thrown;
  }
}
