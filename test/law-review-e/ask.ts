import type { Question } from '@tolhuis/core/contract';
import { ask as explained, type Wanted as Fourth, differences as inWords } from '../law-review-d/ask.ts';

// A fifth review of the law: everyday orders, each neighbour of what is known, parts of facts, seams. What each answer must
// say was written down from the dossier, with its section, before the machine was asked.

export {
  beside,
  kinds,
  listed,
  on,
  owned,
  owner,
  through,
  usd,
  uses,
} from '../law-review-d/ask.ts';

/** The keys of the fourth review, and words that no warning may have. */
export type Wanted = Fourth & { readonly warnsNot?: readonly string[] };
export type Row = readonly [why: string, question: Question, wanted: Wanted];
type Answer = ReturnType<typeof explained>;

export const ask = (question: Question, w: Wanted): Answer => explained(question, w.warnsNot ? { warns: [], ...w } : w);

/** What differs from what was wanted, in words. */
export const differences = (d: Answer, w: Wanted): string[] => [
  ...inWords(d, w),
  ...(w.warnsNot ?? []).flatMap((words) =>
    d.warnings.some((x) => `${x.id} ${x.cite ?? ''} ${x.text}`.includes(words)) ? [`a warning ${words}`] : [],
  ),
];
