import type { Token } from './token.ts';

/** Chunks remembered at most; full, the table begins anew. */
const MOST = 50_000;
const SLOTS = 1 << 17;

/**
 * The chunks read lately, most of which come back: an open hash table over their letters, so that looking one up makes
 * no string. What a look reads lies side by side, since it is mostly waiting for memory.
 */
export class KnownChunks {
  /** The token of each chunk; `tokens` has all where there are several. */
  readonly first: Token[] = [];
  readonly tokens: (readonly Token[] | undefined)[] = [];
  /** Hash and number (from 1; 0: free) of the chunk in each slot. */
  readonly #slots = new Int32Array(2 * SLOTS);
  /** The letters of all chunks, and where those of each begin. */
  readonly #letters: Uint8Array;
  readonly #begin = new Int32Array(MOST + 1);

  /** A table for chunks of so many letters at most. */
  constructor(longest: number) {
    this.#letters = new Uint8Array(MOST * longest);
  }

  /** Number of the chunk of these letters, whose hash is `hash`; -1 for a new one. */
  find(letters: Uint8Array, length: number, hash: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(hash); slots[2 * slot + 1] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (slots[2 * slot] === hash && this.#is(slots[2 * slot + 1]! - 1, letters, length))
        return slots[2 * slot + 1]! - 1;
    }
    return -1;
  }

  #is(at: number, letters: Uint8Array, length: number): boolean {
    const begin = this.#begin[at]!;
    if (this.#begin[at + 1]! - begin !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[begin + i] !== letters[i]) return false;
    return true;
  }

  /** Remembers a chunk that `find` did not find; its number. */
  add(letters: Uint8Array, length: number, hash: number, first: Token, tokens: readonly Token[] | undefined): number {
    if (this.first.length >= MOST) this.#forget();
    const at = this.first.length;
    this.first.push(first);
    this.tokens.push(tokens);
    const begin = this.#begin[at]!;
    for (let i = 0; i < length; i++) this.#letters[begin + i] = letters[i]!;
    this.#begin[at + 1] = begin + length;
    let slot = slotOf(hash);
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = at + 1;
    return at;
  }

  #forget(): void {
    this.#slots.fill(0);
    this.first.length = 0;
    this.tokens.length = 0;
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
