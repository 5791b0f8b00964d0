import type { Day, Instant } from './types.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** True where `text` is a day that exists, as YYYY-MM-DD: such texts sort as the days do. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1)
    return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** True where `text` is an instant as ISO 8601 UTC with milliseconds: such texts sort as the instants do. */
export function isInstant(text: string): text is Instant {
  const match = INSTANT.exec(text);
  return match !== null && isDay(match[1]!);
}

/** The instant `seconds` later. */
export function later(instant: Instant, seconds: number): Instant {
  return Temporal.Instant.from(instant).add({ seconds }).toString({ smallestUnit: 'millisecond' });
}
