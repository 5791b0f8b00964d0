import { LEGAL_FORMS } from '../words/legal-forms.ts';
import { isSyllable } from '../words/pinyin.ts';
import { PLACE_WORDS } from '../words/places.ts';

const HINT =
  /[?\ufffd]|-\s|\p{Ll}[.*_|~^+=:·•]+\p{Ll}|\([A-Z]{3,8}\)|(\p{L})\1\1|\b(?:A[ldsnrtz]|Ash|El)\p{Lu}\p{Ll}|\b[A-Z]{2,3}$/u;
/** Letters that a file has lost. */
const LOST = /(?<=\p{L})[?\ufffd]+(?=\p{L})/gu;
/** A word divided at the end of a line. */
const DIVIDED = /(?<=\p{L})-\s+(?=\p{L})/gu;
/** Signs between small letters, which part no words. */
const SIGNS = /(?<=\p{L})[.*_|~^+=:·•]+(?=\p{Ll})/gu;
/** A letter three times or more inside a longer word; three at its beginning may be a legal form or a number. */
const REPEATED = /(?<=\p{L})(\p{L})\1{2,}(?=\p{L})/giu;
/** The Arabic article, written to its word with a capital behind it. */
const ARTICLE = /\b(A[ldsnrtz]|Ash|El)(?=\p{Lu}\p{Ll})/gu;
/** Behind a longer name an acronym counts for little. */
const LONGEST = 40;
const ACRONYM = /\s*\(([A-Z]{3,8})\)/;
/** A person's surname with the initials of the given names in one. */
const INITIALS = /^(\p{Lu}\p{Ll}+(?:[ '-]\p{Lu}?\p{Ll}+)?),? ([A-Z]{2,3})$/u;
/** Letters behind a company's name that are no initials and not in the tables of legal forms and places. */
const NO_INITIALS = new Set('se asa sab usa uk us eu uae prc hk ai it tv gp lp ip pr hq rd jv vc pe'.split(' '));

const isForm = (letters: string): boolean =>
  LEGAL_FORMS.has(letters) || PLACE_WORDS.has(letters) || isSyllable(letters) || NO_INITIALS.has(letters);

/**
 * The name with words whole that were broken: by lost letters, by the end of a line, by signs between their letters, by
 * letters repeated; with an Arabic article and initials apart; and without an acronym in brackets that begins as the
 * name does. The name itself where nothing is broken.
 */
export function withWholeWords(name: string): string {
  if (!HINT.test(name)) return name;
  const whole = name
    .replace(LOST, '')
    .replace(DIVIDED, '')
    .replace(SIGNS, '')
    .replace(REPEATED, '$1')
    .replace(ARTICLE, '$1 ');
  const initials = INITIALS.exec(whole);
  if (initials !== null && initials[1]!.length > 4 && !isForm(initials[2]!.toLowerCase()))
    return `${initials[1]} ${[...initials[2]!].join(' ')}`;
  const acronym = ACRONYM.exec(whole);
  if (
    acronym === null ||
    acronym.index < 5 ||
    acronym.index > LONGEST ||
    acronym[1]![0] !== whole.trimStart()[0]?.toUpperCase()
  )
    return whole;
  return whole.replace(ACRONYM, '');
}
