import { badInput } from '@tolhuis/core/app/errors';
import { columnName } from '@tolhuis/core/app/workbook';

/** What a cell of an answer may hold. */
export type CellValue = string | number | undefined;

/** Characters of one cell in the format (Excel's limit); a longer one would make the file "damaged". */
const LONGEST_CELL = 32_767;
/** Places in the list of cell styles below. */
const BOLD = 1;
const QUOTED = 2;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Every part but the sheet (ECMA-376 part 1, 12.2). */
export const STATIC_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="answers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** What stands before the rows: the header stays in sight, columns have room. */
export const sheetStart = (columns: number): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="18" customWidth="1"/></cols><sheetData>`;
/** What stands after the rows: the header filters and sorts them. @param line of the last row */
export const sheetEnd = (columns: number, line: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(Math.max(columns, 1) - 1)}${line}"/></worksheet>`;

export const headerXml = (columns: readonly string[]): string =>
  `<row r="1">${columns.map((c, i) => textXml(`${columnName(i)}1`, c, BOLD)).join('')}</row>`;

/** One row; empty cells are left out. @throws OperationError for a cell that is too long */
export function rowXml(line: number, cells: readonly CellValue[]): string {
  let xml = `<row r="${line}">`;
  for (const [i, cell] of cells.entries()) {
    if (cell === undefined || cell === '') continue;
    const place = `${columnName(i)}${line}`;
    if (typeof cell === 'number') xml += `<c r="${place}"><v>${cell}</v></c>`;
    // Text in a workbook is text. The mark keeps it so when a person edits the cell.
    else xml += textXml(place, cell, /^[=+\-@\t\r]/.test(cell) ? QUOTED : 0);
  }
  return `${xml}</row>`;
}

function textXml(place: string, text: string, style: number): string {
  if (text.length > LONGEST_CELL)
    throw badInput({
      path: '--out',
      message: `a cell of ${text.length} characters ('${text.slice(0, 40)}…'); a workbook holds ${LONGEST_CELL}.`,
      remedy: 'Write the answers to a .csv or .jsonl file.',
    });
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t${space}>${escaped(text)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML holds it; what XML cannot hold as `_x0001_` (ST_Xstring, ECMA-376 part 1, 22.9.2.19), halves of pairs as U+FFFD. */
function escaped(text: string): string {
  if (!/[&<>\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replace(/[&<>]/g, (c) => ENTITIES[c]!);
}
