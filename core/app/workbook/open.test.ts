import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../test/support/long.ts';
import type { WorkbookLimits } from './limits.ts';
import { type MadeUp, openMadeUp, rowsOf } from './testing.ts';

const row = (cells: string, attributes = 'r="1"'): MadeUp => ({ rows: `<row ${attributes}>${cells}</row>` });
const DATES =
  '<numFmts><numFmt numFmtId="170" formatCode="[$-413]dd\\-mm\\-yyyy;@"/><numFmt numFmtId="171" formatCode="#,##0.00 &quot;dagen&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/></cellXfs>';

describe('what a cell says', () => {
  const cases: readonly (readonly [what: string, made: MadeUp, expected: readonly string[]])[] = [
    ['an inline text', row('<c t="inlineStr"><is><t>Acme &amp; Zn &#x20BB7; &#8364;</t></is></c>'), ['Acme & Zn 𠮷 €']],
    [
      'a rich text without its phonetic reading',
      row(
        '<c t="inlineStr"><is><r><rPr><b/></rPr><t>東</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      ),
      ['東京 '],
    ],
    [
      'a shared text',
      { ...row('<c t="s"><v>1</v></c>'), strings: '<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si>' },
      ['bc'],
    ],
    ['an escaped character', row('<c t="inlineStr"><is><t>a_x000D_b _x005F_x000D_</t></is></c>'), ['a\rb _x000D_']],
    ['CDATA', row('<c t="str"><v><![CDATA[a<b]]></v></c>'), ['a<b']],
    ['a number', row('<c><v>1.1000000000000001</v></c>'), ['1.1']],
    ['a number with an exponent', row('<c><v>1.5E-3</v></c>'), ['0.0015']],
    ['a whole number', row('<c t="n"><v>15832</v></c>'), ['15832']],
    ['yes and no', row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c>'), ['true', 'false']],
    ['the text of a formula', row('<c t="str"><f>A2&amp;B2</f><v>CN</v></c>'), ['CN']],
    ['the number of a formula', row('<c><f t="shared" si="0"/><v>8</v></c>'), ['8']],
    ['a formula whose result is an empty text', row('<c t="str"><f>""</f><v></v></c><c><v>1</v></c>'), ['', '1']],
    ['a day', { ...row('<c s="1"><v>46347</v></c>'), styles: DATES }, ['2026-11-21']],
    ['a day in a format of its own', { ...row('<c s="4"><v>46347</v></c>'), styles: DATES }, ['2026-11-21']],
    ['a day with a time', { ...row('<c s="2"><v>46347.75</v></c>'), styles: DATES }, ['2026-11-21T18:00:00']],
    ['a time alone', { ...row('<c s="6"><v>0.75</v></c>'), styles: DATES }, ['18:00:00']],
    ['a number whose format has letters in quotes', { ...row('<c s="5"><v>46347</v></c>'), styles: DATES }, ['46347']],
    ['a percentage', { ...row('<c s="3"><v>0.28999999999999998</v></c>'), styles: DATES }, ['29%']],
    [
      'a day of the calendar of 1904',
      { ...row('<c s="1"><v>44885</v></c>'), styles: DATES, properties: '<workbookPr date1904="1"/>' },
      ['2026-11-21'],
    ],
    [
      'the first days of 1900',
      { ...row('<c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c>'), styles: DATES },
      ['1900-01-01', '1900-02-28', '1900-03-01'],
    ],
    ['a day of ISO 8601', row('<c t="d"><v>2026-11-21T00:00:00</v></c>'), ['2026-11-21']],
    ['an instant of ISO 8601 stays one', row('<c t="d"><v>2026-11-21T18:00:00</v></c>'), ['2026-11-21T18:00:00']],
    ['cells with places, and a gap', row('<c r="A1"><v>1</v></c><c r="D1"><v>4</v></c>'), ['1', '', '', '4']],
    ['cells beside each other without places', row('<c><v>1</v></c><c/><c><v>3</v></c>'), ['1', '', '3']],
    ['what an extension says is no content', row('<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>'), ['1']],
    [
      'elements with a prefix',
      {
        parts: {
          'xl/worksheets/sheet1.xml':
            '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      },
      ['a'],
    ],
  ];
  test.each(cases)('%s', async (_, made, expected) => {
    expect(await rowsOf(made)).toEqual([[1, ...expected]]);
    expect(await rowsOf(made, { piece: 1 })).toEqual(await rowsOf(made, { piece: 100_000 }));
  });
});

describe('what is refused, with its place', () => {
  const cases: readonly (readonly [what: string, made: MadeUp, expected: RegExp])[] = [
    [
      'an error',
      row('<c r="D7" t="e"><v>#N/A</v></c>', 'r="7"'),
      /^line 7, cell D7: the cell holds the error #N\/A\. Mend/,
    ],
    [
      'a formula that was never worked out',
      row('<c r="B1"><f>1+1</f></c>'),
      /cell B1: a formula whose result is not stored/,
    ],
    [
      'the same, as openpyxl writes it',
      row('<c r="B1"><f>1+1</f><v/></c>'),
      /cell B1: a formula whose result is not stored/,
    ],
    [
      'a formula in a workbook that asks to be calculated, as XlsxWriter writes it',
      { ...row('<c r="B1"><f>C1*2</f><v>0</v></c>'), properties: '<calcPr fullCalcOnLoad="1"/>' },
      /cell B1: a formula whose stored result may be out of date/,
    ],
    ['1e309', row('<c r="C1"><v>1e309</v></c>'), /cell C1: '1e309' is too large for a number/],
    ['a number that is none', row('<c r="C1"><v>12,5</v></c>'), /cell C1: '12,5' is stored as a number and is none/],
    ['a hexadecimal number', row('<c r="C1"><v>0x10</v></c>'), /cell C1: '0x10' is stored as a number/],
    [
      '29 February 1900',
      { ...row('<c s="1"><v>60</v></c>'), styles: DATES },
      /cell A1: the number 60 is shown as a date/,
    ],
    [
      'a day before the calendar',
      { ...row('<c s="1"><v>-3</v></c>'), styles: DATES },
      /cell A1: the number -3 is shown as a date/,
    ],
    ['a day after it', { ...row('<c s="1"><v>2958466</v></c>'), styles: DATES }, /shown as a date/],
    [
      'a shared text that is not there',
      { ...row('<c t="s"><v>2</v></c>'), strings: '<si><t>a</t></si>' },
      /the shared text 2 of 1/,
    ],
    [
      'a shared text by a negative number',
      { ...row('<c t="s"><v>-1</v></c>'), strings: '<si><t>a</t></si>' },
      /shared text '-1'/,
    ],
    ['an unknown type', row('<c t="x"><v>2</v></c>'), /cell A1 has the type 'x'/],
    ['a boolean that is neither', row('<c t="b"><v>2</v></c>'), /cell A1 has the type 'b' and the value '2'/],
    ['cells out of order', row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'), /row 1 has the reference 'A1'/],
    ['a cell twice', row('<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>'), /row 1 has the reference 'B1'/],
    ['a cell of another row', row('<c r="B2"><v>1</v></c>'), /row 1 has the reference 'B2'/],
    ['a cell beyond the last column', row('<c r="XFE1"><v>1</v></c>'), /reference 'XFE1'/],
    ['rows out of order', { rows: '<row r="2"/><row r="2"/>' }, /the row after row 2 has the number '2'/],
    ['a row beyond the last', { rows: '<row r="1048577"/>' }, /number '1048577'/],
    ['a row of a number that is none', { rows: '<row r="-1"/>' }, /number '-1'/],
    ['a cell outside of a row', { rows: '<c><v>1</v></c>' }, /among its rows is the element 'c'/],
    [
      'cells of the table that are merged',
      {
        rows: '<row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>',
        after: '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>',
      },
      /line 2, cell A2:A4: cells of the table are merged.*Unmerge/,
    ],
    [
      'a document type',
      { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } },
      /a document type/,
    ],
    ['an entity of its own', row('<c t="str"><v>&x;</v></c>'), /'&x;' is no character/],
    ['a character that is none', row('<c t="str"><v>&#x110000;</v></c>'), /is no character/],
    ['an ampersand alone', row('<c t="str"><v>a & b</v></c>'), /'&' is no character/],
    ['an attribute twice', row('<c r="A1" r="B1"><v>1</v></c>'), /already defined/],
    ['an attribute without quotes', row('<c r=A1><v>1</v></c>'), /the sheet is damaged/],
    ['two roots', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet/><worksheet/>' } }, /two roots/],
    [
      'a sheet cut off',
      { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1' } },
      /the sheet is damaged/,
    ],
    [
      'elements a hundred deep',
      { parts: { 'xl/worksheets/sheet1.xml': `${'<a>'.repeat(100)}${'</a>'.repeat(100)}` } },
      /deeper than 64/,
    ],
    ['no sheet', { parts: { 'xl/workbook.xml': '<workbook><sheets/></workbook>' } }, /the workbook has no sheet/],
    [
      'a sheet without content',
      { parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } },
      /the sheet 'Orders' has no table/,
    ],
    [
      'a chart',
      {
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="s0" Type="x/chartsheet" Target="worksheets/sheet1.xml"/></Relationships>',
        },
      },
      /has no table/,
    ],
    ['an .ods', { parts: { mimetype: '', 'content.xml': '' } }, /OpenDocument.*Save it as \.xlsx/],
    ['an .xlsb', { parts: { 'xl/workbook.bin': '' } }, /binary workbook \(\.xlsb\)/],
  ];
  test.each(cases)('%s', async (_, made, expected) => {
    await expect(rowsOf(made)).rejects.toThrow(expected);
  });
});

describe('limits', () => {
  const cases: readonly (readonly [what: string, made: MadeUp, limits: Partial<WorkbookLimits>, expected: RegExp])[] = [
    ['shared texts', { strings: '<si><t>a</t></si>'.repeat(3) }, { strings: 2 }, /more than 2 shared texts/],
    [
      'the length of a shared text',
      { strings: '<si><t>abc</t></si>' },
      { cellLength: 2 },
      /a shared text has more than 2/,
    ],
    [
      'the length of a cell',
      row('<c t="inlineStr"><is><t>abc</t></is></c>'),
      { cellLength: 2 },
      /a cell has more than 2/,
    ],
    ['the length of a value', row('<c r="B1" t="str"><v>abc</v></c>'), { cellLength: 2 }, /cell B1 has more than 2/],
    [
      'the length of a row',
      row('<c t="str"><v>abc</v></c><c t="str"><v>abc</v></c>'),
      { rowLength: 5 },
      /row 1 has more than 5/,
    ],
    ['columns', row('<c r="D1"><v>1</v></c>'), { columns: 3 }, /cell D1 stands beyond column C/],
  ];
  test.each(cases)('%s', async (_, made, limits, expected) => {
    expect(await rowsOf(made)).toBeDefined();
    await expect(rowsOf(made, { limits })).rejects.toThrow(expected);
  });

  test('a text without an end is refused before it is in memory', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': `<worksheet><!--${'x'.repeat(3_000_000)}` };
    await expect(rowsOf({ parts }, { piece: 60_000 })).rejects.toThrow(/a text or tag is longer than/);
  });
  test('a format that stands in an empty column far away is no content', async () => {
    expect(await rowsOf(row('<c r="A1"><v>1</v></c><c r="XFD1" s="1"/>'))).toEqual([[1, '1']]);
  });
});

describe('which sheet', () => {
  const sheets = [
    'name="Notes" state="hidden"',
    'name="Orders &amp; more"',
    'name="Old"',
    'name="Very" state="veryHidden"',
    'name="Empty"',
    'name="Broken"',
  ];
  const parts = {
    'xl/worksheets/sheet3.xml': '<worksheet><sheetData><row><c><v>3</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet6.xml': '<worksheet><sheetData><row><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
  };
  test('the first that is not hidden; other visible ones that say something, or cannot be read, are told of', async () => {
    const book = await openMadeUp({ sheets, parts });
    expect([book.sheet, book.others]).toEqual(['Orders & more', ['Old', 'Broken']]);
    expect(await rowsOf({ sheets, parts })).toEqual([[1, '2']]);
  });
  test.each([
    ['old', 'Old'],
    ['Notes', 'Notes'],
  ])('by its name: %s', async (sheet, name) => {
    expect((await openMadeUp({ sheets, parts }, { sheet })).sheet).toBe(name);
  });
  test('a name that no sheet has', async () => {
    await expect(openMadeUp({ sheets, parts }, { sheet: 'Nowhere' })).rejects.toThrow(
      /--sheet: the workbook has no sheet 'Nowhere'.*'Notes', 'Orders & more'/,
    );
  });
  test('all hidden', async () => {
    await expect(openMadeUp({ sheets: [sheets[0]!] })).rejects.toThrow(/every sheet of the workbook is hidden/);
  });
});

test('rows that say nothing are passed over, and numbers stay those of the sheet', async () => {
  expect(
    await rowsOf({
      rows: '<row r="2"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="7"><c r="B7" s="3"/></row><row><c><v>2</v></c></row>',
      after:
        '<mergeCells><mergeCell ref="B3:C3"/><mergeCell ref="A9:A10"/><mergeCell ref="A3:A3"/><mergeCell ref="A3"/></mergeCells>',
    }),
  ).toEqual([
    [3, '1'],
    [8, '2'],
  ]);
});

test('a sheet says the same in whatever pieces it comes', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '漢', '😀', 'é', '_', 'x', '<', '&', '>', '"', "'"),
    maxLength: 8,
  });
  const cell = fc.oneof(text, fc.integer(), fc.constant(undefined));
  const xml = (s: string): string => s.replace(/[<&]/g, (c) => `&#${c.charCodeAt(0)};`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 60 }),
      async (table, piece) => {
        const made = {
          rows: table
            .map(
              (cells) =>
                `<row>${cells.map((c) => (c === undefined ? '<c/>' : typeof c === 'number' ? `<c><v>${c}</v></c>` : `<c t="inlineStr"><is><t>${xml(c)}</t></is></c>`)).join('')}</row>`,
            )
            .join(''),
        };
        const expected = table.flatMap((cells, i) => {
          const said = cells.map((c) => (c === undefined ? '' : String(c)));
          while (said.at(-1) === '') said.pop();
          return said.length === 0 ? [] : [[i + 1, ...said]];
        });
        expect(await rowsOf(made, { piece })).toEqual(expected);
      },
    ),
    { numRuns: examples(300), seed: 1 },
  );
});
