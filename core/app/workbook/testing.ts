import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
import { openWorkbook, type Parts, type Workbook } from './open.ts';

// Workbooks of strings, for tests: what a zip file would hold.

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships>${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/** What a made-up workbook holds; everything has a plain default. */
export type MadeUp = {
  /** Rows of the first sheet, within `sheetData`. */
  readonly rows?: string;
  /** What stands after them. */
  readonly after?: string;
  /** Items of the shared texts. */
  readonly strings?: string;
  /** Children of the style sheet. */
  readonly styles?: string;
  /** Children of the main part that stand before its sheets. */
  readonly properties?: string;
  /** Attributes of each sheet; the first is the one with the rows, the others are empty. */
  readonly sheets?: readonly string[];
  /** Parts as they are, in place of those made. */
  readonly parts?: Readonly<Record<string, string>>;
};

/** The parts of a made-up workbook by name. */
export function madeUpParts({
  rows = '',
  after = '',
  strings,
  styles,
  properties = '',
  sheets = ['name="Orders"'],
  parts = {},
}: MadeUp): Record<string, string> {
  const empty = '<worksheet><sheetData/></worksheet>';
  return {
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${OFFICE}">${properties}<sheets>${sheets.map((s, i) => `<sheet ${s} sheetId="${i + 1}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['u', 'styles', '/xl/styles.xml'],
    ]),
    ...Object.fromEntries(sheets.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, empty])),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...(strings !== undefined ? { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` } : {}),
    ...(styles !== undefined ? { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` } : {}),
    ...parts,
  };
}

/** Opens a made-up workbook, its parts cut into pieces of this many characters. */
export function openMadeUp(
  made: MadeUp,
  { sheet, limits, piece = 7 }: { sheet?: string; limits?: Partial<WorkbookLimits>; piece?: number } = {},
): Promise<Workbook> {
  const all = madeUpParts(made);
  const parts: Parts = {
    has: (name) => Object.hasOwn(all, name),
    async *text(name) {
      const text = all[name]!;
      for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
    },
  };
  return openWorkbook(parts, sheet, { ...WORKBOOK_LIMITS, ...limits });
}

/** The rows of a made-up workbook as [line, ...cells]. */
export async function rowsOf(made: MadeUp, options: Parameters<typeof openMadeUp>[1] = {}): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const some of (await openMadeUp(made, options)).rows())
    for (const { line, cells } of some) rows.push([line, ...cells]);
  return rows;
}
