import { serialText } from './dates.ts';
import { unreadable, wrongCell } from './fault.ts';
import { unescaped } from './rich-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { NumberKind } from './styles.ts';

/** A cell as its XML says it. */
export type RawCell = {
  /** `t`: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** `s`: place in the list of cell styles. */
  readonly style: number;
  /** Text of `v`; undefined where there is none. */
  readonly value: string | undefined;
  readonly inline: string;
  readonly formula: boolean;
};

/** What the cells of one workbook share. */
export type CellContext = {
  readonly strings: SharedStrings;
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
  /** The stored results of formulas are not to be relied on: the workbook asks for them to be worked out anew. */
  readonly stale: boolean;
};

const RECALCULATE = 'Open the workbook in a spreadsheet program, save it, and try again.';

/**
 * What a cell says, as the text that a CSV of the same sheet would have: days as 2026-11-21, numbers with a point, yes and
 * no as true and false. What does not say one thing for certain is refused: errors, formulas without a result that can be
 * relied on, numbers out of range. A percentage stays one (`50%`): as 0.5 it would be another number.
 * @param reference of the cell, such as D7
 */
export function cellText(cell: RawCell, context: CellContext, reference: string, line: number): string {
  const { type, value } = cell;
  if (cell.formula) {
    // A formula whose result is an empty text is stored as such; one that was never worked out has no result.
    if (value === undefined || (value === '' && type !== 'str'))
      throw wrongCell(reference, line, 'a formula whose result is not stored', RECALCULATE);
    if (context.stale)
      throw wrongCell(
        reference,
        line,
        'a formula whose stored result may be out of date (the workbook asks to be calculated when it is opened)',
        RECALCULATE,
      );
  }
  switch (type) {
    case 's':
      return value === undefined ? '' : context.strings.at(indexOf(value, reference));
    case 'str':
      return unescaped(value ?? '');
    case 'inlineStr':
      return cell.inline;
    case 'n':
      return value === undefined || value === '' ? '' : numberText(value, cell, context, reference, line);
    case 'b':
      if (value === '1' || value === 'true') return 'true';
      if (value === '0' || value === 'false') return 'false';
      if (value === undefined) return '';
      break;
    case 'd': {
      const day = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(value ?? '');
      return day ? day[1]! : (value ?? '');
    }
    case 'e':
      throw wrongCell(
        reference,
        line,
        `the cell holds the error ${(value ?? '').slice(0, 20)}`,
        'Mend its formula, or clear it.',
      );
  }
  throw unreadable(
    `cell ${reference} has the type '${type.slice(0, 20)}' and the value '${(value ?? '').slice(0, 40)}'`,
  );
}

function indexOf(value: string, reference: string): number {
  if (!/^\d{1,9}$/.test(value)) throw unreadable(`cell ${reference} points to the shared text '${value.slice(0, 40)}'`);
  return Number(value);
}

function numberText(raw: string, cell: RawCell, context: CellContext, reference: string, line: number): string {
  const number = Number(raw);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(raw))
    throw wrongCell(reference, line, `'${raw.slice(0, 40)}' is stored as a number and is none`, 'Type it again.');
  if (!Number.isFinite(number))
    throw wrongCell(reference, line, `'${raw.slice(0, 40)}' is too large for a number`, 'Type it again.');
  const kind = context.kinds[cell.style];
  if (kind === 'date') {
    const text = serialText(number, context.from1904);
    if (text !== undefined) return text;
    throw wrongCell(
      reference,
      line,
      `the number ${number} is shown as a date and is no day of the calendar`,
      'Write the day as 2026-11-21.',
    );
  }
  // Binary fractions: 0.29 times 100 would be 28.999999999999996.
  return kind === 'percent' ? `${Number((number * 100).toPrecision(15))}%` : String(number);
}
