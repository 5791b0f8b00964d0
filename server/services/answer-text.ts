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
 * Pieces of answers by their text. Answers to different orders are made of the same few long pieces (reasons, duties,
 * warnings), and writing, escaping and compressing these anew was a third of what a stored decision cost.
 */
const pieces = new LRUCache<string, Piece | typeof SEEN>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (piece, text) =>
    2 * text.length + (piece === SEEN ? 0 : piece.json.length + piece.escaped.length + piece.packed.length),
});
/** Met once. */
const SEEN = 'seen';
/** Shorter pieces are not worth a place in the cache. */
const WORTH_KEEPING = 256;
/** Shorter pieces are not compressed where they are met for the first time: most of them say a number and never return. */
const WORTH_PACKING = 1024;

/** JSON of the parts that answers share: they are frozen through and through (core/decide/frozen.ts), so one text serves. */
const shared = new WeakMap<object, string>();

function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return JSON.stringify(value) ?? 'null';
  let text = shared.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    shared.set(value, text);
  }
  return text;
}

function kept(text: string): Piece {
  const known = pieces.get(text);
  if (known !== undefined && known !== SEEN) return known;
  if (known === undefined && text.length < WORTH_PACKING) {
    pieces.set(text, SEEN);
    return inForms(text, rawFrame);
  }
  const piece = inForms(text, packText);
  pieces.set(text, piece);
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

/** The JSON of an answer: the same bytes as of JSON.stringify, whether its pieces were met before or not. */
export class AnswerText {
  readonly #pieces: readonly Piece[];
  #json: Uint8Array<ArrayBuffer> | undefined;

  constructor(answer: Determination) {
    const made: Piece[] = [];
    let short = '';
    const add = (text: string): void => {
      if (text.length < WORTH_KEEPING) short += text;
      else {
        if (short !== '') made.push(inForms(short, rawFrame));
        short = '';
        made.push(kept(text));
      }
    };
    let before = '{';
    for (const [name, value] of Object.entries(answer)) {
      if (value === undefined) continue;
      let text = `${before}${JSON.stringify(name)}:`;
      before = ',';
      if (Array.isArray(value)) {
        text += '[';
        for (let i = 0; i < value.length; i++) {
          const member = (i === 0 ? '' : ',') + jsonOf(value[i]);
          if (Object.isFrozen(value[i])) text += member;
          else {
            // Made for this answer: a piece by itself, so that what is shared before and after it stays the same text.
            add(text);
            add(member);
            text = '';
          }
        }
        text += ']';
      } else text += jsonOf(value);
      add(text);
    }
    made.push(inForms(`${before === '{' ? '{' : short}}`, rawFrame));
    this.#pieces = made;
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

  /** Told, one after the other, what stands between the quotes where canonical JSON has this text as a string (RFC 8785). */
  eachEscaped(take: (bytes: Uint8Array) => void): void {
    for (const { escaped } of this.#pieces) take(escaped);
  }
}
