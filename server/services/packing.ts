import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Level 1 with tables sized for texts of some ten kilobytes: the usual tables of half a megabyte would be made anew for
 * each, which costs as much as compressing.
 */
const PACKING = {
  chunkSize: 8192,
  params: {
    [constants.ZSTD_c_compressionLevel]: 1,
    [constants.ZSTD_c_windowLog]: 16,
    [constants.ZSTD_c_hashLog]: 13,
  },
};

/** Text or its UTF-8 as one zstd frame. */
export const packText = (text: string | Uint8Array): Uint8Array => zstdCompressSync(text, PACKING);

/** The text of one frame, or of several one after the other. */
export const unpackText = (bytes: Uint8Array): string => zstdDecompressSync(bytes).toString('utf8');

const MAGIC = 0xfd2fb528;
/** Frame_Header_Descriptor: content size in four bytes, single segment, no checksum (RFC 8878 § 3.1.1.1.1). */
const DESCRIPTOR = 0xa0;
/** Block_Maximum_Size (RFC 8878 § 3.1.1.2.4). */
const MOST_IN_BLOCK = 128 * 1024;
const BLOCK_HEADER = 3;
const FRAME_HEADER = 9;

/** Bytes as a zstd frame of raw blocks, for what is too short to be worth compressing (RFC 8878 § 3.1.1.2.2). */
export function rawFrame(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / MOST_IN_BLOCK));
  const frame = Buffer.allocUnsafe(FRAME_HEADER + blocks * BLOCK_HEADER + bytes.length);
  frame.writeUInt32LE(MAGIC, 0);
  frame.writeUInt8(DESCRIPTOR, 4);
  frame.writeUInt32LE(bytes.length, 5);
  let at = FRAME_HEADER;
  for (let block = 0; block < blocks; block++) {
    const part = bytes.subarray(block * MOST_IN_BLOCK, (block + 1) * MOST_IN_BLOCK);
    const last = block === blocks - 1 ? 1 : 0;
    frame.writeUIntLE((part.length << 3) | last, at, BLOCK_HEADER);
    frame.set(part, at + BLOCK_HEADER);
    at += BLOCK_HEADER + part.length;
  }
  return frame;
}
