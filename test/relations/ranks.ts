import type { Determination } from '@tolhuis/core/contract';

export const FREE: ReadonlySet<string> = new Set([
  'no-licence-required',
  'exception-available',
  'authorised',
  'licence-not-enforced',
  'not-subject-to-ear',
  'not-an-export',
]);
/** Order of strictness of outcomes: goods go < a person or a fact is needed < a licence is needed < it may not go. */
export const rank = (outcome: Determination['outcome']): number =>
  FREE.has(outcome) ? 0 : outcome === 'licence-required' ? 2 : outcome === 'prohibited' ? 3 : 1;
