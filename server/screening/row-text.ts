import { encodingOf } from '@tolhuis/core/app/orders';
import { RowError } from './query.ts';

/** Bytes as a stream gives them. */
export type Bytes = AsyncIterable<Uint8Array | string>;

/** Most bytes of a workbook that comes through a pipe, and so must be kept. */
const LARGEST_KEPT = 256 * 1024 * 1024;

/** The first bytes of a stream (eight, where there are as many), and all of them again. @throws RowError when it cannot be read */
export async function peeked(
  source: Bytes,
  path: string,
): Promise<{ start: Uint8Array; bytes: AsyncGenerator<Uint8Array> }> {
  const blocks = readable(source, path);
  const first: Uint8Array[] = [];
  for (let size = 0; size < 8; ) {
    const { value, done } = await blocks.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const bytes = (async function* () {
    yield* first;
    yield* blocks;
  })();
  return { start: Buffer.concat(first).subarray(0, 8), bytes };
}

async function* readable(source: Bytes, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const block of source) yield typeof block === 'string' ? Buffer.from(block) : block;
  } catch (cause) {
    throw new RowError(
      path,
      `could not be read (${cause instanceof Error ? cause.message : String(cause)})`,
      'It is damaged, cut off or not readable.',
    );
  }
}

/** All of it at once. @throws RowError when it is larger than 256 MiB */
export async function wholeOf(bytes: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const block of bytes) {
    size += block.length;
    if (size > LARGEST_KEPT)
      throw new RowError(path, `a workbook of more than ${LARGEST_KEPT} bytes`, 'Give it as a file, or as CSV.');
    all.push(block);
  }
  return Buffer.concat(all);
}

/** Strict text across the borders of blocks, a byte-order mark taken off. @throws RowError on bytes that are no text */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  start: Uint8Array,
  path: string,
): AsyncGenerator<string> {
  const encoding = encodingOf(start);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (block?: Uint8Array): string => {
    try {
      return decoder.decode(block, { stream: block !== undefined });
    } catch {
      const at = block === undefined ? line : line + linesBeforeDamage(block, encoding);
      throw new RowError(
        `${path}, line ${at}`,
        `not valid ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}`,
        'Save it as UTF-8 (a spreadsheet calls it "CSV UTF-8"), or as .xlsx.',
      );
    }
  };
  for await (const block of bytes) {
    const text = decode(block);
    line += lineEnds(text);
    if (text !== '') yield text;
  }
  const tail = decode();
  if (tail !== '') yield tail;
}

const lineEnds = (text: string): number => {
  let count = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) count++;
  return count;
};

/** Lines of a block that end before what is no text in it. Its first bytes may be the end of a character, which is no damage. */
function linesBeforeDamage(block: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(block);
  const damage = text.indexOf('\ufffd', 3);
  return lineEnds(damage === -1 ? '' : text.slice(0, damage));
}
