/** Character codes of a text that is being made: room that is kept, so that no string is made where none is needed. */
export class CodeBuffer {
  codes = new Uint16Array(64);
  length = 0;

  /** Adds one code. */
  push(code: number): void {
    if (this.length === this.codes.length) {
      const codes = new Uint16Array(2 * this.length);
      codes.set(this.codes);
      this.codes = codes;
    }
    this.codes[this.length++] = code;
  }

  /** The text; `same` itself where that is it. */
  text(same = ''): string {
    const { codes, length } = this;
    if (same.length === length) {
      let i = 0;
      while (i < length && same.charCodeAt(i) === codes[i]) i++;
      if (i === length) return same;
    }
    let out = '';
    for (let i = 0; i < length; i++) out += String.fromCharCode(codes[i]!);
    return out;
  }

  /** FNV-1a of the codes from a seed, as `hashText` of the text. */
  hash(seed: number): number {
    let h = seed;
    for (let i = 0; i < this.length; i++) h = Math.imul(h ^ this.codes[i]!, 0x01000193);
    return h >>> 0;
  }
}
