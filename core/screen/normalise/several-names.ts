import { CONCEPTS } from '../words/concepts.ts';
import { LEGAL_FORMS } from '../words/legal-forms.ts';
import { WORD_KIND, wordKind } from '../words/weight.ts';

/** Words between a name and another name of the same party, or of one who acts for it. */
const OTHER_NAME =
  /[\s,;]{0,4}[([]?\s{0,4}\b(?:formerly(?: known as)?|previously(?: known as)?|also known as|now known as|trading as|doing business as|on behalf of|for the account of|care of|[afn]\.?\s?\/?k\.?\s?\/?a\.?|d\.?\s?\/?b\.?\s?\/?a\.?|t\/a|c\/o|f\/o|a\/c|o\/b\/o|née|nee|ex|now|via|through|agent(?=:)|shipped by|supplied by|on (?:account|acct\.?|order) of|by order of|owned by|controlled by|(?:an? )?(?:wholly[- ]owned )?(?:subsidiary|affiliate|member|part) of|representing)(?=[\s:,])[\s:,]*/gi;
/** With a capital these are words of a name (`Via Nova`, `Now Foods`). */
const MAY_BE_NAME = /\b(?:Ex|EX|Now|NOW|Via|VIA)\b/;
/** Signs that only stand between whole names. */
const BETWEEN = /\s*[;|]\s*|\s+\/+\s+|\s+\\\s+|\s+@\s+/;
/** Such a sign between the letters of a word, which parts no names. */
const INSIDE_WORD = /\p{L}[;|]\p{Ll}/u;
const AND = /\s+(?:and|&|\+|und|et|y|и)\s+/gi;
const FOR = /\s+for\s+/gi;
/** A comma before a word without a digit: a number begins an address. */
const COMMA = /,\s+(?=\p{L}+[\s,]|\p{L}+$)/gu;
/** Fewest letters of a name where one is expected. */
const SHORTEST = 3;
/** What a line with several names has at least: most names are told by this. */
const HINT =
  /[;|/\\]|known|formerly|previously|trading as|business as|behalf|account of|acct|order of|owned|controlled|subsidiary|affiliate|member of|part of|agent|through|shipped|supplied|representing|care of|\s@\s|[kb]\.?\s?a\b|n[eé]e|\b(?:and|und|et|y|и|ex|now|via|for)\b|[&+]|\b(?:ltd|limited|inc|llc|corp|gmbh|ag|co|sarl|b\.?v|n\.?v|s\.?a|jsc|fz[ec]o?|company)\.?,\s*(?!(?:ltd|limited|inc|llc)\.?\s*(?:$|[,)(]))\p{L}/iu;

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

/** True where the text may be a name where one is expected: also a shorter one than stands alone anywhere. */
function mayStand(text: string): boolean {
  return text.trim().length >= SHORTEST && wordsOf(text).some(names);
}

/** True where the text ends in a legal form, so that a name is over there. */
export function endsInForm(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  return words.length > 1 && (LEGAL_FORMS.has(last) || LEGAL_FORMS.has(words.slice(-2).join(' ')));
}

/** Whether a name is expected: 'maybe' where it may also be a short one, 'surely' where even trade words are one. */
export type Expected = 'no' | 'maybe' | 'surely';

/** Where a joint of a part divides it. */
type Sides = { left: string; right: string };

/** Each place where `joint` stands in the text, with what is on both sides of it. */
function* sidesOf(text: string, joint: RegExp): Generator<Sides & { found: string }> {
  for (const { 0: found, index } of text.matchAll(joint))
    yield { found, left: text.slice(0, index), right: text.slice(index + found.length) };
}

/** Divides `X formerly Y`: where such words stand behind a name, another name follows. */
function atOtherName(text: string): Sides | null {
  for (const sides of sidesOf(text, OTHER_NAME))
    if (sides.left.length > 2 && !MAY_BE_NAME.test(sides.found)) return sides;
  return null;
}

/** Divides `X Ltd and Y Trading`: an "and" joins two names where the first is over before it, or both have three words. */
function atAnd(text: string): Sides | null {
  for (const sides of sidesOf(text, AND)) {
    const { left, right } = sides;
    if (!standsAlone(left) || !mayStand(right)) continue;
    if (
      endsInForm(left) ||
      (standsAlone(right) && wordsOf(left).length > 2 && wordsOf(right).length > 2 && endsInForm(right))
    )
      return sides;
  }
  return null;
}

/** Divides `X Ltd for Y`: a "for" joins two names where one of them is over in a legal form; else it is a word of a name. */
function atFor(text: string): Sides | null {
  for (const sides of sidesOf(text, FOR)) {
    const { left, right } = sides;
    if (standsAlone(left) && (endsInForm(left) ? mayStand(right) : standsAlone(right) && endsInForm(right)))
      return sides;
  }
  return null;
}

/** Divides `X Ltd, Y Trading`: behind a legal form a comma may join another name, which an address or a place is not. */
function atComma(text: string): Sides | null {
  for (const sides of sidesOf(text, COMMA))
    if (endsInForm(sides.left) && standsAlone(sides.left) && mayStand(sides.right.replace(/,.*/, ''))) return sides;
  return null;
}

/**
 * The names in a line that holds more than one: former, trade and further names, the party on whose behalf, names with a
 * sign between (`betweenSigns` says what is expected there); what can be divided again is, and stands there undivided too.
 * Empty for a plain name.
 */
export function namesInLine(line: string, betweenSigns: Expected = 'surely'): string[] {
  if (!HINT.test(line)) return [];
  const out: string[] = [];
  const add = (part: string, expected: Expected): void => {
    const clean = part.replace(/^[\s([,]+|[\s)\],]+$/g, '');
    if (standsAlone(clean) || (expected !== 'no' && mayStand(clean)) || (expected === 'surely' && /\S\s\S/.test(clean)))
      out.push(clean);
  };
  const divide = (part: string, expected: Expected): void => {
    const other = atOtherName(part);
    const sides = other ?? atAnd(part) ?? atFor(part) ?? atComma(part);
    if (part !== line) add(part, expected);
    if (sides === null) return;
    divide(sides.left, other === null ? 'no' : 'surely');
    divide(sides.right, other === null ? 'maybe' : 'surely');
  };
  const parts = line.split(BETWEEN);
  for (const part of parts) divide(part, parts.length > 1 && !INSIDE_WORD.test(line) ? betweenSigns : 'no');
  return out;
}
