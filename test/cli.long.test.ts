import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a line of 200 MB is refused with its line, exit 2, nothing on standard output', () => {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'tolhuis-long-'));
  const path = join(folder, 'long.jsonl');
  const file = openSync(path, 'w');
  writeSync(file, '{"on":"2026-11-21","item":{}}\n{"on":"2026-11-21","item":{},"redFlags":["');
  const block = 'x'.repeat(1_000_000);
  for (let i = 0; i < 200; i++) writeSync(file, block);
  writeSync(file, '"]}\n');
  closeSync(file);
  const done = spawnSync(process.execPath, [join(root, 'cli/bin/tolhuis.mjs'), 'decide', path, '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(done).toMatchObject({ status: 2, stdout: '' });
  expect(done.stderr).toMatch(/line 2: the line has 200\d+ characters/);
}, 120_000);
