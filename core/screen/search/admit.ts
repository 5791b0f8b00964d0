import type { QueryName } from './query.ts';
import { MAX_CANDIDATES, MET, type Scratch, UNIT, unitsNeeded } from './scratch.ts';
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
  const { met, touched, touchedCount } = scratch;
  const needed = unitsNeeded(query.heavyWeight);
  // First pass: keep the admitted names at the front of `touched`, with their share in place of what was found.
  for (let t = 0; t < touchedCount; t++) {
    const name = touched[t]!;
    const at = name * MET;
    const units = met[at]!;
    met[at] = 0;
    met[at + 1] = 0;
    // A share of 0.7 needs 0.56 of the name or of the query: most names fall here.
    if (units < met[at + 2]! && units < needed) continue;
    const s = share(segment, query, name, units / UNIT);
    if (s < ADMIT) continue;
    met[at] = Math.min(BUCKETS, Math.floor(s * 200));
    touched[admitted++] = name;
  }
  const floor = admitted > MAX_CANDIDATES ? floorFor(scratch, admitted) : 0;
  for (let t = 0; t < admitted; t++) {
    const name = touched[t]!;
    const s = met[name * MET]!;
    met[name * MET] = 0;
    if (s < floor) continue;
    if (scratch.candidateCount < MAX_CANDIDATES) scratch.candidates[scratch.candidateCount++] = name;
  }
}

/** The lowest bucket of shares that still fits the bound on candidates; marks the search as capped. */
function floorFor(scratch: Scratch, admitted: number): number {
  scratch.capped = true;
  histogram.fill(0);
  for (let t = 0; t < admitted; t++) {
    histogram[scratch.met[scratch.touched[t]! * MET]!]!++;
  }
  let above = 0;
  for (let b = BUCKETS; b >= 0; b--) {
    if (above + histogram[b]! > MAX_CANDIDATES && above > 0) return b + 1;
    above += histogram[b]!;
  }
  return 0;
}
