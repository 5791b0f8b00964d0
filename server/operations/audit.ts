import { z } from 'zod';
import { type DeskOperation, deskOperation, JsonBytes } from './operation.ts';
import { instant, pageOf, paging } from './schemas.ts';

const group = 'Audit';
const subject = z.string().min(1).max(200);
const entrySchema = z.object({
  sequence: z.int(),
  recordedAt: instant,
  actor: z.string(),
  action: z.string(),
  body: z.unknown(),
  previousHash: z.string(),
  hash: z.string(),
});
const hex = z.string().regex(/^[0-9a-f]*$/);
const signedHeadSchema = z.object({
  head: z.object({ log: z.string(), size: z.int(), root: hex, recordedAt: z.string() }),
  publicKey: hex,
  signature: hex,
});

/** The log: read, examined, signed, exported as an evidence pack that a stranger can check offline. */
export const AUDIT: readonly DeskOperation[] = [
  deskOperation({
    name: 'audit-entries',
    summary: 'Entries of the audit log, by what they are about, by action, by actor',
    group,
    input: z.strictObject({
      about: subject.optional(),
      action: subject.optional(),
      actor: subject.optional(),
      newest: z.boolean().optional(),
      ...paging,
    }),
    output: pageOf(entrySchema),
    permission: 'audit.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.audit.entries(who, filter),
  }),
  deskOperation({
    name: 'audit-verify',
    summary: 'Examines the whole log: changed, missing and reordered entries, and heads kept elsewhere',
    group,
    input: z.strictObject({ heads: z.array(signedHeadSchema).max(1000).optional(), records: z.boolean().optional() }),
    output: z.object({
      ok: z.boolean(),
      entries: z.int(),
      heads: z.int(),
      publicKey: z.string(),
      afterLastHead: z.int(),
      findings: z.array(z.object({ kind: z.string(), sequence: z.int(), message: z.string() })),
    }),
    permission: 'audit.read',
    effect: 'reads',
    run: ({ desk, who }, { heads, records = false }) => desk.audit.verify(who, heads, { records }),
  }),
  deskOperation({
    name: 'audit-heads',
    summary: 'Signed heads of the log, to be kept by a second party',
    group,
    input: z.strictObject({}),
    output: z.object({ items: z.array(signedHeadSchema) }),
    permission: 'audit.read',
    effect: 'reads',
    run: async ({ desk, who }) => ({ items: await desk.audit.heads(who) }),
  }),
  deskOperation({
    name: 'sign-head',
    summary: 'Signs the log as it is now',
    group,
    input: z.strictObject({}),
    output: signedHeadSchema,
    permission: 'audit.export',
    effect: 'writes',
    run: ({ desk, who }) => desk.audit.signHead(who),
  }),
  deskOperation({
    name: 'evidence-pack',
    summary: 'An evidence pack about these things, with their proofs; the export itself is logged',
    group,
    input: z.strictObject({ about: z.array(subject).min(1).max(1000), disclose: z.boolean() }),
    output: z.looseObject({ format: z.string() }),
    permission: 'audit.export',
    effect: 'writes',
    secret: true,
    run: async ({ desk, who }, request) => new JsonBytes(await desk.audit.exportPack(who, request)),
  }),
];
