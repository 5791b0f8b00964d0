import type { Determination } from '@tolhuis/core/contract';
import { LRUCache } from 'lru-cache';
import { packText, rawFrame } from './packing.ts';

/** A piece of an answer's JSON as UTF-8, in the three forms that storing and sending it need. */
type Piece = {
  readonly json: Uint8Array;
  /** The same between the quotes of a JSON string, as canonical JSON writes it (RFC 8785). */
  readonly escaped: Uint8Array;
  /** The same as a zstd frame (RFC 8878 § 3). */
  readonly packed: Uint8Array;
};

/**
 * Pieces of answers. Answers to different orders are made of the same few long parts (reasons, duties, warnings), and
 * writing, escaping and compressing these anew was a third of what a stored decision cost. By the parts that follow each
 * other, or by the text itself where it is short.
 */
const pieces = new LRUCache<string, Piece | typeof SEEN>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (piece, key) =>
    2 * key.length + ENTRY + (piece === SEEN ? 0 : piece.json.length + piece.escaped.length + piece.packed.length),
});
/** Bytes that an entry takes beside its content, about. */
const ENTRY = 300;
/** Met once. */
const SEEN = 'seen';
/** Shorter parts are not compressed where they are met for the first time: most of them say a number and never return. */
const WORTH_PACKING = 1024;
/** Longer texts between shared parts say names and numbers, and hardly ever return. */
const SHORT = 128;
/** From here on such a text is compressed, though only this answer has it. */
const LONG = 2048;

/**
 * Numbers of the parts that answers share: they are frozen through and through (core/decide/frozen.ts), so the same part
 * has the same text for ever. A number is given once.
 */
const numbers = new WeakMap<object, number>();
let given = 0;

function numberOf(part: object): number {
  let number = numbers.get(part);
  if (number === undefined) {
    number = given++;
    numbers.set(part, number);
  }
  return number;
}

const isShared = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.isFrozen(value);

/** Shared parts that follow each other, with the commas between them. `key`: their numbers. */
function piecesOf(key: string, parts: readonly object[]): Piece {
  const known = pieces.get(key);
  if (known !== undefined && known !== SEEN) return known;
  const text = parts.map((part) => JSON.stringify(part)).join(',');
  if (known === undefined && text.length < WORTH_PACKING) {
    pieces.set(key, SEEN);
    return inForms(text, rawFrame);
  }
  const piece = inForms(text, packText);
  pieces.set(key, piece);
  return piece;
}

/** What stands between shared parts. */
function between(text: string): Piece {
  if (text.length > SHORT) return inForms(text, text.length < LONG ? rawFrame : packText);
  // No key of shared parts begins so.
  const key = `"${text}`;
  const known = pieces.get(key);
  if (known !== undefined && known !== SEEN) return known;
  const piece = inForms(text, rawFrame);
  pieces.set(key, known === undefined ? SEEN : piece);
  return piece;
}

/**
 * `text` begins and ends at punctuation of JSON, so the escapes of the pieces together are those of the whole. It is well-formed:
 * JSON.stringify has written a lone surrogate as its escape.
 */
function inForms(text: string, pack: (bytes: Uint8Array) => Uint8Array): Piece {
  const json = Buffer.from(text);
  return { json, escaped: Buffer.from(JSON.stringify(text).slice(1, -1)), packed: pack(json) };
}

/** Pieces in the making: texts and shared parts one after the other. */
class Making {
  readonly made: Piece[] = [];
  #text = '';
  #parts: object[] = [];
  #key = '';

  /** Text that is not shared. */
  text(text: string): void {
    this.#endParts();
    this.#text += text;
  }
  /** A shared part. */
  part(part: object): void {
    if (this.#parts.length === 0) this.#endText();
    this.#parts.push(part);
    this.#key += `${numberOf(part)},`;
  }
  /** What stands between two members of a list: a comma, part of the piece where both are shared. */
  comma(beforeShared: boolean): void {
    if (!beforeShared || this.#parts.length === 0) this.text(',');
  }
  end(): readonly Piece[] {
    this.#endParts();
    this.#endText();
    return this.made;
  }

  #endText(): void {
    if (this.#text !== '') this.made.push(between(this.#text));
    this.#text = '';
  }
  #endParts(): void {
    if (this.#parts.length > 0) this.made.push(piecesOf(this.#key, this.#parts));
    this.#parts = [];
    this.#key = '';
  }
}

/** A value of an answer, as JSON.stringify writes it there. */
function write(making: Making, value: unknown): void {
  if (isShared(value)) making.part(value);
  else if (Array.isArray(value)) {
    making.text('[');
    for (let i = 0; i < value.length; i++) {
      const member: unknown = value[i];
      const shared = isShared(member);
      if (i > 0) making.comma(shared);
      if (shared) making.part(member);
      else making.text(JSON.stringify(member) ?? 'null');
    }
    making.text(']');
  } else making.text(JSON.stringify(value));
}

/** The JSON of an answer: the same bytes as of JSON.stringify, whether its parts were met before or not. */
export class AnswerText {
  readonly #pieces: readonly Piece[];
  #json: Uint8Array<ArrayBuffer> | undefined;

  constructor(answer: Determination) {
    const making = new Making();
    let before = '{';
    for (const [name, value] of Object.entries(answer)) {
      if (value === undefined) continue;
      making.text(`${before}${JSON.stringify(name)}:`);
      write(making, value);
      before = ',';
    }
    making.text(before === '{' ? '{}' : '}');
    this.#pieces = making.end();
  }

  /** The bytes that are sent, and that replay compares. */
  get json(): Uint8Array<ArrayBuffer> {
    this.#json ??= Buffer.concat(this.#pieces.map((p) => p.json));
    return this.#json;
  }

  /** The bytes that are stored: zstd frames, one after the other. */
  get packed(): Uint8Array {
    return Buffer.concat(this.#pieces.map((p) => p.packed));
  }

  /** What stands between the quotes where canonical JSON has this text as a string (RFC 8785), in pieces. */
  get escaped(): readonly Uint8Array[] {
    return this.#pieces.map((p) => p.escaped);
  }
}
