import { badInput } from '@tolhuis/core/app/errors';
import type { Workbook } from '@tolhuis/core/app/workbook';
import type { Rulebook } from '@tolhuis/core/law';
import { isBlank, rowOf, rowReader } from './csv.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/**
 * Orders of one sheet of a workbook: the one of that name, or the first that is not hidden.
 * @throws OperationError 'bad-input' for a workbook or a header that is wrong
 */
export async function xlsxReading(rulebook: Rulebook, source: Source, sheet?: string): Promise<Reading> {
  const { openXlsx: open } = await import('@tolhuis/server/workbook/index.ts');
  const workbook = await open(source.path ?? source.whole(), sheet);
  const named = `the sheet '${workbook.sheet.slice(0, 40)}'`;
  const head = await firstRow(workbook);
  if (head === undefined)
    throw badInput({
      path: '',
      message: `${named} is empty.`,
      remedy: workbook.others.length > 0 ? `Name another with --sheet: ${namesOf(workbook)}.` : 'Is it the right file?',
    });
  const { reader, notes } = rowReader(rulebook, head.cells, head.line);
  return {
    format: 'xlsx',
    notes: [...(workbook.others.length > 0 ? [unread(workbook)] : []), ...notes],
    nothing: `${named} has a header row and no orders.`,
    async *rows() {
      let first = true;
      for await (const { line, cells } of rows(workbook)) {
        if (first) first = false;
        else yield rowOf(reader, cells, line);
      }
    },
  };
}

async function firstRow(workbook: Workbook): Promise<{ line: number; cells: readonly string[] } | undefined> {
  for await (const row of rows(workbook)) return row;
  return undefined;
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
