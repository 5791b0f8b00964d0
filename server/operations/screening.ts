import { badInput, dayText } from '@tolhuis/core/app';
import { z } from 'zod';
import { QUERY_KEYS, RowError, toQuery } from '../screening/query.ts';
import { type DeskOperation, deskOperation } from './operation.ts';

const group = 'Screening';
const text = z.string().max(2000);
const querySchema = z.strictObject({
  id: z.string().max(200).optional(),
  name: z.string().min(1).max(1000),
  type: z.string().max(40).optional(),
  country: z.string().max(80).optional(),
  address: text.optional(),
  aliases: z.array(text).max(20).optional(),
  identifiers: z.array(z.string().max(200)).max(20).optional(),
  birthDate: z.string().max(40).optional(),
});
const hitSchema = z.looseObject({
  id: z.string(),
  list: z.string(),
  name: z.string(),
  matchedName: z.string(),
  score: z.number(),
  probability: z.number(),
  reasons: z.array(z.looseObject({ feature: z.string(), score: z.number(), weight: z.number(), detail: z.string() })),
});
const stateSchema = z.object({ state: z.string(), effect: z.enum(['none', 'warning', 'hold']), message: z.string() });

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
    }),
    output: z.object({
      items: z.array(
        z.object({
          id: z.string().optional(),
          name: z.string(),
          hits: z.array(hitSchema),
          ms: z.number(),
          note: z.string().optional(),
        }),
      ),
      lists: stateSchema,
    }),
    permission: 'screen',
    effect: 'reads',
    maxBody: 8 * 2 ** 20,
    async run({ screening, today }, { queries, limit, minScore, on }) {
      const options = { ...(limit !== undefined && { limit }), ...(minScore !== undefined && { minScore }) };
      const asked = queries.map((row, i) => asQuery(row, `queries.${i}`));
      const { state } = screening.lists();
      return {
        items: asked.map((query) => screening.screen(query, options, on ?? today)),
        lists: { state: state.state, effect: state.effect, message: state.message },
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
          sha256: z.string(),
          entries: z.int(),
        }),
      ),
    }),
    permission: 'lists.read',
    effect: 'reads',
    async run({ screening }) {
      const { state, sources } = screening.lists();
      return { state: { state: state.state, effect: state.effect, message: state.message }, sources };
    },
  }),
];

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
