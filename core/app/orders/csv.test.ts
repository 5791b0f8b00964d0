import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../test/support/long.ts';
import { CsvError, CsvReader } from './csv.ts';

/** All records of a text that comes in pieces of these sizes. */
function read(text: string, sizes: readonly number[] = []): string[][] {
  const reader = new CsvReader(1000);
  const records: string[][] = [];
  let at = 0;
  for (const size of sizes) {
    records.push(...reader.read(text.slice(at, at + size), false).map((r) => [...r.cells]));
    at += size;
  }
  return [...records, ...reader.read(text.slice(at), true).map((r) => [...r.cells])];
}

/** The same text by csv-parse, the library that this reader stands in for: the oracle. */
function byLibrary(text: string, end: string): string[][] | 'error' {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: end });
  } catch {
    return 'error';
  }
}

const orError = <T>(f: () => T): T | 'error' => {
  try {
    return f();
  } catch (e) {
    if (e instanceof CsvError) return 'error';
    throw e;
  }
};

describe('CSV', () => {
  const token = fc.constantFrom('a', ',', '"', '""', 'END', ' ', 'é', '漢', ';', '"x"', '"a,b"', ',"",');
  const sizes = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 12 });

  test.each(['\n', '\r\n'])('reads as csv-parse does, in whatever pieces the text comes (%j)', (end) => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), sizes, (tokens, cut) => {
        // The first line has a comma, so that the separator is not in question.
        const text = `h,i${end}${tokens.map((t) => (t === 'END' ? end : t)).join('')}`;
        expect(orError(() => read(text, cut))).toEqual(byLibrary(text, end));
      }),
      { numRuns: examples(3000), seed: 1 },
    );
  });

  test('what a table wrote is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '漢'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, sizes, fc.constantFrom('\n', '\r\n', '\r'), (rows, cut, end) => {
        const all = [['h', 'i'], ...rows];
        const text = all.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(read(text, cut)).toEqual(all);
      }),
      { numRuns: examples(1000), seed: 2 },
    );
  });

  test.each([
    [
      'semicolons where the first line has no comma',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a comma wins',
      'a,b;c\n1,2',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'no end of the last line',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'lone carriage returns',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'empty lines',
      '\n\na,b\n\n\r\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    for (const size of [1, 2, 3, 100]) expect(read(text, Array(text.length).fill(size))).toEqual(expected);
  });

  test('each record knows its first line', () => {
    const reader = new CsvReader(100);
    const lines = reader.read('a,b\n\n"1\n\r\nx",2\r\n3,4\r5,"6"', true).map((r) => [r.cells[0], r.line]);
    expect(lines).toEqual([
      ['a', 1],
      ['1\n\r\nx', 3],
      ['3', 6],
      ['5', 7],
    ]);
  });

  test.each([
    ['a quote that has no end', 'a,b\n1,"2\n3,4', 2, /never closed/],
    ['a quote within a cell', 'a,b\n\n1,2"3"', 3, /middle of a cell/],
    ['text after a quoted cell', 'a,b\n1,"2"3', 2, /after the quote/],
    ['a row that is too long', `a,b\n1,2\n3,${'x'.repeat(200)}\n`, 3, /more than 100/],
    ['a quoted row that is too long', `a,b\n1,2\n3,"${'x'.repeat(200)}`, 3, /more than 100/],
    ['a header that is too long', `a,${'b'.repeat(200)}`, 1, /more than 100/],
  ])('%s is an error with its line', (_what, text, line, message) => {
    for (const size of [1, 50, 1000]) {
      const reader = new CsvReader(100);
      const all = (): void => {
        for (let at = 0; at < text.length; at += size) reader.read(text.slice(at, at + size), at + size >= text.length);
      };
      expect(all).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) }));
    }
  });
});
