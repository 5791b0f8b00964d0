import { dayText } from '@tolhuis/core/app';
import { z } from 'zod';
import type { DeskOperation } from './operation.ts';
import { deskOperation } from './operation.ts';
import { id, instant, pageOf, paging, partyFactsSchema, reasonText, storedPartySchema, version } from './schemas.ts';

const group = 'Parties';
const facts = partyFactsSchema;
const validFrom = dayText.optional();

/** Parties on file: what held on which day, and when that was known. */
export const PARTIES: readonly DeskOperation[] = [
  deskOperation({
    name: 'parties',
    summary: 'Parties by text or country',
    group,
    input: z.strictObject({
      text: z.string().max(200).optional(),
      country: z.string().length(2).optional(),
      ...paging,
    }),
    output: pageOf(storedPartySchema),
    permission: 'party.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.parties.search(who, filter),
  }),
  deskOperation({
    name: 'party',
    summary: 'One party as it is now',
    group,
    input: z.strictObject({ id }),
    output: storedPartySchema,
    permission: 'party.read',
    effect: 'reads',
    run: ({ desk, who }, input) => desk.parties.get(who, input.id),
  }),
  deskOperation({
    name: 'party-at',
    summary: 'What held of a party on a day, as it was known at an instant',
    group,
    input: z.strictObject({ id, on: dayText, knownAt: instant }),
    output: storedPartySchema,
    permission: 'party.read',
    effect: 'reads',
    run: ({ desk, who }, { on, knownAt, ...input }) => desk.parties.getAt(who, input.id, { on, knownAt }),
  }),
  deskOperation({
    name: 'party-history',
    summary: 'Every version of a party',
    group,
    input: z.strictObject({ id }),
    output: z.object({ items: z.array(storedPartySchema) }),
    permission: 'party.read',
    effect: 'reads',
    run: async ({ desk, who }, input) => ({ items: await desk.parties.history(who, input.id) }),
  }),
  deskOperation({
    name: 'create-party',
    summary: 'Puts a party on file',
    group,
    input: z.strictObject({ id: id.optional(), facts, validFrom }),
    output: storedPartySchema,
    permission: 'party.write',
    effect: 'writes',
    run: ({ desk, who }, party) => desk.parties.create(who, party),
  }),
  deskOperation({
    name: 'update-party',
    summary: 'New facts about a party, from a day on',
    group,
    input: z.strictObject({ id, version, facts, validFrom }),
    output: storedPartySchema,
    permission: 'party.write',
    effect: 'writes',
    run: ({ desk, who }, { id: party, version: seen, ...change }) => desk.parties.update(who, party, seen, change),
  }),
  deskOperation({
    name: 'erase-party',
    summary:
      'Deletes the personal data of a party; refused while an order names it that is open or must be kept, and under a hold',
    group,
    input: z.strictObject({ id, reason: reasonText }),
    output: z.object({ erased: id }),
    permission: 'retention.run',
    effect: 'writes',
    async run({ desk, who }, input) {
      await desk.parties.erase(who, input.id, input.reason);
      return { erased: input.id };
    },
  }),
];
