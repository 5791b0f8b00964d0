import { dayText, determinationSchema, outcomeSchema, partySchema, questionSchema } from '@tolhuis/core/app';
import { z } from 'zod';
import { ORDER_STATES, ROLES } from '../services/api/index.ts';

// What the stored things look like as JSON; the types behind them are those of server/services/api.

export const id = z.string().min(1).max(100);
export const instant = z.iso.datetime();
export const reference = z.string().min(1).max(200);
export const reasonText = z.string().min(1).max(2000);
export const version = z.int().min(1);
export const cursor = z.string().max(400);
/** Members of every request for a list: a cursor from the page before, and how many. */
export const paging = { after: cursor.optional(), limit: z.int().min(1).max(1000).optional() };
/** A page: `next` is the cursor of the page after it, null at the end. */
export const pageOf = (item: z.ZodType): z.ZodType => z.object({ items: z.array(item), next: z.string().nullable() });

export const storedDeterminationSchema = z.object({
  id,
  on: dayText,
  recordedAt: instant,
  question: questionSchema,
  answer: determinationSchema,
  outcome: outcomeSchema,
  status: z.string(),
  language: z.enum(['en', 'nl']),
  rulebook: z.object({ version: z.string(), hash: z.string() }),
  lists: z.array(z.string()),
  orderId: z.string().nullable(),
  by: z.string(),
});
export const replaySchema = z.object({
  id,
  result: z.enum(['same', 'defect', 'other-rulebook']),
  // biome-ignore lint/suspicious/noThenProperty: the word of the answer; it holds text and is never awaited.
  rulebook: z.object({ then: z.string(), now: z.string() }),
  // biome-ignore lint/suspicious/noThenProperty: as above.
  difference: z.object({ at: z.string(), then: z.unknown(), now: z.unknown() }).optional(),
  message: z.string(),
});

export const orderStateSchema = z.enum(ORDER_STATES);
export const orderSchema = z.object({
  id,
  reference: z.string(),
  state: orderStateSchema,
  version,
  question: questionSchema,
  determinationId: z.string().nullable(),
  outcome: z.string(),
  status: z.string(),
  preparedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  releasedBy: z.string().nullable(),
  reservation: z.string().nullable(),
  approvalReason: z.string().nullable(),
  recordedAt: instant,
  openFlips: z.int(),
});
export const orderVersionSchema = z.object({
  version,
  state: orderStateSchema,
  question: questionSchema,
  determinationId: z.string().nullable(),
  outcome: z.string(),
  recordedAt: instant,
  by: z.string(),
  because: z.string(),
  reason: z.string().nullable(),
});
const amountText = z.string().regex(/^-?\d{1,38}$/);
/** Amounts are whole numbers as text, in `unit`; null where they are not known. */
export const orderLimitSchema = z.object({
  limit: z.string(),
  cite: z.string(),
  title: z.string(),
  account: z.string().nullable(),
  name: z.string().nullable(),
  unit: z.string(),
  binding: z.boolean(),
  order: amountText.nullable(),
  counted: amountText,
  total: amountText.nullable(),
  most: amountText.nullable(),
  over: z.boolean(),
});
export const flipSchema = z.object({
  id,
  orderId: z.string(),
  reference: z.string(),
  state: orderStateSchema,
  before: z.string(),
  after: z.string(),
  beforeDetermination: z.string().nullable(),
  afterDetermination: z.string(),
  because: z.enum(['facts', 'rulebook', 'lists', 'assumptions', 'hits']),
  recordedAt: instant,
  acknowledgedBy: z.string().nullable(),
});
/** A new order, alone or in an import: `id` is the caller's own, so that an import sent twice makes no second order. */
export const newOrderSchema = z.strictObject({ id: id.optional(), reference, question: questionSchema });

/** A party on file: as in a question, without the role that an order gives it. */
export const partyFactsSchema = partySchema.omit({ role: true });
export const storedPartySchema = z.object({
  id,
  version,
  facts: partyFactsSchema,
  validFrom: dayText,
  recordedAt: instant,
  by: z.string(),
});

export const roleSchema = z.enum(ROLES);
export const userSchema = z.object({
  id,
  login: z.string(),
  roles: z.array(roleSchema),
  disabled: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: instant,
  signIn: z.enum(['password', 'oidc']),
});
export const apiKeySchema = z.object({
  id,
  userId: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  createdAt: instant,
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
