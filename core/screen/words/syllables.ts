const LETTERS = 26;
const A = 97;
/** Stands for the beginning and the end of a word. */
const EDGE = LETTERS;
const WITH_EDGE = LETTERS + 1;
/** Longest syllable of a romanisation of Chinese. */
const LONGEST = 6;
/** Words of more letters do not divide: more than a name has, and as many as there are bits in `dead`. */
const LONGEST_WORD = 30;

/** A set of syllables as a tree of letters, by which words are divided. */
export class Syllables {
  readonly #next: Int16Array;
  readonly #ends: Uint8Array;
  /** One for each two letters that can stand side by side in a word, for each first and each last letter (with `EDGE`). */
  readonly #beside = new Uint8Array(WITH_EDGE * WITH_EDGE);
  readonly #cuts = new Uint8Array(LONGEST_WORD);

  /** Syllables of six small Latin letters at most. */
  constructor(syllables: Iterable<string>) {
    const next: number[] = Array(LETTERS).fill(0);
    const ends: number[] = [0];
    for (const syllable of syllables) {
      let node = 0;
      for (let i = 0; i < syllable.length; i++) {
        const at = node * LETTERS + syllable.charCodeAt(i) - A;
        if (next[at] === 0) {
          next[at] = ends.length;
          ends.push(0);
          for (let letter = 0; letter < LETTERS; letter++) next.push(0);
        }
        node = next[at]!;
      }
      ends[node] = 1;
    }
    this.#next = Int16Array.from(next);
    this.#ends = Uint8Array.from(ends);
    this.#notePairs([...syllables]);
  }

  #notePairs(syllables: readonly string[]): void {
    for (const syllable of syllables) {
      const codes = [EDGE, ...Array.from(syllable, (letter) => letter.charCodeAt(0) - A), EDGE];
      for (let i = 1; i < codes.length; i++) this.#beside[codes[i - 1]! * WITH_EDGE + codes[i]!] = 1;
    }
    // Any syllable may follow any other.
    for (let last = 0; last < LETTERS; last++)
      for (let first = 0; first < LETTERS; first++)
        if (this.#beside[last * WITH_EDGE + EDGE] === 1 && this.#beside[EDGE * WITH_EDGE + first] === 1)
          this.#beside[last * WITH_EDGE + first] = 1;
  }

  /** False where two letters side by side tell that the word does not divide: most words are told by this. */
  mayDivide(word: string): boolean {
    let before = EDGE;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - A;
      if (letter < 0 || letter >= LETTERS || this.#beside[before * WITH_EDGE + letter] === 0) return false;
      before = letter;
    }
    return this.#beside[before * WITH_EDGE + EDGE] === 1;
  }

  /** True where a word of small letters is one or more syllables. */
  divides(word: string): boolean {
    return word !== '' && this.#cut(word) >= 0;
  }

  /** The syllables of a word, the longest first wherever the rest divides too; null where it does not divide. */
  divide(word: string): string[] | null {
    const count = this.#cut(word);
    if (count < 0) return null;
    const parts: string[] = [];
    let from = 0;
    for (let i = 0; i < count; i++) {
      parts.push(word.slice(from, this.#cuts[i]!));
      from = this.#cuts[i]!;
    }
    return parts;
  }

  /** Leaves where each syllable ends in `#cuts`; how many there are, -1 where the word does not divide. */
  #cut(word: string): number {
    if (word.length > LONGEST_WORD) return -1;
    const cuts = this.#cuts;
    let dead = 0;
    let count = 0;
    let from = 0;
    // The longest that may be tried from here: what is longer has been tried.
    let most = LONGEST;
    while (from < word.length) {
      const to = (dead & (1 << from)) === 0 ? this.#longest(word, from, most) : 0;
      if (to > 0) {
        cuts[count++] = to;
        from = to;
        most = LONGEST;
        continue;
      }
      dead |= 1 << from;
      if (count === 0) return -1;
      const begin = --count === 0 ? 0 : cuts[count - 1]!;
      most = from - begin - 1;
      from = begin;
    }
    return count;
  }

  /** End of the longest syllable of at most `most` letters at a place; 0 for none. */
  #longest(word: string, from: number, most: number): number {
    let node = 0;
    let end = 0;
    const stop = Math.min(word.length, from + most);
    for (let i = from; i < stop; i++) {
      const letter = word.charCodeAt(i) - A;
      if (letter < 0 || letter >= LETTERS) break;
      node = this.#next[node * LETTERS + letter]!;
      if (node === 0) break;
      if (this.#ends[node] === 1) end = i + 1;
    }
    return end;
  }
}
