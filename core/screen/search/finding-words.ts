import type { PairBuffer } from './hash-table.ts';

/** A name is found by its heavy words; where those weigh less than this together, by its lighter words too. */
const ENOUGH_WEIGHT = 1.3;
const HEAVY = 0.5;

/** True where the word at a place of a name is not in the name before. */
function isFirst(flat: Int32Array, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (flat[i] === flat[at]) return false;
  return true;
}

/** Posts a name under its heavy words, and under its next heaviest while they weigh too little together. */
export function chooseFindingWords(
  name: number,
  start: Int32Array,
  flat: Int32Array,
  weight: Float32Array,
  nameFoundBy: Float32Array,
  nameWeight: Float32Array,
  postings: PairBuffer,
): void {
  const from = start[name]!;
  const to = start[name + 1]!;
  let total = 0;
  let found = 0;
  for (let i = from; i < to; i++) {
    const w = weight[flat[i]!]!;
    total += w;
    if (w >= HEAVY && isFirst(flat, from, i)) {
      postings.add(flat[i]!, name);
      found += w;
    }
  }
  for (let bar = HEAVY; found < ENOUGH_WEIGHT && bar > 0; ) {
    let top = 0;
    for (let i = from; i < to; i++) {
      const w = weight[flat[i]!]!;
      if (w < bar && w > top) top = w;
    }
    if (top === 0) break;
    for (let i = from; i < to; i++) {
      if (weight[flat[i]!]! !== top || !isFirst(flat, from, i)) continue;
      postings.add(flat[i]!, name);
      found += top;
    }
    bar = top;
  }
  nameFoundBy[name] = found;
  nameWeight[name] = total;
}
