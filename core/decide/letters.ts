import type { Question } from '../contract.ts';
import { NO, YES } from '../law/compile.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Text, t } from '../law/text.ts';
import { PERHAPS } from './extras.ts';
import { FREE, finalOutcome, weigh } from './outcome.ts';
import { open, stand } from './session.ts';

/** An "is informed" letter to others that speaks of the item. */
export type LetterBeside = { readonly provision: string; readonly cite: string; readonly text: Text };

/**
 * The letters to others beside a free answer: what an addressee would need a licence for. A short form of the answer
 * (a table, a strip) must be marked with them. One that may speak of the item, for want of a fact, is told as such. None
 * where the answer is not free: nobody is misled then.
 */
export function lettersBeside(rulebook: Rulebook, question: Question): LetterBeside[] {
  const session = open(rulebook, question);
  const letters = session.edition.of('red-flag').filter(({ version }) => version.effect.letter);
  if (letters.length === 0) return [];
  const all = weigh(session);
  if (!FREE.has(finalOutcome(session, all))) return [];
  // Whether each surely speaks of it, for some candidate.
  const told = new Map<(typeof letters)[number], boolean>();
  for (const weighed of all) {
    stand(session, weighed);
    for (const letter of letters) {
      const answer = letter.check(session.facts);
      if (answer !== NO) told.set(letter, answer === YES || told.get(letter) === true);
    }
  }
  return [...told].map(
    ([
      {
        provision,
        version: { effect },
      },
      sure,
    ]) => ({
      provision: provision.id,
      cite: provision.cite,
      text: sure ? effect.text : t(`${PERHAPS.en}${effect.text.en}`, `${PERHAPS.nl}${effect.text.nl}`),
    }),
  );
}
