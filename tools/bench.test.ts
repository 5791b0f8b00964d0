import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { main, measures } from './bench.ts';

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

test('each is printed once, under its command', () => {
  const told: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void told.push(text));
  main();
  log.mockRestore();
  const text = told.join('\n');
  for (const command of new Set(rows.map((r) => r.command))) expect(text.split(`\n${command}\n`)).toHaveLength(2);
  expect(told.filter((line) => line.startsWith('  '))).toHaveLength(rows.length);
});

test('npm run bench is that, and CONTRIBUTING names the page', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['bench']).toBe('node tools/bench.ts');
  expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain('bench/README.md');
});
