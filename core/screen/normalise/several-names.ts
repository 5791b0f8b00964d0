import { CONCEPTS } from '../words/concepts.ts';
import { LEGAL_FORMS } from '../words/legal-forms.ts';
import { WORD_KIND, wordKind } from '../words/weight.ts';

/** Words between a name and another name of the same party, or of one who acts for it. */
const OTHER_NAME =
  /[\s,;]{0,4}[([]?\s{0,4}\b(?:formerly(?: known as)?|previously(?: known as)?|also known as|now known as|trading as|doing business as|on behalf of|for the account of|care of|[afn]\.?\s?\/?k\.?\s?\/?a\.?|d\.?\s?\/?b\.?\s?\/?a\.?|t\/a|c\/o|f\/o|a\/c|o\/b\/o|née|nee|ex|now|via|through|agent(?=:)|shipped by|supplied by|on (?:account|acct\.?|order) of|by order of|owned by|controlled by|(?:an? )?(?:wholly[- ]owned )?(?:subsidiary|affiliate|member|part) of|representing)(?=[\s:,])[\s:,]*/i;
/** With a capital these are words of a name (`Via Nova`, `Now Foods`). */
const MAY_BE_NAME = /\b(?:Ex|EX|Now|NOW|Via|VIA)\b/;
/** Signs that only stand between whole names. */
const BETWEEN = /\s*[;|]\s*|\s+\/+\s+|\s+\\\s+|\s+@\s+/;
const AND = /\s+(?:and|&|\+|und|et|y|и)\s+/gi;
const FOR = /\s+for\s+/i;
const MOST = 4;
/** What a line with several names has at least: most names are told by this. */
const HINT =
  /[;|/\\]|known|formerly|previously|trading as|business as|behalf|account of|acct|order of|owned|controlled|subsidiary|affiliate|member of|part of|agent|through|shipped|supplied|representing|care of|\s@\s|[kb]\.?\s?a\b|n[eé]e|\b(?:and|und|et|y|и|ex|now|via|for)\b|[&+]/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** True where the word could name somebody: no trade, place, legal form or grammar. */
function names(word: string): boolean {
  if (LEGAL_FORMS.has(word) || CONCEPTS.has(word) || word.length < 2) return false;
  const kind = wordKind(word);
  return kind === WORD_KIND.core || kind === WORD_KIND.common;
}

/** True where the text could stand alone as a name: two words of which one names, or one of five letters or more that does. */
export function standsAlone(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 1 ? words.some(names) : (words[0]?.length ?? 0) >= 5 && names(words[0]!);
}

/** True where the text ends in a legal form, so that a name is over there. */
export function endsInForm(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  return words.length > 1 && (LEGAL_FORMS.has(last) || LEGAL_FORMS.has(words.slice(-2).join(' ')));
}

/** Divides `X Ltd and Y Trading`: an "and" joins two names where the first is over before it, or both have three words. */
function atAnd(text: string): [string, string] | null {
  for (const found of text.matchAll(AND)) {
    const left = text.slice(0, found.index);
    const right = text.slice(found.index + found[0].length);
    if (!standsAlone(left) || !standsAlone(right)) continue;
    if (endsInForm(left) || (wordsOf(left).length > 2 && wordsOf(right).length > 2 && endsInForm(right)))
      return [left, right];
  }
  return null;
}

/** Divides `X Ltd for Y`: a "for" joins two names where one of them is over in a legal form; else it is a word of a name. */
function atFor(text: string): [string, string] | null {
  const found = FOR.exec(text);
  if (found === null) return null;
  const left = text.slice(0, found.index);
  const right = text.slice(found.index + found[0].length);
  return standsAlone(left) && standsAlone(right) && (endsInForm(left) || endsInForm(right)) ? [left, right] : null;
}

/**
 * The names in a line that holds more than one: a former, trade or second name, the party on whose behalf, names with a
 * sign between. Empty for a plain name; four at most.
 */
export function namesInLine(line: string): string[] {
  if (!HINT.test(line)) return [];
  const out: string[] = [];
  const add = (part: string, surely = false): void => {
    const clean = part.replace(/^[\s([,]+|[\s)\],]+$/g, '');
    if (out.length < MOST && (standsAlone(clean) || (surely && wordsOf(clean).length > 1))) out.push(clean);
  };
  for (const part of line.split(BETWEEN)) {
    const other = OTHER_NAME.exec(part);
    if (other !== null && other.index > 2 && !MAY_BE_NAME.test(other[0])) {
      add(part.slice(0, other.index), true);
      add(part.slice(other.index + other[0].length), true);
      continue;
    }
    const two = atAnd(part) ?? atFor(part);
    if (two === null) {
      if (part !== line) add(part);
    } else for (const name of two) add(name);
  }
  return out;
}
