import { z } from 'zod';
import { brief, decide } from '../../decide/index.ts';
import { badInput } from '../errors.ts';
import { operation } from '../operation.ts';
import { questionSchema } from '../schemas.ts';
import { checkQuestion } from '../validate.ts';
import { statusText } from './chips.ts';

const flipSchema = z.object({
  index: z.number(),
  before: z.string(),
  after: z.string(),
  changed: z.boolean(),
  why: z.array(z.object({ cite: z.string(), title: z.string(), effect: z.string() })),
  newDuties: z.array(z.string()),
});

export default operation({
  name: 'simulate',
  summary: 'Which of my orders change under a proposal or with a switch set otherwise, and why',
  input: z.strictObject({
    orders: z.array(questionSchema).min(1).max(100_000),
    scenarios: z.array(z.string()).max(20).optional(),
    assume: z.record(z.string(), z.string()).optional(),
    reading: z.enum(['enforced', 'letter']).optional(),
    onlyChanged: z.boolean().optional(),
  }),
  output: z.object({ total: z.number(), changed: z.number(), flips: z.array(flipSchema) }),
  run: ({ rulebook, language = 'en' }, input) => {
    if (!input.scenarios?.length && !input.assume && !input.reading)
      throw badInput({
        path: 'scenarios',
        message: 'nothing to simulate.',
        remedy: `Name a scenario (${rulebook.proposals.map((p) => p.id).join(', ')}), a switch or a reading.`,
      });
    const flips: z.output<typeof flipSchema>[] = [];
    let changed = 0;
    for (const [index, raw] of input.orders.entries()) {
      const order = checkQuestion(rulebook, raw, `orders.${index}`);
      const what = checkQuestion(rulebook, {
        ...order,
        scenarios: [...new Set([...(order.scenarios ?? []), ...(input.scenarios ?? [])])],
        ...(input.assume || order.assume ? { assume: { ...order.assume, ...input.assume } } : {}),
        ...(input.reading ? { reading: input.reading } : {}),
      });
      const before = brief(rulebook, order);
      const after = brief(rulebook, what);
      const then = decide(rulebook, what, { language, withoutChanges: true });
      const now = decide(rulebook, order, { language, withoutChanges: true });
      const had = new Set(now.duties.map((d) => d.id));
      const newDuties = then.duties.filter((d) => !had.has(d.id)).map((d) => d.text);
      const flipped = statusText(before) !== statusText(after) || newDuties.length > 0;
      if (flipped) changed++;
      if (!flipped && input.onlyChanged) continue;
      const known = new Set(now.reasons.map((r) => r.cite + r.effect));
      flips.push({
        index,
        before: statusText(before),
        after: statusText(after),
        changed: flipped,
        why: flipped
          ? then.reasons
              .filter((r) => !known.has(r.cite + r.effect))
              .slice(0, 5)
              .map((r) => ({ cite: r.cite, title: r.title, effect: r.effect }))
          : [],
        newDuties,
      });
    }
    return { total: input.orders.length, changed, flips };
  },
});
