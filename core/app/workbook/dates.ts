const DAY_MS = 86_400_000;
/** Day 0 of the two calendars of spreadsheets. 1900's counts a 29 February that never was: from serial 61 on it is one off. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31, the last day of spreadsheets. */
const LAST = Date.UTC(9999, 11, 31) + DAY_MS;

/**
 * A serial number that is shown as a date, as text: `2026-11-21`, with a time `2026-11-21T18:00:00` (which no day of the
 * contract is: a spreadsheet knows no zone), a time alone `18:00:00`. Undefined for what is no date (before the calendar
 * begins, after it ends, and 29 February 1900).
 */
export function serialText(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 0)) return undefined;
  if (serial < 1 && !from1904) return new Date(Math.round(serial * 86_400) * 1000).toISOString().slice(11, 19);
  const days = Math.floor(serial);
  if (!from1904 && days === 60) return undefined;
  const epoch = from1904 ? EPOCH_1904 : days < 60 ? EPOCH_1900 + DAY_MS : EPOCH_1900;
  // To the second: a time is a fraction, and fractions are not exact.
  const at = epoch + days * DAY_MS + Math.round((serial - days) * 86_400) * 1000;
  if (at >= LAST) return undefined;
  const text = new Date(at).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
