import { NO, type Quick } from '../law/compile.ts';
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
type Reported = 'duty' | 'levy' | 'limit' | 'gate' | 'red-flag';
export type Report = { readonly [K in Reported]: readonly Held<K>[] };

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
        return answer === NO ? [] : [{ active, answer }];
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
