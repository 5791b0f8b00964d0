/** FNV-1a over the 16-bit units of a string, unsigned 32 bits. The hash of two strings in one run: that of the first as `seed`. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Grows while pairs (32-bit key, 32-bit value) are added; then frozen into buckets. */
export class PairBuffer {
  keys: Uint32Array;
  values: Uint32Array;
  length = 0;

  /** Room for so many pairs to begin with. */
  constructor(room = 1 << 12) {
    this.keys = new Uint32Array(Math.max(room, 16));
    this.values = new Uint32Array(Math.max(room, 16));
  }

  /** Adds one pair. */
  add(key: number, value: number): void {
    if (this.length === this.keys.length) {
      const keys = new Uint32Array(this.length * 2);
      keys.set(this.keys);
      this.keys = keys;
      const values = new Uint32Array(this.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.keys[this.length] = key;
    this.values[this.length] = value;
    this.length++;
  }
}

/**
 * A read-only multimap from 32-bit keys to 32-bit values in two typed arrays: `start[key & mask]` opens a bucket of
 * `pairs`, where key and value lie side by side: looking up is mostly waiting for memory.
 */
export class HashTable {
  readonly mask: number;
  /** Where each bucket begins, counted in numbers (two a pair). */
  readonly start: Uint32Array;
  readonly pairs: Uint32Array;

  constructor(added: PairBuffer) {
    let size = 16;
    while (size * 2 <= added.length) size *= 2;
    this.mask = size - 1;
    this.start = new Uint32Array(size + 1);
    this.pairs = new Uint32Array(added.length * 2);
    countInto(this.start, added, this.mask);
    addUp(this.start);
    fill(this.pairs, this.start.slice(0, size), added, this.mask);
  }
}

// One loop a function: an engine that compiles while a loop runs throws the work away when the loop is followed by another.

/** Counts the numbers of each bucket at the place of the next. */
function countInto(start: Uint32Array, { keys, length }: PairBuffer, mask: number): void {
  for (let i = 0; i < length; i++) start[(keys[i]! & mask) + 1]! += 2;
}

/** Turns counts into the places where they end. */
export function addUp(start: Uint32Array): void {
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!;
}

/** Puts each pair in its bucket; `next` is where the next of each bucket goes. */
function fill(pairs: Uint32Array, next: Uint32Array, { keys, values, length }: PairBuffer, mask: number): void {
  for (let i = 0; i < length; i++) {
    const key = keys[i]!;
    const at = next[key & mask]!;
    next[key & mask] = at + 2;
    pairs[at] = key;
    pairs[at + 1] = values[i]!;
  }
}
