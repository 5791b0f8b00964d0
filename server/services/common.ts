import { badInput, notFound, OperationError } from '@tolhuis/core/app/errors';
import { freshBytes } from '../store/random.ts';
import type { PageRequest } from './api/index.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new id that sorts by time: 48 bits of milliseconds and 80 random bits in Crockford's base 32, after a prefix. Those of one
 * instant follow each other, each one more than the last (as ULID's monotonic ids): a list of 10,000 orders stays in its order,
 * and its index grows at its end.
 */
export function newId(prefix: string, now: string): string {
  if (last.now !== now || !oneMore(last.digits)) last = { now, time: timeText(Date.parse(now)), digits: drawn() };
  let text = last.time;
  for (const digit of last.digits) text += ALPHABET[digit]!;
  return `${prefix}_${text}`;
}

/** Sixteen random digits of base 32. */
const drawn = (): number[] => Array.from(freshBytes(16), (byte) => byte & 31);

/** Adds one; false where there is no room for it. */
function oneMore(digits: number[]): boolean {
  for (let i = digits.length - 1; i >= 0; i--) {
    digits[i] = (digits[i]! + 1) & 31;
    if (digits[i] !== 0) return true;
  }
  return false;
}

/** Ids of one transaction share their instant. */
let last = { now: '', time: '', digits: drawn() };
function timeText(ms: number): string {
  let text = '';
  for (let time = ms, i = 0; i < 10; i++) {
    text = ALPHABET[time % 32]! + text;
    time = Math.floor(time / 32);
  }
  return text;
}

/** An id that a caller brings along: short, and of harmless characters. @throws OperationError 'bad-input' */
export function checkId(id: string, path: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(id)) return id;
  throw badInput({
    path,
    message: 'not an id.',
    remedy: 'Give 1 to 100 letters, digits, dots, colons, hyphens or underscores, a letter or digit first.',
  });
}

/** Free text that is stored: well-formed Unicode, of bounded length. @throws OperationError 'bad-input' */
export function checkText(text: unknown, path: string, most: number, least = 1): string {
  // NUL: PostgreSQL cannot hold it in text, and nobody types it.
  if (typeof text === 'string' && text.isWellFormed() && !text.includes('\0')) {
    const clean = text.trim();
    if (clean.length >= least && clean.length <= most) return clean;
  }
  throw badInput({ path, message: `expected ${least} to ${most} characters of text.` });
}

export const conflict = (what: string, remedy: string): OperationError =>
  new OperationError({ code: 'conflict', what, remedy });
export const forbidden = (what: string, remedy: string): OperationError =>
  new OperationError({ code: 'forbidden', what, remedy });
export const missing = (kind: string, id: string): OperationError =>
  notFound(`There is no ${kind} '${id.slice(0, 100)}'.`, `Look it up in the list: no ${kind} has this id.`);

/** Rows of one page, bounded. @throws OperationError 'bad-input' */
export function pageOf({ after, limit }: PageRequest): { after: string; limit: number } {
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 1 || limit > 1000))
    throw badInput({ path: 'limit', message: 'expected a whole number from 1 to 1000.' });
  return { after: after ?? '', limit: limit ?? 50 };
}

/** A page of what was read with one row too many. */
export function cut<T>(
  rows: readonly T[],
  limit: number,
  cursor: (row: T) => string,
): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursor(last) : null };
}

/** The end of every id: where a list that runs backwards starts. */
export const LAST = '~';

/** Text as it is searched: folded, bounded. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A LIKE pattern for text that contains this literally (with ESCAPE '!'). */
export const containing = (text: string): string => `%${folded(text).replace(/[!%_]/g, (c) => `!${c}`)}%`;
