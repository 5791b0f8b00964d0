import { badInput } from '@tolhuis/core/app/errors';
import type { RowReader } from '@tolhuis/core/app/orders';
import type { Workbook } from '@tolhuis/core/app/workbook';
import type { Rulebook } from '@tolhuis/core/law';
import { Checks, type Order, type Orders } from './check.ts';
import { isBlank, rowReader, takeRow } from './csv.ts';
import type { Source } from './source.ts';

/**
 * Orders of one sheet of a workbook: the one of that name, or the first that is not hidden. Every row is checked first; the
 * rows are then read again one by one, as those of a CSV are. @throws OperationError 'bad-input' with row and cell
 */
export async function openXlsx(rulebook: Rulebook, source: Source, sheet?: string): Promise<Orders> {
  const { openXlsx: open } = await import('@tolhuis/server/workbook/index.ts');
  const workbook = await open(source.path ?? source.whole(), sheet);
  const named = `the sheet '${workbook.sheet.slice(0, 40)}'`;
  const checks = new Checks(rulebook);
  const notes: string[] = [];
  let reader: RowReader | undefined;
  for await (const { line, cells } of rows(workbook)) {
    if (reader === undefined) {
      const head = rowReader(rulebook, cells, line);
      reader = head.reader;
      notes.push(...head.notes);
    } else takeRow(reader.read(cells, line), line, checks);
    if (checks.enough) break;
  }
  if (reader === undefined)
    throw badInput({
      path: '',
      message: `${named} is empty.`,
      remedy: workbook.others.length > 0 ? `Name another with --sheet: ${namesOf(workbook)}.` : 'Is it the right file?',
    });
  checks.end(`${named} has a header row and no orders.`);
  const checked = reader;
  return {
    format: 'xlsx',
    length: checks.length,
    unscreened: checks.unscreened,
    notes: [...(workbook.others.length > 0 ? [unread(workbook)] : []), ...notes, ...checks.notes],
    async *[Symbol.asyncIterator]() {
      let first = true;
      for await (const { line, cells } of rows(workbook)) {
        if (first) {
          first = false;
          continue;
        }
        const row = checked.read(cells, line);
        if (row.issues) throw badInput(...row.issues);
        const { id, question } = row;
        yield { ...(id !== undefined ? { id } : {}), line, question } satisfies Order;
      }
    },
  };
}

const namesOf = ({ others }: Workbook): string =>
  others
    .map((name) => `'${name}'`)
    .join(', ')
    .slice(0, 300);

/** Orders on other sheets have no answer: that must be said. */
const unread = (workbook: Workbook): string =>
  `only the sheet '${workbook.sheet}' is read, not ${namesOf(workbook)}; --sheet names another`;

/** The rows that hold more than blanks. */
async function* rows(workbook: Workbook): AsyncGenerator<{ line: number; cells: readonly string[] }> {
  for await (const some of workbook.rows()) for (const row of some) if (!isBlank(row.cells)) yield row;
}
