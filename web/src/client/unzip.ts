import { unzipSync } from 'fflate';

export { strFromU8 } from 'fflate';

type Options = Parameters<typeof unzipSync>[1];
type Done = (error: Error | null, files: ReturnType<typeof unzipSync>) => void;

/**
 * fflate's `unzip` for read-excel-file, without the workers that it would make of blobs: the content security policy
 * refuses those, and this runs in a worker already. Put in its place by build/sync-unzip.ts.
 */
export function unzip(data: Uint8Array<ArrayBuffer>, options: Options | Done, done?: Done): () => void {
  const finish = typeof options === 'function' ? options : done;
  try {
    finish?.(null, unzipSync(data, typeof options === 'function' ? undefined : options));
  } catch (e) {
    finish?.(e instanceof Error ? e : new Error(String(e)), {});
  }
  return () => undefined;
}
