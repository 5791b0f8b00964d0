import { MAYBE, NO, type Quick, YES } from '../law/compile.ts';
import type { Kind } from '../law/provision.ts';
import type { Active, Edition } from './edition.ts';
import { memoryOf } from './memory.ts';
import type { Watched } from './observe.ts';
import type { Recall } from './recall.ts';
import { relevant } from './relevant.ts';
import { remembered, type Session } from './session.ts';

/** A provision that holds (YES) or may hold (MAYBE). */
export type Held<K extends Kind> = { readonly active: Active<K>; readonly answer: Quick };
/** What is reported beside the answer. */
export type Reported = 'duty' | 'levy' | 'limit' | 'gate' | 'red-flag';
export type Report = { readonly [K in Reported]: readonly Held<K>[] };

/** Said only when it holds (a red flag that only may hold is never said). */
const onlyWhenKnown = (effect: object): boolean => 'whenKnown' in effect && effect.whenKnown === true;

const recalls = new WeakMap<Edition, Map<Kind, Recall<readonly unknown[]>>>();

/** The provisions of a kind that hold or may hold. */
function held<K extends Reported>(edition: Edition, facts: Watched, kind: K): readonly Held<K>[] {
  let ofEdition = recalls.get(edition);
  if (!ofEdition) {
    ofEdition = new Map();
    recalls.set(edition, ofEdition);
  }
  let recall = ofEdition.get(kind);
  if (!recall) {
    recall = memoryOf(edition).short<readonly unknown[]>();
    ofEdition.set(kind, recall);
  }
  return recall.answer(facts, (watched) =>
    relevant(edition, watched)
      .of(kind)
      .flatMap((active): Held<K>[] => {
        const answer = active.check(watched);
        return answer === NO || (answer === MAYBE && onlyWhenKnown(active.version.effect)) ? [] : [{ active, answer }];
      }),
  ) as readonly Held<K>[];
}

/** What is reported beside the answer, for the candidate on which the session stands. */
export const reportOf = ({ edition, memory, facts }: Session): Report =>
  remembered(facts, memory.report, (watched) => ({
    duty: held(edition, watched, 'duty'),
    levy: held(edition, watched, 'levy'),
    limit: held(edition, watched, 'limit'),
    gate: held(edition, watched, 'gate'),
    'red-flag': held(edition, watched, 'red-flag'),
  }));

/** Several candidates together: what holds for all of them holds, and what holds for some may hold. A red flag of one is a red flag. */
export function together(reports: readonly Report[]): Report {
  const joined = <K extends Reported>(kind: K): readonly Held<K>[] => {
    const answers = new Map<Active<K>, Quick[]>();
    for (const report of reports)
      for (const { active, answer } of report[kind]) answers.set(active, [...(answers.get(active) ?? []), answer]);
    const holds = (given: readonly Quick[]): boolean =>
      kind === 'red-flag'
        ? given.includes(YES)
        : given.length === reports.length && given.every((answer) => answer === YES);
    return [...answers].map(([active, given]) => ({ active, answer: holds(given) ? YES : MAYBE }));
  };
  return {
    duty: joined('duty'),
    levy: joined('levy'),
    limit: joined('limit'),
    gate: joined('gate'),
    'red-flag': joined('red-flag'),
  };
}
