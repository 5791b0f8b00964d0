import type { Question } from '../contract.ts';
import { YES } from '../law/compile.ts';
import type { Counted } from '../law/counted.ts';
import type { Exact } from '../law/exact.ts';
import type { Interval } from '../law/interval.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { answerOn } from './answer.ts';
import type { Active } from './edition.ts';
import type { Brief } from './outcome.ts';
import { ask } from './session.ts';

/** TPP of all units of a question. */
export const orderTpp = (rulebook: Rulebook, question: Question): Interval =>
  ask(rulebook, question).facts.number('order.tpp');

/** A limit that the goods of a question count against, or may count against (`certain` false: facts are missing). */
export type CountedLimit = {
  readonly active: Active<'limit'>;
  readonly counted: Counted;
  readonly certain: boolean;
  /** The answer rests on what the limit limits. Otherwise nothing is counted. */
  readonly rests: boolean;
  /** Nothing may go above it for this answer; false: it is counted and said. */
  readonly binding: boolean;
  /** The most that the goods may be in TPP, or in chips; null where no bound is known. */
  readonly amount: Exact | null;
  /** The total with this order that the question states; null where it states none. */
  readonly stated: Exact | null;
};

/** Outcomes of goods that may go under an exception. */
const UNDER_EXCEPTION: ReadonlySet<string> = new Set(['exception-available', 'licence-not-enforced', 'hold']);

/**
 * Every limit that a desk can count and that holds, or may hold, of the question. A cap binds an answer that rests on the
 * exception or authorisation it limits, whatever is done about the cap by itself, since who uses one takes its terms; under a
 * licence it binds where it is enforced, and where the review of the licence rested on it. Proposals never bind.
 */
export function countedLimits(rulebook: Rulebook, question: Question): CountedLimit[] {
  const { edition, facts } = ask(rulebook, question);
  const { short, leading, report } = answerOn(edition, facts, true);
  const exceptions = new Set(
    UNDER_EXCEPTION.has(short.outcome) && (short.outcome !== 'licence-not-enforced' || leading.settled.relies)
      ? leading.settled.used.flatMap(({ version: { effect } }) => ('exception' in effect ? [effect.exception] : []))
      : [],
  );
  return report.limit.flatMap(({ active, answer }): CountedLimit[] => {
    const { counted, unit, measures } = active.version.effect;
    if (counted === undefined) return [];
    const { under } = counted;
    const rests = 'exception' in under ? exceptions.has(under.exception) : short.outcome === under.outcome;
    const stated = unit === 'TPP' && measures?.startsWith('evidence.') ? facts.number(measures).hi : null;
    return [
      {
        active,
        counted,
        certain: answer === YES,
        rests,
        binding: rests && counted.as === 'cap' && binds(active, counted, short),
        amount: facts.number(unit === 'chips' ? 'order.chips' : 'order.tpp').hi,
        stated,
      },
    ];
  });
}

function binds({ provision, state }: Active<'limit'>, { under }: Counted, { reviewPolicy }: Brief): boolean {
  if (provision.scenario !== undefined || state === 'proposed') return false;
  if ('exception' in under || under.outcome === 'authorised') return true;
  return state === 'enforced' && (under.binding === undefined || under.binding === reviewPolicy);
}
