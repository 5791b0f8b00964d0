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
  private pending: string[] = [];
  private size = 0;

  constructor(path: string) {
    this.path = path;
    this.temporary = `${path}.${process.pid}.part`;
    try {
      this.handle = openSync(this.temporary, 'w');
    } catch (e) {
      throw cannotWrite(path, e);
    }
    process.once('exit', this.onExit);
    for (const signal of SIGNALS) process.once(signal, this.onSignal);
  }

  /** Where the text stands until it is whole, for writers that open files themselves. */
  get part(): string {
    return this.temporary;
  }

  write(text: string): void {
    this.pending.push(text);
    this.size += text.length;
    if (this.size > 1 << 20) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending.join(''));
    this.pending = [];
    this.size = 0;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
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

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cannotWrite = (path: string, e: unknown): Error =>
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
  if (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)) text = `'${text}`;
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvRow = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\r\n`;
