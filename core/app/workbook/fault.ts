import { badInput, type OperationError } from '../errors.ts';

/** A workbook that cannot be read as a whole: what is wrong, and what to do. */
export const unreadable = (
  what: string,
  remedy = 'The file may be damaged or cut off: save it again as .xlsx, or as CSV.',
): OperationError => badInput({ path: '', message: `not a readable .xlsx workbook: ${what}.`, remedy });

/** A workbook beyond a limit. */
export const tooLarge = (what: string, remedy = 'Split it, or save the sheet as CSV (UTF-8).'): OperationError =>
  badInput({ path: '', message: `this workbook is refused: ${what}.`, remedy });

/** One cell that cannot be read. @param reference such as 'D7' */
export const wrongCell = (reference: string, line: number, what: string, remedy: string): OperationError =>
  badInput({ path: `cell ${reference}`, line, message: `${what}.`, remedy });
