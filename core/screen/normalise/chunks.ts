import { chunkWords } from './chunk-words.ts';
import { type Token, tokenOf } from './token.ts';

/** What a chunk of a name was read as. */
type Chunk = { text: string; tokens: readonly Token[] };

/**
 * The chunks read lately, most of which come back: an open hash table over the letters as they stand in a name, so that
 * looking one up makes no string. Bounded; full, it begins anew.
 */
const MAX_REMEMBERED = 50_000;
const SLOTS = 1 << 17;
const slots = new Int32Array(SLOTS);
let chunks: Chunk[] = [];
/** Longer chunks are read anew. */
const MAX_CHUNK = 40;

const CHUNK = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;
const HYPHEN = 45;
/** One for the codes of ASCII letters and digits. */
const ALPHANUMERIC = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Adds the tokens of the chunks of a text, until there are `most` or more. `ascii`: the text has ASCII characters only. */
export function readChunks(text: string, ascii: boolean, most: number, out: Token[]): void {
  if (!ascii) {
    for (const chunk of text.match(CHUNK) ?? []) {
      readChunk(chunk, 0, chunk.length, out);
      if (out.length >= most) return;
    }
    return;
  }
  const end = text.length;
  for (let from = 0; from < end; ) {
    if (ALPHANUMERIC[text.charCodeAt(from)] !== 1) {
      from++;
      continue;
    }
    let to = from + 1;
    for (; to < end; to++) {
      const code = text.charCodeAt(to);
      if (ALPHANUMERIC[code] === 1) continue;
      // A hyphen holds two parts together.
      if (code !== HYPHEN || to + 1 === end || ALPHANUMERIC[text.charCodeAt(to + 1)] !== 1) break;
    }
    readChunk(text, from, to, out);
    if (out.length >= most) return;
    from = to + 1;
  }
}

function readChunk(text: string, from: number, to: number, out: Token[]): void {
  if (to - from > MAX_CHUNK) {
    for (const token of tokensOf(text.slice(from, to))) out.push(token);
    return;
  }
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  let slot = (h ^ (h >>> 15)) & (SLOTS - 1);
  for (; ; slot = (slot + 1) & (SLOTS - 1)) {
    const at = slots[slot]!;
    if (at === 0) break;
    const known = chunks[at - 1]!;
    if (!isChunk(known.text, text, from, to)) continue;
    const { tokens } = known;
    for (let i = 0; i < tokens.length; i++) out.push(tokens[i]!);
    return;
  }
  const tokens = remember(text, from, to, slot);
  for (let i = 0; i < tokens.length; i++) out.push(tokens[i]!);
}

function isChunk(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** A piece of a text that does not keep the whole text in memory: engines make longer slices as windows on the text. */
function copyOf(text: string, from: number, to: number): string {
  if (to - from <= 12) return text.slice(from, to);
  const codes: number[] = [];
  for (let i = from; i < to; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

function remember(text: string, from: number, to: number, slot: number): readonly Token[] {
  const copy = copyOf(text, from, to);
  const tokens = tokensOf(copy);
  if (chunks.length >= MAX_REMEMBERED) {
    slots.fill(0);
    chunks = [];
    return tokens;
  }
  chunks.push({ text: copy, tokens });
  slots[slot] = chunks.length;
  return tokens;
}

function tokensOf(chunk: string): Token[] {
  const words: string[] = [];
  chunkWords(chunk, words);
  return words.map(tokenOf);
}
