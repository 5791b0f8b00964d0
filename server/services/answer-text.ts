import type { Determination } from '@tolhuis/core/contract';
import { LRUCache } from 'lru-cache';
import { packText, rawFrame } from './packing.ts';

/** An answer's JSON as UTF-8, in the three forms that storing and sending it need. */
export type AnswerText = {
  /** The bytes that are sent, and that replay compares: JSON.stringify of the answer. */
  readonly json: Uint8Array<ArrayBuffer>;
  /** The same between the quotes of a JSON string, as canonical JSON writes it (RFC 8785): what the commitment hashes. */
  readonly escaped: Uint8Array;
  /** The same in zstd frames, one after the other (RFC 8878 § 3): what is stored. */
  readonly packed: Uint8Array;
};

/** Shorter pieces are not worth a place in the cache. */
const WORTH_KEEPING = 256;
const CACHE_BYTES = 16 * 1024 * 1024;

/**
 * Pieces of answers by their text. Answers to different orders are made of the same few long pieces (reasons, duties,
 * warnings), and writing, escaping and compressing these anew was a third of what a stored decision cost.
 */
const pieces = new LRUCache<string, AnswerText>({
  maxSize: CACHE_BYTES,
  sizeCalculation: (piece, text) => 2 * text.length + piece.json.length + piece.escaped.length + piece.packed.length,
});

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

function listOf(values: readonly unknown[]): string {
  let text = '[';
  for (let i = 0; i < values.length; i++) text += i === 0 ? jsonOf(values[i]) : `,${jsonOf(values[i])}`;
  return `${text}]`;
}

/** The JSON of an answer. The same bytes as of JSON.stringify, whether its pieces were met before or not. */
export function answerTextOf(answer: Determination): AnswerText {
  const made: AnswerText[] = [];
  let short = '';
  let before = '{';
  for (const [name, value] of Object.entries(answer)) {
    if (value === undefined) continue;
    const piece = `${before}${JSON.stringify(name)}:${Array.isArray(value) ? listOf(value) : jsonOf(value)}`;
    before = ',';
    if (piece.length < WORTH_KEEPING) short += piece;
    else {
      if (short !== '') made.push(inForms(short, rawFrame));
      short = '';
      made.push(kept(piece));
    }
  }
  made.push(inForms(`${before === '{' ? '{' : short}}`, rawFrame));
  return {
    json: Buffer.concat(made.map((p) => p.json)),
    escaped: Buffer.concat(made.map((p) => p.escaped)),
    packed: Buffer.concat(made.map((p) => p.packed)),
  };
}

function kept(text: string): AnswerText {
  let piece = pieces.get(text);
  if (piece === undefined) {
    piece = inForms(text, packText);
    pieces.set(text, piece);
  }
  return piece;
}

/**
 * `text` begins and ends at punctuation of JSON, so the escapes of the pieces together are those of the whole. It is well-formed:
 * JSON.stringify has written a lone surrogate as its escape.
 */
function inForms(text: string, pack: (bytes: Uint8Array) => Uint8Array): AnswerText {
  const json = Buffer.from(text);
  return { json, escaped: Buffer.from(JSON.stringify(text).slice(1, -1)), packed: pack(json) };
}
