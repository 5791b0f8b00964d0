/** Federal Register citations in a cell, as `VOL FR PAGE`, in order and without repeats. Separators vary by list and by
 *  year (`;`, `,`, ` and `, nothing); `65 F.R. 42664 7/11/00` and `Vol. 81, No. 128, 07/05/16` (kept as it stands) both occur. */
export function citations(cell: string | null | undefined): string[] {
  if (!cell) return [];
  const found = [...cell.matchAll(/(\d{1,3})\s*\.?\s*F\.?\s?R\.?\s*(\d{2,6})/g)].map((m) => `${m[1]} FR ${m[2]}`);
  const issues = [...cell.matchAll(/Vol\.?\s?\d+,?\s?No\.?\s?\d+,?\s*\d{1,2}\/\d{1,2}\/\d{2,4}/g)].map((m) => m[0]);
  return [...new Set([...found, ...issues])];
}
