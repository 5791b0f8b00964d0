import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app/errors';

/**
 * A file that appears whole or not at all: written beside its place under another name, renamed at the end.
 * `discard` (or a crash) leaves nothing under the real name.
 */
export class WholeFile {
  readonly path: string;
  private readonly temporary: string;
  private readonly handle: number;
  private pending = '';
  /** One buffer for all of the file: a new one for every block would wait outside the heap to be collected. */
  private readonly bytes = Buffer.allocUnsafe(3 * BLOCK);

  constructor(path: string) {
    this.path = path;
    this.temporary = `${path}.${process.pid}.part`;
    // Before there is a file: a Ctrl-C at the very moment in which it is made leaves none.
    process.once('exit', this.onExit);
    for (const signal of SIGNALS) process.once(signal, this.onSignal);
    try {
      this.handle = openSync(this.temporary, 'w');
    } catch (e) {
      this.unlisten();
      throw cannotWrite(path, e);
    }
  }

  /** Where the text stands until it is whole, for writers that open files themselves. */
  get part(): string {
    return this.temporary;
  }

  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= BLOCK) this.flush();
  }

  private flush(): void {
    const text = this.pending;
    this.pending = '';
    try {
      for (let from = 0; from < text.length; ) {
        // No character is cut in two: a block ends before the first half of a pair.
        let to = Math.min(from + BLOCK, text.length);
        if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1]!)) to--;
        const size = this.bytes.write(text.slice(from, to));
        for (let at = 0; at < size; ) at += writeSync(this.handle, this.bytes, at, size - at);
        from = to;
      }
    } catch (e) {
      throw cannotWrite(this.path, e);
    }
  }

  /** Writes what is left and puts the file in its place. */
  finish(): void {
    this.flush();
    try {
      closeSync(this.handle);
      renameSync(this.temporary, this.path);
    } catch (e) {
      throw cannotWrite(this.path, e);
    }
    this.unlisten();
  }

  discard(): void {
    try {
      closeSync(this.handle);
    } catch {
      // already closed: nothing to keep
    }
    rmSync(this.temporary, { force: true });
    this.unlisten();
  }

  private readonly onExit = (): void => rmSync(this.temporary, { force: true });
  private readonly onSignal = (signal: NodeJS.Signals): void => {
    this.discard();
    process.kill(process.pid, signal); // our listener is gone: the signal now does what it always does
  };

  private unlisten(): void {
    process.removeListener('exit', this.onExit);
    for (const signal of SIGNALS) process.removeListener(signal, this.onSignal);
  }
}

/** Characters that are written at once; each takes at most three bytes of UTF-8 (a pair takes four). */
const BLOCK = 1 << 17;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The error of a disk as one for people, with what to do. */
export const cannotWrite = (path: string, e: unknown): Error =>
  badInput({
    path: '',
    message: `cannot write '${path}': ${(e as Error).message}.`,
    remedy: 'Check the folder, its rights and the room on the disk.',
  });

/**
 * One CSV cell (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP: = + - @, tab and carriage return at the start); plain numbers stay numbers.
 */
export function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  let text = String(value);
  if (!/[=+\-@\t\r",\n;]/.test(text)) return text; // nearly every cell
  if (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)) text = `'${text}`;
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvRow = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\r\n`;
