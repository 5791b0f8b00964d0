import { OPERATIONS, type Operation, perform } from '@tolhuis/core/app';
import type { Language, Rulebook } from '@tolhuis/core/law';
import { EXAMPLES } from '../pages/check/examples.ts';

/** Time for the page to draw its forms first: a worker and a page share two cores. */
const AFTER_MS = 250;
/** So often each example is asked: from then on an answer takes what it takes. */
const ROUNDS = 6;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Decides the examples before anybody asks: the first answer puts the law of the day together and its code is not compiled
 * yet, which took a hundred milliseconds and more of the first keystroke. Between two of them real questions are answered.
 */
export async function warmUp(book: Rulebook, language: Language): Promise<void> {
  const decide = OPERATIONS.decide as unknown as Operation;
  await pause(AFTER_MS);
  for (let round = 0; round < ROUNDS; round++)
    for (const { draft } of EXAMPLES) {
      // Never the same question twice: what was remembered would teach nothing.
      await perform(decide, { rulebook: book, language }, { ...draft, quantity: 1_000_000 + round });
      await pause(0);
    }
}
