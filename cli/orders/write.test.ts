import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { CsvReader } from '../../core/app/orders/csv.ts';
import { csvCell, csvRow, WholeFile } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is written is read back, whatever the sizes of the pieces', () => {
  const piece = fc
    .tuple(fc.constantFrom('x', 'ü', '漢', '😀', 'a😀'), fc.integer({ min: 0, max: 150_000 }))
    .map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const path = join(folder, 'out');
      const file = new WholeFile(path);
      for (const text of pieces) file.write(text);
      expect(readdirSync(folder)).not.toContain('out');
      file.finish();
      // Compared as a truth: a difference of a million characters would take minutes to print.
      expect(readFileSync(path, 'utf8') === pieces.join('')).toBe(true);
      expect(readdirSync(folder)).toEqual(['out']);
      rmSync(path);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('cells are read back as they were, but for the apostrophe before what would run', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', '\n', '\r', '=', '-', '+', '@', '\t', '.') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const records = new CsvReader(10_000).read(`h,i\r\n${csvRow(cells)}`, true);
      const back = records[1]?.cells ?? [];
      expect(back.map((c, i) => (c === `'${cells[i]}` && /^[=+\-@\t\r]/.test(cells[i]!) ? cells[i] : c))).toEqual(
        cells,
      );
      // No cell that comes back can be run, unless it is a plain number.
      for (const c of back) expect(/^[=+\-@\t\r]/.test(c) && !/^-\d+(\.\d+)?$/.test(c)).toBe(false);
    }),
    { numRuns: 2000, seed: 2 },
  );
});

test.each([
  [undefined, ''],
  [null, ''],
  [5, '5'],
  [-5.5, '-5.5'],
  [true, 'true'],
  ['-5.5', '-5.5'],
  ['-5.', "'-5."],
  ['plain', 'plain'],
])('%j is written as %s', (value, expected) => expect(csvCell(value)).toBe(expected));
