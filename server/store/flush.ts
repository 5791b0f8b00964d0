import { closeSync, fdatasync, openSync } from 'node:fs';
import { StoreError } from './errors.ts';

/** Resolves once all that was written to the open file before is on the disk (POSIX fdatasync); a test gives one that fails. */
export type Datasync = (handle: number) => Promise<void>;

const systemDatasync: Datasync = (handle) =>
  new Promise((resolve, reject) => fdatasync(handle, (error) => (error ? reject(error) : resolve())));

/**
 * Brings one file to the disk from a thread of Node's pool. SQLite's own flush at a commit holds up the event loop and keeps
 * the right to write from other processes for as long as the disk takes, which was most of what the slowest answers waited for.
 */
export class Flusher {
  readonly #file: string;
  readonly #datasync: Datasync;
  #handle: number | undefined;
  #failed: StoreError | undefined;

  constructor(file: string, datasync: Datasync = systemDatasync) {
    this.#file = file;
    this.#datasync = datasync;
  }

  /** @throws StoreError 'disk-failing' where an earlier flush failed */
  refuseAfterFailure(): void {
    if (this.#failed !== undefined) throw this.#failed;
  }

  /**
   * All that was written to the file so far is on the disk once this resolves. After a failure every later call fails too:
   * the kernel reports a lost page once, and then holds it for written (https://lwn.net/Articles/752063/).
   * @throws StoreError 'disk-failing'
   */
  async flush(): Promise<void> {
    this.refuseAfterFailure();
    try {
      // For writing: Windows flushes no handle that may only read.
      this.#handle ??= openSync(this.#file, 'r+');
      await this.#datasync(this.#handle);
    } catch (thrown) {
      this.#failed = new StoreError(
        'disk-failing',
        'What was written could not be brought to the disk; nothing more is written until the desk is started again.',
        thrown,
      );
      throw this.#failed;
    }
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
