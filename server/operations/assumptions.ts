import type { Language } from '@tolhuis/core/law';
import { z } from 'zod';
import type { StandingSwitch } from '../services/api/index.ts';
import { type DeskOperation, deskOperation } from './operation.ts';
import { id, instant, orderStateSchema, reasonText } from './schemas.ts';

const group = 'Assumptions';
const switchId = z.string().min(1).max(80);
/** null: the desk assumes nothing, and what the published text says holds. */
const option = z.string().min(1).max(80).nullable();
const changeSchema = z.object({
  id,
  switch: switchId,
  option,
  reason: z.string(),
  state: z.enum(['proposed', 'confirmed', 'withdrawn']),
  proposedBy: z.string(),
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
});
const switchSchema = z.object({
  id: switchId,
  options: z.array(z.string()),
  default: z.string(),
  from: z.string(),
  provisions: z.array(z.object({ cite: z.string(), title: z.string() })),
  warning: z.string().optional(),
  standing: changeSchema.nullable(),
  proposed: changeSchema.nullable(),
});

/** A switch with its words in one language. */
const said = ({ provisions, warning, ...rest }: StandingSwitch, language: Language): z.output<typeof switchSchema> => ({
  ...rest,
  options: [...rest.options],
  provisions: provisions.map(({ cite, title }) => ({ cite, title: title[language] })),
  ...(warning && { warning: warning[language] }),
});

/** What the desk assumes where the sources leave the law's state open: two people, a reason, every open order decided again. */
export const ASSUMPTIONS: readonly DeskOperation[] = [
  deskOperation({
    name: 'assumptions',
    summary: 'Operator switches: what may be assumed, what this desk assumes, and what waits for a second person',
    group,
    input: z.strictObject({}),
    output: z.object({ items: z.array(switchSchema) }),
    permission: 'order.read',
    effect: 'reads',
    run: async ({ desk, who, language }) => ({
      items: (await desk.assumptions.switches(who)).map((s) => said(s, language)),
    }),
  }),
  deskOperation({
    name: 'assumption-history',
    summary: 'Who proposed, confirmed or withdrew what the desk assumes, and why; newest first',
    group,
    input: z.strictObject({ switch: switchId.optional() }),
    output: z.object({ items: z.array(changeSchema) }),
    permission: 'order.read',
    effect: 'reads',
    run: async ({ desk, who }, input) => ({ items: await desk.assumptions.history(who, input.switch) }),
  }),
  deskOperation({
    name: 'preview-assumption',
    summary: 'Which open orders would get another answer if the desk assumed this; nothing is stored',
    group,
    input: z.strictObject({ switch: switchId, option }),
    output: z.object({
      examined: z.int(),
      counts: z.array(z.object({ before: z.string(), after: z.string(), orders: z.int() })),
      orders: z.array(
        z.object({
          orderId: z.string(),
          reference: z.string(),
          state: orderStateSchema,
          before: z.string(),
          after: z.string(),
        }),
      ),
      undecidable: z.array(z.string()),
    }),
    permission: 'order.read',
    effect: 'reads',
    run: ({ desk, who }, input) => desk.assumptions.preview(who, input),
  }),
  deskOperation({
    name: 'propose-assumption',
    summary: 'Proposes what the desk is to assume, with a reason; nothing changes until somebody else confirms it',
    group,
    input: z.strictObject({ switch: switchId, option, reason: reasonText }),
    output: changeSchema,
    permission: 'assumption.propose',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.assumptions.propose(who, input),
  }),
  deskOperation({
    name: 'confirm-assumption',
    summary: 'Confirms what somebody else proposed: it holds from now on, and every open order is decided again',
    group,
    input: z.strictObject({ id }),
    output: z.object({ change: changeSchema, examined: z.int(), flips: z.int() }),
    permission: 'assumption.confirm',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.assumptions.confirm(who, input.id),
  }),
  deskOperation({
    name: 'withdraw-assumption',
    summary: 'Takes a proposed assumption back before it is confirmed',
    group,
    input: z.strictObject({ id }),
    output: changeSchema,
    permission: 'assumption.confirm',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.assumptions.withdraw(who, input.id),
  }),
];
