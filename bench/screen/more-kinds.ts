import { hasData, sayNoData } from './data.ts';
import { ALPHABET_KINDS } from './kinds/alphabets.ts';
import { CHARACTER_KINDS } from './kinds/characters.ts';
import { DISGUISE_KINDS } from './kinds/disguise.ts';
import type { Kind } from './kinds/kind.ts';
import { LINE_KINDS } from './kinds/lines.ts';
import { MARKUP_KINDS } from './kinds/markup.ts';
import { PERSON_KINDS } from './kinds/persons.ts';
import { SLIP_KINDS } from './kinds/slips.ts';
import { TRANSLATION_KINDS } from './kinds/translations.ts';
import { VESSEL_KINDS } from './kinds/vessels.ts';
import { measure } from './measure-kinds.ts';

// More kinds of variation than kinds.ts has (`measure-kinds.ts` says how they are judged).

/** The kinds that kinds.ts does not have. */
export const MORE_KINDS: readonly Kind[] = [
  ...MARKUP_KINDS,
  ...DISGUISE_KINDS,
  ...LINE_KINDS,
  ...PERSON_KINDS,
  ...SLIP_KINDS,
  ...TRANSLATION_KINDS,
  ...VESSEL_KINDS,
  ...ALPHABET_KINDS,
  ...CHARACTER_KINDS,
];

if (import.meta.main) {
  if (hasData()) measure(MORE_KINDS);
  else sayNoData();
}
