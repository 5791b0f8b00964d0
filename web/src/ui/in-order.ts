/** A column that rows can be put in order by; a row without a value stands last, whichever way. */
export type Column<T> = {
  readonly id: string;
  readonly label: string;
  readonly key: (row: T) => string | number | undefined;
  readonly n?: true;
};

/** The rows in the order of a column. @param by 'tpp' upwards, '-tpp' downwards, '' or an unknown column as the rows come */
export function inOrder<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  by: string,
  locale: string,
): readonly T[] {
  const column = columns.find((c) => c.id === by.replace(/^-/, ''));
  if (column === undefined) return rows;
  const down = by.startsWith('-') ? -1 : 1;
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return rows
    .map((row) => [column.key(row), row] as const)
    .sort(([a], [b]) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return down * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)));
    })
    .map(([, row]) => row);
}
