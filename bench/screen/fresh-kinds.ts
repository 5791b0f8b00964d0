import { hasData, sayNoData } from './data.ts';
import { FRESH_CLEAN } from './kinds/fresh/clean.ts';
import { FRESH_COMPANY_KINDS } from './kinds/fresh/companies.ts';
import { FRESH_LETTER_KINDS } from './kinds/fresh/letters.ts';
import { FRESH_LINE_KINDS } from './kinds/fresh/lines.ts';
import { FRESH_PERSON_KINDS } from './kinds/fresh/persons.ts';
import { FRESH_ROMANISATION_KINDS } from './kinds/fresh/romanisations.ts';
import type { Kind } from './kinds/kind.ts';
import { measure } from './measure-kinds.ts';

// A third set of kinds of variation, made after tolhuis-match-4 (`measure-kinds.ts` says how they are judged).

/** The kinds that kinds.ts and more-kinds.ts do not have. */
export const FRESH_KINDS: readonly Kind[] = [
  ...FRESH_PERSON_KINDS,
  ...FRESH_ROMANISATION_KINDS,
  ...FRESH_COMPANY_KINDS,
  ...FRESH_LINE_KINDS,
  ...FRESH_LETTER_KINDS,
];

if (import.meta.main) {
  if (hasData()) measure(FRESH_KINDS, FRESH_CLEAN);
  else sayNoData();
}
