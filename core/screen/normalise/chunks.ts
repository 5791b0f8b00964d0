import { chunkWords } from './chunk-words.ts';
import { KnownChunks } from './known-chunks.ts';
import { type Token, tokenOf } from './token.ts';

const CHUNK = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;
const HYPHEN = 45;
/** The small letter or digit that each ASCII code is read as; 0 for what parts chunks. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-z0-9]/i.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
/** Longer chunks are read anew. */
const MAX_CHUNK = 40;

/** Chunks of ASCII in small letters, by these letters. */
const known = new KnownChunks(MAX_CHUNK);
/** The small letters of the chunk at hand. */
const letters = new Uint8Array(MAX_CHUNK);

/** Other chunks read lately: where capitals inside say something, or in other alphabets. Bounded. */
const others = new Map<string, readonly Token[]>();
const MAX_OTHERS = 20_000;

/**
 * Adds the tokens of the chunks of a text, until there are `most` or more; true where chunks are left unread. `ascii`: the
 * text has ASCII characters only.
 */
export function readChunks(text: string, ascii: boolean, most: number, out: Token[]): boolean {
  if (!ascii) {
    for (const chunk of text.match(CHUNK) ?? []) {
      if (out.length >= most) return true;
      readOther(chunk, out);
    }
    return false;
  }
  const end = text.length;
  for (let from = 0; from < end; ) {
    if (SMALL[text.charCodeAt(from)] === 0) from++;
    else if (out.length >= most) return true;
    else from = readChunk(text, from, end, out) + 1;
  }
  return false;
}

/** Adds the tokens of the chunk that begins at a place; where it ends. */
function readChunk(text: string, from: number, end: number, out: Token[]): number {
  let h = 0x811c9dc5;
  let to = from;
  let afterSmall = false;
  let camel = false;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    let small = SMALL[code]!;
    if (small === 0) {
      // A hyphen holds two parts together.
      if (code !== HYPHEN || to + 1 === end || SMALL[text.charCodeAt(to + 1)] === 0) break;
      small = HYPHEN;
    }
    if (small !== code) camel ||= afterSmall;
    afterSmall = small === code && code >= 97;
    if (to - from < MAX_CHUNK) letters[to - from] = small;
    h = Math.imul(h ^ small, 0x01000193);
  }
  const length = to - from;
  if (camel || length > MAX_CHUNK) {
    readOther(text.slice(from, to), out);
    return to;
  }
  let at = known.find(letters, length, h);
  if (at < 0) {
    const tokens = tokensOf(smallLetters(length));
    at = known.add(letters, length, h, tokens[0]!, tokens.length > 1 ? tokens : undefined);
  }
  const all = known.tokens[at];
  if (all === undefined) out.push(known.first[at]!);
  else for (const token of all) out.push(token);
  return to;
}

/** The chunk at hand as a string of its own: engines make slices as windows on a whole text, which they keep. */
function smallLetters(length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(letters[i]!);
  return text;
}

function readOther(chunk: string, out: Token[]): void {
  let tokens = others.get(chunk);
  if (tokens === undefined) {
    tokens = tokensOf(chunk);
    if (chunk.length <= MAX_CHUNK) {
      if (others.size >= MAX_OTHERS) others.clear();
      others.set(chunk, tokens);
    }
  }
  for (const token of tokens) out.push(token);
}

function tokensOf(chunk: string): Token[] {
  const words: string[] = [];
  chunkWords(chunk, words);
  return words.map(tokenOf);
}
