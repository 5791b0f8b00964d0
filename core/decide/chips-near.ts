import { nearest } from '../law/nearest.ts';
import type { Rulebook } from '../law/rulebook.ts';

/** Names that were looked for, by rulebook: a table names a mistyped chip in every row. */
const known = new WeakMap<Rulebook, Map<string, readonly string[]>>();
const MOST_KNOWN = 1000;

/** Ids of the catalogue that a mistyped chip may mean, best first, at most three. Only told, never used. */
export function chipsNear(rulebook: Rulebook, typed: string): readonly string[] {
  let found = known.get(rulebook);
  if (!found || found.size >= MOST_KNOWN) {
    found = new Map();
    known.set(rulebook, found);
  }
  let near = found.get(typed);
  if (!near) {
    // By the whole name, and by what stands before the variant: 'nvidia/h100' of 'nvidia/h100-sxm5'.
    const named = new Map<string, string>();
    for (const { id, aliases = [] } of rulebook.chips)
      for (const name of [id, ...aliases])
        for (const key of [name, name.split('-')[0]!]) if (!named.has(key)) named.set(key, id);
    near = Object.freeze([...new Set(nearest(typed, named.keys(), 6).map((key) => named.get(key)!))].slice(0, 3));
    found.set(typed, near);
  }
  return near;
}
