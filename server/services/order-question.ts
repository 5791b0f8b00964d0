import { badInput } from '@tolhuis/core/app/errors';
import type { Question } from '@tolhuis/core/contract';

/** Members of a question that ask "what if": fine to ask, never to ship under. */
const HYPOTHESES = ['knownOn', 'scenarios'] as const;
type Hypothesis = (typeof HYPOTHESES)[number];

/** The first hypothesis that a question rests on. */
export const hypothesisOf = (question: Question): Hypothesis | undefined =>
  HYPOTHESES.find((name) => {
    const given = question[name];
    return Array.isArray(given) ? given.length > 0 : given !== undefined;
  });

/** An order is about what is done: under the law as it is known, without bills. `path`: of its question, for errors. */
export function refuseHypotheses(question: Question, path = 'question'): void {
  const hypothesis = hypothesisOf(question);
  if (hypothesis === undefined) return;
  throw badInput({
    path: `${path}.${hypothesis}`,
    message: 'an order is not decided under a hypothesis.',
    remedy: 'Leave it out of the order, and ask it with `decide`.',
  });
}

/** True where the question itself says how the law is to be read, beside what the desk has assumed by two persons. */
export const readsTheLawItself = ({ assume, reading }: Question): boolean =>
  Object.keys(assume ?? {}).length > 0 || (reading !== undefined && reading !== 'enforced');
