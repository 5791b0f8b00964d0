import type { Question } from '../../contract.ts';
import { namedParties } from './named-parties.ts';

/** Whether a question has a party or an owner, at any depth, with a name and without `listed`: only then are lists needed. */
export function needsScreening(question: Question): boolean {
  return namedParties(question).length > 0;
}
