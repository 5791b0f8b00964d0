import { badInput } from '@tolhuis/core/app';

/** First and last day, both in it. */
export type Range = { readonly from: string; readonly to: string };

/** Words of a text as the government's search compares them: folded, punctuation apart. */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, 2000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** 'YYYY-MM-DD TO YYYY-MM-DD', or one day; null where none is given. @throws OperationError 'bad-input' */
export function dayRange(text: string | null, path: string): Range | null {
  if (text === null) return null;
  const given = /^\s*(\d{4}-\d{2}-\d{2})(?:\s+TO\s+(\d{4}-\d{2}-\d{2}))?\s*$/i.exec(text);
  const [, from, to = from] = given ?? [];
  if (from === undefined || to === undefined) throw badInput({ path, message: 'expected YYYY-MM-DD TO YYYY-MM-DD.' });
  return { from, to };
}

/** A day in a range; an unknown day is in none. */
export const within = (day: string | undefined, range: Range | null): boolean =>
  range === null || (day !== undefined && day >= range.from && day <= range.to);
