import { z } from 'zod';
import { inLanguage } from '../words/dutch.ts';
import { type DeskOperation, deskOperation } from './operation.ts';
import { id, instant, pageOf, paging, reasonText } from './schemas.ts';

const group = 'Upkeep';
const endpoint = z.object({
  id,
  url: z.string(),
  events: z.array(z.string()),
  disabled: z.boolean(),
  createdAt: instant,
});
const deliveryState = z.enum(['pending', 'delivered', 'dead']);
const jobState = z.enum(['waiting', 'running', 'done', 'dead']);

const holdSubject = z.string().min(1).max(210);
const hold = z.object({ subject: z.string(), reason: z.string(), placedBy: z.string(), placedAt: instant });

/** Webhooks, jobs, health and retention. Backup and restore take a path and are commands of the host, not of a door. */
export const UPKEEP: readonly DeskOperation[] = [
  deskOperation({
    name: 'webhooks',
    summary: 'Where events are sent',
    group,
    input: z.strictObject({}),
    output: z.object({ items: z.array(endpoint) }),
    permission: 'webhook.read',
    effect: 'reads',
    run: async ({ desk, who }) => ({ items: await desk.webhooks.list(who) }),
  }),
  deskOperation({
    name: 'create-webhook',
    summary: 'Sends events to an address, signed as Standard Webhooks; the secret is shown this once',
    group,
    input: z.strictObject({ url: z.url().max(2000), events: z.array(z.string().min(1).max(100)).min(1).max(50) }),
    output: endpoint.extend({ secret: z.string() }),
    permission: 'webhook.write',
    effect: 'writes',
    secret: true,
    run: ({ desk, who }, input) => desk.webhooks.create(who, input),
  }),
  deskOperation({
    name: 'remove-webhook',
    summary: 'Stops sending events to an address',
    group,
    input: z.strictObject({ id }),
    output: z.object({ removed: id }),
    permission: 'webhook.write',
    effect: 'writes',
    async run({ desk, who }, input) {
      await desk.webhooks.remove(who, input.id);
      return { removed: input.id };
    },
  }),
  deskOperation({
    name: 'webhook-deliveries',
    summary: 'What was sent, what waits, what was given up',
    group,
    input: z.strictObject({ state: deliveryState.optional(), ...paging }),
    output: pageOf(
      z.object({
        id,
        endpointId: z.string(),
        event: z.string(),
        state: deliveryState,
        attempts: z.int(),
        nextAt: z.string(),
        lastError: z.string().nullable(),
      }),
    ),
    permission: 'webhook.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.webhooks.deliveries(who, filter),
  }),
  deskOperation({
    name: 'retry-webhook',
    summary: 'Puts a dead letter back into the queue',
    group,
    input: z.strictObject({ id }),
    output: z.object({ queued: id }),
    permission: 'webhook.write',
    effect: 'writes',
    async run({ desk, who }, input) {
      await desk.webhooks.retry(who, input.id);
      return { queued: input.id };
    },
  }),
  deskOperation({
    name: 'jobs',
    summary: 'Work in the background: waiting, running, done, given up',
    group,
    input: z.strictObject({ state: jobState.optional(), ...paging }),
    output: pageOf(
      z.object({
        id,
        kind: z.string(),
        state: jobState,
        runAt: z.string(),
        attempts: z.int(),
        lastError: z.string().nullable(),
      }),
    ),
    permission: 'job.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.jobs.list(who, filter),
  }),
  deskOperation({
    name: 'doctor',
    summary: 'Everything that can be wrong with this installation, each with a remedy',
    group,
    input: z.strictObject({}),
    output: z.object({
      ok: z.boolean(),
      checks: z.array(
        z.object({ name: z.string(), ok: z.boolean(), detail: z.string(), remedy: z.string().optional() }),
      ),
    }),
    permission: 'job.read',
    effect: 'reads',
    async run({ desk, who, language }) {
      const found = await desk.upkeep.doctor(who);
      const checks = found.map(({ remedy, ...check }) => ({
        ...check,
        detail: inLanguage(language, check.detail),
        ...(remedy !== undefined && { remedy: inLanguage(language, remedy) }),
      }));
      return { ok: checks.every((check) => check.ok), checks };
    },
  }),
  deskOperation({
    name: 'run-retention',
    summary: 'Deletes personal data past its retention',
    group,
    input: z.strictObject({}),
    output: z.object({ determinations: z.int(), personal: z.int() }),
    permission: 'retention.run',
    effect: 'writes',
    run: ({ desk, who }) => desk.upkeep.retain(who),
  }),
  deskOperation({
    name: 'holds',
    summary: 'What retention and erasing leave alone, and why',
    group,
    input: z.strictObject({}),
    output: z.object({ items: z.array(hold) }),
    permission: 'audit.read',
    effect: 'reads',
    run: async ({ desk, who }) => ({ items: await desk.holds.holds(who) }),
  }),
  deskOperation({
    name: 'place-hold',
    summary: 'Keeps an order, a party or everything from being deleted or erased, until the hold is lifted',
    group,
    input: z.strictObject({ subject: holdSubject, reason: reasonText }),
    output: hold,
    permission: 'retention.run',
    effect: 'writes',
    run: ({ desk, who }, { subject, reason }) => desk.holds.place(who, subject, reason),
  }),
  deskOperation({
    name: 'lift-hold',
    summary: 'Ends a hold, with a reason',
    group,
    input: z.strictObject({ subject: holdSubject, reason: reasonText }),
    output: z.object({ lifted: z.string() }),
    permission: 'retention.run',
    effect: 'writes',
    async run({ desk, who }, { subject, reason }) {
      await desk.holds.lift(who, subject, reason);
      return { lifted: subject };
    },
  }),
];
