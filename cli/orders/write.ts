import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app';

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
      throw badInput({
        path: '',
        message: `cannot write '${path}': ${(e as Error).message}.`,
        remedy: 'Check the folder and its rights.',
      });
    }
  }

  write(text: string): void {
    this.pending.push(text);
    this.size += text.length;
    if (this.size > 1 << 20) this.flush();
  }

  private flush(): void {
    writeSync(this.handle, this.pending.join(''));
    this.pending = [];
    this.size = 0;
  }

  /** Writes what is left and puts the file in its place. */
  finish(): void {
    this.flush();
    closeSync(this.handle);
    renameSync(this.temporary, this.path);
  }

  discard(): void {
    try {
      closeSync(this.handle);
    } catch {
      // already closed: nothing to keep
    }
    if (existsSync(this.temporary)) rmSync(this.temporary);
  }
}

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
