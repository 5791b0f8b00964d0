import { tooLarge, unreadable } from './fault.ts';
import type { WorkbookLimits } from './limits.ts';
import { RichText } from './rich-text.ts';
import { XmlReader } from './xml.ts';

/** Bytes of one block of texts; no text may be longer. */
const BLOCK = 1 << 22;
/** Texts whose place stands in one table. */
const TABLE = 1 << 16;
/** The first texts of a file are those that return in many cells (countries, chips): they are kept as they are too. */
const AT_HAND = 4096;

/**
 * The texts that cells point to. A million of them as objects would take some hundred megabytes and much of the
 * collector's time, so they stand as UTF-8 in blocks, outside the heap: their bytes and eight more each.
 */
export class SharedStrings {
  readonly #limits: WorkbookLimits;
  readonly #blocks: Uint8Array[] = [];
  /** Place of the first byte over all blocks, and length, by turns. */
  readonly #places: Uint32Array[] = [];
  readonly #atHand: string[] = [];
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  #used = BLOCK;
  length = 0;

  constructor(limits: WorkbookLimits) {
    this.#limits = limits;
  }

  /** A reader of the part that holds the texts; it takes pieces. */
  reader(): XmlReader {
    const text = new RichText(this.#limits.cellLength, 'a shared text');
    let inItem = false;
    return new XmlReader('the list of shared texts', {
      open(name) {
        if (name === 'si') {
          inItem = true;
          text.begin();
        } else if (inItem) text.open(name);
      },
      close: (name) => {
        if (name === 'si') {
          inItem = false;
          this.#add(text.end());
        } else if (inItem) text.close(name);
      },
      text(piece) {
        if (inItem) text.text(piece);
      },
    });
  }

  /** @param index from 0. @throws OperationError for a text that is not there */
  at(index: number): string {
    if (index < this.#atHand.length) return this.#atHand[index]!;
    if (!(index < this.length)) throw unreadable(`a cell points to the shared text ${index} of ${this.length}`);
    const table = this.#places[Math.floor(index / TABLE)]!;
    const at = (index % TABLE) * 2;
    const place = table[at]!;
    const from = place % BLOCK;
    return this.#decoder.decode(this.#blocks[Math.floor(place / BLOCK)]!.subarray(from, from + table[at + 1]!));
  }

  #add(text: string): void {
    if (this.length >= this.#limits.strings) throw tooLarge(`it has more than ${this.#limits.strings} shared texts`);
    if (text.length * 3 > BLOCK - this.#used) {
      this.#blocks.push(new Uint8Array(BLOCK));
      this.#used = 0;
    }
    const { written } = this.#encoder.encodeInto(text, this.#blocks.at(-1)!.subarray(this.#used));
    const at = this.length % TABLE;
    if (at === 0) this.#places.push(new Uint32Array(TABLE * 2));
    this.#places.at(-1)!.set([(this.#blocks.length - 1) * BLOCK + this.#used, written], at * 2);
    this.#used += written;
    if (this.length < AT_HAND) this.#atHand.push(text);
    this.length++;
  }
}
