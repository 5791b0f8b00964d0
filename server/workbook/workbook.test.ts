import { appendFileSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKBOOK_LIMITS, type WorkbookLimits } from '@tolhuis/core/app/workbook';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import writePeer from 'write-excel-file/node';
import { madeUpParts } from '../../core/app/workbook/testing.ts';
import { examples } from '../../test/support/long.ts';
import { openXlsx } from './index.ts';
import { writeXlsx } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zip file of these parts; a part may come with how it is packed. */
const zip = (parts: Readonly<Record<string, string | Zippable[string]>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, typeof v === 'string' ? strToU8(v) : v])));
const made = (rows: string): Record<string, string> => madeUpParts({ rows });
const ROW = '<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>';

async function read(from: string | Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const some of (await openXlsx(from, undefined, { ...WORKBOOK_LIMITS, ...limits })).rows())
    for (const { line, cells } of some) rows.push([line, ...cells]);
  return rows;
}
const said = async (from: string | Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<string> =>
  read(from, limits).then(
    (rows) => `${rows.length} rows`,
    (e: Error) => {
      if (e.name !== 'OperationError') throw e;
      return e.message;
    },
  );
/** Where a text stands in bytes. */
const find = (bytes: Uint8Array, text: string, from = 0): number => Buffer.from(bytes).indexOf(text, from);

describe('a zip file that is hostile or damaged', () => {
  const good = zip(made(ROW));
  test('a good one, from memory and from disk, deflated and stored', async () => {
    const path = join(folder, 'good.xlsx');
    writeFileSync(path, good);
    expect(await read(good)).toEqual([[1, 'a']]);
    expect(await read(path)).toEqual([[1, 'a']]);
    const stored = zipSync(
      Object.fromEntries(Object.entries(made(ROW)).map(([k, v]) => [k, [strToU8(v), { level: 0 }]])),
    );
    expect(await read(stored)).toEqual([[1, 'a']]);
  });

  test('names in other capitals are the same names', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, ...others } = made(ROW);
    expect(await read(zip({ ...others, 'xl/Worksheets/Sheet1.XML': sheet! }))).toEqual([[1, 'a']]);
  });

  const bomb = `<row r="1"><c t="str"><v>${' '.repeat(9_000_000)}</v></c></row>`;
  test.each<[what: string, bytes: () => Uint8Array, limits: Partial<WorkbookLimits>, expected: RegExp]>([
    ['nothing behind the first bytes', () => strToU8('PK\u0003\u0004 nothing'), {}, /not a readable \.xlsx workbook/],
    ['cut off', () => good.subarray(0, good.length >> 1), {}, /not a readable/],
    ['another zip file', () => zip({ 'a.txt': 'a' }), {}, /a zip file with something else in it/],
    [
      'a sheet that unpacks to 700 times its size',
      () => zip(made(bomb)),
      {},
      /unpacks to \d+ times its size; 300 is the most/,
    ],
    [
      'a sheet that is too large',
      () => zip(made(ROW.repeat(1))),
      { sheetBytes: 50 },
      /unpacks to \d+ bytes; 50 is the most/,
    ],
    ['a list of sheets that is too large', () => good, { partBytes: 20 }, /its part _rels\/\.rels unpacks to/],
    ['too many files', () => good, { entries: 3 }, /it holds \d files; 3 is the most/],
    [
      'text that is not UTF-8',
      () => zip({ ...made(''), 'xl/worksheets/sheet1.xml': new Uint8Array([60, 97, 62, 0xff, 0xfe]) }),
      {},
      /is not UTF-8/,
    ],
  ])('%s', async (_, bytes, limits, expected) => {
    expect(await said(bytes(), limits)).toMatch(expected);
  });

  /** The zip with one entry's numbers changed, in the directory at its end. */
  function lying(part: string, offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
    const bytes = Buffer.from(zip(made(ROW)));
    const name = find(bytes, part, bytes.indexOf('PK\u0001\u0002'));
    if (size === 4) bytes.writeUInt32LE(value, name - 46 + offset);
    else bytes.writeUInt16LE(value, name - 46 + offset);
    return bytes;
  }
  test.each<[what: string, bytes: Uint8Array, expected: RegExp]>([
    ['a wrong checksum', lying('xl/worksheets/sheet1.xml', 16, 1), /does not have the checksum/],
    ['a size that is too small', lying('xl/worksheets/sheet1.xml', 24, 9), /is longer than the zip file says/],
    ['a size that is too large', lying('xl/worksheets/sheet1.xml', 24, 9999), /does not have the checksum/],
    ['another way of packing', lying('xl/worksheets/sheet1.xml', 10, 12, 2), /is packed by method 12/],
    ['a password', lying('xl/worksheets/sheet1.xml', 8, 1, 2), /protected with a password/],
    ['a place beyond the file', lying('xl/worksheets/sheet1.xml', 42, 0x7fff_ffff), /not a readable/],
  ])('it lies about %s', async (_, bytes, expected) => {
    expect(await said(bytes)).toMatch(expected);
  });

  test('two files of one name: which of them a program shows is not known', async () => {
    const bytes = Buffer.from(zip({ ...made(ROW), 'xl/worksheets/sheetX.xml': 'x' }));
    for (let at = bytes.indexOf('sheetX'); at !== -1; at = bytes.indexOf('sheetX')) bytes.write('sheet1', at);
    expect(await said(bytes)).toMatch(/two files of the name xl\/worksheets\/sheet1\.xml/);
  });

  test('a file that changes between two readings', async () => {
    const path = join(folder, 'changes.xlsx');
    writeFileSync(path, good);
    utimesSync(path, 1, 1);
    const book = await openXlsx(path);
    appendFileSync(path, 'x');
    await expect(Array.fromAsync(book.rows())).rejects.toThrow(/was changed while it was read/);
  });

  test('one damaged byte is never another answer', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `<row><c><v>${i}</v></c><c t="str"><v>text ${i}</v></c></row>`);
    const bytes = zip(made(many.join('')));
    const expected = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at]! ^= change;
        const rows = await read(damaged).catch((e: Error) => e.name);
        // Either the damage hit what means nothing (a time, a comment), or it is refused.
        if (rows !== 'OperationError') expect(rows).toEqual(expected);
      }),
      { numRuns: examples(150), seed: 3 },
    );
  });
});

