import { badInput } from '@tolhuis/core/app/errors';
import type { Rulebook } from '@tolhuis/core/law';
import type { Format, Order, Orders } from './check.ts';
import { openCsv } from './csv.ts';
import { openArray, openObjects } from './json.ts';
import { openSource, type Source } from './source.ts';
import { pieces } from './text.ts';
import { openXlsx } from './xlsx.ts';

export type { Order, Orders } from './check.ts';
export type OrderFile = { readonly orders: Order[]; readonly format: Format };

/**
 * Reads orders from a file or '-': one question, an array, JSON Lines, CSV or XLSX, told apart by content.
 * Everything is checked before anything is answered.
 * @throws OperationError 'bad-input' with line and key of everything that is wrong (the first 20)
 */
export async function openOrders(rulebook: Rulebook, path: string, sheet?: string): Promise<Orders> {
  const source = await openSource(path);
  if (isZip(source)) return openXlsx(rulebook, source, sheet);
  if (sheet !== undefined)
    throw badInput({ path: '--sheet', message: 'only a workbook (.xlsx) has sheets.', remedy: 'Leave it out.' });
  switch (firstCharacter(source)) {
    case '':
      throw badInput({
        path: '',
        message: 'the input is empty.',
        remedy: 'Give one question, an array, JSON Lines or a CSV of orders; see `tolhuis decide --help`.',
      });
    case '[':
      return openArray(rulebook, source);
    case '{':
      return openObjects(rulebook, source);
    default:
      return openCsv(rulebook, source);
  }
}

/** All orders of a file at once: for short files and for operations that need them together. @throws as {@link openOrders} */
export async function readOrders(rulebook: Rulebook, path: string, sheet?: string): Promise<OrderFile> {
  const orders: Order[] = [];
  const open = await openOrders(rulebook, path, sheet);
  for await (const order of open) orders.push(order);
  return { format: open.format, orders };
}

/** Says on standard error which sheets of a workbook were not read: orders on them have no answer. */
export function tellUnread({ sheets }: Orders): void {
  if (sheets === undefined || sheets.unread.length === 0) return;
  const names = sheets.unread
    .map((name) => `'${name}'`)
    .join(', ')
    .slice(0, 300);
  process.stderr.write(
    `tolhuis: note: only the sheet '${sheets.read}' is read, not ${names} (--sheet names another)\n`,
  );
}

/** A workbook is a zip file: it begins with "PK" and the bytes 3 and 4. */
function isZip(source: Source): boolean {
  const start: number[] = [];
  for (const block of source.blocks()) {
    start.push(...block.subarray(0, 4 - start.length));
    if (start.length >= 4) break;
  }
  return start.join() === '80,75,3,4';
}

/** The first character that is no blank; '' when there is none. The byte-order mark is taken off by the decoder. */
function firstCharacter(source: Source): string {
  for (const { text } of pieces(source)) {
    const start = text.trimStart();
    if (start !== '') return start[0]!;
  }
  return '';
}
