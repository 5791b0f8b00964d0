/** Encodings in which a table or JSON is read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of a text by its first bytes: by its byte-order mark, else by where the zero byte of its first character
 * stands (a table and JSON begin with an ASCII character: RFC 4627, 3). Spreadsheets write UTF-16 as "Unicode text".
 */
export function encodingOf([a, b]: ArrayLike<number> & Iterable<number>): Encoding {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0) return 'utf-16le';
  return a === 0 && b !== undefined && b !== 0 ? 'utf-16be' : 'utf-8';
}

/** What a file is that is no text, by its first bytes; undefined for what may be text. */
export function kindOfBytes([a, b, c, d]: ArrayLike<number> & Iterable<number>):
  | 'zip'
  | 'old-office'
  | 'gzip'
  | undefined {
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return 'zip';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'old-office';
  return a === 0x1f && b === 0x8b ? 'gzip' : undefined;
}
