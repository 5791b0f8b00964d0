import type { QueryName } from './query.ts';
import { MAX_CANDIDATES, type Scratch, UNIT } from './scratch.ts';
import type { Segment } from './segment.ts';

/** Share of a name's finding weight (or of the query's) that must be met before a name is compared. */
const ADMIT = 0.7;

const BUCKETS = 256;
const histogram = new Int32Array(BUCKETS + 1);

/** How much of the name, or of the query, is met: the larger share, plus a little of the other. */
function share(segment: Segment, query: QueryName, name: number, found: number): number {
  const ofName = found / segment.nameFoundBy[name]!;
  const ofQuery = found / query.heavyWeight;
  return Math.max(ofName, ofQuery) + 0.25 * Math.min(1, ofName, ofQuery);
}

/** Moves the names of which enough is met into `scratch.candidates` and clears the room for the next search. */
export function admit(segment: Segment, query: QueryName, scratch: Scratch): void {
  let admitted = 0;
  // First pass: keep the admitted names at the front of `touched`, with their share in place of what was found.
  for (let t = 0; t < scratch.touchedCount; t++) {
    const name = scratch.touched[t]!;
    const s = share(segment, query, name, scratch.found[name]! / UNIT);
    scratch.foundBy[name] = 0;
    if (s < ADMIT) scratch.found[name] = 0;
    else {
      scratch.found[name] = Math.min(BUCKETS, Math.floor(s * 200));
      scratch.touched[admitted++] = name;
    }
  }
  const floor = admitted > MAX_CANDIDATES ? floorFor(scratch, admitted) : 0;
  for (let t = 0; t < admitted; t++) {
    const name = scratch.touched[t]!;
    const s = scratch.found[name]!;
    scratch.found[name] = 0;
    if (s < floor) continue;
    if (scratch.candidateCount < MAX_CANDIDATES) scratch.candidates[scratch.candidateCount++] = name;
  }
}

/** The lowest bucket of shares that still fits the bound on candidates; marks the search as capped. */
function floorFor(scratch: Scratch, admitted: number): number {
  scratch.capped = true;
  histogram.fill(0);
  for (let t = 0; t < admitted; t++) {
    histogram[scratch.found[scratch.touched[t]!]!]!++;
  }
  let above = 0;
  for (let b = BUCKETS; b >= 0; b--) {
    if (above + histogram[b]! > MAX_CANDIDATES && above > 0) return b + 1;
    above += histogram[b]!;
  }
  return 0;
}
