import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';

/**
 * Makes standard output write all of a text or fail, where it is a file. Node writes to a file once and takes what was
 * written for all (`SyncWriteStream`): on a disk that becomes full in the middle of a text the rest would be gone without a
 * word, and the exit status would be 0.
 * @param stream standard output @param fd its descriptor @param write gives how many bytes were written, which may be fewer
 */
export function writeAllOrFail(
  stream: Writable,
  fd: number,
  write: (fd: number, bytes: Uint8Array, at: number, length: number) => number = writeSync,
): void {
  if (!isFile(fd)) return;
  stream._write = (chunk: Uint8Array | string, encoding, done) => {
    try {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
      for (let at = 0; at < bytes.length; ) at += write(fd, bytes, at, bytes.length - at);
      done();
    } catch (e) {
      done(e as Error);
    }
  };
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false; // closed by whoever started us: nothing is written, and nobody reads
  }
}
