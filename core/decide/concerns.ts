import type { Question } from '../contract.ts';
import { NO } from '../law/compile.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Active } from './edition.ts';
import { weigh } from './outcome.ts';
import { open, stand } from './session.ts';

/**
 * May one of these provisions apply to the question, under one of its possible classifications?
 * @param ids of provisions; one that the law of the day does not have concerns nobody
 */
export function concerns(rulebook: Rulebook, question: Question, ids: readonly string[]): boolean {
  const session = open(rulebook, question);
  const found = ids.flatMap((id) => session.edition.find(id) ?? []);
  if (found.length === 0) return false;
  return weigh(session).some((weighed) => {
    stand(session, weighed);
    const standing = new Set(
      session.edition
        .of('licence-requirement')
        .flatMap((r) => (r.check(session.facts) === NO ? [] : [r.version.effect.requirement])),
    );
    return found.some((active) => {
      const speaksOf = requirementsOf(active);
      return (speaksOf === undefined || speaksOf.some((id) => standing.has(id))) && active.check(session.facts) !== NO;
    });
  });
}

/** The licence requirements that a review policy, an exception or an authorisation speaks of; it says nothing without one. */
function requirementsOf({ version: { effect } }: Active): readonly string[] | undefined {
  if ('covers' in effect) return effect.covers;
  return 'for' in effect ? effect.for : undefined;
}
