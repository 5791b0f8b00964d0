// The package carries no types. Only what is used here.
declare module 'yazl' {
  type Options = { readonly mtime?: Date; readonly compressionLevel?: number; readonly forceDosTimestamp?: boolean };
  /** A zip file that is written in order: `outputStream` gives its bytes as they come. */
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(buffer: Buffer, name: string, options?: Options): void;
    addReadStream(stream: NodeJS.ReadableStream, name: string, options?: Options): void;
    on(event: 'error', listener: (cause: Error) => void): this;
    end(): void;
  }
  const yazl: { ZipFile: typeof ZipFile };
  export default yazl;
}
