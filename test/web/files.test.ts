import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationError } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import { queryRows } from '@tolhuis/server/screening/rows.ts';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { openOrders } from '../../cli/orders/read.ts';
import { type MadeUp, madeUpParts } from '../../core/app/workbook/testing.ts';
import { readNames } from '../../web/src/client/names-file.ts';
import { readOrdersFile } from '../../web/src/client/orders-file.ts';

// The browser and the terminal read the same file to the same orders and names, and refuse the same files.

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const book = (made: MadeUp): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(madeUpParts(made)).map(([n, xml]) => [n, strToU8(xml)]))));
const text = (t: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(t));
const row = (...cells: string[]): string =>
  `<row>${cells.map((c) => (c.startsWith('<') ? c : `<c t="inlineStr"><is><t>${c}</t></is></c>`)).join('')}</row>`;
const STYLES = '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';

function file(bytes: Uint8Array): string {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return path;
}

describe('orders', () => {
  async function inTerminal(bytes: Uint8Array): Promise<unknown> {
    try {
      const orders: unknown[] = [];
      for await (const { id, line, question } of await openOrders(RULEBOOK, file(bytes)))
        orders.push({ id: id ?? `line-${line}`, question });
      return { orders, issues: [] };
    } catch (e) {
      if (e instanceof OperationError && e.error.code === 'bad-input') return { issues: e.error.issues };
      throw e;
    }
  }
  test.each<[what: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['a CSV', text('id,on,chip,endUse\na,2026-11-21,x,none\nb,2026-11-21,"y, z",\n')],
    [
      'semicolons, a mark, headings in Dutch, empty rows',
      text('\ufeffDatum;Aantal;CHIP;\r\n2026-11-21;8;x;\r\n;;;\r\n'),
    ],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffon\tchip\r\n2026-11-21\tx\r\n', 'utf16le'))],
    ['a thousand or one', text('on;chip;quantity\n2026-11-21;x;1.000\n')],
    ['a wrong cell', text('on,chip,Aantal\n2026-11-21,x,-1\n')],
    ['a wrong heading', text('on,chip,Klant\n2026-11-21,x,A\n')],
    ['a quote that has no end', text('on,chip\n2026-11-21,"x\n')],
    ['a workbook', book({ rows: row('on', 'chip') + row('<c s="1"><v>46347</v></c>', 'x'), styles: STYLES })],
    [
      'fifty per cent',
      book({
        rows: row('on', 'item.controlledUsContentPercent') + row('2026-11-21', '<c s="2"><v>0.5</v></c>'),
        styles: STYLES,
      }),
    ],
    [
      'merged cells',
      book({
        rows: row('on', 'chip') + row('2026-11-21', 'x'),
        after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
      }),
    ],
    ['an error in a cell', book({ rows: row('on', 'chip') + row('2026-11-21', '<c t="e"><v>#N/A</v></c>') })],
    ['a key that stands twice', text('{"on":"2026-11-21",\n"item":{"tpp":1,"tpp":2}}')],
    [
      '… in an array',
      text('[{"on":"2026-11-21","item":{"tpp":1}},\n{"on":"2026-11-21","on":"2026-11-22","item":{"tpp":1}}]'),
    ],
    ['… in JSON Lines', text('{"on":"2026-11-21","item":{"tpp":1}}\n{"on":"2026-11-21","item":{"tpp":1,"tpp":1}}\n')],
    ['another zip file', new Uint8Array(zipSync({ a: strToU8('a') }))],
  ])('%s', async (_, bytes) => {
    const { orders, issues } = await readOrdersFile(RULEBOOK, { bytes: bytes.buffer });
    expect(issues.length > 0 ? { issues } : { orders, issues }).toEqual(await inTerminal(bytes));
  });
  test('bytes that are no text, and an old workbook, are refused', async () => {
    const said = async (bytes: number[]) =>
      (await readOrdersFile(RULEBOOK, { bytes: new Uint8Array(bytes).buffer })).issues[0]?.message;
    expect(await said([0x6f, 0x6e, 0xff, 0x31])).toMatch(/not UTF-8/);
    expect(await said([0xd0, 0xcf, 0x11, 0xe0])).toMatch(/old workbook/);
  });
  test('sheets that are not read are told of', async () => {
    const bytes = book({
      rows: row('on', 'chip') + row('2026-11-21', 'x'),
      sheets: ['name="A"', 'name="B"'],
      parts: { 'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${row('on')}</sheetData></worksheet>` },
    });
    const read = await readOrdersFile(RULEBOOK, { bytes: bytes.buffer });
    expect([read.orders.length, read.issues.map((i) => i.message)]).toEqual([
      1,
      ["only the sheet 'A' is read, not 'B'."],
    ]);
  });
  test('a workbook that inflates is refused before it is unpacked', async () => {
    const bytes = book({ rows: row(' '.repeat(9_000_000)) });
    expect((await readOrdersFile(RULEBOOK, { bytes: bytes.buffer })).issues[0]?.message).toMatch(/times its size/);
  });
});

describe('names', () => {
  const inTerminal = async (bytes: Uint8Array): Promise<unknown> =>
    (await Array.fromAsync(queryRows(file(bytes)))).map((r) => r.query);
  test.each<[what: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['semicolons and headings in Dutch', text('Naam;Land;\r\n"Acme;\r\nB.V.";NL;\r\n;;\r\n')],
    ['a separator that is said', text('sep=;\nname;customer id\nA, B;7\n')],
    [
      'a workbook',
      book({ rows: row('Name', 'date of birth') + row('東京 &amp; Co', '<c s="1"><v>20000</v></c>'), styles: STYLES }),
    ],
  ])('%s', async (_, bytes) => {
    const { rows, issues } = await readNames({ bytes: bytes.buffer });
    expect(issues).toEqual([]);
    expect(rows.map(({ line: _line, ...query }) => query)).toEqual(await inTerminal(bytes));
  });
  test.each<[what: string, bytes: Uint8Array<ArrayBuffer>, message: RegExp]>([
    ['two headings for one column', text('name,naam\nA,B\n'), /two columns say the same/],
    ['a comma that is not quoted', text('name\nAcme, Inc\n'), /2 cells for 1 columns/],
    ['a quote that has no end', text('name,id\n"A\n'), /not a readable CSV/],
    ['bytes that are no text', new Uint8Array([0x6e, 0xff, 0x0a]), /not UTF-8/],
  ])('%s', async (_, bytes, message) => {
    await expect(inTerminal(bytes)).rejects.toThrow();
    expect((await readNames({ bytes: bytes.buffer })).issues[0]?.message).toMatch(message);
  });
});
