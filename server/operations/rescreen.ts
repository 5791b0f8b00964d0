import { badInput, dayText } from '@tolhuis/core/app';
import { z } from 'zod';
import { type ChangedList, ListChangeError, listChangesPage } from '../lists/changes.ts';
import { partyQuery } from '../screening/party-query.ts';
import { Rescreening, type RescreenParty } from '../screening/rescreen.ts';
import { type DeskContext, type DeskOperation, deskOperation } from './operation.ts';
import { cursor, id } from './schemas.ts';
import { asQuery, exposureOf, exposureSchema, hitSchema, prioritySchema, querySchema } from './screening.ts';

const group = 'Screening';
const which = {
  /** Name of an installed list; default: csl, or the only one. */
  source: z.string().min(1).max(100).optional(),
  /** A day, or the first digits of a checksum; default: the snapshot before the present one. */
  since: z.string().min(6).max(64).optional(),
};
const moment = z.object({ takenAt: z.string(), sha256: z.string(), entries: z.int() });
const kind = z.enum(['new', 'gone', 'changed']);
const fields = z.array(z.string());
const PAGE = 1000;

/** What a list change brings: for the parties that are known, and party by party of the list. */
export const RESCREEN: readonly DeskOperation[] = [
  deskOperation({
    name: 'rescreen',
    summary:
      'Screens parties again after a list change: which hits are new, gone or changed, the most urgent first. Without `parties`: every party on file',
    group,
    input: z.strictObject({
      ...which,
      parties: z
        .array(querySchema.extend({ id, exposure: exposureSchema.optional() }))
        .min(1)
        .max(1000)
        .optional(),
      minScore: z.number().min(0).max(1).optional(),
      on: dayText.optional(),
    }),
    output: z.object({
      source: z.string(),
      from: moment,
      to: moment,
      parties: z.int(),
      /** How many entries of the list were looked at, as they were and as they are. */
      compared: z.object({ before: z.int(), after: z.int() }),
      changes: z.array(
        z.object({
          subject: id,
          name: z.string(),
          kind,
          priority: prioritySchema,
          hit: hitSchema,
          before: hitSchema.optional(),
          fields: fields.optional(),
        }),
      ),
      /** Parties that could not be screened whole, and why: that nothing changed is no all-clear for them. */
      unclear: z.array(z.object({ subject: id, name: z.string(), note: z.string() })),
    }),
    permission: 'screen',
    effect: 'reads',
    maxBody: 8 * 2 ** 20,
    async run(context, { parties, minScore, on, ...asked }) {
      const given = parties?.map(
        ({ exposure, ...row }, i): RescreenParty => ({
          query: { ...asQuery(row, `parties.${i}`), id: row.id },
          ...(exposure && { exposure: exposureOf(exposure) }),
        }),
      );
      refuseTwice(given ?? []);
      const rescreening = new Rescreening(changesOf(context, asked), {
        today: on ?? context.today,
        ...(minScore !== undefined && { minScore }),
      });
      if (given === undefined) for await (const party of onFile(context)) rescreening.add(party);
      else for (const party of given) rescreening.add(party);
      return rescreening.report();
    },
  }),
  deskOperation({
    name: 'list-changes',
    summary: 'How an installed list changed: parties that are new, gone or changed, and what of them changed',
    group,
    input: z.strictObject({ ...which, after: cursor.optional(), limit: z.int().min(1).max(PAGE).optional() }),
    output: z.object({
      source: z.string(),
      from: moment,
      to: moment,
      counts: z.object({ new: z.int(), gone: z.int(), changed: z.int() }),
      items: z.array(
        z.object({
          kind,
          list: z.string(),
          id: z.string(),
          name: z.string(),
          countries: z.array(z.string()),
          federalRegister: z.array(z.string()).optional(),
          before: z.object({ id: z.string(), name: z.string() }).optional(),
          fields: fields.optional(),
        }),
      ),
      next: z.string().nullable(),
    }),
    permission: 'lists.read',
    effect: 'reads',
    async run(context, { after, limit = 100, ...asked }) {
      const from = Number(after ?? 0);
      if (!Number.isSafeInteger(from) || from < 0)
        throw badInput({ path: 'after', message: 'not a cursor of this list.', remedy: 'Give the `next` of a page.' });
      return listChangesPage(changesOf(context, asked), from, limit);
    },
  }),
];

/** @throws OperationError 'bad-input' where there is no such list or nothing that old */
function changesOf(
  { screening }: DeskContext,
  { source, since }: { source?: string | undefined; since?: string | undefined },
): ChangedList {
  try {
    return screening.listChanges({ ...(source !== undefined && { source }), ...(since !== undefined && { since }) });
  } catch (thrown) {
    if (!(thrown instanceof ListChangeError)) throw thrown;
    throw badInput({ path: thrown.where, message: thrown.message });
  }
}

/** Two parties of one id could not be told apart in the report. @throws OperationError 'bad-input' */
function refuseTwice(parties: readonly RescreenParty[]): void {
  const seen = new Set<string>();
  for (const [i, { query }] of parties.entries()) {
    if (seen.has(query.id))
      throw badInput({
        path: `parties.${i}.id`,
        message: `'${query.id}' stands for two parties.`,
        remedy: 'Give each an id of its own.',
      });
    seen.add(query.id);
  }
}

/** Every party on file that has a name, a page at a time: others are served between the pages. */
async function* onFile({ desk, who }: DeskContext): AsyncGenerator<RescreenParty> {
  let after: string | undefined;
  do {
    const { items, next } = await desk.parties.search(who, { limit: PAGE, ...(after !== undefined && { after }) });
    for (const party of items) {
      const query = partyQuery(party);
      if (query !== undefined) yield { query };
    }
    after = next ?? undefined;
  } while (after !== undefined);
}
