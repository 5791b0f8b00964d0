import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationError } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { type MadeUp, madeUpParts } from '../../core/app/workbook/testing.ts';
import { openOrders } from './read.ts';

// Order files as people have them: each is read as what it says, or refused with its cell and the remedy.

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-messy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Read = { orders: unknown[]; notes: readonly string[] };
async function read(content: string | Uint8Array, sheet?: string): Promise<Read> {
  const path = join(folder, 'orders');
  writeFileSync(path, content);
  const open = await openOrders(RULEBOOK, path, sheet);
  const orders: unknown[] = [];
  for await (const { id, line, question } of open) orders.push({ id, line, ...question });
  return { orders, notes: open.notes ?? [] };
}
const refusal = async (content: string | Uint8Array): Promise<string> =>
  read(content).then(
    ({ orders }) => `${orders.length} orders`,
    (e: unknown) => {
      if (e instanceof OperationError) return e.message;
      throw e;
    },
  );
const workbook = (made: MadeUp): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(madeUpParts(made)).map(([name, xml]) => [name, strToU8(xml)])));
const row = (...cells: (string | number)[]): string =>
  `<row>${cells.map((c) => (typeof c === 'number' ? `<c><v>${c}</v></c>` : c.startsWith('<') ? c : `<c t="inlineStr"><is><t>${c}</t></is></c>`)).join('')}</row>`;

const A = { id: 'a', line: 2, on: '2026-11-21', to: 'DE', item: { chip: 'nvidia/a30' }, quantity: 8 };

describe('tables that mean one thing', () => {
  test.each<[what: string, content: string | Uint8Array]>([
    [
      'semicolons, an order of their own, empty rows and columns below and beside',
      'quantity;chip;to;on;id;;\r\n8;nvidia/a30;DE;2026-11-21;a;;\r\n;;;;;;\r\n;;;;;;\r\n',
    ],
    ['tabs', 'id\ton\tto\tchip\tquantity\na\t2026-11-21\tDE\tnvidia/a30\t8\n'],
    [
      'UTF-16 with a mark',
      Buffer.from('\ufeffid\ton\tto\tchip\tquantity\r\na\t2026-11-21\tDE\tnvidia/a30\t8\r\n', 'utf16le'),
    ],
    ['UTF-16 without one', Buffer.from('id,on,to,chip,quantity\r\na,2026-11-21,DE,nvidia/a30,8\r\n', 'utf16le')],
    [
      'UTF-16, the high byte first',
      Buffer.from('\ufeffid,on,to,chip,quantity\na,2026-11-21,DE,nvidia/a30,8\n', 'utf16le').swap16(),
    ],
    ['headings in other capitals', 'ID,ON,To,Chip,Quantity\na,2026-11-21,DE,nvidia/a30,8\n'],
    ['headings in Dutch', 'Ordernummer,Datum,Land van bestemming,Chip,Aantal\na,2026-11-21,DE,nvidia/a30,8\n'],
    [
      'headings with line ends, points and dashes',
      '"Order\nnr.",on,destination-country,item.chip,Qty\na,2026-11-21,DE,nvidia/a30,8\n'.replace('\nnr', ' nr'),
    ],
    [
      'a workbook: days and numbers as spreadsheets keep them',
      workbook({
        rows:
          row('id', 'on', 'to', 'chip', 'quantity') +
          row('a', '<c s="1"><v>46347</v></c>', 'DE', 'nvidia/a30', 8) +
          row(' ', ''),
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      }),
    ],
  ])('%s', async (_, content) => {
    expect((await read(content)).orders).toEqual([A]);
  });

  test('the separator is said: the lines count on', async () => {
    expect((await read('sep=;\r\nid;on;to;chip;quantity\r\na;2026-11-21;DE;nvidia/a30;8')).orders).toEqual([
      { ...A, line: 3 },
    ]);
  });
  test('paths of the contract in other capitals, a cell of two lines', async () => {
    const { orders } = await read('ON,Chip,End User Name,EVIDENCE.purchase_order\n2026-11-21,x,"A\r\nB",ja\n');
    expect(orders).toEqual([
      {
        line: 2,
        on: '2026-11-21',
        item: { chip: 'x' },
        parties: [{ role: 'end-user', name: 'A\r\nB' }],
        evidence: { purchaseOrder: true },
      },
    ]);
  });
});

