import type { ListEntry } from '../entry.ts';

/** One installed source of entries at one moment (a whole Consolidated Screening List, an own list), as the store keeps it. */
export type ListSnapshot = {
  /** Name of the source: 'csl', 'own', 'starter' … */
  source: string;
  format: string;
  /** Where it came from: an address or a file name. */
  origin: string;
  /** ISO date-time at which it was fetched or imported; handed in, never read from a clock here. */
  takenAt: string;
  /** ISO day or instant of which the list is; absent: nobody knows how old it is, and when it was fetched does not tell. */
  publishedOn?: string;
  /** Who says so: the file itself, the person who imported it, or the publisher's answer (Last-Modified). Absent: the file. */
  publishedBy?: 'file' | 'person' | 'response';
  /** A person has looked and let it in although it is shorter, or older, than it should be. */
  allowedDrop?: boolean;
  /** SHA-256 of the file as fetched, hexadecimal. */
  sha256: string;
  /** What the file holds, expired denial orders included. */
  entries: ListEntry[];
  /** What earlier files held and this one does not: each with the day it went as its end date. Never deleted. */
  departed: ListEntry[];
};

/** Everything to screen against: what the file holds and what has left it. `standingOf` tells the two apart. */
export function allEntries(snapshot: ListSnapshot): ListEntry[] {
  return [...snapshot.entries, ...snapshot.departed];
}

/** Number of entries by list code. */
export function countsByList(entries: Iterable<ListEntry>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[entry.list] = (counts[entry.list] ?? 0) + 1;
  return counts;
}
