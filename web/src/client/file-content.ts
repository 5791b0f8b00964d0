import type { Issue } from '@tolhuis/core/app';
import { badInput } from '@tolhuis/core/app';
import { CsvError, CsvReader, encodingOf, kindOfBytes } from '@tolhuis/core/app/orders';
import { openWorkbook, type SheetRow } from '@tolhuis/core/app/workbook';
import { BROWSER_LIMITS, partsOf } from './workbook-parts.ts';

/** What a chosen file holds: the rows of a table, or the text of JSON. */
export type FileContent =
  | {
      readonly rows: readonly SheetRow[];
      /** The file is of a region that may write 1.000 for a thousand. */
      readonly pointsGroup: boolean;
      /** What the reader left out, as an issue of the file. */
      readonly issues: readonly Issue[];
    }
  | { readonly json: string };

/** Most characters of one record. */
const LONGEST_RECORD = 8 * 1024 * 1024;

/** The content of a file as the terminal door reads it: by its bytes, never by its name. @throws OperationError 'bad-input' */
export async function contentOf(input: { text: string } | { bytes: ArrayBuffer }): Promise<FileContent> {
  if ('text' in input) return textContent(input.text);
  const bytes = new Uint8Array(input.bytes);
  const kind = kindOfBytes(bytes);
  if (kind === 'zip') return workbookContent(bytes);
  if (kind !== undefined)
    throw badInput({
      path: '',
      message:
        kind === 'gzip' ? 'the file is packed (gzip).' : 'this is an old workbook (.xls), or one with a password.',
      remedy: 'Save it as .xlsx without a password, or as CSV (UTF-8).',
    });
  return textContent(decoded(bytes));
}

/** Strict: a name with a character lost would be screened as another name. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw badInput({
      path: '',
      message: 'the file is not UTF-8 text (nor an .xlsx workbook).',
      remedy: 'Save it as UTF-8 (a spreadsheet calls it "CSV UTF-8"), or as .xlsx.',
    });
  }
}

function textContent(text: string): FileContent {
  if (/^\ufeff?\s*[[{]/.test(text)) return { json: text };
  const reader = new CsvReader(LONGEST_RECORD);
  try {
    const rows = reader.read(text.replace(/^\ufeff/, ''), true).filter(saysSomething);
    return { rows, pointsGroup: reader.separator !== ',', issues: [] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw badInput({
      path: '',
      line: cause.line,
      message: `not a readable CSV: ${cause.message}.`,
      remedy: 'An opening quote may lack its end, or the file is cut off.',
    });
  }
}

async function workbookContent(bytes: Uint8Array): Promise<FileContent> {
  const { sheet, others, rows } = await openWorkbook(partsOf(bytes), undefined, BROWSER_LIMITS);
  const all: SheetRow[] = [];
  for await (const some of rows()) all.push(...some.filter(saysSomething));
  const names = others.map((name) => `'${name}'`).join(', ');
  const unread = {
    path: '',
    message: `only the sheet '${sheet}' is read, not ${names.slice(0, 300)}.`,
    remedy: 'Put everything on one sheet, or open the others as files of their own.',
  };
  return { rows: all, pointsGroup: false, issues: others.length > 0 ? [unread] : [] };
}

/** Rows of empty cells, as spreadsheets leave below a table, are no rows. */
const saysSomething = ({ cells }: { readonly cells: readonly string[] }): boolean => cells.some((c) => c.trim() !== '');
