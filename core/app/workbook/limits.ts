/** What a workbook may hold. Beyond it the file is refused: it is damaged, hostile, or work for a CSV. */
export type WorkbookLimits = {
  /** Files inside the zip. */
  readonly entries: number;
  /** Bytes of the sheet that is read, unpacked. */
  readonly sheetBytes: number;
  /** Bytes of the shared texts, unpacked. */
  readonly stringsBytes: number;
  /** Bytes of any other part that is read (the list of sheets, the number formats), unpacked. */
  readonly partBytes: number;
  /** Unpacked bytes for each packed one: one row repeated reaches 30 as Excel writes it, 206 without places of cells. */
  readonly ratio: number;
  /** Below so many unpacked bytes the ratio says nothing. */
  readonly ratioFrom: number;
  /** Shared texts. */
  readonly strings: number;
  /** Columns that say something. */
  readonly columns: number;
  /** UTF-16 units of one cell's text. */
  readonly cellLength: number;
  /** UTF-16 units of one row's cells together. */
  readonly rowLength: number;
};

const MIB = 1024 * 1024;

/** The limits in use. A full sheet of Excel has 1,048,576 rows; with ten columns that is about a gigabyte unpacked. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 10_000,
  sheetBytes: 2048 * MIB,
  stringsBytes: 512 * MIB,
  partBytes: 32 * MIB,
  ratio: 300,
  ratioFrom: 4 * MIB,
  strings: 5_000_000,
  columns: 1000,
  cellLength: 256 * 1024,
  rowLength: 8 * MIB,
};

/** Rows of a sheet in the format (ECMA-376 part 1; Excel's own limit). */
export const MOST_ROWS = 1_048_576;
/** Columns of a sheet in the format: A to XFD. */
export const MOST_COLUMNS = 16_384;
