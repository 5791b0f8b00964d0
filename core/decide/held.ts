import { MAYBE, NO, type Quick } from '../law/compile.ts';
import type { Kind } from '../law/provision.ts';
import type { Base } from './candidate-facts.ts';
import type { Active, Edition } from './edition.ts';
import { memoryOf } from './memory.ts';
import type { KindOf, Part } from './part.ts';
import { relevant } from './relevant.ts';
import { sharing } from './shared.ts';

/** A provision that holds (YES) or may hold (MAYBE). */
export type Held<K extends Kind> = { readonly active: Active<K>; readonly answer: Quick };

/** Said only when it holds (a red flag that only may hold is never said). */
const onlyWhenKnown = (effect: object): boolean => 'whenKnown' in effect && effect.whenKnown === true;

/** The provisions of a part that hold or may hold. Equal lists are one and the same. */
export const heldOf = <P extends Part>(edition: Edition, facts: Base, part: P): readonly Held<KindOf<P>>[] =>
  memoryOf(edition)
    .held(part)
    .answer(facts, (watched) => {
      const held: readonly Held<KindOf<P>>[] = relevant(edition, watched, part).flatMap((active) => {
        const answer = active.check(watched);
        return answer === NO || (answer === MAYBE && onlyWhenKnown(active.version.effect)) ? [] : [{ active, answer }];
      });
      return watched.afresh ? held : (shared(edition, held as readonly Answered[]) as typeof held);
    });

type Answered = { readonly active: { readonly provision: { readonly id: string } }; readonly answer: Quick };
const shared = sharing<readonly Answered[]>((held) =>
  held.map(({ active, answer }) => `${active.provision.id}${answer}`).join(),
);
