import { MAYBE, NO, type Quick } from '../law/compile.ts';
import type { Kind } from '../law/provision.ts';
import type { Base } from './candidate-facts.ts';
import type { Active, Edition } from './edition.ts';
import { memoryOf } from './memory.ts';
import { relevant } from './relevant.ts';

/** A provision that holds (YES) or may hold (MAYBE). */
export type Held<K extends Kind> = { readonly active: Active<K>; readonly answer: Quick };

/** Said only when it holds (a red flag that only may hold is never said). */
const onlyWhenKnown = (effect: object): boolean => 'whenKnown' in effect && effect.whenKnown === true;

/** The provisions of a kind that hold or may hold. Equal ones are one and the same list. */
export const heldOf = <K extends Kind>(edition: Edition, facts: Base, kind: K): readonly Held<K>[] =>
  memoryOf(edition).held(kind).answer(facts, (watched) =>
    shared(
      edition,
      relevant(edition, watched, kind).flatMap((active): Held<K>[] => {
        const answer = active.check(watched);
        return answer === NO || (answer === MAYBE && onlyWhenKnown(active.version.effect)) ? [] : [{ active, answer }];
      }),
    ),
  );

const known = new WeakMap<Edition, Map<string, readonly unknown[]>>();
/** Most lists of one edition that are shared; beyond, sharing begins anew. */
const MOST = 10_000;

/** The one list of an edition with these provisions and answers: what follows from it is worked out once. */
function shared<K extends Kind>(edition: Edition, held: readonly Held<K>[]): readonly Held<K>[] {
  let ofEdition = known.get(edition);
  if (!ofEdition) {
    ofEdition = new Map();
    known.set(edition, ofEdition);
  }
  const key = held.map(({ active, answer }) => `${active.provision.id}${answer}`).join();
  const same = ofEdition.get(key) as readonly Held<K>[] | undefined;
  if (same) return same;
  if (ofEdition.size >= MOST) ofEdition.clear();
  ofEdition.set(key, held);
  return held;
}
