import { badInput } from '@tolhuis/core/app/errors';
import type { Rulebook } from '@tolhuis/core/law';
import { Checks, listed, type Order, type Orders } from './check.ts';
import { isBlank, rowReader, takeRow } from './csv.ts';

/** Orders of the first sheet of a workbook. @throws OperationError 'bad-input' */
export async function openXlsx(rulebook: Rulebook, bytes: Uint8Array): Promise<Orders> {
  const { readSheet } = await import('read-excel-file/node');
  let rows: unknown[][];
  try {
    rows = (await readSheet(Buffer.from(bytes))) as unknown[][];
  } catch (e) {
    throw badInput({
      path: '',
      message: `not a readable .xlsx workbook: ${(e as Error).message.slice(0, 160)}.`,
      remedy: 'The file may be cut off or protected; save it again as .xlsx.',
    });
  }
  const [head, ...body] = rows;
  if (!head) throw badInput({ path: '', message: 'the first sheet is empty.' });
  const reader = rowReader(rulebook, head.map(textOf));
  const checks = new Checks();
  const orders: Order[] = [];
  for (const [i, values] of body.entries()) {
    const line = i + 2;
    const cells = values.map(textOf);
    if (isBlank(cells)) continue;
    const row = reader.read(cells, line);
    takeRow(row, line, checks);
    if (!row.issues) orders.push({ ...(row.id !== undefined ? { id: row.id } : {}), line, question: row.question });
    if (checks.enough) break;
  }
  checks.end('the first sheet has a header row and no orders.');
  return listed('xlsx', orders, checks.unscreened);
}

const textOf = (v: unknown): string =>
  v === null || v === undefined ? '' : v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
