import { type Parts, tooLarge, unreadable, WORKBOOK_LIMITS } from '@tolhuis/core/app/workbook';
import { type UnzipFileInfo, unzipSync } from 'fflate';

const MIB = 1024 * 1024;

/** What a workbook may hold in a browser: a page keeps every order that it reads. */
export const BROWSER_LIMITS = { ...WORKBOOK_LIMITS, sheetBytes: 256 * MIB, stringsBytes: 128 * MIB };

/** Characters that are given at once. */
const PIECE = 64 * 1024;

/** The parts of a zip file in memory; one is unpacked when it is asked for. @throws OperationError 'bad-input' */
export function partsOf(bytes: Uint8Array): Parts {
  const files = new Map<string, UnzipFileInfo>();
  const unzip = (filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(bytes as Uint8Array<ArrayBuffer>, { filter });
    } catch (cause) {
      throw unreadable(cause instanceof Error ? cause.message.slice(0, 120) : String(cause));
    }
  };
  unzip((file) => {
    const name = file.name.toLowerCase();
    if (files.has(name)) throw unreadable(`it holds two files of the name ${file.name.slice(0, 80)}`);
    if (files.size >= BROWSER_LIMITS.entries) throw tooLarge(`it holds more than ${BROWSER_LIMITS.entries} files`);
    files.set(name, file);
    return false;
  });
  return {
    has: (name) => files.has(name.toLowerCase()),
    async *text(name, most) {
      const file = files.get(name.toLowerCase());
      if (file === undefined) throw unreadable(`the part ${name} is missing`);
      if (file.originalSize > most)
        throw tooLarge(`its part ${name} unpacks to ${file.originalSize} bytes; ${most} is the most`);
      if (file.originalSize > BROWSER_LIMITS.ratioFrom && file.originalSize > file.size * BROWSER_LIMITS.ratio)
        throw tooLarge(`its part ${name} unpacks to more than ${BROWSER_LIMITS.ratio} times its size`);
      const part = unzip((f) => f.name === file.name)[file.name];
      if (part === undefined) throw unreadable(`the part ${name} cannot be unpacked`);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for (let at = 0; at < part.length; at += PIECE) {
        try {
          yield decoder.decode(part.subarray(at, at + PIECE), { stream: at + PIECE < part.length });
        } catch {
          throw unreadable(`the part ${name} is not UTF-8`);
        }
      }
    },
  };
}
