import { CONCEPTS } from '../words/concepts.ts';
import { nearLegalWord } from '../words/near-concept.ts';
import { wadeGilesToPinyin } from '../words/pinyin.ts';
import { OLD_PLACE_NAMES } from '../words/places.ts';
import { hanWords, hasHan } from './han.ts';
import { koreanName } from './hangul.ts';
import { toLatin } from './transliterate.ts';

const ASCII = /^[\0-\x7f]*$/;
const ARTICLE = /^ال(\p{Script=Arabic}{3,})$/u;
/** A trade word with a legal form or Hong Kong run on to it. */
const GLUED = /^([a-z]{4,})(llc|ltd|gmbh|inc|co|hk)$/;
/** Last letters of these. */
const GLUED_ENDS: ReadonlySet<number> = new Set([...'cdhok'].map((letter) => letter.charCodeAt(0)));
const CAMEL = /[a-z][A-Z]/;
/** A part of such a word: small letters behind a capital at most, or all capitals; a stray small letter is a slip of the pen. */
const PART = /^(?:[A-Z]?[a-z]{2,}|[A-Z]{3,}|Co|Hk|Oy|Ag|Ab|[A-Z][a-z]+\d+)$/;

/** Adds the words of a part; several, where capitals show that they were run into one and each has three letters or more. */
function pushParts(part: string, out: string[]): void {
  if (part.length < 7 || !CAMEL.test(part)) {
    pushWord(part, out);
    return;
  }
  const parts = part.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ');
  if (!parts.every((one) => PART.test(one))) pushWord(part, out);
  else for (const one of parts) pushWord(one, out);
}

/**
 * Adds to `out` the small Latin words of one hyphenated chunk of a name: a Wade–Giles or pinyin name becomes one word,
 * the rest stay apart.
 */
export function chunkWords(chunk: string, out: string[]): void {
  if (!chunk.includes('-')) {
    pushParts(chunk, out);
    return;
  }
  const parts = chunk.toLowerCase().split('-');
  if (parts.length <= 4 && ASCII.test(chunk)) {
    const joined = parts.join('');
    const old = OLD_PLACE_NAMES.get(joined) ?? wadeGilesToPinyin(parts);
    if (old !== null) {
      out.push(OLD_PLACE_NAMES.get(old) ?? old);
      return;
    }
  }
  for (const part of chunk.split('-')) pushParts(part, out);
}

function pushWord(part: string, out: string[]): void {
  const lower = part.toLowerCase();
  if (ASCII.test(lower)) {
    const glued = GLUED_ENDS.has(lower.charCodeAt(lower.length - 1)) ? GLUED.exec(lower) : null;
    if (glued !== null && CONCEPTS.has(glued[1]!)) out.push(glued[1]!, glued[2]!);
    else out.push(nearLegalWord(lower));
  } else if (hasHan(lower)) {
    for (const run of lower.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
      if (hasHan(run)) out.push(...hanWords(run));
      else out.push(toLatin(run));
    }
  } else {
    const korean = koreanName(lower);
    if (korean !== null) {
      out.push(...korean);
      return;
    }
    // The Arabic article is written to its word.
    const noun = ARTICLE.exec(lower)?.[1];
    if (noun !== undefined) out.push('al');
    const latin = toLatin(noun ?? lower);
    if (latin !== '') out.push(latin);
  }
}
