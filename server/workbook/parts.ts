import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { OperationError } from '@tolhuis/core/app/errors';
import { type Parts, tooLarge, unreadable, WORKBOOK_LIMITS, type WorkbookLimits } from '@tolhuis/core/app/workbook';
import type { Entry } from 'yauzl';
import type { ZipBytes } from './bytes.ts';

type Placed = { readonly entry: Entry; readonly from: number };

/** Unpacked bytes that are given at once. */
const BLOCK = 128 * 1024;

/**
 * The parts of a zip file. Sizes are judged before anything is unpacked and again while it is; checksums at the end of a
 * part, so that a damaged byte is never read as another country.
 * @throws OperationError 'bad-input'
 */
export async function zipParts(bytes: ZipBytes, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Parts> {
  const placed = await directory(bytes, limits);
  return {
    has: (name) => placed.has(name.toLowerCase()),
    async *text(name, most) {
      const found = placed.get(name.toLowerCase());
      if (!found) throw unreadable(`the part ${name} is missing`);
      refuseBySize(name, found.entry, most, limits);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      let size = 0;
      let sum = 0;
      try {
        for await (const block of unpacked(bytes, found)) {
          size += block.length;
          if (size > found.entry.uncompressedSize)
            throw unreadable(`the part ${name} is longer than the zip file says`);
          sum = crc32(block, sum);
          const text = decoder.decode(block, { stream: true });
          if (text !== '') yield text;
        }
        yield decoder.decode();
      } catch (cause) {
        if (cause instanceof OperationError) throw cause;
        if ((cause as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
          throw unreadable(`the part ${name} is not UTF-8`);
        throw unreadable(`the part ${name} cannot be unpacked (${(cause as Error).message.slice(0, 80)})`);
      }
      if (size !== found.entry.uncompressedSize || sum !== found.entry.crc32)
        throw unreadable(`the part ${name} does not have the checksum that the zip file says`);
    },
  };
}

/** Every part by its name in small letters (names that differ in case only are one name: ECMA-376 part 2). */
async function directory(bytes: ZipBytes, limits: WorkbookLimits): Promise<Map<string, Placed>> {
  const placed = new Map<string, Placed>();
  try {
    const zip = await bytes.zip();
    try {
      if (zip.entryCount > limits.entries)
        throw tooLarge(`it holds ${zip.entryCount} files; ${limits.entries} is the most`);
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName.toLowerCase();
        if (name.endsWith('/')) continue;
        if (placed.has(name)) throw unreadable(`it holds two files of the name ${entry.fileName.slice(0, 80)}`);
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        placed.set(name, { entry, from: fileDataStart });
      }
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof OperationError) throw cause;
    throw unreadable((cause as Error).message.slice(0, 120).replace(/\.$/, ''));
  }
  return placed;
}

/** What a part says of itself, before it is unpacked. */
function refuseBySize(name: string, entry: Entry, most: number, limits: WorkbookLimits): void {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) throw unreadable('it is protected with a password', 'Save it without one.');
  if (compressionMethod !== 0 && compressionMethod !== 8)
    throw unreadable(`the part ${name} is packed by method ${compressionMethod}`, 'Save it again as .xlsx.');
  if (uncompressedSize > most)
    throw tooLarge(`its part ${name} unpacks to ${uncompressedSize} bytes; ${most} is the most`);
  if (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio)
    throw tooLarge(
      `its part ${name} unpacks to ${Math.round(uncompressedSize / Math.max(1, compressedSize))} times its size; ${limits.ratio} is the most`,
    );
}

function unpacked(bytes: ZipBytes, { entry, from }: Placed): AsyncIterable<Uint8Array> {
  const packed = bytes.read(from, entry.compressedSize);
  if (entry.compressionMethod === 0) return packed;
  // Whoever reads the unpacked side hears of every fault, so the end of the pipe has nothing more to tell.
  return pipeline(Readable.from(packed, { objectMode: false }), createInflateRaw({ chunkSize: BLOCK }), () => {});
}
