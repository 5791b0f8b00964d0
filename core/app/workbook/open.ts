import { badInput, OperationError } from '../errors.ts';
import type { CellContext } from './cells.ts';
import { tooLarge, unreadable } from './fault.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
import { readRelations, readWorkbookPart, relationsOf, type SheetEntry } from './parts.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetReader, type SheetRow } from './sheet.ts';
import { numberKinds } from './styles.ts';

/** The parts of a zip file, by name: the port that each door fills in its own way. */
export type Parts = {
  has(name: string): boolean;
  /** The text of a part in pieces, as often as asked. @throws OperationError when it is damaged or unpacks to more than `most` bytes */
  text(name: string, most: number): AsyncIterable<string>;
};

/** A workbook that is open: one of its sheets, to be gone through as often as needed. */
export type Workbook = {
  readonly sheet: string;
  /** Other visible sheets that say something, and are not read. */
  readonly others: readonly string[];
  /** The rows that say something, some at a time, so that a million needs no more memory than a thousand. */
  rows(): AsyncGenerator<readonly SheetRow[]>;
};

/**
 * Opens a workbook (ECMA-376, transitional or strict): the sheet of that name, or the first one that is not hidden.
 * @throws OperationError 'bad-input'
 */
export async function openWorkbook(
  parts: Parts,
  sheet?: string,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<Workbook> {
  refuseOthers(parts);
  const whole = async (name: string): Promise<string> => {
    let text = '';
    for await (const piece of parts.text(name, limits.partBytes)) text += piece;
    return text;
  };
  const main = readRelations(await whole('_rels/.rels'), '').find((r) => r.kind === 'officeDocument')?.target;
  if (main === undefined || !parts.has(main)) throw unreadable('it has no list of sheets');
  const { sheets, from1904, stale } = readWorkbookPart(await whole(main));
  const relations = parts.has(relationsOf(main)) ? readRelations(await whole(relationsOf(main)), main) : [];
  const chosen = choose(sheets, sheet);
  const target = relations.find((r) => r.id === chosen.relation);
  if (target?.kind !== 'worksheet' || !parts.has(target.target))
    throw unreadable(`the sheet '${chosen.name.slice(0, 40)}' has no table`);
  const ofKind = (kind: string): string | undefined =>
    relations.find((r) => r.kind === kind && parts.has(r.target))?.target;
  const styles = ofKind('styles');
  const strings = new SharedStrings(limits);
  const texts = ofKind('sharedStrings');
  if (texts !== undefined) {
    const reader = strings.reader();
    for await (const piece of parts.text(texts, limits.stringsBytes)) reader.read(piece, false);
    reader.read('', true);
  }
  const context: CellContext = {
    strings,
    kinds: styles === undefined ? [] : numberKinds(await whole(styles)),
    from1904,
    stale,
  };
  const rowsOf = async function* (path: string): AsyncGenerator<readonly SheetRow[]> {
    const reader = new SheetReader(limits, context);
    for await (const piece of parts.text(path, limits.sheetBytes)) {
      const rows = reader.read(piece, false);
      if (rows.length > 0) yield rows;
    }
    const rows = reader.read('', true);
    if (rows.length > 0) yield rows;
  };
  const others: string[] = [];
  for (const other of sheets.filter((s) => s.visible && s !== chosen)) {
    const path = relations.find((r) => r.id === other.relation && r.kind === 'worksheet')?.target;
    if (path !== undefined && parts.has(path) && (await saysSomething(rowsOf(path)))) others.push(other.name);
  }
  return { sheet: chosen.name, others, rows: () => rowsOf(target.target) };
}

/** True as soon as a sheet has one row, and for one that cannot be read: what it says is not known. */
async function saysSomething(rows: AsyncGenerator<unknown>): Promise<boolean> {
  try {
    const first = await rows.next();
    await rows.return(undefined);
    return first.done !== true;
  } catch (cause) {
    if (cause instanceof OperationError) return true;
    throw cause;
  }
}

/** Zip files that are another kind of document. */
function refuseOthers(parts: Parts): void {
  const save = 'Save it as .xlsx, or as CSV (UTF-8).';
  if (parts.has('xl/workbook.bin')) throw unreadable('it is a binary workbook (.xlsb)', save);
  if (parts.has('mimetype') && parts.has('content.xml')) throw unreadable('it is an OpenDocument file (.ods)', save);
  if (parts.has('Index/Document.iwa')) throw unreadable('it is a Numbers document', save);
  if (!parts.has('_rels/.rels')) throw unreadable('it is a zip file with something else in it', save);
}

function choose(sheets: readonly SheetEntry[], name: string | undefined): SheetEntry {
  const names = `The sheets are ${sheets
    .map((s) => `'${s.name}'`)
    .join(', ')
    .slice(0, 300)}.`;
  if (name !== undefined) {
    const found = sheets.filter((s) => s.name.toLowerCase() === name.trim().toLowerCase());
    if (found.length === 1) return found[0]!;
    throw badInput({ path: '--sheet', message: `the workbook has no sheet '${name.slice(0, 80)}'.`, remedy: names });
  }
  if (sheets.length > 10_000) throw tooLarge(`it has ${sheets.length} sheets`);
  const first = sheets.find((s) => s.visible);
  if (first) return first;
  throw badInput({
    path: '',
    message: sheets.length === 0 ? 'the workbook has no sheet.' : 'every sheet of the workbook is hidden.',
    remedy: sheets.length === 0 ? 'Save it again as .xlsx.' : `Name one with --sheet. ${names}`,
  });
}
