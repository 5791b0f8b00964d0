export const FIRST = '2022-08-01';
export const LAST = '2027-12-31';
const DAY = 86_400_000;
const start = Date.parse(`${FIRST}T00:00:00Z`);

/** Days since the first day of the slider, and back. */
export const toIndex = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - start) / DAY);
export const fromIndex = (index: number): string => new Date(start + index * DAY).toISOString().slice(0, 10);
export const COUNT = toIndex(LAST);

/** First days of the spans in which the law stands still, from the first day of the slider on. */
export function spans(changeDays: readonly string[]): string[] {
  return [FIRST, ...changeDays.filter((d) => d > FIRST && d <= LAST)];
}

/** The span that a day lies in, by its first day. */
export function spanOf(days: readonly string[], on: string): string {
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (days[middle]! <= on) low = middle;
    else high = middle - 1;
  }
  return days[low]!;
}

/** The day, or the nearest end of the slider. Days compare as text. */
export function within(on: string): string {
  if (on < FIRST) return FIRST;
  return on > LAST ? LAST : on;
}
