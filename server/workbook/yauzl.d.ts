// The package carries no types, and those of others are of its second version. Only what is used here.
declare module 'yauzl' {
  export type Entry = {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    /** 0 stored, 8 deflated. */
    readonly compressionMethod: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  };
  export type ZipFile = {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    readLocalFileHeaderPromise(
      entry: Entry,
      options: { readonly minimal: true },
    ): Promise<{ readonly fileDataStart: number }>;
    close(): void;
  };
  type Options = { readonly autoClose?: boolean; readonly lazyEntries?: boolean };
  export function openPromise(path: string, options?: Options): Promise<ZipFile>;
  export function fromBufferPromise(buffer: Buffer, options?: Options): Promise<ZipFile>;
  const yauzl: { openPromise: typeof openPromise; fromBufferPromise: typeof fromBufferPromise };
  export default yauzl;
}
