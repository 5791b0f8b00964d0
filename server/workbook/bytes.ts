import { type BigIntStats, createReadStream, statSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app/errors';
import yauzl, { type ZipFile } from 'yauzl';

/** The bytes of a zip file, of which any part can be read. */
export type ZipBytes = {
  zip(): Promise<ZipFile>;
  /** @throws OperationError when a file has changed since it was opened */
  read(from: number, length: number): AsyncIterable<Uint8Array>;
};

const BLOCK = 256 * 1024;

/** A file on disk. It is opened for each reading, and must be the same at the end of each. */
export function bytesOfFile(path: string): ZipBytes {
  const before = statSync(path, { bigint: true });
  return {
    zip: () => yauzl.openPromise(path, { autoClose: false }),
    async *read(from, length) {
      if (length > 0) yield* createReadStream(path, { start: from, end: from + length - 1, highWaterMark: BLOCK });
      if (!same(before, statSync(path, { bigint: true })))
        throw badInput({
          path: '',
          message: `'${path}' was changed while it was read.`,
          remedy: 'Run the command again.',
        });
    },
  };
}

/** Bytes that stand in memory. */
export function bytesInMemory(bytes: Uint8Array): ZipBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    zip: () => yauzl.fromBufferPromise(buffer),
    async *read(from, length) {
      for (let at = from; at < from + length; at += BLOCK)
        yield buffer.subarray(at, Math.min(at + BLOCK, from + length));
    },
  };
}

const same = (a: BigIntStats, b: BigIntStats): boolean =>
  a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
