/** A legal day, 'YYYY-MM-DD', in the zone of the jurisdiction (US Eastern for the EAR). Strings compare as dates. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the Gregorian calendar: 2026-02-30 is none. */
export function isDay(value: string): boolean {
  const m = SHAPE.exec(value);
  if (!m) return false;
  const date = new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])));
  return date.toISOString().slice(0, 10) === value;
}

const utc = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** Calendar days from a to b. */
export const daysBetween = (a: Day, b: Day): number => Math.round((utc(b) - utc(a)) / 86_400_000);

/** The day `n` calendar days later. */
export const addDays = (day: Day, n: number): Day => new Date(utc(day) + n * 86_400_000).toISOString().slice(0, 10);

/** The same day `n` years later; 29 February becomes 28 February where there is none (Temporal's 'constrain'). */
export function addYears(day: Day, n: number): Day {
  const year = String(Number(day.slice(0, 4)) + n).padStart(4, '0');
  const candidate = `${year}-${day.slice(5)}`;
  // Every other day stands in every year.
  return !day.endsWith('-02-29') || isDay(candidate) ? candidate : `${year}-02-28`;
}

/** The first of these yearly days (MM-DD, in the order of the year) that is `day` or follows it: the end of a reporting period. */
export function endOfPeriod(day: Day, ends: readonly [string, ...string[]]): Day {
  const end = ends.find((monthDay) => monthDay >= day.slice(5));
  return end === undefined ? addYears(`${day.slice(0, 4)}-${ends[0]}`, 1) : `${day.slice(0, 4)}-${end}`;
}

/** The last day of the month that comes `later` months after that of `day`. */
export function endOfMonth(day: Day, later: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  // Day 0 of a month is the last one of the month before it.
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10);
}
