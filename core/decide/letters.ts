import type { Question } from '../contract.ts';
import { YES } from '../law/compile.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Text } from '../law/text.ts';
import { FREE, finalOutcome, weigh } from './outcome.ts';
import { open, stand } from './session.ts';

/** An "is informed" letter to others that speaks of the item. */
export type LetterBeside = { readonly provision: string; readonly cite: string; readonly text: Text };

/**
 * The letters to others beside a free answer: what an addressee would need a licence for. A short form of the answer
 * (a table, a strip) must be marked with them. None where the answer is not free: nobody is misled then.
 */
export function lettersBeside(rulebook: Rulebook, question: Question): LetterBeside[] {
  const session = open(rulebook, question);
  const letters = session.edition.of('red-flag').filter(({ version }) => version.effect.letter);
  if (letters.length === 0) return [];
  const all = weigh(session);
  if (!FREE.has(finalOutcome(session, all))) return [];
  const told = new Set(
    all.flatMap((weighed) => {
      stand(session, weighed);
      return letters.filter((letter) => letter.check(session.facts) === YES);
    }),
  );
  return [...told].map(({ provision, version }) => ({
    provision: provision.id,
    cite: provision.cite,
    text: version.effect.text,
  }));
}
