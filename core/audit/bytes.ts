/**
 * Bytes, hexadecimal text and UTF-8: the little that hashing needs, without `node:` imports, because this room also runs
 * in a browser.
 */

const utf8 = new TextEncoder();

/** UTF-8 bytes of `text`. Lone surrogates would become U+FFFD: callers refuse them first (see canonical.ts). */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  return utf8.encode(text);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal text of `bytes`, two characters a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte]!;
  return text;
}

/** True where `text` is lower-case hexadecimal, of exactly `byteLength` bytes where that is given. */
export function isHex(text: unknown, byteLength?: number): text is string {
  if (typeof text !== 'string' || !/^(?:[0-9a-f]{2})*$/.test(text)) return false;
  return byteLength === undefined || text.length === byteLength * 2;
}

/** Bytes of lower-case hexadecimal `text`. Throws a TypeError on anything else: one value has one spelling. */
export function fromHex(text: string): Uint8Array {
  if (!isHex(text as unknown)) throw new TypeError(`Not lower-case hexadecimal of whole bytes: "${text.slice(0, 40)}"`);
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = 16 * digitOf(text.charCodeAt(2 * i)) + digitOf(text.charCodeAt(2 * i + 1));
  return bytes;
}

/** Value of a hexadecimal digit that was checked before: '0' is 0x30, 'a' is 0x61. */
const digitOf = (code: number): number => (code < 0x61 ? code - 0x30 : code - 0x57);

/** The parts one after another. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