describe('what is written', () => {
  const write = async (rows: (string | number | undefined)[][], columns = ['a', 'b']): Promise<string> => {
    const path = join(folder, 'out.xlsx');
    await writeXlsx(
      path,
      columns,
      (async function* () {
        yield* rows;
      })(),
    );
    return path;
  };
  test('is read back as it was, by this reader and by another', async () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          'a',
          ' ',
          '=',
          '\n',
          '\r',
          '\t',
          '\u0000',
          '\u0085',
          '_x0041_',
          '<',
          '&',
          '漢',
          '😀',
          '\ud800',
        ),
        maxLength: 6,
      }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 4 }), async (rows) => {
        const back = await read(await write(rows));
        const text = (c: string | number | undefined): string =>
          c === undefined ? '' : typeof c === 'number' ? String(Number(String(c))) : c.toWellFormed();
        const expected = rows.flatMap((r, i) => {
          const said = r.map(text);
          while (said.at(-1) === '') said.pop();
          return said.length === 0 ? [] : [[i + 2, ...said]];
        });
        expect(back).toEqual([[1, 'a', 'b'], ...expected]);
      }),
      { numRuns: examples(60), seed: 4 },
    );
    const sheet = (await readSheet(
      await write([
        ['=1+1', 2],
        ['-x', undefined],
        ['é\n"<&>', 0.1],
      ]),
    )) as unknown[][];
    expect(sheet).toEqual([
      ['a', 'b'],
      ['=1+1', 2],
      ['-x', null],
      ['é\n"<&>', 0.1],
    ]);
  });

  test('the same rows are the same bytes; no cell is a formula, and signs are marked as text', async () => {
    const rows = [
      ['=cmd|x', 1],
      ['+1', 2],
    ];
    const first = readFileSync(await write(rows));
    expect(readFileSync(await write(rows)).equals(first)).toBe(true);
    expect(await said(first)).toBe('3 rows');
    const sheet = strFromU8(unzipSync(first)['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('s="2"><is><t>=cmd|x</t>');
  });
  test('a cell that no workbook can hold, and rows that fail, leave an error and no more', async () => {
    await expect(write([['x'.repeat(32_768), 1]])).rejects.toThrow(/a cell of 32768 characters.*\.csv/);
    const failing = (async function* () {
      yield ['a', 1];
      throw new Error('the rows failed');
    })();
    await expect(writeXlsx(join(folder, 'fails.xlsx'), ['a', 'b'], failing)).rejects.toThrow('the rows failed');
    await expect(writeXlsx(join(folder, 'no', 'such', 'x.xlsx'), ['a'], failing)).rejects.toThrow(/ENOENT/);
  });
});

test('a workbook of another program reads as that program reads it', async () => {
  const day = new Date(Date.UTC(2026, 10, 21));
  const peer = await writePeer([
    [{ value: 'id' }, { value: 'on' }, { value: 'n' }, { value: 'yes' }],
    [{ value: 'é & <b>' }, { value: day, format: 'dd-mm-yyyy' }, { value: 0.1 }, { value: true }],
    [null, { value: 'é & <b>' }, { value: -5 }, null],
  ]).toBuffer();
  expect(await read(new Uint8Array(peer))).toEqual([
    [1, 'id', 'on', 'n', 'yes'],
    [2, 'é & <b>', '2026-11-21', '0.1', 'true'],
    [3, '', 'é & <b>', '-5'],
  ]);
});
