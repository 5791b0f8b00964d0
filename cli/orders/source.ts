import {
  type BigIntStats,
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { badInput } from '@tolhuis/core/app/errors';

/** Largest input that is read. */
export const LARGEST_INPUT = 1024 * 1024 * 1024;
/** Largest input that has to be read whole: one JSON value, or a workbook that is no file. */
export const LARGEST_WHOLE = 256 * 1024 * 1024;
const BLOCK = 256 * 1024;

/** An input that can be gone through as often as needed, and is the same every time. */
export type Source = {
  /** Where it is, when it is a file that can be read at any place. */
  readonly path?: string;
  /** The bytes in blocks. A block is only good until the next one. @throws OperationError when a file has changed meanwhile */
  blocks(): Iterable<Uint8Array>;
  /** All of it at once. @throws OperationError when it is larger than {@link LARGEST_WHOLE} */
  whole(): Uint8Array;
};

/** A file by its path, or standard input ('-'), whose bytes are kept. @throws OperationError 'bad-input' */
export async function openSource(path: string): Promise<Source> {
  if (path === '-') return kept(process.stdin, 'on standard input');
  if (!existsSync(path))
    throw badInput({ path: '', message: `no file '${path}'.`, remedy: 'Check the path; use - for standard input.' });
  const is = statSync(path, { bigint: true });
  if (is.isDirectory()) throw badInput({ path: '', message: `'${path}' is a folder.`, remedy: 'Name a file.' });
  // A pipe or a device can be read once only.
  if (!is.isFile()) return kept(createReadStream(path), `in '${path}'`);
  if (is.size > LARGEST_INPUT)
    throw badInput({
      path: '',
      message: `the file has ${is.size} bytes; ${LARGEST_INPUT} is the most.`,
      remedy: 'Split it.',
    });
  return of(() => fileBlocks(path, is), path);
}

const of = (blocks: () => Iterable<Uint8Array>, path?: string): Source => ({
  ...(path !== undefined ? { path } : {}),
  blocks,
  whole() {
    const all: Uint8Array[] = [];
    let size = 0;
    for (const block of blocks()) {
      size += block.length;
      if (size > LARGEST_WHOLE)
        throw badInput({
          path: '',
          message: `more than ${LARGEST_WHOLE} bytes that must be read at once.`,
          remedy: 'Write the orders as CSV or as JSON Lines (one question a line): those may be longer.',
        });
      all.push(block.slice());
    }
    return Buffer.concat(all);
  },
});

async function kept(stream: AsyncIterable<unknown>, where: string): Promise<Source> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += (chunk as Uint8Array).length;
    if (total > LARGEST_INPUT)
      throw badInput({ path: '', message: `more than ${LARGEST_INPUT} bytes ${where}.`, remedy: 'Split the input.' });
    chunks.push(chunk as Uint8Array);
  }
  return of(() => chunks);
}

function* fileBlocks(path: string, is: BigIntStats): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const block = new Uint8Array(BLOCK);
    for (let at = 0; ; ) {
      const read = readSync(file, block, 0, BLOCK, at);
      if (read === 0) break;
      at += read;
      yield block.subarray(0, read);
    }
    // What was checked and what is answered are two readings: they must be of one content.
    const now = fstatSync(file, { bigint: true });
    if (now.ino !== is.ino || now.size !== is.size || now.mtimeNs !== is.mtimeNs)
      throw badInput({
        path: '',
        message: `'${path}' was changed while it was read.`,
        remedy: 'Run the command again.',
      });
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a source, at most eight. */
export function startOf(source: Source): Uint8Array {
  const start: number[] = [];
  for (const block of source.blocks()) {
    start.push(...block.subarray(0, 8 - start.length));
    if (start.length >= 8) break;
  }
  return Uint8Array.from(start);
}
