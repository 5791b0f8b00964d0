import { ListFormatError, type Signals } from '../read.ts';

/** Encodings that a source is known to publish in; anything else is refused rather than guessed. */
export type Encoding = 'utf-8' | 'utf-8 or windows-1252';

/**
 * Bytes to text. A UTF-8 or UTF-16 byte order mark is honoured; a null byte or an undecodable byte is refused, except
 * that `utf-8 or windows-1252` (the BIS source files) falls back to windows-1252 and says so.
 * @throws ListFormatError naming the first bad byte
 */
export function textOf(input: string | Uint8Array, signals: Signals, encoding: Encoding = 'utf-8'): string {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decode(input, signals, encoding);
  const zero = text.indexOf('\0');
  if (zero >= 0)
    throw new ListFormatError(
      'a null character',
      lineOf(text, zero),
      'This is not a text file, or it was damaged: fetch it again.',
    );
  return text;
}

function decode(bytes: Uint8Array, signals: Signals, encoding: Encoding): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new ListFormatError(
      'the file is gzip-compressed',
      'byte 0',
      'Unpack it first; `tolhuis lists import` does so by itself.',
    );
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    signals.raise('encoding', 'the file is UTF-16, not UTF-8', 'byte 0');
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (encoding === 'utf-8')
      throw new ListFormatError(
        `not valid UTF-8 (${cause instanceof Error ? cause.message : String(cause)})`,
        `byte ${firstBadByte(bytes)}`,
        'The file is damaged or in another encoding: fetch it again, or save it as UTF-8.',
      );
    signals.raise('encoding', 'the file is windows-1252, not UTF-8', `byte ${firstBadByte(bytes)}`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Index of the first byte that is not UTF-8, found by halving: a prefix that decodes (as a stream) holds none. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const mid = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, mid), { stream: true });
      good = mid;
    } catch {
      bad = mid; // the answer sought, not an error: this prefix already holds the bad byte
    }
  }
  return good;
}

/** `line N` of an offset in a text, for messages. */
export function lineOf(text: string, offset: number): string {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return `line ${line}`;
}

/** Trims, joins runs of white space, and gives undefined for what is left empty. */
export function clean(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  const trimmed = value.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? undefined : trimmed;
}
