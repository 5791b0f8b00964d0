import type { Segment } from './segment.ts';

/** Most names compared in full for one query name: the bound on work. Where it bites, the search says so. */
export const MAX_CANDIDATES = 1200;

/** Weights met are counted in whole units, so that the order of finding cannot change a sum. */
export const UNIT = 4096;

/** Room that a search needs, kept between searches so that the hot path allocates nothing per candidate. */
export type Scratch = {
  /** What of each name is met, in `UNIT`s; the query word that was met last, and what that one gave. */
  found: Int32Array;
  foundBy: Uint8Array;
  lastGain: Int32Array;
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
    scratch = {
      found: new Int32Array(names),
      foundBy: new Uint8Array(names),
      lastGain: new Int32Array(names),
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
