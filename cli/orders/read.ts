import { badInput } from '@tolhuis/core/app/errors';
import { kindOfBytes } from '@tolhuis/core/app/orders';
import type { Rulebook } from '@tolhuis/core/law';
import { csvReading } from './csv.ts';
import { arrayReading, objectsReading } from './json.ts';
import type { Format, Order, OrderStream, Orders } from './order.ts';
import { checked, type Reading, streamed } from './reading.ts';
import { openSource, type Source, startOf } from './source.ts';
import { pieces } from './text.ts';
import { xlsxReading } from './xlsx.ts';

export type { Order, OrderStream, Orders } from './order.ts';
export type OrderFile = { readonly orders: Order[]; readonly format: Format; readonly notes: readonly string[] };

/**
 * Reads orders from a file or '-': one question, an array, JSON Lines, CSV or XLSX, told apart by content.
 * Everything is checked before anything is given.
 * @throws OperationError 'bad-input' with line and key of everything that is wrong (the first 20)
 */
export const openOrders = async (rulebook: Rulebook, path: string, sheet?: string): Promise<Orders> =>
  checked(rulebook, await readingOf(rulebook, path, sheet));

/** The same, read once and checked as it is given: for whoever keeps back what it makes until the end is reached. @throws as {@link openOrders}, at the end */
export const streamOrders = async (rulebook: Rulebook, path: string, sheet?: string): Promise<OrderStream> =>
  streamed(rulebook, await readingOf(rulebook, path, sheet));

async function readingOf(rulebook: Rulebook, path: string, sheet?: string): Promise<Reading> {
  const source = await openSource(path);
  const kind = kindOfBytes(startOf(source));
  if (kind === 'zip') return xlsxReading(rulebook, source, sheet);
  if (kind !== undefined) refuseBytes(kind);
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
      return arrayReading(rulebook, source);
    case '{':
      return objectsReading(rulebook, source);
    default:
      return csvReading(rulebook, source);
  }
}

/** All orders of a file at once: for short files and for operations that need them together. @throws as {@link openOrders} */
export async function readOrders(rulebook: Rulebook, path: string, sheet?: string): Promise<OrderFile> {
  const orders: Order[] = [];
  const open = await openOrders(rulebook, path, sheet);
  for await (const order of open) orders.push(order);
  return { format: open.format, orders, notes: open.notes };
}

/** Says on standard error what a reader took upon itself: headings read as others, sheets that were not read. */
export function tellNotes({ notes = [] }: { readonly notes?: readonly string[] }): void {
  for (const note of notes) process.stderr.write(`tolhuis: note: ${note}\n`);
}

/** Refuses what is no text at all, and says what it is. */
function refuseBytes(kind: 'old-office' | 'gzip'): never {
  if (kind === 'gzip') throw badInput({ path: '', message: 'the input is packed (gzip).', remedy: 'Unpack it first.' });
  throw badInput({
    path: '',
    message: 'the input is an old workbook (.xls), or one that is protected with a password.',
    remedy: 'Save it as .xlsx without a password, or as CSV (UTF-8).',
  });
}

/** The first character that is no blank; '' when there is none. The decoder takes the byte-order mark off. */
function firstCharacter(source: Source): string {
  for (const { text } of pieces(source)) {
    const start = text.trimStart();
    if (start !== '') return start[0]!;
  }
  return '';
}
