import type { Edition } from './edition.ts';

/** Most things of one kind and edition that are shared; beyond, sharing begins anew. */
const MOST = 10_000;

/**
 * Makes equal things of an edition one and the same object, so that what follows from them is worked out once.
 * @returns gives the first of those with an equal key
 */
export function sharing<T extends object>(keyOf: (made: T) => string): (edition: Edition, made: T) => T {
  const editions = new WeakMap<Edition, Map<string, T>>();
  return (edition, made) => {
    let known = editions.get(edition);
    if (!known) {
      known = new Map();
      editions.set(edition, known);
    }
    const key = keyOf(made);
    const same = known.get(key);
    if (same) return same;
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}

/** Something for each row of objects, found by which objects they are, and forgotten with them. */
export class ByObjects<T extends object> {
  readonly #first = new WeakMap<object, unknown>();

  get(row: readonly object[], make: () => T): T {
    let level = this.#first;
    for (let i = 0; i < row.length - 1; i++) {
      let next = level.get(row[i]!) as WeakMap<object, unknown> | undefined;
      if (!next) {
        next = new WeakMap();
        level.set(row[i]!, next);
      }
      level = next;
    }
    const last = row.at(-1)!;
    let found = level.get(last) as T | undefined;
    if (!found) {
      found = make();
      level.set(last, found);
    }
    return found;
  }
}
