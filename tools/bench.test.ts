import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measures } from './bench.ts';

const root = join(import.meta.dirname, '..');
const rows = measures(readFileSync(join(root, 'bench', 'README.md'), 'utf8'));

test('every command of the table is there, and every decision that it names', () => {
  expect(rows.length).toBeGreaterThan(15);
  const decisions = readdirSync(join(root, 'docs', 'decisions'));
  for (const { command, measures: what, last, decision } of rows) {
    const [file = ''] = /bench\/\S+\.ts/.exec(command) ?? [];
    expect([command, existsSync(join(root, file))]).toEqual([command, true]);
    expect(file).not.toBe('');
    expect(what && last).not.toBe('');
    if (decision !== '–') expect(decisions.filter((d) => d.startsWith(`${decision}-`)).length).toBe(1);
  }
});

test('npm run bench prints them, and CONTRIBUTING names the page', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['bench']).toBe('node tools/bench.ts');
  expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain('bench/README.md');
});
