import { z } from 'zod';
import type { Determination } from '../../contract.ts';
import { decide } from '../../decide/index.ts';
import { badInput } from '../errors.ts';
import { operation } from '../operation.ts';
import { questionSchema } from '../schemas.ts';
import { checkQuestion } from '../validate.ts';
import { statusText } from './chips.ts';

const moneySchema = z.object({ amount: z.string(), currency: z.string() });
const flipSchema = z.object({
  index: z.number(),
  before: z.string(),
  after: z.string(),
  changed: z.boolean(),
  why: z.array(z.object({ cite: z.string(), title: z.string(), effect: z.string() })),
  /** Duties that hold then and did not, and those of the proposals themselves that may apply then. */
  newDuties: z.array(z.string()),
  /** Duties that held and are gone; one that only may apply then is not. */
  lostDuties: z.array(z.string()),
  /** Levies that certainly fall and whose amount is known, one by one. */
  toll: z.object({ before: z.array(moneySchema), after: z.array(moneySchema) }),
  /** Quotas and caps that the order counts, or may count, against: now, then, or both; `exceeded`: by this order, then. */
  limits: z.array(
    z.object({ id: z.string(), cite: z.string(), before: z.boolean(), after: z.boolean(), exceeded: z.boolean() }),
  ),
});

const tollOf = (d: Determination): z.output<typeof moneySchema>[] => d.levies.flatMap((l) => l.amount ?? []);

type Limit = { cite: string; exceeded: boolean };

/** 'limit:us-volume-50' or 'over-limit:us-volume-50' → its id, with what it cites. */
const limitsOf = (d: Determination): Map<string, Limit> =>
  new Map(
    d.warnings.flatMap(({ id, cite = '' }) => {
      const [, over, limit] = /^(over-)?limit:(.*)$/.exec(id) ?? [];
      return limit === undefined ? [] : [[limit, { cite, exceeded: over !== undefined }]];
    }),
  );

const limitsOfBoth = (before: Map<string, Limit>, after: Map<string, Limit>): z.output<typeof flipSchema>['limits'] =>
  [...new Map([...before, ...after])].map(([id, { cite }]) => ({
    id,
    cite,
    before: before.has(id),
    after: after.has(id),
    exceeded: after.get(id)?.exceeded === true,
  }));

type Duty = Determination['duties'][number];
/** 'may-apply:EEI' → 'EEI'. */
const dutyId = ({ id }: Duty): string => id.replace(/^may-apply:/, '');
const isFirm = ({ id }: Duty): boolean => !id.startsWith('may-apply:');

/** The duties that come and go; where the outcome alone makes it open whether one still applies, that is no news. */
function dutiesOfBoth(now: Determination, then: Determination, proposed: ReadonlySet<string>) {
  const firm = new Set(now.duties.filter(isFirm).map(dutyId));
  const known = new Set(now.duties.map(dutyId));
  const left = new Set(then.duties.map(dutyId));
  const isNew = (d: Duty): boolean => (isFirm(d) ? !firm.has(d.id) : proposed.has(d.cite) && !known.has(dutyId(d)));
  return {
    newDuties: then.duties.filter(isNew).map((d) => d.text),
    lostDuties: now.duties.filter((d) => isFirm(d) && !left.has(d.id)).map((d) => d.text),
  };
}

const levyIds = (d: Determination): string => d.levies.map((l) => l.id).join();

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
    const proposed = new Set(
      rulebook.proposals
        .filter((p) => input.scenarios?.includes(p.id))
        .flatMap((p) => p.provisions.map((one) => one.cite)),
    );
    for (const [index, raw] of input.orders.entries()) {
      const order = checkQuestion(rulebook, raw, `orders.${index}`);
      const what = checkQuestion(rulebook, {
        ...order,
        scenarios: [...new Set([...(order.scenarios ?? []), ...(input.scenarios ?? [])])],
        ...(input.assume || order.assume ? { assume: { ...order.assume, ...input.assume } } : {}),
        ...(input.reading ? { reading: input.reading } : {}),
      });
      const then = decide(rulebook, what, { language, withoutChanges: true });
      const now = decide(rulebook, order, { language, withoutChanges: true });
      const { newDuties, lostDuties } = dutiesOfBoth(now, then, proposed);
      const [before, after] = [statusText(now), statusText(then)];
      const [limitsBefore, limitsAfter] = [limitsOf(now), limitsOf(then)];
      // A cap that the order breaks under the proposal, and did not break before, is a change too.
      const breaks = [...limitsAfter].some(([id, l]) => l.exceeded && limitsBefore.get(id)?.exceeded !== true);
      const flipped =
        before !== after || newDuties.length + lostDuties.length > 0 || breaks || levyIds(now) !== levyIds(then);
      if (flipped) changed++;
      if (!flipped && input.onlyChanged) continue;
      const known = new Set(now.reasons.map((r) => r.cite + r.effect));
      flips.push({
        index,
        before,
        after,
        changed: flipped,
        why: flipped
          ? then.reasons
              .filter((r) => !known.has(r.cite + r.effect))
              .slice(0, 5)
              .map((r) => ({ cite: r.cite, title: r.title, effect: r.effect }))
          : [],
        newDuties,
        lostDuties,
        toll: { before: tollOf(now), after: tollOf(then) },
        limits: limitsOfBoth(limitsBefore, limitsAfter),
      });
    }
    return { total: input.orders.length, changed, flips };
  },
});