describe('what was taken upon itself is told', () => {
  test('headings, chips that are in no catalogue, sheets that are not read', async () => {
    expect((await read('Datum,CHIP,Aantal\n2026-11-21,a30,1\n2026-11-21,zzz,1\n2026-11-21,a30,1')).notes).toEqual([
      "headings are read so: 'Datum' as on, 'Aantal' as quantity",
      "line 2: the chip 'a30' is not in the catalogue, so only what the order states of it counts (did you mean nvidia/a30?)",
      "line 3: the chip 'zzz' is not in the catalogue, so only what the order states of it counts (`tolhuis chips` lists them)",
    ]);
    const book = workbook({
      rows: row('on', 'chip') + row('2026-11-21', 'nvidia/a30'),
      sheets: ['name="Now"', 'name="Later"', 'name="Empty"'],
      parts: { 'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${row('on', 'chip')}</sheetData></worksheet>` },
    });
    expect((await read(book)).notes).toEqual(["only the sheet 'Now' is read, not 'Later'; --sheet names another"]);
    await expect(read(book, 'later')).rejects.toThrow(/the sheet 'Later' has a header row and no orders/);
    await expect(read(book, 'EMPTY')).rejects.toThrow(/the sheet 'Empty' is empty.*--sheet.*'Now', 'Later'/);
    await expect(read('on,chip\n2026-11-21,x', 'later')).rejects.toThrow(/--sheet: only a workbook/);
    expect((await read('on,chip\n2026-11-21,nvidia/a30')).notes).toEqual([]);
  });
});

describe('what may mean two things is refused, with its cell', () => {
  const head = 'id;on;to;chip;quantity;unitPrice;currency\r\n';
  test.each<[what: string, content: string | Uint8Array, expected: RegExp]>([
    ['a day as the Dutch write it', `${head}1;21-11-2026;DE;x;8;1.50;EUR`, /^line 2, on: '21-11-2026': expected a day/],
    ['a thousand or one', `${head}1;2026-11-21;DE;x;1.000;1.50;EUR`, /^line 2, quantity: '1\.000' may be 1 or 1000/],
    [
      'a thousand or one, in any file',
      'on,chip,quantity\n2026-11-21,x,2.500',
      /quantity: '2\.500' may be 2\.5 or 2500/,
    ],
    [
      'a price of thousands or of one',
      `${head}1;2026-11-21;DE;x;8;27.000;EUR`,
      /unitPrice: '27\.000' may be 27 or 27000/,
    ],
    [
      'a price with a comma',
      `${head}1;2026-11-21;DE;x;8;27000,00;EUR`,
      /unitPrice: '27000,00': expected a decimal amount/,
    ],
    ['a country by its name', `${head}1;2026-11-21;Duitsland;x;8;;`, /to: 'Duitsland': .*'DE'/],
    [
      'a heading that means nothing here',
      'on,chip,Klant,Opmerking\n',
      /^line 1, Klant, Opmerking: no such columns.*'Klant' may be endUser.name or purchaser.name/,
    ],
    [
      'a title above the header',
      'Orders of Acme;;\n;;\non;to;chip\n',
      /Orders of Acme: no such column.*The first row that says something/,
    ],
    ['a column without a name between others', 'on,,chip\n', /line 1, column B: a column without a name/],
    ['two headings for one column', 'on,chip,aantal,qty\n', /qty: says the same as the column 'aantal'/],
    [
      'an end user by the order of another role',
      'on,chip,buyer.name,enduser.country\n2026-11-21,x,A,Narnia',
      /line 2, enduser\.country: 'Narnia'/,
    ],
    [
      'fifty per cent, which a workbook keeps as 0.5',
      workbook({
        rows: row('on', 'item.controlledUsContentPercent') + row('2026-11-21', '<c s="1"><v>0.5</v></c>'),
        styles: '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
      }),
      /line 2, item\.controlledUsContentPercent: '50%' is no number/,
    ],
    [
      'a day that is kept as a number',
      workbook({ rows: row('on', 'chip') + row(46347, 'x') }),
      /line 2, on: '46347': expected a day/,
    ],
    [
      'an error in a cell',
      workbook({ rows: row('on', 'chip') + row('2026-11-21', '<c t="e"><v>#REF!</v></c>') }),
      /line 2, cell B2: the cell holds the error #REF!/,
    ],
    [
      'a row with more cells than columns',
      workbook({ rows: row('on', 'chip') + row('2026-11-21', 'x', '', 'y') }),
      /line 2, column D: 4 cells for 2 columns: 'y' has no heading/,
    ],
  ])('%s', async (_, content, expected) => {
    expect(await refusal(content)).toMatch(expected);
  });
});
