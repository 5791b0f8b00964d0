import {
  dayText,
  determinationSchema,
  OPERATIONS,
  type Operation,
  outcomeSchema,
  questionSchema,
} from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import { z } from 'zod';
import type { Permission } from '../services/api/index.ts';
import { Aside } from './aside.ts';
import { Answer, checkShape, type DeskOperation, deskOperation, JsonBytes } from './operation.ts';
import { id, instant, pageOf, paging, replaySchema, storedDeterminationSchema } from './schemas.ts';

const MANY_BODY = 64 * 2 ** 20;
/** So many orders are simulated at once without others noticing; more go to a thread of their own. */
const FEW = 20;
const aside = new Aside();

/** Operations that need nothing but the rulebook: the same code as in the library and on the command line. */
const pure: DeskOperation[] = Object.values(OPERATIONS)
  .filter((o) => o.name !== 'decide')
  .map((o): DeskOperation => {
    const { name, summary, input, output, run } = o as unknown as Operation;
    return {
      name,
      summary,
      group: 'Law',
      input,
      output,
      permission: null,
      effect: 'reads',
      ...(name === 'simulate' ? { maxBody: MANY_BODY } : {}),
      run: async ({ desk, language }, asked) =>
        name === 'simulate' &&
        (asked as { orders: unknown[] }).orders.length > FEW &&
        desk.rulebook.hash === RULEBOOK.hash
          ? aside.run(name, asked, language)
          : run({ rulebook: desk.rulebook, language }, asked),
    };
  });

const decide: Permission = 'decide';
const CLOSE = Buffer.from('}');
const manyShape = z.strictObject({ questions: z.array(z.unknown()).min(1).max(1000) });

export const LAW: readonly DeskOperation[] = [
  deskOperation({
    name: 'decide',
    summary: OPERATIONS.decide.summary,
    group: 'Law',
    input: questionSchema,
    output: determinationSchema,
    permission: decide,
    effect: 'writes',
    checksItself: true,
    async run({ desk, who, language }, question) {
      const stored = await desk.determinations.decide(who, question, { language });
      return new Answer(new JsonBytes(stored.answerText), { 'tolhuis-determination': stored.id });
    },
  }),
  deskOperation({
    name: 'decide-many',
    summary: 'Many questions in one transaction, answered and stored in their order; all or none',
    group: 'Law',
    input: z.strictObject({ questions: z.array(questionSchema).min(1).max(1000) }),
    output: z.object({ items: z.array(z.object({ determination: z.string(), answer: determinationSchema })) }),
    permission: decide,
    effect: 'writes',
    maxBody: MANY_BODY,
    checksItself: true,
    async run({ desk, who, language }, input) {
      const { questions } = checkShape(manyShape, input);
      const stored = await desk.determinations.decideMany(who, questions, { language });
      const bytes = stored.flatMap(({ id, answerText }, i) => [
        Buffer.from(`${i === 0 ? '{"items":[' : ','}{"determination":${JSON.stringify(id)},"answer":`),
        answerText,
        CLOSE,
      ]);
      return new JsonBytes(Buffer.concat([...bytes, Buffer.from(']}')]));
    },
  }),
  ...pure,
  deskOperation({
    name: 'determinations',
    summary: 'Stored determinations, newest first; by legal day and by what was recorded at an instant',
    group: 'Determinations',
    input: z.strictObject({
      orderId: id.optional(),
      outcome: outcomeSchema.optional(),
      on: dayText.optional(),
      knownAt: instant.optional(),
      ...paging,
    }),
    output: pageOf(storedDeterminationSchema),
    permission: 'determination.read',
    effect: 'reads',
    run: ({ desk, who }, filter) => desk.determinations.list(who, filter),
  }),
  deskOperation({
    name: 'determination',
    summary: 'One stored determination with its question, answer, rulebook and list snapshots',
    group: 'Determinations',
    input: z.strictObject({ id }),
    output: storedDeterminationSchema,
    permission: 'determination.read',
    effect: 'reads',
    run: ({ desk, who }, input) => desk.determinations.get(who, input.id),
  }),
  deskOperation({
    name: 'determination-in',
    summary: 'A stored answer in a language: as it is kept, or asked again of the rulebook that made it',
    group: 'Determinations',
    input: z.strictObject({ id, language: z.enum(['en', 'nl']) }),
    output: z.object({
      id,
      language: z.enum(['en', 'nl']),
      result: z.enum(['as-kept', 'asked-again', 'other-rulebook', 'defect']),
      answer: determinationSchema.nullable(),
    }),
    permission: 'determination.read',
    effect: 'reads',
    run: ({ desk, who }, input) => desk.determinations.inLanguage(who, input.id, input.language),
  }),
  deskOperation({
    name: 'replay',
    summary: 'Asks the rulebook that made a determination again: the same answer byte for byte, or a reported defect',
    group: 'Determinations',
    input: z.strictObject({ id }),
    output: replaySchema,
    permission: 'determination.replay',
    effect: 'writes',
    run: ({ desk, who }, input) => desk.determinations.replay(who, input.id),
  }),
];
