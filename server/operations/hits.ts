import { badInput, dayText } from '@tolhuis/core/app';
import { DECISION_STATES, type ScreenQuery } from '@tolhuis/core/screen';
import { z } from 'zod';
import { partyQuery } from '../screening/party-query.ts';
import { systemPrincipal } from '../services/allow.ts';
import { hitDecisions } from './hit-list.ts';
import type { DeskContext, DeskOperation } from './operation.ts';
import { deskOperation } from './operation.ts';
import { flipSchema, id, paging, reasonText } from './schemas.ts';
import { asQuery, querySchema } from './screening.ts';

const group = 'Screening';
const verdict = z.enum(['true-match', 'false-match', 'unsure']);
/** A hit is named by its list and the list's id, as `screen` gives them. */
const hit = z.strictObject({ list: z.string().min(1).max(40), id: z.string().min(1).max(200) });
const storedSchema = z.object({
  id,
  position: z.int(),
  partyId: id.nullable(),
  decision: z.object({
    verdict,
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    expiresOn: dayText.optional(),
    subject: z.string(),
    entry: z.string(),
    subjectKey: z.string(),
    entryKey: z.string(),
  }),
});
/** One of a list: what it is worth today, and which keys of which side changed where it is open again. */
const judgedSchema = storedSchema.extend({ state: z.enum(DECISION_STATES), changed: z.array(z.string()) });
/** All hits of a name, however weak: a decision may be about any of them. */
const ALL = { limit: 100_000, minScore: 0.01, undecided: true };

/** What people found about hits. */
export const HITS: readonly DeskOperation[] = [
  deskOperation({
    name: 'decide-hit',
    summary:
      'Records what somebody found about one hit: it holds until a side changes or its last day has passed. Open orders that name the party are decided again at once',
    group,
    input: z.strictObject({
      query: querySchema.optional(),
      party: id.optional(),
      hit,
      verdict,
      reason: reasonText,
      expiresOn: dayText.optional(),
    }),
    output: storedSchema.extend({
      orders: z.object({ examined: z.int(), flips: z.array(flipSchema), undecidable: z.array(id) }),
    }),
    permission: 'screen',
    effect: 'writes',
    async run(context, { query: row, party, hit: wanted, expiresOn, ...found }) {
      const { desk, who, screening, today } = context;
      const query = await subjectOf(context, row, party);
      const { hits } = screening.screen(query, ALL, today);
      const met = hits.find((h) => h.list === wanted.list && h.id === wanted.id);
      const entry = met && screening.entryOf(met);
      // A decision about something that nobody saw would dismiss what comes later.
      if (entry === undefined)
        throw badInput({
          path: 'hit',
          message: `${wanted.list} ${wanted.id} is no hit of this party now.`,
          remedy: 'Give the list and the id of a hit as `screen` shows them.',
        });
      const stored = await desk.hitDecisions.decide(who, { query, entry, ...found, ...(expiresOn && { expiresOn }) });
      screening.learn([stored]);
      const by = systemPrincipal('hit.decided');
      return { ...stored, orders: await desk.orders.redecide(by, 'hits', [stored.decision], stored.position) };
    },
  }),
  deskOperation({
    name: 'hit-decisions',
    summary:
      'What was decided about hits, newest first: verdict, reason, who, when, until when, both sides as they were, and whether it still holds. `party`: an id on file; `name` and `entry`: part of either name, or LIST:ID; `state`, `by` (id of a user), `since` (a day). `inFile`: how many more the command line of this machine recorded, which `tolhuis verdicts` there lists',
    group,
    input: z.strictObject({
      party: id.optional(),
      name: z.string().min(1).max(600).optional(),
      entry: z.string().min(1).max(600).optional(),
      state: z.enum(DECISION_STATES).optional(),
      by: id.optional(),
      since: dayText.optional(),
      ...paging,
    }),
    output: z.object({ items: z.array(judgedSchema), next: z.string().nullable(), inFile: z.int() }),
    permission: 'party.read',
    effect: 'reads',
    run: (context, asked) => hitDecisions(context, asked),
  }),
];

/** The party that a hit is about: as asked, or as it is on file. @throws OperationError 'bad-input', 'not-found' */
async function subjectOf(
  { desk, who }: DeskContext,
  row: z.output<typeof querySchema> | undefined,
  party: string | undefined,
): Promise<ScreenQuery> {
  if ((row === undefined) === (party === undefined))
    throw badInput({
      path: 'query',
      message: 'expected either `query` or `party`.',
      remedy: 'Give the name as it was screened, or the id of a party on file.',
    });
  if (row !== undefined) return asQuery(row, 'query');
  const query = partyQuery(await desk.parties.get(who, party ?? ''));
  if (query !== undefined) return query;
  throw badInput({ path: 'party', message: `party '${party}' has no name on file.`, remedy: 'Give it one first.' });
}
