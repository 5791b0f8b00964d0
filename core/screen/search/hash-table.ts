/** FNV-1a over the 16-bit units of a string, unsigned 32 bits. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Grows while pairs (32-bit key, 32-bit value) are added; then frozen into buckets. */
export class PairBuffer {
  keys = new Uint32Array(1 << 12);
  values = new Uint32Array(1 << 12);
  length = 0;

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
    const { keys, values, length } = added;
    let size = 16;
    while (size < length) size *= 2;
    const mask = size - 1;
    const start = new Uint32Array(size + 1);
    const pairs = new Uint32Array(length * 2);
    for (let i = 0; i < length; i++) start[(keys[i]! & mask) + 1]! += 2;
    for (let i = 0; i < size; i++) start[i + 1]! += start[i]!;
    const next = start.slice(0, size);
    for (let i = 0; i < length; i++) {
      const at = next[keys[i]! & mask]!;
      next[keys[i]! & mask] = at + 2;
      pairs[at] = keys[i]!;
      pairs[at + 1] = values[i]!;
    }
    this.mask = mask;
    this.start = start;
    this.pairs = pairs;
  }
}
