import type { ListEntry } from '@tolhuis/core/screen';
import { WORD_KIND, wordKind } from '../../../core/screen/words/weight.ts';

/** A repeatable source of numbers in [0, 1). */
export type Random = () => number;

/** One way in which a listed name is written otherwise; null where it does not apply to the name or would not change it. */
export type Kind = {
  name: string;
  /** Which names it is for. */
  of: 'company' | 'person' | 'vessel' | 'aircraft' | 'chinese' | 'any';
  make: (random: Random, name: string, entry: ListEntry) => string | null;
};

/** One of several. */
export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** The name where it differs from what it was made of and still has three letters or more. */
export function changed(before: string, after: string): string | null {
  const text = after.replace(/\s+/g, ' ').trim();
  return text === before || text.replace(/[^\p{L}\p{N}]/gu, '').length < 3 ? null : text;
}

const FORM =
  /,?\s*\(?\b(?:(?:co|company)\b\.?,?\s*(?:ltd|limited|inc)?\b\.?|ltd|limited|llc|l\.l\.c|inc|corp|corporation|gmbh|ooo|ao|jsc|pjsc|ojsc|zao|oao|fze|plc|s\.?a|ltda|pte\.?\s*ltd|pvt\.?\s*ltd|group)\b\.?\)?\s*$/i;

/** A name and the legal form behind it ('' where there is none). */
export function splitForm(name: string): [body: string, form: string] {
  const form = FORM.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - form.length), form];
}

/** True where the word carries the name: no trade, place, number or grammar. */
export function tells(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  return plain.length >= 3 && wordKind(plain) === WORD_KIND.core;
}

/** True for a word of a trade (`technology`, `mfg`). */
export function isTrade(word: string, concepts: ReadonlyMap<string, string>): boolean {
  return concepts.has(word.toLowerCase().replace(/[^a-z]/g, ''));
}

/** Replaces each part that the expression finds, with the share given; null where none was. */
export function replaceSome(
  random: Random,
  text: string,
  what: RegExp,
  by: (found: string) => string,
  share = 1,
): string | null {
  let any = false;
  const out = text.replace(what, (found) => {
    if (random() >= share) return found;
    const other = by(found);
    if (other !== found) any = true;
    return other;
  });
  return any ? out : null;
}
