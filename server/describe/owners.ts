import {
  determinationSchema,
  evidenceSchema,
  itemSchema,
  listingSchema,
  moneySchema,
  ownerSchema,
  partySchema,
  questionSchema,
} from '@tolhuis/core/app';
import type { z } from 'zod';
import {
  apiKeySchema,
  flipSchema,
  newOrderSchema,
  orderLimitSchema,
  orderSchema,
  orderVersionSchema,
  partyFactsSchema,
  replaySchema,
  storedDeterminationSchema,
  storedPartySchema,
  userSchema,
} from '../operations/schemas.ts';

/** Schemas that stand under their own name in the OpenAPI document, instead of being repeated in every operation. */
export const NAMED: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ['Money', moneySchema],
  ['Listing', listingSchema],
  ['Party', partySchema],
  ['Item', itemSchema],
  ['Evidence', evidenceSchema],
  ['Question', questionSchema],
  ['Determination', determinationSchema],
  ['StoredDetermination', storedDeterminationSchema],
  ['Order', orderSchema],
  ['OrderVersion', orderVersionSchema],
  ['Flip', flipSchema],
  ['StoredParty', storedPartySchema],
  ['User', userSchema],
  ['ApiKey', apiKeySchema],
];

/** Whose properties an object has: the named schemas, and some that stand inline. */
export const OWNERS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ...NAMED.map(([name, schema]) => [schema, name] as const),
  [ownerSchema, 'Owner'],
  [newOrderSchema, 'NewOrder'],
  [orderLimitSchema, 'OrderLimit'],
  [partyFactsSchema, 'Party'],
  [replaySchema, 'Replay'],
]);
