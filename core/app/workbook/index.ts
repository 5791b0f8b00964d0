export { tooLarge, unreadable } from './fault.ts';
export { MOST_ROWS, WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
export { openWorkbook, type Parts, type Workbook } from './open.ts';
export { columnName } from './reference.ts';
export type { SheetRow } from './sheet.ts';
