import type { Segment } from './segment.ts';

/** Most names compared in full for one query name: the bound on work. Where it bites, the search says so. */
export const MAX_CANDIDATES = 1200;

/** Weights met are counted in whole units, so that the order of finding cannot change a sum. */
export const UNIT = 4096;

/** Numbers kept for each name (one unused, so that a name's lie in one line of the cache). */
export const MET = 4;

/** Marks of a search: at most three for each of the 40 words, and four more. */
export const MARK_BITS = 8;
export const MARKS = (1 << MARK_BITS) - 1;

/** A little under the share of the finding weight below which no name is admitted (`admit`), for a test without division. */
const NEEDED = 0.55;

/** Whole units below which a name of this finding weight, or a query of this weight, is surely not admitted. */
export function unitsNeeded(weight: number): number {
  return Math.floor(NEEDED * weight * UNIT);
}

/** Room that a search needs, kept between searches so that the hot path allocates nothing per candidate. */
export type Scratch = {
  /**
   * `MET` numbers a name, side by side: what of it is met, in `UNIT`s; the last gain with the mark of the query word that
   * gave it; and the least that must be met before the name can be compared (`NEEDED` of its finding weight).
   */
  met: Int32Array;
  touched: Int32Array;
  touchedCount: number;
  candidates: Int32Array;
  candidateCount: number;
  capped: boolean;
  seenWord: Uint32Array;
  generation: number;
};

const scratches = new WeakMap<Segment, Scratch>();

/** The scratch room of a segment; made at its first search. */
export function scratchOf(segment: Segment): Scratch {
  let scratch = scratches.get(segment);
  if (scratch === undefined) {
    const names = segment.names.length;
    const met = new Int32Array(names * MET);
    for (let name = 0; name < names; name++) met[name * MET + 2] = unitsNeeded(segment.nameFoundBy[name]!);
    scratch = {
      met,
      touched: new Int32Array(names),
      touchedCount: 0,
      candidates: new Int32Array(MAX_CANDIDATES),
      candidateCount: 0,
      capped: false,
      seenWord: new Uint32Array(segment.vocabulary.words.length),
      generation: 0,
    };
    scratches.set(segment, scratch);
  }
  return scratch;
}
