/** Longest word that is compared letter by letter; the rest of a longer word is not read. */
const MAX_WORD = 48;

/** Letters and digits that scanners and eyes mix up: half an edit. */
const CONFUSED = new Uint8Array(128 * 128);
for (const pair of '0o 1l 1i il 5s 8b 2z 6g 9g ce hb tf gq gj uv mn vw ck sz iy jy ao kq dz fv bp dt gk ie ou'.split(
  ' ',
)) {
  const a = pair.charCodeAt(0);
  const b = pair.charCodeAt(1);
  CONFUSED[a * 128 + b] = 1;
  CONFUSED[b * 128 + a] = 1;
}

const WIDTH = MAX_WORD + 1;
const table = new Float32Array(WIDTH * WIDTH);

/**
 * Edits between two ASCII words: insertion, deletion, substitution 1; letters that are mixed up, a doubled letter 0.5;
 * two neighbours swapped 0.8; `rn`/`ri` for `m`/`n` as scanners read them 0.6. Stops at `limit` and then returns a larger value.
 */
export function editCost(a: string, b: string, limit: number): number {
  let la = Math.min(a.length, MAX_WORD);
  let lb = Math.min(b.length, MAX_WORD);
  if (Math.abs(la - lb) > limit * 2) return limit + 1;
  // Equal beginnings and ends cost nothing; one letter of each stays, for the rules that look at a neighbour.
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
  for (let j = 0; j <= lb; j++) table[j] = j;
  for (let i = 1; i <= la; i++) {
    const row = i * WIDTH;
    const above = row - WIDTH;
    const ca = a.charCodeAt(from + i - 1);
    const pa = i > 1 ? a.charCodeAt(from + i - 2) : -1;
    table[row] = i;
    let best = i;
    for (let j = 1; j <= lb; j++) {
      const cb = b.charCodeAt(from + j - 1);
      const pb = j > 1 ? b.charCodeAt(from + j - 2) : -1;
      let cost: number;
      if (ca === cb) cost = table[above + j - 1]!;
      else cost = table[above + j - 1]! + (CONFUSED[(ca & 127) * 128 + (cb & 127)] === 1 ? 0.5 : 1);
      const del = table[above + j]! + (ca === pa ? 0.5 : 1);
      if (del < cost) cost = del;
      const ins = table[row + j - 1]! + (cb === pb ? 0.5 : 1);
      if (ins < cost) cost = ins;
      if (ca === pb && cb === pa && ca !== cb) {
        const swap = table[above - WIDTH + j - 2]! + 0.8;
        if (swap < cost) cost = swap;
      }
      // m read as rn, n read as ri, and the other way round
      if (cb === 109 && pa === 114 && ca === 110) cost = Math.min(cost, table[above - WIDTH + j - 1]! + 0.6);
      if (ca === 109 && pb === 114 && cb === 110) cost = Math.min(cost, table[above + j - 2]! + 0.6);
      if (cb === 110 && pa === 114 && ca === 105) cost = Math.min(cost, table[above - WIDTH + j - 1]! + 0.6);
      if (ca === 110 && pb === 114 && cb === 105) cost = Math.min(cost, table[above + j - 2]! + 0.6);
      table[row + j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
  }
  return table[la * WIDTH + lb]!;
}

/** True where every letter of `short` stands in `long` in the same order and both begin alike. */
export function isSubsequence(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let i = 0;
  for (let j = 0; j < long.length && i < short.length; j++) if (short[i] === long[j]) i++;
  return i === short.length;
}
