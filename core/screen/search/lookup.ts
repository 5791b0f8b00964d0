import { addressSimilarity, addressWords, isAddressOnly } from '../compare/address.ts';
import { startQuery } from '../compare/align.ts';
import type { QueryEvidence } from '../compare/evidence.ts';
import { evidenceLogOdds, largestGain, nameLogOdds } from '../compare/log-odds.ts';
import { findCandidates } from './candidates.ts';
import { hashText } from './hash-table.ts';
import { insideLine, isLongLine } from './inside.ts';
import type { QueryName } from './query.ts';
import { scratchOf } from './scratch.ts';
import type { Segment } from './segment.ts';

/** What a search found about one entry. */
export type Found = { segment: Segment; entry: number; name: number; query: QueryName | null; logOdds: number };

/** Best name of each entry found for one query name, in typed arrays that grow with the segment. */
const bestOfEntry = new WeakMap<Segment, { score: Float64Array; name: Int32Array; seen: Int32Array }>();

function roomFor(segment: Segment): { score: Float64Array; name: Int32Array; seen: Int32Array } {
  let room = bestOfEntry.get(segment);
  if (room === undefined) {
    const n = segment.entries.length;
    room = { score: new Float64Array(n).fill(-Infinity), name: new Int32Array(n), seen: new Int32Array(n) };
    bestOfEntry.set(segment, room);
  }
  return room;
}

/** Searches a segment by names; true where a bound on work was reached. */
export function searchSegment(
  segment: Segment,
  names: QueryName[],
  evidence: QueryEvidence,
  floor: number,
  out: Found[],
): boolean {
  const room = roomFor(segment);
  let capped = false;
  let seen = 0;
  const gain = largestGain(evidence);
  const owner = new Map<number, QueryName>();
  for (const query of names) {
    const scratch = scratchOf(segment);
    findCandidates(segment, query, scratch);
    capped ||= scratch.capped;
    const long = isLongLine(query);
    startQuery(segment, query);
    for (let c = 0; c < scratch.candidateCount; c++) {
      const name = scratch.candidates[c]!;
      const entry = segment.nameEntry[name]!;
      if (segment.removed.has(entry)) continue;
      let z = nameLogOdds(segment, query, name);
      let own = query;
      if (long) {
        const inside = insideLine(segment, query, name);
        if (inside !== null) {
          if (inside.logOdds > z) {
            z = inside.logOdds;
            own = inside.part;
          }
          startQuery(segment, query);
        }
      }
      if (room.score[entry] === -Infinity) room.seen[seen++] = entry;
      const best = room.score[entry]!;
      // Of names that score the same the first of the entry is shown, in whatever order they were found.
      const first = z === best && name < room.name[entry]! && (names.length === 1 || owner.get(entry) === query);
      if (z > best || first) {
        room.score[entry] = z;
        room.name[entry] = name;
        if (names.length > 1 || own !== query) owner.set(entry, own);
      }
    }
  }
  for (let s = 0; s < seen; s++) {
    const entry = room.seen[s]!;
    const z = room.score[entry]!;
    room.score[entry] = -Infinity;
    // Names that no evidence can lift over the floor need not be looked at.
    if (z + gain < floor) continue;
    const total = z + evidenceLogOdds(evidence, segment.entries[entry]!);
    if (total >= floor) {
      out.push({ segment, entry, name: room.name[entry]!, query: owner.get(entry) ?? names[0]!, logOdds: total });
    }
  }
  return capped;
}

/** Entries that list premises only, at the query's address. */
export function searchAddresses(segment: Segment, evidence: QueryEvidence, floor: number, out: Found[]): void {
  if (evidence.addressWords.length === 0) return;
  const table = segment.addresses;
  const entries = new Set<number>();
  for (const word of evidence.addressWords) {
    const key = hashText(word);
    const bucket = key & table.mask;
    for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at += 2) {
      if (table.pairs[at] === key) entries.add(table.pairs[at + 1]!);
    }
  }
  for (const at of entries) {
    const entry = segment.entries[at]!;
    if (segment.removed.has(at) || !isAddressOnly(entry)) continue;
    let best = 0;
    for (const address of entry.addresses) {
      best = Math.max(best, addressSimilarity(evidence.addressWords, addressWords(address)));
    }
    const logOdds = premisesLogOdds(best);
    if (logOdds >= floor) out.push({ segment, entry: at, name: -1, query: null, logOdds });
  }
}

/** Log-odds that an address is the listed premises, from the likeness of the addresses. */
export function premisesLogOdds(similarity: number): number {
  return similarity === 0 ? -Infinity : -10 + 16 * similarity;
}

/** Entries that share an identifier, whatever their name. */
export function searchIdentifiers(segment: Segment, names: QueryName[], evidence: QueryEvidence, out: Found[]): void {
  for (const key of evidence.identifiers) {
    for (const entry of segment.identifiers.get(key) ?? []) {
      if (segment.removed.has(entry) || out.some((f) => f.segment === segment && f.entry === entry)) continue;
      let best = -Infinity;
      let bestName = -1;
      for (const query of names) {
        startQuery(segment, query);
        for (let name = 0; name < segment.names.length; name++) {
          if (segment.nameEntry[name] !== entry) continue;
          const z = nameLogOdds(segment, query, name);
          if (z > best) {
            best = z;
            bestName = name;
          }
        }
      }
      const logOdds = Math.max(best, -1.5) + evidenceLogOdds(evidence, segment.entries[entry]!);
      out.push({ segment, entry, name: bestName, query: names[0] ?? null, logOdds });
    }
  }
}
