import { questionSchema } from '@tolhuis/core/app';
import { z } from 'zod';
import { amountsAsText } from './ledger.ts';
import type { DeskOperation } from './operation.ts';
import { checkShape, deskOperation } from './operation.ts';
import {
  flipSchema,
  id,
  instant,
  newOrderSchema,
  orderLimitSchema,
  orderSchema,
  orderStateSchema,
  orderVersionSchema,
  pageOf,
  paging,
  reasonText,
  reference,
  version,
} from './schemas.ts';

const group = 'Orders';
const step = { id, version };
const importShape = z.strictObject({
  orders: z
    .array(z.strictObject({ id: z.string().optional(), reference: z.string(), question: z.unknown() }))
    .min(1)
    .max(20_000),
});

/** Orders: stored, versioned, searched, brought from draft to shipped under four eyes, decided again when something changes. */
export const ORDERS: readonly DeskOperation[] = [
  deskOperation({
    name: 'orders',
    summary: 'Orders by text, state or outcome',
    group,
    input: z.strictObject({
      text: z.string().max(200).optional(),
      state: orderStateSchema.optional(),
      outcome: z.string().max(60).optional(),
      ...paging,
    }),
    output: pageOf(orderSchema),
    permission: 'order.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.orders.search(who, filter),
  }),
  deskOperation({
    name: 'order',
    summary: 'One order as it is now',
    group,
    input: z.strictObject({ id }),
    output: orderSchema,
    permission: 'order.read',
    effect: 'reads',
    run: ({ desk, who }, input) => desk.orders.get(who, input.id),
  }),
  deskOperation({
    name: 'order-at',
    summary: 'An order as it was recorded at an instant',
    group,
    input: z.strictObject({ id, knownAt: instant }),
    output: orderVersionSchema,
    permission: 'order.read',
    effect: 'reads',
    run: ({ desk, who }, input) => desk.orders.getAt(who, input.id, input.knownAt),
  }),
  deskOperation({
    name: 'order-limits',
    summary: 'What an order counts against under the law: the paragraph, what others have taken, and what is left',
    group,
    input: z.strictObject({ id }),
    output: z.object({ items: z.array(orderLimitSchema) }),
    permission: 'order.read',
    effect: 'reads',
    run: async ({ desk, who }, input) => amountsAsText({ items: await desk.orders.limits(who, input.id) }),
  }),
  deskOperation({
    name: 'order-history',
    summary: 'Every version of an order: by whom, when, and why',
    group,
    input: z.strictObject({ id }),
    output: z.object({ items: z.array(orderVersionSchema) }),
    permission: 'order.read',
    effect: 'reads',
    run: async ({ desk, who }, input) => ({ items: await desk.orders.history(who, input.id) }),
  }),
  deskOperation({
    name: 'create-order',
    summary: 'A new order, decided at once',
    group,
    input: newOrderSchema,
    output: orderSchema,
    permission: 'order.write',
    effect: 'writes',
    run: ({ desk, who, language }, order) => desk.orders.create(who, order, { language }),
  }),
  deskOperation({
    name: 'import-orders',
    summary: 'Many orders in one transaction: all or none',
    group,
    input: z.strictObject({ orders: z.array(newOrderSchema).min(1).max(20_000) }),
    output: z.object({ items: z.array(z.object({ id, outcome: z.string(), status: z.string() })) }),
    permission: 'order.write',
    effect: 'writes',
    maxBody: 64 * 2 ** 20,
    checksItself: true,
    async run({ desk, who }, input) {
      const { orders } = checkShape(importShape, input);
      const made = await desk.orders.importMany(who, orders);
      return { items: made.map((o) => ({ id: o.id, outcome: o.outcome, status: o.status })) };
    },
  }),
  deskOperation({
    name: 'update-order',
    summary: 'New facts for an order; it goes back to draft, because its approval was for other facts',
    group,
    input: z.strictObject({ ...step, reference: reference.optional(), question: questionSchema.optional() }),
    output: orderSchema,
    permission: 'order.write',
    effect: 'writes',
    run: ({ desk, who, language }, input) =>
      desk.orders.update(who, input.id, input.version, changeOf(input), { language }),
  }),
  deskOperation({
    name: 'prepare-order',
    summary: 'Draft to prepared: ready for somebody else to approve',
    group,
    input: z.strictObject(step),
    output: orderSchema,
    permission: 'order.prepare',
    effect: 'writes',
    run: ({ desk, who, language }, input) => desk.orders.prepare(who, input.id, input.version, { language }),
  }),
  deskOperation({
    name: 'approve-order',
    summary: 'Prepared to approved, by somebody who neither prepared it nor wrote any of its facts',
    group,
    input: z.strictObject({ ...step, reason: reasonText.optional(), reservation: id.optional() }),
    output: orderSchema,
    permission: 'order.approve',
    effect: 'writes',
    run: ({ desk, who }, { reason, reservation, ...input }) =>
      desk.orders.approve(who, input.id, input.version, {
        ...(reason !== undefined && { reason }),
        ...(reservation !== undefined && { reservation }),
      }),
  }),
  deskOperation({
    name: 'reject-order',
    summary: 'Prepared or approved back to draft, with a reason',
    group,
    input: z.strictObject({ ...step, reason: reasonText }),
    output: orderSchema,
    permission: 'order.approve',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.orders.reject(who, input.id, input.version, input.reason),
  }),
  deskOperation({
    name: 'release-order',
    summary: 'Approved to released; decided again at that moment, and refused when the answer changed',
    group,
    input: z.strictObject(step),
    output: orderSchema,
    permission: 'order.release',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.orders.release(who, input.id, input.version),
  }),
  deskOperation({
    name: 'ship-order',
    summary: 'Released to shipped',
    group,
    input: z.strictObject(step),
    output: orderSchema,
    permission: 'order.release',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.orders.ship(who, input.id, input.version),
  }),
  deskOperation({
    name: 'cancel-order',
    summary: 'Cancels an order, with a reason',
    group,
    input: z.strictObject({ ...step, reason: reasonText }),
    output: orderSchema,
    permission: 'order.write',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.orders.cancel(who, input.id, input.version, input.reason),
  }),
  deskOperation({
    name: 'redecide-orders',
    summary: 'Decides every order again that has not shipped, and reports whose answer changed',
    group,
    input: z.strictObject({ because: z.enum(['rulebook', 'lists', 'assumptions', 'hits']) }),
    output: z.object({ examined: z.int(), flips: z.array(flipSchema) }),
    permission: 'order.write',
    effect: 'writes',
    run: ({ desk, who }, { because }) => desk.orders.redecide(who, because),
  }),
  deskOperation({
    name: 'flips',
    summary: 'Orders whose answer changed; those that nobody has looked at with open=true',
    group,
    input: z.strictObject({ orderId: id.optional(), open: z.boolean().optional(), ...paging }),
    output: pageOf(flipSchema),
    permission: 'order.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.orders.flips(who, filter),
  }),
  deskOperation({
    name: 'acknowledge-flip',
    summary: 'Says that a changed answer has been seen, with a note',
    group,
    input: z.strictObject({ id, note: reasonText }),
    output: flipSchema,
    permission: 'order.release',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.orders.acknowledgeFlip(who, input.id, input.note),
  }),
];

function changeOf(input: { reference?: string | undefined; question?: unknown }): {
  reference?: string;
  question?: unknown;
} {
  return {
    ...(input.reference !== undefined && { reference: input.reference }),
    ...(input.question !== undefined && { question: input.question }),
  };
}
