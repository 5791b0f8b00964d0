import { CONFUSED } from './letters.ts';

/** Longest word that is compared letter by letter; the rest of a longer word is not read. */
export const MAX_WORD = 48;

const WIDTH = MAX_WORD + 1;
/** Sums are rounded to 32 bits at each step, as the released model has them; kept in 64 because those are read faster. */
const table = new Float64Array(WIDTH * WIDTH);
/** Codes of the letters compared, and what leaving out each letter of the second word costs. */
const first = new Uint16Array(MAX_WORD);
const second = new Uint16Array(MAX_WORD);
const insertion = new Float64Array(MAX_WORD);
const N = 110;
const R = 114;

/**
 * Edits between two ASCII words: insertion, deletion, substitution 1; letters that are mixed up, a doubled letter 0.5;
 * two neighbours swapped 0.8; `rn`/`ri` for `m`/`n` as scanners read them 0.6. Stops at `limit` and then returns a larger value.
 */
export function editCost(a: string, b: string, limit: number): number {
  let la = Math.min(a.length, MAX_WORD);
  let lb = Math.min(b.length, MAX_WORD);
  if (Math.abs(la - lb) > limit * 2) return limit + 1;
  // Equal beginnings and ends cost nothing; two letters of each stay, for the rules that look at a neighbour.
  let from = 0;
  const shorter = Math.min(la, lb);
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  if (from === la && from === lb) return 0;
  from = Math.max(0, from - 2);
  while (
    la - from > 2 &&
    lb - from > 2 &&
    a.charCodeAt(la - 1) === b.charCodeAt(lb - 1) &&
    a.charCodeAt(la - 2) === b.charCodeAt(lb - 2)
  ) {
    la--;
    lb--;
  }
  la -= from;
  lb -= from;
  for (let i = 0; i < la; i++) first[i] = a.charCodeAt(from + i);
  table[0] = 0;
  for (let j = 0; j < lb; j++) {
    const c = b.charCodeAt(from + j);
    second[j] = c;
    insertion[j] = j > 0 && c === second[j - 1] ? 0.5 : 1;
    table[j + 1] = j + 1;
  }
  for (let i = 1; i <= la; i++) if (fillRow(i, lb) > limit) return limit + 1;
  return table[la * WIDTH + lb]!;
}

/** Fills one row of the table; returns its least value. */
function fillRow(i: number, lb: number): number {
  const row = i * WIDTH;
  const above = row - WIDTH;
  const ca = first[i - 1]!;
  const pa = i > 1 ? first[i - 2]! : -1;
  const deletion = ca === pa ? 0.5 : 1;
  const confused = (ca & 127) * 128;
  // The scanner's rules all need one of m, n, i as the letter of this row.
  const scanned = ca === 109 || ca === N || ca === 105;
  let best = i;
  let left = i;
  let pb = -1;
  table[row] = i;
  for (let j = 1; j <= lb; j++) {
    const cb = second[j - 1]!;
    let cost = table[above + j - 1]!;
    if (ca !== cb) cost += CONFUSED[confused + (cb & 127)] === 1 ? 0.5 : 1;
    const del = table[above + j]! + deletion;
    if (del < cost) cost = del;
    const ins = left + insertion[j - 1]!;
    if (ins < cost) cost = ins;
    if (ca === pb && cb === pa && ca !== cb) {
      const swap = table[above - WIDTH + j - 2]! + 0.8;
      if (swap < cost) cost = swap;
    }
    if (scanned) {
      // m read as rn, n read as ri, and the other way round
      const two = (cb === 109 && ca === N) || (cb === N && ca === 105);
      if (pa === R && two) cost = Math.min(cost, table[above - WIDTH + j - 1]! + 0.6);
      const one = (ca === 109 && cb === N) || (ca === N && cb === 105);
      if (pb === R && one) cost = Math.min(cost, table[above + j - 2]! + 0.6);
    }
    if (cost < best) best = cost;
    left = Math.fround(cost);
    table[row + j] = left;
    pb = cb;
  }
  return best;
}

/** True where every letter of `short` stands in `long` in the same order and both begin alike. */
export function isSubsequence(short: string, long: string): boolean {
  if (short.charCodeAt(0) !== long.charCodeAt(0)) return false;
  let i = 0;
  for (let j = 0; j < long.length && i < short.length; j++) if (short.charCodeAt(i) === long.charCodeAt(j)) i++;
  return i === short.length;
}
