import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { writeAllOrFail } from './whole-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A disk that becomes full takes the first part of a text and says so by the number of bytes alone.
let most = 3;
const short = (fd: number, bytes: Uint8Array, at: number, length: number): number => {
  if (most === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  return writeSync(fd, bytes, at, Math.min(length, most));
};

const written = (stream: Writable, text: string): Promise<Error | null | undefined> =>
  new Promise((resolve) => {
    stream.on('error', () => undefined);
    stream.write(text, resolve);
  });

test('a text that a file takes in parts arrives whole, or fails', async () => {
  const path = join(folder, 'answers.jsonl');
  const fd = openSync(path, 'w');
  const stream = new Writable();
  writeAllOrFail(stream, fd, short);
  expect(await written(stream, 'één antwoord\n')).toBeFalsy();
  expect(readFileSync(path, 'utf8')).toBe('één antwoord\n');
  most = 0;
  expect(await written(stream, 'en nog een\n')).toMatchObject({ code: 'ENOSPC' });
  closeSync(fd);
});

test('a pipe and a terminal are left as they are, and so is a closed descriptor', () => {
  const stream = new Writable();
  const { _write } = stream;
  writeAllOrFail(stream, 987_654);
  expect(stream._write).toBe(_write);
});
