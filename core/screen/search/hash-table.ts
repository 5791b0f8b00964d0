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

/** A read-only multimap from 32-bit keys to 32-bit values in three typed arrays: `start[key & mask]` opens a bucket. */
export class HashTable {
  readonly mask: number;
  readonly start: Uint32Array;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;

  constructor(pairs: PairBuffer) {
    let size = 16;
    while (size < pairs.length) size *= 2;
    this.mask = size - 1;
    this.start = new Uint32Array(size + 1);
    this.keys = new Uint32Array(pairs.length);
    this.values = new Uint32Array(pairs.length);
    for (let i = 0; i < pairs.length; i++) this.start[(pairs.keys[i]! & this.mask) + 1]!++;
    for (let i = 0; i < size; i++) this.start[i + 1]! += this.start[i]!;
    const next = this.start.slice(0, size);
    for (let i = 0; i < pairs.length; i++) {
      const at = next[pairs.keys[i]! & this.mask]!++;
      this.keys[at] = pairs.keys[i]!;
      this.values[at] = pairs.values[i]!;
    }
  }
}
