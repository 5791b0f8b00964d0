const EASTERN = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' });
const MINUTE_MS = 60_000;
let last = { minute: Number.NaN, day: '' };

/** The legal day (US Eastern) at an instant. Formatting costs as much as routing, and a day begins on a whole minute. */
export function legalDay(now: Date): string {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  if (minute !== last.minute) last = { minute, day: EASTERN.format(now) };
  return last.day;
}
